// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/frame.h"

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

constexpr Phrase version{u"v%1", u"v%1"};
constexpr Phrase draftMark{u"DRAFT", u"PROJET"};
constexpr Phrase finalMark{u"FINAL", u"DÉFINITIF"};
constexpr Phrase asOf{u"As of %1", u"Au %1"};
constexpr Phrase recordHash{u"record SHA-256 %1", u"enregistrement SHA-256 %1"};
constexpr Phrase chainHead{u"chain %1:%2", u"chaîne %1:%2"};
constexpr Phrase brokenMark{u"NOT VERIFIED: HISTORY BROKEN",
                            u"NON VÉRIFIÉ\u00A0: HISTORIQUE ROMPU"};
constexpr Phrase brokenHeading{u"The register’s history does not hold together",
                               u"L’historique du registre n’est pas cohérent"};
constexpr Phrase brokenText{
    u"When this report was made, the register it was made from did not verify: its history or its "
    u"records were changed by other means than the program. What this report says may not be what "
    u"was recorded. Compare it with a backup before relying on it.",
    u"Lorsque ce rapport a été établi, le registre dont il est issu ne passait pas le "
    u"contrôle\u00A0: "
    u"son historique ou ses enregistrements ont été modifiés par d’autres moyens que le programme. "
    u"Ce que dit ce rapport peut ne pas être ce qui a été consigné. Comparez-le à une sauvegarde "
    u"avant de vous y fier."};

constexpr Phrase pageOf{u"Page %1 of %2", u"Page %1 sur %2"};
constexpr Phrase role{u"Sign-off", u"Visa"};
constexpr Phrase name{u"Name", u"Nom"};
constexpr Phrase date{u"Date", u"Date"};
constexpr Phrase signature{u"Signature", u"Signature"};
constexpr Phrase done{u"done", u"terminée"};
constexpr Phrase current{u"under way", u"en cours"};
constexpr Phrase open{u"not begun", u"non entamée"};
constexpr Phrase skipped{u"skipped", u"omise"};
constexpr Phrase timeAxis{u"Time (UTC); // marks a quiet spell that is left out",
                          u"Heure (UTC)\u00A0; // marque une période calme omise"};

Labels labels(const PlainVoice& say)
{
    return {.pageOf = say(pageOf),
            .draft = say(draftMark),
            .role = say(role),
            .name = say(name),
            .date = say(date),
            .signature = say(signature),
            .done = say(done),
            .current = say(current),
            .open = say(open),
            .skipped = say(skipped),
            .timeAxis = say(timeAxis)};
}

// The labels of TLP 2.0 are the same in every language.
QString tlpWord(Tlp tlp)
{
    switch (tlp) {
    case Tlp::Red: return u"RED"_s;
    case Tlp::AmberStrict: return u"AMBER+STRICT"_s;
    case Tlp::Amber: return u"AMBER"_s;
    case Tlp::Green: return u"GREEN"_s;
    case Tlp::Clear: return u"CLEAR"_s;
    }
    return {};
}

QString headText(const PlainVoice& say)
{
    if (!say.c.recordSha256.isEmpty())
        return say(recordHash).arg(shortHash(say.c.recordSha256));
    return say(chainHead).arg(QString::number(say.c.headSeq), shortHash(say.c.headHash));
}

QString versionText(const PlainVoice& say, const Framing& framing)
{
    if (framing.version.isEmpty())
        return {};
    return say(version).arg(framing.version) + u' ' + say(framing.draft ? draftMark : finalMark);
}

} // namespace

QString shortHash(const QByteArray& hash)
{
    const QString hex = QString::fromLatin1(hash.toHex());
    return hex.left(8) + u'\u2026' + hex.right(8);
}

Document frame(const PlainVoice& say, const Framing& framing)
{
    const bool broken = say.c.history == History::Broken;
    Document document{.language = QString::fromLatin1(languageCode(say.c.language)),
                      .reference = framing.reference,
                      .reportTitle = framing.title,
                      .subject = framing.subject,
                      .organisation = framing.organisation,
                      .version = versionText(say, framing),
                      .tlp = framing.tlp ? tlpWord(*framing.tlp) : QString(),
                      .asOf = say(asOf).arg(say.time(say.c.now)),
                      .head = headText(say),
                      .draft = framing.draft,
                      .labels = labels(say),
                      .blocks = {},
                      .warning = broken ? say(brokenMark) : QString()};
    if (broken)
        document.blocks.push_back(
            Callout{CalloutKind::Danger, say(brokenHeading), say(brokenText)});
    return document;
}

} // namespace ireg::report
