// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/recurrence.h"
#include "model/language/language.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ireg
{

/// That the incident was there before: which earlier ones, how long ago and why one thinks so, each
/// a way to it. Hidden where there are none.
class RecurrenceNote final : public QWidget
{
    Q_OBJECT

public:
    explicit RecurrenceNote(QWidget* parent = nullptr);

    void show(Language language, const std::vector<Recurrence>& recurrences, bool writable);
    void retranslate();
    const std::vector<Recurrence>& recurrences() const { return m_recurrences; }
    QPushButton* distinctButton() const { return m_distinct; }

Q_SIGNALS:
    void incidentWanted(ireg::Id<ireg::Incident> incident);
    /// Somebody looked, and it is something else.
    void distinctWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void tell();

    QLabel* m_words;
    QPushButton* m_distinct;
    Language m_language = Language::English;
    std::vector<Recurrence> m_recurrences;
};

} // namespace ireg
