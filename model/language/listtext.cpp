// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/listtext.h"

#include "model/incident/incident.h"
#include "model/language/labels.h"
#include "model/language/phrase.h"
#include "model/language/spokentime.h"
#include "model/language/valuetext.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

struct ListWords
{
    std::string_view code;
    Phrase words;
};

constexpr std::array beside{ListWords{"next_due", {u"Next due", u"Prochaine échéance"}},
                            ListWords{"next_step", {u"Next step", u"À faire ensuite"}},
                            ListWords{"age", {u"Age", u"Âge"}},
                            ListWords{"overdue", {u"Overdue", u"En retard"}},
                            ListWords{"affected", {u"Thing affected", u"Élément touché"}},
                            ListWords{"tag", {u"Tag", u"Étiquette"}}};

constexpr Phrase notGiven{u"Not given", u"Non renseigné"};

constexpr Counted namedAndMore{{u"%1 and %2 other", u"%1 et %2 autre"},
                               {u"%1 and %2 others", u"%1 et %2 autres"}};

} // namespace

QString listFieldText(Language language, QByteArrayView code)
{
    const auto found = std::ranges::find_if(beside, [code](const ListWords& one) {
        return code == QByteArrayView(one.code.data(), std::ssize(one.code));
    });
    return found == beside.end() ? fieldLabel(language, typeOf<Incident>().name, code)
                                 : found->words.in(language);
}

QString groupText(Language language, QByteArrayView field, QByteArrayView key)
{
    const Field* grouped = typeOf<Incident>().find(field);
    if (key.isEmpty() || !grouped)
        return notGiven.in(language);
    switch (grouped->type) {
    case FieldType::Code:
        return field == QByteArrayView(codeOf<&Incident::stage>())
                && key == QByteArrayView(codeOf(Status::Closed))
            ? codeLabel(language, Status::Closed)
            : codeLabel(language, grouped->codes, key);
    case FieldType::Flag: return valueText(language, *grouped, Value{key.toLongLong()}, {});
    case FieldType::Time:
        return monthText(language, QDate::fromString(QString::fromLatin1(key), u"yyyy-MM"_s));
    default: return QString::fromUtf8(key);
    }
}

QString namesText(Language language, const QStringList& names, qsizetype others)
{
    const QString named = names.join(u", "_s);
    return others > 0 ? namedAndMore.in(language, others).arg(named, QString::number(others))
                      : named;
}

} // namespace ireg
