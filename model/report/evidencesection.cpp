// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"
#include "model/report/sections.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

constexpr Phrase heading{u"Evidence", u"Preuves"};
constexpr Phrase noneNeeded{u"None is kept: %1", u"Aucune n’est conservée\u00A0: %1"};
constexpr Phrase noneYet{u"No evidence is recorded.", u"Aucune preuve n’est consignée."};
constexpr Phrase number{u"No.", u"N°"};
constexpr Phrase what{u"What", u"Quoi"};
constexpr Phrase collected{u"Collected", u"Recueillie"};
constexpr Phrase source{u"Source and method", u"Source et méthode"};
constexpr Phrase kept{u"Kept", u"Conservée"};
constexpr Phrase inFile{u"in the register, %1", u"dans le registre, %1"};
constexpr Phrase outside{u"outside the register, %1", u"hors du registre, %1"};
constexpr Phrase elsewhere{u"elsewhere (%1), %2", u"ailleurs (%1), %2"};
constexpr Phrase collectedBy{u"%1, by %2", u"%1, par %2"};
constexpr Phrase secureBefore{u"%1\nTo be secured before %2", u"%1\nÀ sécuriser avant le %2"};
constexpr Phrase hashCaption{u"SHA-256 of each piece", u"Empreinte SHA-256 de chaque pièce"};
constexpr Phrase hash{u"SHA-256", u"SHA-256"};
constexpr Phrase custodyCaption{u"Chain of custody", u"Chaîne de conservation"};
constexpr Phrase when{u"When", u"Quand"};
constexpr Phrase event{u"Event", u"Événement"};
constexpr Phrase from{u"From", u"Remise par"};
constexpr Phrase to{u"To", u"Remise à"};
constexpr Phrase purpose{u"Purpose", u"Objet"};
constexpr Phrase agrees{u"Hash agrees", u"Empreinte concordante"};

QString idOf(Id<Evidence> evidence)
{
    return publicId(evidence);
}

QString whatIs(const Voice& say, const Evidence& one)
{
    const QString text = joined({say.text(one.name), one.description}, u"\n"_s);
    return one.secureBefore.isValid() ? say(secureBefore).arg(text, say.day(one.secureBefore))
                                      : text;
}

QString collectedText(const Voice& say, const Evidence& one)
{
    const QString time = say.time(one.collected);
    return one.collectedBy ? say(collectedBy).arg(time, say.actor(one.collectedBy)) : time;
}

/// Where on a machine a file lies is nobody's business who reads a report.
bool isPath(const QString& location)
{
    static const QRegularExpression absolute(u"^(/|~/|\\\\|[A-Za-z]:[/\\\\]|file:)"_s);
    return absolute.match(location).hasMatch();
}

QString keptText(const Voice& say, const Evidence& one)
{
    if (one.held)
        return say(inFile).arg(say.bytes(one.size));
    return isPath(one.location) ? say(outside).arg(say.bytes(one.size))
                                : say(elsewhere).arg(say.text(one.location), say.bytes(one.size));
}

Table pieces(const Voice& say)
{
    Table table{.columns = {say.column(number),
                            say.column(what),
                            say.column(collected),
                            say.column(source),
                            say.column(kept)}};
    for (const Evidence& one : say.d.evidence)
        table.rows.push_back({idOf(one.id),
                              whatIs(say, one),
                              collectedText(say, one),
                              say.text(joined({one.source, one.method}, u"\n"_s)),
                              keptText(say, one)});
    return table;
}

Table hashes(const Voice& say)
{
    Table table{.columns = {say.column(number), say.column(hash)}, .caption = say(hashCaption)};
    for (const Evidence& one : say.d.evidence)
        table.rows.push_back({idOf(one.id), say.text(QString::fromLatin1(one.sha256.toHex()))});
    return table;
}

Table custody(const Voice& say)
{
    const auto orNone = [&say](const QString& text) { return text.isEmpty() ? say.none() : text; };
    Table table{.columns = {say.column(number),
                            say.column(when),
                            say.column(event),
                            say.column(from),
                            say.column(to),
                            say.column(purpose),
                            say.column(agrees)},
                .caption = say(custodyCaption)};
    for (const CustodyEntry& entry : say.d.custody)
        table.rows.push_back(
            {idOf(entry.evidence),
             say.shortTime(entry.at),
             say.code(entry.event),
             orNone(entry.from),
             orNone(entry.to),
             orNone(entry.purpose),
             entry.hashAgrees == Answer::Unknown ? say.none() : say.code(entry.hashAgrees)});
    return table;
}

} // namespace

Blocks evidence(const Voice& say)
{
    Blocks blocks{Heading{1, say(heading)}};
    if (say.d.evidence.empty()) {
        blocks.push_back(Paragraph{say.i.evidenceNoneReason.isEmpty()
                                       ? say(noneYet)
                                       : say(noneNeeded).arg(say.i.evidenceNoneReason)});
        return blocks;
    }
    blocks.push_back(pieces(say));
    blocks.push_back(hashes(say));
    if (!say.d.custody.empty())
        blocks.push_back(custody(say));
    return blocks;
}

} // namespace ireg::report
