// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/deadlines.h"

#include <QColor>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace ireg
{
class Badge;

/// One clock: how long it still runs, what for, until when and from what; and what can be done
/// about it here.
class ClockCard final : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        RegisterObligation line = {};
        QString left = {}; ///< "20 h 30 min left"; empty: it has no end
        QString duty = {};
        QString whole = {};   ///< the duty with the law's full name
        QString ends = {};    ///< in the register's zone and in UTC, or why it has no end
        QString counted = {}; ///< from what; empty: it does not count yet
        QString since = {};   ///< "open for 2 d 8 h"; where it has no end
        QString missing = {}; ///< the field of the incident that it waits for
        QColor ground = {}, ink = {};
        double passed = 0; ///< of the time that it has, 0 to 1
        bool acts = false; ///< a notice stands for it and can be written
    };

    explicit ClockCard(QWidget* parent = nullptr);

    void show(const Content& content);
    void retranslate();
    const Content& content() const { return m_content; }

Q_SIGNALS:
    void noticeWanted();
    void sentWanted();
    void waiverWanted();
    void factWanted(const QString& field);

private:
    class Bar;
    void build();

    Content m_content;
    Badge* m_left;
    QLabel* m_duty;
    Bar* m_bar;
    QLabel* m_ends;
    QToolButton* m_fact;
    QWidget* m_acts;
    QPushButton *m_write, *m_sent, *m_waive;
};

} // namespace ireg
