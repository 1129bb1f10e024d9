// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/editing.h"
#include "model/register/registerthread.h"
#include "ui/widgets/messagebar.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QGridLayout;

namespace ireg
{

class DraftKeeper;
class SeenBefore;

/// Logs an incident in half a minute: a title is enough. What was typed outlives a failure, a
/// closed dialog and a look at another incident; only a saved log or "Clear" empties it.
class QuickLogDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Setting
    {
        Language language;
        const Clock& clock;
    };

    QuickLogDialog(RegisterThread& thread, const Setting& setting, QWidget* parent = nullptr);

    void setLanguage(Language language);
    /// Shows it, with what was typed before.
    void begin();
    /// The same for who comes from elsewhere and goes back there: saving opens nothing.
    void beginInPassing();
    /// Above what is typed.
    void say(const QString& text, MessageBar::Tone tone);
    Assignments facts() const;

Q_SIGNALS:
    void logged(const ireg::Outcome& outcome, bool open);
    void incidentRequested(ireg::Id<ireg::Incident> incident);
    void passed(); ///< it was begun in passing and is closed

protected:
    void done(int result) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildKinds(QGridLayout& form);
    void buildPersonal(QGridLayout& form);
    void buildButtons();
    void connectAll();
    enum class Then { Open, Close, Another };
    void save(Then then);
    void onSaved(const Result<Outcome>& saved, Then then);
    void fit();
    bool check();
    void checkNoticed();
    void recover(const std::vector<Draft>& drafts);
    void clear();
    void retranslate();

    RegisterThread& m_thread;
    const Clock& m_clock;
    Language m_language;
    MessageBar* m_bar = nullptr;
    QLineEdit *m_title = nullptr, *m_noticed = nullptr, *m_owner = nullptr;
    QPlainTextEdit* m_summary = nullptr;
    QButtonGroup *m_kinds = nullptr, *m_personal = nullptr;
    QLabel *m_titleLabel = nullptr, *m_kindLabel = nullptr, *m_noticedLabel = nullptr,
           *m_personalLabel = nullptr, *m_ownerLabel = nullptr, *m_summaryLabel = nullptr,
           *m_titleHint = nullptr, *m_noticedHint = nullptr;
    SeenBefore* m_seen = nullptr;
    DraftKeeper* m_drafts;
    bool m_begun = false, m_inPassing = false;
    QPushButton *m_save = nullptr, *m_another = nullptr, *m_clear = nullptr, *m_close = nullptr;
};

} // namespace ireg
