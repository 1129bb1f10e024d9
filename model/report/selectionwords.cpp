// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/selectionwords.h"

#include "model/language/listtext.h"
#include "model/language/timetext.h"
#include "model/language/valuetext.h"

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

constexpr Phrase is{u"%1: %2", u"%1\u00A0: %2"};
constexpr Phrase isNot{u"%1: not %2", u"%1\u00A0: pas %2"};
constexpr Phrase before{u"%1: before %2", u"%1\u00A0: avant le %2"};
constexpr Phrase from{u"%1: from %2 on", u"%1\u00A0: à partir du %2"};
constexpr Phrase less{u"%1: < %2", u"%1\u00A0: < %2"};
constexpr Phrase lessOrEqual{u"%1: ≤ %2", u"%1\u00A0: ≤ %2"};
constexpr Phrase greater{u"%1: > %2", u"%1\u00A0: > %2"};
constexpr Phrase greaterOrEqual{u"%1: ≥ %2", u"%1\u00A0: ≥ %2"};
constexpr Phrase contains{u"%1: contains %2", u"%1\u00A0: contient %2"};
constexpr Phrase orElse{u"%1 or %2", u"%1 ou %2"};
constexpr Phrase quoted{u"“%1”", u"«\u00A0%1\u00A0»"};
constexpr Phrase notSaid{u"not given", u"non renseigné"};
constexpr Phrase yes{u"yes", u"oui"};
constexpr Phrase no{u"no", u"non"};
constexpr Phrase thenBy{u"%1, then %2", u"%1, puis %2"};
constexpr Phrase grouped{u"grouped by “%1”, %2", u"groupé par «\u00A0%1\u00A0», %2"};
constexpr Phrase searched{u"with the words %1", u"avec les mots %1"};
constexpr Phrase atMost{u"only the first %1", u"seulement les %1 premiers"};
constexpr Phrase ascending{u"by “%1”", u"par «\u00A0%1\u00A0»"};
constexpr Phrase descending{u"by “%1”, in descending order",
                            u"par «\u00A0%1\u00A0», par ordre décroissant"};

/// Of times a filter keeps only from and before, whatever was asked (model/register/filter).
const Phrase& relationPhrase(Relation relation, bool isTime)
{
    switch (relation) {
    case Relation::Equal:
    case Relation::In: return is;
    case Relation::NotEqual: return isNot;
    case Relation::Less: return isTime ? before : less;
    case Relation::LessOrEqual: return lessOrEqual;
    case Relation::Greater: return greater;
    case Relation::GreaterOrEqual: return isTime ? from : greaterOrEqual;
    case Relation::Contains: return contains;
    }
    return is;
}

/// A bound is an instant in UTC; midnight in the register's zone is said as the day.
QString boundWords(const PlainVoice& say, const QString& bound)
{
    const auto instant = QDateTime::fromString(bound + u'Z', Qt::ISODateWithMs);
    const When when{.ms = instant.toMSecsSinceEpoch(), .zone = say.zone};
    if (!instant.isValid())
        return bound;
    const QDateTime local = when.local();
    return local == local.date().startOfDay(local.timeZone()) ? say.day(local.date())
                                                              : say.time(when);
}

QString valueWords(const PlainVoice& say, const Field& field, const Value& value)
{
    if (isNull(value))
        return say(notSaid);
    const auto* text = std::get_if<Text>(&value);
    if (text && field.type == FieldType::Time)
        return boundWords(say, QString::fromUtf8(text->utf8));
    // People and other records are found by their names.
    if (text && field.type != FieldType::Code && field.type != FieldType::Date)
        return say(quoted).arg(QString::fromUtf8(text->utf8));
    return valueText(
        say.c.language, field, value, [](const Field&, qint64 id) { return QString::number(id); });
}

/// Of what follows from the incident's records.
QString followingWords(const PlainVoice& say, const QByteArray& field, const Value& value)
{
    if (isNull(value))
        return say(notSaid);
    if (const auto* flag = std::get_if<qint64>(&value))
        return say(*flag != 0 ? yes : no);
    const QString text = textOf(std::get<Text>(value));
    return field == "next_due" ? boundWords(say, text) : say(quoted).arg(text);
}

QString conditionWords(const PlainVoice& say, const Condition& condition, const SelectedFrom& of)
{
    const Field* field = of.field(condition.field);
    if (condition.values.empty())
        return {};
    QString values;
    for (const Value& value : condition.values) {
        const QString one = field ? valueWords(say, *field, value)
                                  : followingWords(say, condition.field, value);
        values = values.isEmpty() ? one : say(orElse).arg(values, one);
    }
    const bool isTime = field ? field->type == FieldType::Time : condition.field == "next_due";
    return say(relationPhrase(condition.relation, isTime))
        .arg(of.label(say.c.language, condition.field), values);
}

} // namespace

SelectedFrom incidentsSelected()
{
    return {.field = [](QByteArrayView code) { return typeOf<Incident>().find(code); },
            .label = &listFieldText};
}

QStringList selectionWords(const PlainVoice& say,
                           const Selection& selection,
                           const SelectedFrom& of)
{
    QStringList words;
    if (!selection.words.isEmpty())
        words.append(say(searched).arg(say(quoted).arg(selection.words)));
    for (const Condition& condition : selection.where)
        words.append(conditionWords(say, condition, of));
    if (selection.limit > 0)
        words.append(say(atMost).arg(say.number(selection.limit)));
    return words;
}

QString orderWords(const PlainVoice& say, const Selection& selection, const SelectedFrom& of)
{
    QString words;
    for (const QByteArray& key : selection.sort.split(',')) {
        const bool down = words.isEmpty() ? selection.descending : key.startsWith('-');
        const QByteArray field = key.startsWith('-') ? key.mid(1) : key;
        const QString one =
            say(down ? descending : ascending).arg(of.label(say.c.language, field.trimmed()));
        words = words.isEmpty() ? one : say(thenBy).arg(words, one);
    }
    return selection.group.isEmpty()
        ? words
        : say(grouped).arg(of.label(say.c.language, selection.group), words);
}

} // namespace ireg::report
