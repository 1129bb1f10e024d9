// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/deadlines.h"
#include "model/register/registerthread.h"
#include "model/register/searching.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace ireg
{

class Badge;
class ReadingStack;

/// What is behind a line of the register: where the incident stands, what to do next, its clocks,
/// what came before. Read on the register's thread; who moves on quickly isn't held up.
class ReadingPane final : public QWidget
{
    Q_OBJECT

public:
    ReadingPane(RegisterThread& thread, const Clock& clock, QWidget* parent = nullptr);

    void setLanguage(Language language);
    /// An invalid id empties it.
    void show(Id<Incident> incident);
    /// The same again: it may have changed.
    void refresh();
    /// Puts on the clipboard where an incident stands, shown here or not; `done` gets its
    /// reference.
    void copyStanding(Id<Incident> incident, const std::function<void(const QString&)>& done);

Q_SIGNALS:
    void opened(ireg::Id<ireg::Incident> incident);
    void copyRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Facts
    {
        Dossier dossier;
        RegisterObligations duties;
        QDate today;
    };
    void build();
    QWidget* buildHead();
    void read();
    void readAlike();
    void fill();
    void fillClocks();
    void fillBefore();
    void addLink(const QString& text, Id<Incident> incident);

    RegisterThread& m_thread;
    const Clock& m_clock;
    Language m_language = Language::English;
    Id<Incident> m_incident;
    std::optional<Facts> m_facts;
    std::vector<SearchHit> m_alike;
    QTimer m_pause;
    int m_newest = 0;
    ReadingStack* m_area = nullptr;
    QWidget* m_content = nullptr;
    Badge* m_badge = nullptr;
    QLabel *m_reference = nullptr, *m_title = nullptr, *m_standing = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace ireg
