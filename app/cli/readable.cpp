// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/readable.h"

#include "app/cli/regimejson.h"
#include "model/base/text.h"
#include "model/dossier/noticelimits.h"
#include "model/dossier/openstages.h"
#include "model/dossier/parts.h"
#include "model/dossier/required.h"
#include "model/language/deadlinetext.h"
#include "model/language/entrywords.h"
#include "model/language/ruletext.h"
#include "model/language/standing.h"
#include "model/language/tellingtext.h"
#include "model/language/valuetext.h"

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct Said
{
    QString label;
    QString value;
};

std::vector<Said> saidOf(const RecordType& type,
                         const Row& row,
                         const ReferenceText& reference,
                         Language language)
{
    std::vector<Said> said;
    for (std::size_t i = 0; i < type.fields.size(); ++i) {
        const Field& field = type.fields[i];
        const QString entry = entryWords(language, type, row, field);
        const QString words = entry.isEmpty() ? ruleWords(language, type, row, field) : entry;
        const QString value = words.isEmpty() ? valueText(language, type, row, field, reference)
                                              : words;
        if (!value.isEmpty() && !field.has(Parent))
            said.push_back({fieldLabel(language, type.name, field.code), value});
    }
    return said;
}

/// The lines of a text one below the other, at one column.
QString indented(const QString& text, qsizetype column)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines)
        line = displayText(line);
    return lines.join(u'\n' + QString(column, u' '));
}

/// How severe it was held to be, and why.
void printSeverities(const Dossier& dossier, Language language)
{
    print(u'\n' + fieldLabel(language, typeOf<Incident>().name, codeOf<&Incident::severity>()));
    for (const SeverityChange& change : dossier.severities) {
        QStringList parts{isoText(change.at),
                          severityStepText(language, {change.before, change.after}),
                          dossier.nameOf(change.by),
                          severityReasonText(language, change)};
        parts.removeAll(QString());
        print(u"  "_s + displayText(parts.join(u" · "_s)));
    }
}

/// How a duty stands, as `deadlines` says it, and its limit.
QString standingOf(const Obligation& duty, Language language)
{
    static constexpr Phrase by{u"%1, limit %2", u"%1, limite %2"};
    const QString state = codeLabel(language, duty.deadline.state);
    const auto& end = duty.deadline.end;
    return end ? by.in(language).arg(state, written(end->limit)) : state;
}

/// Of each duty that a notice stands for or meets besides; by their names where there are several.
std::vector<Said> standingsOf(const Dossier& dossier,
                              const NoticeLimits& limits,
                              const Notification& notice,
                              Language language)
{
    static constexpr Phrase state{u"State", u"État"};
    const std::vector<ObligationKey> duties = dutiesMet(notice);
    std::vector<Said> said;
    for (const ObligationKey& key : duties) {
        const Obligation* duty = key == duties.front() ? limits.duty(notice) : limits.duty(key);
        if (duty)
            said.push_back(
                {duties.size() > 1 ? dutyText(language, dossier.rules, key) : state.in(language),
                 standingOf(*duty, language)});
    }
    const QString incomplete = incompleteText(language, sentWithout(dossier, notice));
    if (!said.empty() && !incomplete.isEmpty())
        said.front().value += u", "_s + incomplete;
    return said;
}

/// The records of an incident, list by list.
class Lists
{
public:
    Lists(const Dossier& dossier,
          const QDateTime& now,
          const ReferenceText& reference,
          Language language)
        : m_dossier(dossier), m_limits(dossier, now), m_reference(reference), m_language(language)
    {
    }

    /// One line for each record: its id, how it stands where it is a notice, and what it says.
    void print(const DossierPart& part) const
    {
        const RecordType& type = part.type();
        if (part.size(m_dossier) == 0)
            return;
        if (type.is<Why>())
            return printWhys(m_dossier, m_language);
        cli::print(u'\n' + recordsLabel(m_language, type.name));
        for (std::size_t i = 0; i < part.size(m_dossier); ++i) {
            const void* record = part.at(m_dossier, i);
            QStringList parts;
            for (const Said& said : sayingsOf(type, record))
                parts.append(answer::pair.in(m_language).arg(said.label, displayText(said.value)));
            const QString id = type.letter == 0 ? u"-"_s : publicId(type, type.idOf(record));
            cli::print(u"  "_s + id + u"  "_s + parts.join(u" · "_s));
        }
    }

private:
    std::vector<Said> sayingsOf(const RecordType& type, const void* record) const
    {
        std::vector<Said> said;
        if (type.is<Notification>())
            said = standingsOf(
                m_dossier, m_limits, *static_cast<const Notification*>(record), m_language);
        for (Said& one : saidOf(type, readRow(type, record), m_reference, m_language))
            said.push_back(std::move(one));
        return said;
    }

    const Dossier& m_dossier;
    NoticeLimits m_limits;
    const ReferenceText& m_reference;
    Language m_language;
};

/// Labels in one column, values in another.
void printSaid(const std::vector<Said>& said)
{
    constexpr qsizetype widest = 46;
    qsizetype column = 0;
    for (const Said& one : said)
        column = std::max(column, std::min(one.label.size(), widest) + 2);
    for (const Said& one : said)
        print(one.label.leftJustified(column - 2) + u"  "_s + indented(one.value, column));
}

} // namespace

void printRecord(const RecordType& type,
                 const Row& row,
                 const ReferenceText& reference,
                 Language language)
{
    printSaid(saidOf(type, row, reference, language));
}

void printStanding(const Dossier& dossier,
                   const Notification& notice,
                   const QDateTime& now,
                   Language language)
{
    printSaid(standingsOf(dossier, NoticeLimits(dossier, now), notice, language));
}

void printIncident(const Dossier& dossier,
                   const QDateTime& now,
                   const ReferenceText& reference,
                   Language language)
{
    Incident told = dossier.incident;
    told.notifyRequired = notificationRequired(dossier); // the laws' answers where those are asked
    printRecord(typeOf<Incident>(), rowOf(told), reference, language);
    print(u'\n' + whereWeStand(language, dossier, now));
    if (const TellingState state = tellingState(dossier); state.plain != Answer::Unknown)
        print(u'\n' + tellingSentence(language, state));
    if (dossier.secondPersonPending())
        print(u'\n' + secondPersonPendingText(language));
    if (dossier.severities.size() > 1)
        printSeverities(dossier, language);
    QStringList missing;
    for (Stage stage : openStages(dossier.visits, dossier.incident.cycle)) {
        for (const Gap& gap : gaps(dossier, stage, now.date()))
            missing.append(u"  "_s + gapLine(gap, language));
    }
    if (!missing.isEmpty())
        print(u'\n' + Phrase(u"What is missing", u"Ce qui manque").in(language) + u'\n'
              + missing.join(u'\n'));
    QStringList left;
    for (const Gap& gap : leftOpen(dossier, now.date()))
        left.append(u"  "_s + gapLine(gap, language));
    if (!left.isEmpty())
        print(u'\n'
              + Phrase(u"Left open, on a reason", u"Laissé ouvert, avec un motif").in(language)
              + u'\n' + left.join(u'\n'));
    const Lists lists(dossier, now, reference, language);
    for (const DossierPart& part : dossierParts())
        lists.print(part);
}

} // namespace ireg::cli
