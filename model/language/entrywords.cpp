// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/entrywords.h"

#include "model/dossier/recordtypes.h"
#include "model/language/labels.h"
#include "model/language/phrase.h"
#include "model/timeline/timeline.h"

#include <string_view>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Phrase lowered{u"Severity lowered from %1 to %2", u"Gravité abaissée de %1 à %2"};
constexpr Phrase raised{u"Severity raised from %1 to %2", u"Gravité relevée de %1 à %2"};
constexpr Phrase firstGraded{u"Severity: %1", u"Gravité : %1"};
constexpr Phrase notAssessed{u"Not assessed", u"Non évaluée"};
constexpr Phrase takenBack{u"taken back", u"annulation"};
constexpr Phrase follows{u"as computed, after a change of: %1",
                         u"calculée, après modification de : %1"};
constexpr Phrase pendingPerson{u"second person pending", u"seconde personne attendue"};
constexpr Phrase fromTo{u"%1, %2 → %3", u"%1, %2 → %3"};
constexpr Phrase withNote{u"%1: %2", u"%1 : %2"};
constexpr Phrase confirmedBySecond{u"Confirmed by a second person",
                                   u"Confirmé par une seconde personne"};
constexpr Phrase ofSeverity{u"severity", u"gravité"};
constexpr Phrase ofSecondPerson{u"second person", u"seconde personne"};
constexpr Phrase ofChange{u"change of: %1", u"modification de : %1"};
constexpr Phrase ofCorrection{u"correction of: %1", u"rectification de : %1"};
constexpr Phrase ofUndoing{u"action %1 undone", u"action %1 annulée"};
constexpr Phrase ofCycle{u"cycle %1", u"cycle %1"};
constexpr Phrase inCycle{u"Cycle %2 \u2013 %1", u"Cycle %2 \u2013 %1"};
constexpr Phrase ofRemoval{u"%1 removed", u"%1 retiré"};

QString wordOf(Language language, const std::optional<Severity>& severity)
{
    return severity ? codeLabel(language, *severity) : notAssessed.in(language);
}

/// The label of the incident's field with this code, else of the first other that has one.
QString fieldLabelOf(Language language, const QString& code)
{
    const QByteArray wanted = code.toUtf8();
    if (typeOf<Incident>().find(wanted))
        return fieldLabel(language, typeOf<Incident>().name, wanted);
    for (const RecordType* type : recordTypes()) {
        if (type->find(wanted))
            return fieldLabel(language, type->name, wanted);
    }
    return {};
}

/// Empty where one of the codes is none: then it is what somebody typed.
QString labelsOf(Language language, const QString& codes)
{
    QStringList labels;
    for (const QString& code : codes.split(u", "_s)) {
        const QString label = fieldLabelOf(language, code);
        if (label.isEmpty())
            return {};
        labels.append(label);
    }
    return labels.join(u", "_s);
}

QString behind(const QString& text, const char* begin)
{
    return text.startsWith(QLatin1String(begin)) ? text.mid(qsizetype(qstrlen(begin))) : QString();
}

QString phrased(Language language, const Phrase& phrase, const QString& what)
{
    return what.isEmpty() ? QString() : phrase.in(language).arg(what);
}

bool isNumber(const QString& text)
{
    bool whole = false;
    (void)text.toLongLong(&whole);
    return whole;
}

bool isPublicId(const QString& text)
{
    return text.size() >= 3 && text.at(1) == u'-' && isNumber(text.mid(2));
}

/// What an earlier cycle reached: its number and the field's label; empty where it is none.
struct CycleFact
{
    QString number, label;
    const Field* field = nullptr; ///< of the incident; null for what another record says
};
CycleFact cycleFactOf(Language language, const QString& said)
{
    const QString code = behind(said, source::cycle);
    const QString field = code.section(u": "_s, 1);
    CycleFact fact{code.section(u": "_s, 0, 0),
                   labelsOf(language, field),
                   typeOf<Incident>().find(field.toUtf8())};
    return isNumber(fact.number) ? fact : CycleFact{};
}

