// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/nextsteptext.h"

#include "model/language/gaptext.h"
#include "model/language/labels.h"
#include "model/language/nextstepwords.h"
#include "model/language/phrase.h"

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Phrase confirm{u"Confirm it, as a second person",
                         u"Confirmer, par une deuxième personne"};
constexpr Phrase resume{u"Resume the work", u"Reprendre le travail"};
constexpr Phrase advance{u"Go on to %1", u"Passer à %1"};
constexpr Phrase close{u"Close it", u"Clore"};
constexpr Phrase days{u"%1 d", u"%1 j"};
constexpr Phrase hours{u"%1 h", u"%1 h"};
constexpr Phrase minutes{u"%1 min", u"%1 min"};
constexpr Phrase late{u"%1 late", u"%1 de retard"};

constexpr qint64 hour = 60;
constexpr qint64 day = 24 * hour;
// Up to two days hours are counted, as clocks of 24, 36 and 48 hours are.
constexpr qint64 inHours = 2 * day;

QString amount(Language language, qint64 count)
{
    if (count >= inHours)
        return days.in(language).arg(count / day);
    if (count >= hour)
        return hours.in(language).arg(count / hour);
    return minutes.in(language).arg(count);
}

} // namespace

QString nextStepText(Language language, const NextStep& step)
{
    switch (step.what) {
    case NextStep::What::Nothing: return {};
    case NextStep::What::Confirm: return confirm.in(language);
    case NextStep::What::Resume: return resume.in(language);
    case NextStep::What::Close: return close.in(language);
    case NextStep::What::Advance: return advance.in(language).arg(codeLabel(language, step.stage));
    case NextStep::What::Fill: break;
    }
    QString text = briefGapText(language, *step.gap);
    if (text.isEmpty())
        text = gapText(*step.gap, language);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString dueText(Language language, qint64 dueMs, qint64 nowMs)
{
    const qint64 left = (dueMs - nowMs) / 60'000;
    if (dueMs > nowMs)
        return amount(language, left);
    const qint64 over = -left;
    return late.in(language).arg(over >= day ? days.in(language).arg(over / day)
                                             : amount(language, over));
}

} // namespace ireg
