// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/gate.h"
#include "model/dossier/recordtypes.h"
#include "model/language/gaptext.h"
#include "model/report/sections.h"

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

constexpr Phrase heading{u"Monitoring and effectiveness", u"Surveillance et efficacité"};
constexpr Phrase effective{u"Effective", u"Efficace"};
constexpr Phrase method{u"How it is judged", u"Comment on en juge"};
constexpr Phrase checked{u"Judged", u"Jugé"};
constexpr Phrase watchCaption{u"Signs that are watched", u"Points de surveillance"};
constexpr Phrase noWatch{u"Nothing is watched: %1", u"Rien n’est surveillé\u00A0: %1"};
constexpr Phrase noWatchYet{u"Nothing is watched yet.", u"Rien n’est encore surveillé."};
constexpr Phrase number{u"No.", u"N°"};
constexpr Phrase sign{u"Sign", u"Signe"};
constexpr Phrase until{u"Until", u"Jusqu’au"};
constexpr Phrase lastCheck{u"Checked", u"Vérifié"};
constexpr Phrase result{u"Result", u"Résultat"};
constexpr Phrase recurred{u"Came back", u"Récurrence"};
constexpr Phrase checkedBy{u"%1, by %2", u"%1, par %2"};

constexpr Phrase openHeading{u"What is still missing", u"Ce qui manque encore"};
constexpr Counted openLead{
    {u"%1 fact is still missing before this incident can be closed:",
     u"%1 fait manque encore avant de pouvoir clore cet incident\u00A0:"},
    {u"%1 facts are still missing before this incident can be closed:",
     u"%1 faits manquent encore avant de pouvoir clore cet incident\u00A0:"}};
constexpr Counted leftLead{
    {u"%1 point was left open, on the reason that the stage history gives:",
     u"%1 point a été laissé ouvert, pour le motif que donne l’historique des étapes\u00A0:"},
    {u"%1 points were left open, on the reasons that the stage history gives:",
     u"%1 points ont été laissés ouverts, pour les motifs que donne l’historique des "
     u"étapes\u00A0:"}};
constexpr Phrase gapLine{u"%1: %2", u"%1\u00A0: %2"};

QString checkOf(const Voice& say, const WatchItem& item)
{
    if (!item.checked)
        return say.unknown();
    return item.checkedBy
        ? say(checkedBy).arg(say.shortTime(item.checked), say.actor(item.checkedBy))
        : say.shortTime(item.checked);
}

Block watchTable(const Voice& say)
{
    if (say.d.watch.empty())
        return Paragraph{say.i.monitoringNoneReason.isEmpty()
                             ? say(noWatchYet)
                             : say(noWatch).arg(say.i.monitoringNoneReason)};
    Table table{.columns = {say.column(number),
                            say.column(sign),
                            say.column(until),
                            say.column(lastCheck),
                            say.column(result),
                            say.column(recurred)},
                .caption = say(watchCaption)};
    for (const WatchItem& item : say.d.watch)
        table.rows.push_back({publicId(item.id),
                              say.text(item.what),
                              say.day(item.until),
                              checkOf(say, item),
                              say.text(item.result),
                              say.answer(item.recurred)});
    return table;
}

void addPoints(const Voice& say,
               Blocks& blocks,
               const Counted& lead,
               const std::vector<Gap>& points)
{
    if (points.empty())
        return;
    BulletList list;
    for (const Gap& gap : points)
        list.items.append(say(gapLine).arg(say.code(gap.stage), gapText(gap, say.c.language)));
    blocks.push_back(Paragraph{say.counted(lead, qint64(points.size()))});
    blocks.push_back(list);
}

} // namespace

Blocks monitoring(const Voice& say)
{
    const Incident& i = say.i;
    const QString judged = i.effective == Answer::Unknown
        ? say.text(QString(), i.effectiveNoneReason)
        : say.answer(i.effective);
    return {Heading{1, say(heading)},
            Facts{{say.fact(effective, judged),
                   say.fact(method, say.text(i.effectivenessMethod, i.effectiveNoneReason)),
                   say.fact(checked, say.time(i.effectiveChecked, i.effectiveNoneReason))}},
            watchTable(say)};
}

Blocks openPoints(const Voice& say)
{
    if (say.i.workflow == Workflow::None)
        return {};
    const QDate today = dateOf(say.c.now);
    Blocks blocks{Heading{1, say(openHeading)}};
    if (say.i.status != Status::Closed)
        addPoints(say, blocks, openLead, closingGaps(say.d, today));
    addPoints(say, blocks, leftLead, leftOpen(say.d, today));
    return blocks.size() > 1 ? blocks : Blocks{};
}

} // namespace ireg::report
