// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/records.h"
#include "model/review/why.h"
#include "ui/records/pagecontext.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace ireg
{
class EmptyState;
class RecordForm;
class WhyDraft;
class WhyList;
struct Outcome;
struct WhyRow;

/// Why the incident happened, as a tree that is drawn and typed into, and what is known of the
/// chosen why. Every change is saved by itself.
class WhyTreeView final : public QWidget
{
    Q_OBJECT

public:
    WhyTreeView(PageContext& context, QWidget* parent);

    void show(const Dossier& dossier);
    void retranslate();
    void flush();
    /// A why beneath the chosen one, ready for typing; the first where there is none.
    void ask();
    /// False where it is not there.
    bool showWhy(Id<Why> why);
    int count() const { return static_cast<int>(m_whys.size()); }
    WhyList* list() const { return m_list; }
    RecordForm* form() const { return m_form; }
    QPushButton* rootButton() const { return m_root; }

Q_SIGNALS:
    void saved(const QString& what, qint64 action);
    void failed(const QString& why);
    void historyWanted(ireg::RecordRef record, const QString& field);
    /// The register holds something else than the view was given.
    void outdated();

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// What was typed over a why and not taken.
    struct Refused
    {
        Id<Why> why, parent;
        QString answer;
        bool moved = false;   ///< the register holds something else
        bool awaited = false; ///< which is still to come
    };
    void build();
    QWidget* buildTools();
    void connectParts();
    void fill();
    void showChosen();
    std::vector<WhyRow> rows() const;
    const Why* current() const;
    void onWanted(int key);
    void begin(Id<Why> parent);
    void beginBeside();
    void onTyped(const WhyRow& row, const QString& answer, const QString& seen);
    void onAdded(const Result<Outcome>& answer, Id<Incident> incident);
    void endEditing(bool beneath, bool givenUp);
    void followParent();
    void recover();
    void noteDraft(const QString& text);
    void sayKeys();
    void sayUnfinished();
    void toggleRoot();
    void remove();
    void moveUnder(Id<Why> parent);
    void moveBack();
    void moveIn();
    void change(const char* field, const QString& text, const QString& what);
    void typeAgain();
    void onRefused(const Error& error, const std::optional<Refused>& typed);
    /// Where it is refused that is told, and what was typed is typed again.
    void write(const QString& what,
               std::function<Result<Outcome>(Register&)> work,
               const std::optional<Refused>& typed = std::nullopt);

    PageContext& m_context;
    WhyDraft* m_draft;
    std::optional<Refused> m_refused;
    Id<Incident> m_incident;
    QString m_recorded; ///< the root cause as somebody wrote it
    std::vector<Why> m_whys;
    std::optional<Why> m_pending; ///< is being typed, or on its way
    bool m_sent = false;          ///< on its way
    bool m_beneath = false;       ///< one beneath it is asked for next
    Id<Why> m_awaited;            ///< chosen as soon as it is there
    QWidget* m_tools = nullptr;
    QPushButton *m_add = nullptr, *m_under = nullptr, *m_root = nullptr, *m_remove = nullptr;
    QLabel* m_keys = nullptr;
    EmptyState* m_empty = nullptr;
    WhyList* m_list = nullptr;
    QLabel* m_title = nullptr;
    RecordForm* m_form = nullptr;
};

} // namespace ireg
