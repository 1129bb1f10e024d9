// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/ruletext.h"

#include "model/language/typography.h"
#include "model/language/words.h"
#include "model/notification/assessment.h"
#include "model/notification/contentitem.h"
#include "model/notification/notification.h"
#include "model/notification/obligationkey.h"

#include <QHash>

#include <algorithm>
#include <string_view>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

struct Unit
{
    Bilingual one;
    Bilingual several;
};

const Unit& unitOf(CountingRule rule)
{
    static const Unit hours{{u"hour"_s, u"heure"_s}, {u"hours"_s, u"heures"_s}};
    static const Unit days{{u"calendar day"_s, u"jour calendaire"_s},
                           {u"calendar days"_s, u"jours calendaires"_s}};
    static const Unit working{{u"business day"_s, u"jour ouvré"_s},
                              {u"business days"_s, u"jours ouvrés"_s}};
    static const Unit months{{u"month"_s, u"mois"_s}, {u"months"_s, u"mois"_s}};
    switch (rule) {
    case CountingRule::Elapsed:
    case CountingRule::EuHours: return hours;
    case CountingRule::EuMonths: return months;
    case CountingRule::BusinessDays:
    case CountingRule::SecBusinessDays: return working;
    case CountingRule::None:
    case CountingRule::EuDays:
    case CountingRule::CalendarDays:
    case CountingRule::CalendarDaysRolled:
    case CountingRule::CalendarDaysDay1: break;
    }
    return days;
}

QString counted(Language language, qint64 number, CountingRule rule)
{
    const Unit& unit = unitOf(rule);
    return QString::number(number) + u' ' + in(language, number == 1 ? unit.one : unit.several);
}

/// As NIS2, KVKK or 234; the US and the UK have many laws.
bool continuesAcronym(const QString& word)
{
    return word.front().isDigit()
        || std::ranges::count_if(word, [](QChar letter) { return letter.isUpper(); }) > 2;
}

QString shortName(const QString& name)
{
    const qsizetype colon = name.indexOf(u':');
    if (colon >= 0)
        return name.left(colon).trimmed();
    constexpr qsizetype mostBefore = 2; // of what the law is, as in South Africa POPIA
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype begin = 0; begin < std::min(words.size(), mostBefore + 1); ++begin) {
        if (words[begin].front().isDigit() || !continuesAcronym(words[begin]))
            continue;
        qsizetype end = begin;
        while (end < words.size() && continuesAcronym(words[end]))
            ++end;
        return words.first(end).join(u' ');
    }
    return name;
}

/// h, d, months; a day that only counts when people work says so elsewhere.
QString shortPeriod(Language language, const Step& step)
{
    if (!step.duration)
        return {};
    const QString number = QString::number(*step.duration);
    switch (step.rule) {
    case CountingRule::Elapsed:
    case CountingRule::EuHours: return number + u" h"_s;
    case CountingRule::EuMonths: return counted(language, *step.duration, step.rule);
    case CountingRule::None: return {};
    default: return number + (language == Language::French ? u" j"_s : u" d"_s);
    }
}

CountingRule ruleOf(ClauseUnit unit)
{
    switch (unit) {
    case ClauseUnit::Hours: return CountingRule::Elapsed;
    case ClauseUnit::BusinessDays: return CountingRule::BusinessDays;
    case ClauseUnit::CalendarDays: break;
    }
    return CountingRule::CalendarDays;
}

Bilingual kindWords(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::Guidance:
        return {u"Guidance of the authority, not a limit in the law."_s,
                u"Recommandation de l’autorité, et non un délai légal."_s};
    case DeadlineKind::OnRequest:
        return {u"Only when the authority asks."_s, u"Uniquement sur demande de l’autorité."_s};
    case DeadlineKind::Proposed:
        return {u"Proposed law: its clock never runs."_s,
                u"Texte en projet : son délai ne court jamais."_s};
    case DeadlineKind::Contract: return {u"As the contract says."_s, u"Selon le contrat."_s};
    case DeadlineKind::Hard:
    case DeadlineKind::Qualifier: break;
    }
    return {};
}

/// A notice keeps its authority's English name.
const QHash<QString, QString>& authoritiesInFrench()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> found;
        for (const Regime& regime : shippedRegimes().regimes)
            found.insert(regime.authority.english, frenchTypography(regime.authority.french));
        return found;
    }();
    return names;
}

QString period(Language language, const RegimeSet& set, const Step& step, const Limb& limb)
{
    const auto anchor = set.anchors.find(limb.anchor);
    const QString from = anchor == set.anchors.end() ? limb.anchor : in(language, anchor->second);
    const bool french = language == Language::French;
    if (!limb.duration)
        return (french ? u"À compter de : %1."_s : u"From: %1."_s).arg(from);
    const QString number = counted(language, *limb.duration, step.rule);
    return (french ? u"%1 à compter de : %2."_s : u"%1 from: %2."_s).arg(number, from);
}

} // namespace

QString dutyText(Language language, const RegimeSet& set, const ObligationKey& duty)
{
    const Regime* regime = set.regime(duty.regime);
    const Step* step = regime ? regime->step(duty.step) : nullptr;
    if (!step)
        return duty.text();
    const QString words = in(language, step->name) + u" \u2013 "_s + in(language, regime->name);
    return duty.customer ? words + u" ("_s + publicId(duty.customer) + u')' : words;
}