QString sourceWords(Language language, const QString& said)
{
    if (severityStepOf(behind(said, source::severity)))
        return ofSeverity.in(language);
    if (said == QLatin1String(source::secondPerson))
        return ofSecondPerson.in(language);
    if (const CycleFact fact = cycleFactOf(language, said); !fact.label.isEmpty())
        return phrased(language, ofCycle, fact.number);
    const QString undone = behind(said, source::undone);
    if (isNumber(undone))
        return phrased(language, ofUndoing, undone);
    const QString removed = behind(said, source::removed);
    if (isPublicId(removed))
        return phrased(language, ofRemoval, removed);
    if (const QString codes = behind(said, source::correction); !codes.isEmpty())
        return phrased(language, ofCorrection, labelsOf(language, codes));
    if (const QString codes = behind(said, source::change); !codes.isEmpty())
        return phrased(language, ofChange, labelsOf(language, codes));
    return {};
}

/// The text that the program put where nobody gave a reason is its own code.
QString withReason(Language language, const QString& words, const QString& text, bool isCode)
{
    return isCode || text.isEmpty() ? words : withNote.in(language).arg(words, text);
}

QString textWords(Language language, const QString& text, const QString& said)
{
    if (const auto step = severityStepOf(behind(said, source::severity)))
        return withReason(
            language, severityStepText(language, *step), text, severityStepOf(text).has_value());
    if (said == QLatin1String(source::secondPerson))
        return withReason(language, confirmedBySecond.in(language), text, text == u"confirmed"_s);
    if (const CycleFact fact = cycleFactOf(language, said); !fact.label.isEmpty())
        return withReason(language,
                          inCycle.in(language).arg(fact.label, fact.number),
                          fact.field && fact.field->codes.size > 0
                              ? codeLabel(language, fact.field->codes, text.toUtf8())
                              : text,
                          text == said);
    return {};
}

} // namespace

QString severityStepText(Language language, const SeverityStep& step)
{
    if (!step.before)
        return firstGraded.in(language).arg(wordOf(language, step.after));
    const Phrase& said = rankOf(step.after) < rankOf(step.before) ? lowered : raised;
    return said.in(language).arg(wordOf(language, step.before), wordOf(language, step.after));
}

QString severityReasonText(Language language, const SeverityChange& change)
{
    if (!change.reason.isEmpty())
        return change.reason;
    if (change.takenBack)
        return takenBack.in(language);
    QStringList labels;
    for (const QByteArray& fact : change.facts)
        labels.append(fieldLabel(language, typeOf<Incident>().name, fact));
    return labels.isEmpty() ? QString() : follows.in(language).arg(labels.join(u", "_s));
}

QString secondPersonPendingText(Language language)
{
    return pendingPerson.in(language);
}

QString confirmationText(Language language, const Confirmation& confirmation)
{
    const QString what = codeLabel(language, confirmation.concern);
    if (confirmation.before == confirmation.after)
        return what;
    return fromTo.in(language).arg(
        what, wordOf(language, confirmation.before), wordOf(language, confirmation.after));
}

bool isNoteOnRecord(const QString& written)
{
    const bool noted = !behind(written, source::change).isEmpty()
        || !behind(written, source::correction).isEmpty()
        || !behind(written, source::undone).isEmpty()
        || !behind(written, source::removed).isEmpty();
    return noted && !sourceWords(Language::English, written).isEmpty();
}

QString entryWords(Language language, const RecordType& type, const Row& row, const Field& field)
{
    if (!type.is<TimelineEntry>())
        return {};
    const auto said = [&](const char* code) {
        const auto* text = std::get_if<Text>(&row[static_cast<std::size_t>(type.indexOf(code))]);
        return text ? textOf(*text) : QString();
    };
    const std::string_view code = field.code;
    const QString from = said(codeOf<&TimelineEntry::source>());
    if (code == codeOf<&TimelineEntry::source>())
        return sourceWords(language, from);
    return code == codeOf<&TimelineEntry::text>() ? textWords(language, said(field.code), from)
                                                  : QString();
}

} // namespace ireg
