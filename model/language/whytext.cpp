// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/whytext.h"

#include "model/language/labels.h"
#include "model/language/phrase.h"

#include <QStringList>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Phrase rootMark{u"Root", u"Racine"};
constexpr Phrase withConfidence{u"confidence: %1", u"confiance : %1"};
constexpr Phrase noRoot{u"No root is marked yet.", u"Aucune racine n’est encore marquée."};
constexpr Phrase openEnd{u"Ask once more why this was so, or mark it as a root.",
                         u"Demandez encore une fois pourquoi, ou marquez-la comme racine."};
constexpr Phrase humanError{
    u"A person’s error is no root: ask once more why it was possible.",
    u"L’erreur d’une personne n’est pas une racine : demandez encore une fois pourquoi elle a "
    u"été possible."};
constexpr Phrase askedOn{u"It is marked as a root, and it was asked on: mark what stands beneath.",
                         u"Elle est marquée comme racine, et d’autres pourquoi suivent : marquez "
                         u"plutôt ceux-là."};
constexpr Phrase noCategory{u"Say what kind of cause this root is.",
                            u"Indiquez de quelle catégorie est cette racine."};
constexpr Phrase noGrounds{u"Say what shows this root.", u"Indiquez ce qui montre cette racine."};
constexpr Phrase astray{u"What it stood beneath is not above it: place it anew.",
                        u"Ce dont elle dépendait n’est pas au-dessus d’elle : replacez-la."};

} // namespace

QString whyFlawText(Language language, WhyFlaw flaw)
{
    switch (flaw) {
    case WhyFlaw::NoRoot: return noRoot.in(language);
    case WhyFlaw::OpenEnd: return openEnd.in(language);
    case WhyFlaw::HumanError: return humanError.in(language);
    case WhyFlaw::AskedOn: return askedOn.in(language);
    case WhyFlaw::NoCategory: return noCategory.in(language);
    case WhyFlaw::NoGrounds: return noGrounds.in(language);
    case WhyFlaw::Astray: break;
    }
    return astray.in(language);
}

QString whyMarksText(Language language, const Why& why)
{
    QStringList marks;
    if (why.root)
        marks.append(rootMark.in(language));
    if (why.category)
        marks.append(codeLabel(language, *why.category));
    if (why.detail)
        marks.append(codeLabel(language, *why.detail));
    if (why.confidence)
        marks.append(withConfidence.in(language).arg(codeLabel(language, *why.confidence)));
    return marks.join(u" · "_s);
}

} // namespace ireg
