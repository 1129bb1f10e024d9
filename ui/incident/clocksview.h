// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/required.h"
#include "ui/incident/clockcard.h"

#include <vector>

class QVBoxLayout;

namespace ireg
{
class ObligationList;
struct PageContext;

/// The clocks of the incident that still run or wait, the one that ends first on top.
class ClocksView final : public QWidget
{
    Q_OBJECT

public:
    ClocksView(const PageContext& context, QWidget* parent);

    void show(const ObligationList& duties, const Dossier& dossier, const QDateTime& now);
    void retranslate();
    const std::vector<ClockCard*>& cards() const { return m_cards; }
    int shown() const { return m_shown; }

Q_SIGNALS:
    void noticeWanted(const ireg::RegisterObligation& duty);
    void sentWanted(const ireg::RegisterObligation& duty);
    void waiverWanted(const ireg::RegisterObligation& duty);
    void factWanted(const QString& field);
    void allWanted();

private:
    ClockCard* card(std::size_t place);
    void sayNone();

    const PageContext& m_context;
    QVBoxLayout* m_column;
    std::vector<ClockCard*> m_cards;
    TellingState m_telling;
    QLabel* m_none;
    QToolButton* m_more;
    int m_shown = 0;
};

} // namespace ireg
