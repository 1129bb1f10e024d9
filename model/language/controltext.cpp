// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/controltext.h"

#include "model/language/phrase.h"

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Phrase betweenControls{u"; ", u"\u00A0; "};

} // namespace

QString controlText(Language language, const Control& control)
{
    const QString& label = language == Language::French ? control.french : control.english;
    return control.number + u' ' + label;
}

QString controlsText(Language language, const QString& kept)
{
    QStringList texts;
    for (const QString& one : controlsIn(kept)) {
        const Control* control = controlNumbered(one);
        texts.append(control && control->number == one ? controlText(language, *control) : one);
    }
    return texts.join(betweenControls.in(language));
}

} // namespace ireg
