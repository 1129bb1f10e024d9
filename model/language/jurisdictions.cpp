// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/jurisdictions.h"

#include "model/language/phrase.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

struct Place
{
    QLatin1String code;
    Phrase name;
};

constexpr std::array places{Place{"EU"_L1, {u"European Union", u"Union européenne"}},
                            Place{"FR"_L1, {u"France", u"France"}},
                            Place{"UK"_L1, {u"United Kingdom", u"Royaume-Uni"}},
                            Place{"CH"_L1, {u"Switzerland", u"Suisse"}},
                            Place{"US"_L1, {u"United States", u"États-Unis"}},
                            Place{"CA"_L1, {u"Canada", u"Canada"}},
                            Place{"AU"_L1, {u"Australia", u"Australie"}},
                            Place{"NZ"_L1, {u"New Zealand", u"Nouvelle-Zélande"}},
                            Place{"SG"_L1, {u"Singapore", u"Singapour"}},
                            Place{"BR"_L1, {u"Brazil", u"Brésil"}},
                            Place{"CN"_L1, {u"China", u"Chine"}},
                            Place{"HK"_L1, {u"Hong Kong", u"Hong Kong"}},
                            Place{"IN"_L1, {u"India", u"Inde"}},
                            Place{"JP"_L1, {u"Japan", u"Japon"}},
                            Place{"KR"_L1, {u"South Korea", u"Corée du Sud"}},
                            Place{"ID"_L1, {u"Indonesia", u"Indonésie"}},
                            Place{"MY"_L1, {u"Malaysia", u"Malaisie"}},
                            Place{"PH"_L1, {u"Philippines", u"Philippines"}},
                            Place{"TH"_L1, {u"Thailand", u"Thaïlande"}},
                            Place{"VN"_L1, {u"Vietnam", u"Viêt Nam"}},
                            Place{"CL"_L1, {u"Chile", u"Chili"}},
                            Place{"SA"_L1, {u"Saudi Arabia", u"Arabie saoudite"}},
                            Place{"TR"_L1, {u"Türkiye", u"Turquie"}},
                            Place{"ZA"_L1, {u"South Africa", u"Afrique du Sud"}}};

} // namespace

QString jurisdictionsText(Language language, const QString& codes)
{
    QStringList names;
    for (const QString& typed : codes.split(u',', Qt::SkipEmptyParts)) {
        const QString code = typed.trimmed();
        const auto found = std::ranges::find_if(places, [&code](const Place& place) {
            return code.compare(place.code, Qt::CaseInsensitive) == 0;
        });
        names.append(found == places.end() ? code : found->name.in(language));
    }
    return names.join(u", "_s);
}

} // namespace ireg
