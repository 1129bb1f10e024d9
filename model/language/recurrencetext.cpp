// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/recurrencetext.h"

#include "model/base/text.h"
#include "model/language/labels.h"
#include "model/language/phrase.h"

#include <QStringList>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestCause = 120;
constexpr Phrase sameCause{u"same root cause: %1", u"même cause profonde : %1"};
constexpr Phrase sameKindAndThing{u"same kind and same thing affected: %1, %2",
                                  u"même type et même élément touché : %1, %2"};
constexpr Counted daysBefore{{u"%1 day before", u"%1 jour avant"},
                             {u"%1 days before", u"%1 jours avant"}};

} // namespace

QString recurrenceReasonText(Language language, const RecurrenceReason& reason)
{
    if (!reason.kind)
        return sameCause.in(language).arg(firstSentence(displayText(reason.cause), longestCause));
    return sameKindAndThing.in(language).arg(codeLabel(language, *reason.kind),
                                             displayText(reason.thing));
}

QString recurrenceText(Language language, const Recurrence& recurrence)
{
    QStringList reasons;
    for (const RecurrenceReason& reason : recurrence.reasons)
        reasons.append(recurrenceReasonText(language, reason));
    return u"%1, %2 (%3)"_s.arg(recurrence.reference,
                                daysBefore.in(language, recurrence.days).arg(recurrence.days),
                                reasons.join(u"; "_s));
}

} // namespace ireg
