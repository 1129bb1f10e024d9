// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/deadlines.h"
#include "ui/itemmodels/linelist.h"

namespace ireg
{

/// What a duty is put into words with.
struct ObligationTelling
{
    const Rulebook& rules;
    Language language;
    QDateTime now;
};

/// Duties to tell as lines with their clocks: of one incident, or of all. The caller gives the
/// moment they are read at, and reads them anew as time goes by.
class ObligationList final : public LineList<RegisterObligation, ObligationTelling>
{
    Q_OBJECT

public:
    enum Column {
        State,
        Remaining,
        Incident,
        Duty,
        Recipient,
        Limit,
        Utc,
        Owner,
        Note,
        ColumnCount
    };

    explicit ObligationList(Language language, QObject* parent = nullptr);

    void show(RegisterObligations duties, const QDateTime& now);
    /// Where the duty stands now; -1 where it is gone.
    int rowOf(const RegisterObligation& duty) const;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// The rule that the line counts by, and all that must be known of its date.
    QString explained(const RegisterObligation& line) const;
    /// What is to be told under which law, in one line.
    QString dutyWords(const RegisterObligation& line) const;
    /// The same with the law's short name.
    QString briefWords(const RegisterObligation& line) const;
    /// The open duty that ends first, in one line; empty where no limit is ahead or over.
    QString nextInWords() const;

private:
    ObligationTelling telling() const override { return {m_rules, language(), m_now}; }

    Rulebook m_rules;
    QDateTime m_now;
};

} // namespace ireg