QString in(Language language, const Bilingual& words)
{
    return language == Language::French && !words.french.isEmpty() ? frenchTypography(words.french)
                                                                   : words.english;
}

QStringList in(Language language, const BilingualList& words)
{
    if (language != Language::French || words.french.isEmpty())
        return words.english;
    QStringList lines = words.french;
    std::ranges::transform(lines, lines.begin(), frenchTypography);
    return lines;
}

QString recipientText(Language language, const QString& recipient)
{
    // Of those that the data names by a code, which a notice holds with blanks.
    static constexpr std::array words{
        Wording{"acquirer", u"the acquiring bank", u"la banque acquéreuse"},
        Wording{"authority", u"the authority", u"l’autorité"},
        Wording{"card scheme", u"the card scheme", u"le réseau de cartes"},
        Wording{"clients", u"clients", u"les clients"},
        Wording{"controller", u"the controller", u"le responsable du traitement"},
        Wording{"customers", u"customers", u"les clients"},
        Wording{"individuals", u"the individuals affected", u"les personnes concernées"},
        Wording{"insurer", u"the insurer", u"l’assureur"},
        Wording{"internal", u"internal", u"en interne"},
        Wording{"media", u"the media", u"les médias"},
        Wording{"other organisations", u"other organisations", u"d’autres organismes"},
        Wording{"service recipients",
                u"the recipients of the service",
                u"les destinataires du service"},
        Wording{"users", u"users", u"les utilisateurs"}};
    for (const Wording& one : words) {
        if (recipient == QLatin1String(one.code))
            return one.in(language);
    }
    const QString known = language == Language::French ? authoritiesInFrench().value(recipient)
                                                       : QString();
    return known.isEmpty() ? recipient : known;
}

QString shortLawText(Language language, const Bilingual& name, const Step& step)
{
    const QString period = shortPeriod(language, step);
    const QString law = shortName(in(language, name));
    return period.isEmpty() ? law : law + u' ' + period;
}

QString periodText(Language language, const ContractClause& clause)
{
    if (!hasPeriod(clause))
        return in(language, {u"no period yet"_s, u"pas encore de délai"_s});
    return counted(language, *clause.duration, ruleOf(*clause.unit));
}

QString ruleText(Language language, const RegimeSet& set, const Step& step)
{
    QStringList sentences;
    if (step.limbs.empty())
        sentences.append(period(language, set, step, {step.anchor, step.duration, {}}));
    for (const Limb& limb : step.limbs)
        sentences.append(period(language, set, step, limb));
    if (const auto rule = set.rules.find(codeText(step.rule)); rule != set.rules.end())
        sentences.append(in(language, rule->second));
    sentences.append(in(language, kindWords(step.kind)));
    if (const QString law = in(language, step.lawReference); !law.isEmpty())
        sentences.append(u"("_s + law + u')');
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString obligationText(Language language, const QString& regime, const QString& obligation)
{
    const Regime* known = shippedRegimes().regime(regime);
    if (!known || !obligation.startsWith(known->name.english))
        return obligation;
    QString law = obligation.mid(known->name.english.size());
    for (const Step& step : known->steps) {
        if (law == u", "_s + step.lawReference.english)
            law = u", "_s + in(language, step.lawReference);
    }
    return in(language, known->name) + law;
}

namespace
{

/// The duties that a notice meets besides, as it keeps them, in words; what is none stays.
QString dutiesText(Language language, const QString& kept)
{
    QStringList words;
    for (const QString& text : kept.split(u',', Qt::SkipEmptyParts)) {
        const auto key = obligationKey(text);
        words.append(key ? dutyText(language, shippedRegimes(), *key) : text.trimmed());
    }
    return words.join(u"; "_s);
}

} // namespace

QString ruleWords(Language language, const RecordType& type, const Row& row, const Field& field)
{
    const auto textAt = [&](const char* code) {
        const int index = type.indexOf(code);
        const auto* text = index < 0 ? nullptr
                                     : std::get_if<Text>(&row[static_cast<std::size_t>(index)]);
        return text ? textOf(*text) : QString();
    };
    const auto named = [&](const std::map<QString, Bilingual>& names) {
        const auto found = names.find(textAt(field.code));
        return found == names.end() ? QString() : in(language, found->second);
    };
    const RegimeSet& set = shippedRegimes();
    const std::string_view code = field.code;
    const bool ofNotice = type.is<Notification>();
    if (ofNotice && code == codeOf<&Notification::alsoMeets>())
        return dutiesText(language, textAt(field.code));
    if (type.is<ContentItem>() && code == codeOf<&ContentItem::item>())
        return named(set.contents);
    if (ofNotice && code == codeOf<&Notification::anchor>())
        return named(set.anchors);
    const Regime* regime = set.regime(textAt(codeOf<&Notification::regime>()));
    if (regime && (ofNotice || type.is<Assessment>()) && code == codeOf<&Notification::regime>())
        return in(language, regime->name);
    if (ofNotice && code == codeOf<&Notification::recipient>())
        return recipientText(language, textAt(field.code));
    if (regime && ofNotice && code == codeOf<&Notification::obligation>())
        return obligationText(language, regime->id, textAt(field.code));
    const Step* step = regime && ofNotice ? regime->step(textAt(codeOf<&Notification::step>()))
                                          : nullptr;
    return step && code == codeOf<&Notification::step>() ? in(language, step->name) : QString();
}

} // namespace ireg
