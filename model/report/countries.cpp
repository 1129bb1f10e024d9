// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/countries.h"

#include "model/language/phrase.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

struct Country
{
    QStringView code; ///< ISO 3166-1 alpha-2
    Phrase name;
};

// Where users of the register have customers most; CLDR's names.
constexpr std::array known{Country{u"AT", {u"Austria", u"Autriche"}},
                           Country{u"AU", {u"Australia", u"Australie"}},
                           Country{u"BE", {u"Belgium", u"Belgique"}},
                           Country{u"BG", {u"Bulgaria", u"Bulgarie"}},
                           Country{u"BR", {u"Brazil", u"Brésil"}},
                           Country{u"CA", {u"Canada", u"Canada"}},
                           Country{u"CH", {u"Switzerland", u"Suisse"}},
                           Country{u"CN", {u"China", u"Chine"}},
                           Country{u"CY", {u"Cyprus", u"Chypre"}},
                           Country{u"CZ", {u"Czechia", u"Tchéquie"}},
                           Country{u"DE", {u"Germany", u"Allemagne"}},
                           Country{u"DK", {u"Denmark", u"Danemark"}},
                           Country{u"EE", {u"Estonia", u"Estonie"}},
                           Country{u"ES", {u"Spain", u"Espagne"}},
                           Country{u"FI", {u"Finland", u"Finlande"}},
                           Country{u"FR", {u"France", u"France"}},
                           Country{u"GB", {u"United Kingdom", u"Royaume-Uni"}},
                           Country{u"GR", {u"Greece", u"Grèce"}},
                           Country{u"HK", {u"Hong Kong", u"Hong Kong"}},
                           Country{u"HR", {u"Croatia", u"Croatie"}},
                           Country{u"HU", {u"Hungary", u"Hongrie"}},
                           Country{u"IE", {u"Ireland", u"Irlande"}},
                           Country{u"IN", {u"India", u"Inde"}},
                           Country{u"IS", {u"Iceland", u"Islande"}},
                           Country{u"IT", {u"Italy", u"Italie"}},
                           Country{u"JP", {u"Japan", u"Japon"}},
                           Country{u"KR", {u"South Korea", u"Corée du Sud"}},
                           Country{u"LI", {u"Liechtenstein", u"Liechtenstein"}},
                           Country{u"LT", {u"Lithuania", u"Lituanie"}},
                           Country{u"LU", {u"Luxembourg", u"Luxembourg"}},
                           Country{u"LV", {u"Latvia", u"Lettonie"}},
                           Country{u"MT", {u"Malta", u"Malte"}},
                           Country{u"MX", {u"Mexico", u"Mexique"}},
                           Country{u"NL", {u"Netherlands", u"Pays-Bas"}},
                           Country{u"NO", {u"Norway", u"Norvège"}},
                           Country{u"NZ", {u"New Zealand", u"Nouvelle-Zélande"}},
                           Country{u"PL", {u"Poland", u"Pologne"}},
                           Country{u"PT", {u"Portugal", u"Portugal"}},
                           Country{u"RO", {u"Romania", u"Roumanie"}},
                           Country{u"SE", {u"Sweden", u"Suède"}},
                           Country{u"SG", {u"Singapore", u"Singapour"}},
                           Country{u"SI", {u"Slovenia", u"Slovénie"}},
                           Country{u"SK", {u"Slovakia", u"Slovaquie"}},
                           Country{u"US", {u"United States", u"États-Unis"}},
                           Country{u"ZA", {u"South Africa", u"Afrique du Sud"}}};

} // namespace

QString countryNames(Language language, const QString& codes)
{
    QStringList names;
    for (const QString& part : codes.split(u',', Qt::SkipEmptyParts)) {
        const QString code = part.trimmed();
        const auto found = std::ranges::find_if(known, [&](const Country& country) {
            return country.code.compare(code, Qt::CaseInsensitive) == 0;
        });
        names.append(found == known.end() ? code : found->name.in(language));
    }
    return names.join(u", "_s);
}

} // namespace ireg::report
