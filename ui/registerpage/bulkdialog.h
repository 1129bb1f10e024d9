// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/bulkediting.h"
#include "model/register/registerthread.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ireg
{

/// One change to the incidents that are chosen: what, to what, and beforehand how many of them it
/// will change.
class BulkDialog final : public QDialog
{
    Q_OBJECT

public:
    BulkDialog(RegisterThread& thread,
               Language language,
               std::vector<qint64> incidents,
               QWidget* parent = nullptr);

Q_SIGNALS:
    /// It is done; the dialog is closed.
    void changed(const ireg::BulkOutcome& outcome);

private:
    enum What { Owner, Severities, TagPath, NewAction, NextStage };
    void build();
    void buildFields(QFormLayout& form);
    void fillChoices();
    void connectAll();
    void showFields();
    BulkChange change() const;
    bool isSaid() const;
    void preview();
    void say(const Result<BulkOutcome>& outcome);
    void carryOut();

    RegisterThread& m_thread;
    Language m_language;
    std::vector<qint64> m_incidents;
    QFormLayout* m_form = nullptr;
    QComboBox *m_what = nullptr, *m_severity = nullptr;
    QLineEdit *m_owner = nullptr, *m_reason = nullptr, *m_tag = nullptr, *m_title = nullptr,
              *m_due = nullptr;
    QLabel* m_preview = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    QPushButton* m_change = nullptr;
    QTimer m_pause;
    int m_newest = 0;
};

/// What became of a change to several: "12 incidents changed, 2 stay: they were so already."
QString bulkText(const BulkOutcome& outcome, Language language);

} // namespace ireg
