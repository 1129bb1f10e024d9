// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/readable.h"

#include "model/base/text.h"
#include "model/dossier/openstages.h"
#include "model/dossier/parts.h"
#include "model/dossier/required.h"
#include "model/language/entrywords.h"
#include "model/language/ruletext.h"
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
        const QString value = words.isEmpty() ? valueText(language, field, row[i], reference)
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

/// One line for each record of a list: its id, and what it says.
void printList(const Dossier& dossier,
               const DossierPart& part,
               const ReferenceText& reference,
               Language language)
{
    const RecordType& type = part.type();
    if (part.size(dossier) == 0)
        return;
    print(u'\n' + recordsLabel(language, type.name));
    for (std::size_t i = 0; i < part.size(dossier); ++i) {
        const void* record = part.at(dossier, i);
        QStringList parts;
        for (const Said& said : saidOf(type, readRow(type, record), reference, language))
            parts.append(answer::pair.in(language).arg(said.label, displayText(said.value)));
        const QString id = type.letter == 0 ? u"-"_s : publicId(type, type.idOf(record));
        print(u"  "_s + id + u"  "_s + parts.join(u" · "_s));
    }
}

} // namespace

void printRecord(const RecordType& type,
                 const Row& row,
                 const ReferenceText& reference,
                 Language language)
{
    constexpr qsizetype widest = 46;
    const std::vector<Said> said = saidOf(type, row, reference, language);
    qsizetype column = 0;
    for (const Said& one : said)
        column = std::max(column, std::min(one.label.size(), widest) + 2);
    for (const Said& one : said)
        print(one.label.leftJustified(column - 2) + u"  "_s + indented(one.value, column));
}

void printIncident(const Dossier& dossier,
                   QDate today,
                   const ReferenceText& reference,
                   Language language)
{
    Incident told = dossier.incident;
    told.notifyRequired = notificationRequired(dossier); // the laws' answers where those are asked
    printRecord(typeOf<Incident>(), rowOf(told), reference, language);
    if (dossier.secondPersonPending())
        print(u'\n' + secondPersonPendingText(language));
    if (dossier.severities.size() > 1)
        printSeverities(dossier, language);
    QStringList missing;
    for (Stage stage : openStages(dossier.visits, dossier.incident.cycle)) {
        for (const Gap& gap : gaps(dossier, stage, today))
            missing.append(u"  "_s + gapLine(gap, language));
    }
    if (!missing.isEmpty())
        print(u'\n' + Phrase(u"What is missing", u"Ce qui manque").in(language) + u'\n'
              + missing.join(u'\n'));
    QStringList left;
    for (const Gap& gap : leftOpen(dossier, today))
        left.append(u"  "_s + gapLine(gap, language));
    if (!left.isEmpty())
        print(u'\n'
              + Phrase(u"Left open, on a reason", u"Laissé ouvert, avec un motif").in(language)
              + u'\n' + left.join(u'\n'));
    for (const DossierPart& part : dossierParts())
        printList(dossier, part, reference, language);
}

} // namespace ireg::cli
