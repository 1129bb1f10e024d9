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

constexpr Phrase resume{u"Resume the work", u"Reprendre le travail"};
constexpr Phrase advance{u"Go on to %1", u"Passer à %1"};
constexpr Phrase close{u"Close it", u"Clore"};

} // namespace

QString nextStepText(Language language, const NextStep& step)
{
    switch (step.what) {
    case NextStep::What::Nothing: return {};
    case NextStep::What::Confirm: return briefConfirmation(language);
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

} // namespace ireg
