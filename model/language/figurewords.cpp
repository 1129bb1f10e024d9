// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/figurewords.h"

#include "model/language/phrase.h"
#include "model/language/timetext.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ireg
{

namespace
{

template <class What> struct Told
{
    What what;
    Phrase title, definition;
};

constexpr std::array chartWords{
    Told<Chart>{Chart::Months,
                {u"Incidents per month, by severity", u"Incidents par mois, par gravité"},
                {u"All incidents by the month in which they were noticed.",
                 u"Tous les incidents, selon le mois où ils ont été constatés."}},
    Told<Chart>{Chart::Kinds,
                {u"By kind", u"Par type"},
                {u"All incidents noticed in the period.",
                 u"Tous les incidents constatés dans la période."}},
    Told<Chart>{Chart::Things,
                {u"By thing affected", u"Par élément touché"},
                {u"All incidents noticed in the period, each once for every thing that it touched.",
                 u"Tous les incidents constatés dans la période, une fois pour chaque élément "
                 u"touché."}},
    Told<Chart>{Chart::Causes,
                {u"By cause", u"Par cause"},
                {u"All incidents noticed in the period, by the root cause that was recorded.",
                 u"Tous les incidents constatés dans la période, selon la cause profonde "
                 u"consignée."}},
    Told<Chart>{Chart::Detect,
                {u"Time to detect", u"Délai de détection"},
                {u"From occurred to noticed, of the confirmed incidents of each severity. "
                 u"Left out: one of the times is not known, or the end comes first.",
                 u"Des faits à la constatation, pour les incidents confirmés de chaque "
                 u"gravité. Exclus : une des heures est inconnue, ou la fin précède le "
                 u"début."}},
    Told<Chart>{Chart::Contain,
                {u"Time to contain", u"Délai de confinement"},
                {u"From noticed to contained, of the confirmed incidents of each severity. "
                 u"Left out: one of the times is not known, or the end comes first.",
                 u"De la constatation au confinement, pour les incidents confirmés de "
                 u"chaque gravité. Exclus : une des heures est inconnue, ou la fin précède "
                 u"le début."}},
    Told<Chart>{Chart::Recover,
                {u"Time to recover", u"Délai de rétablissement"},
                {u"From noticed to recovered, of the confirmed incidents of each severity. "
                 u"Left out: one of the times is not known, or the end comes first.",
                 u"De la constatation au rétablissement, pour les incidents confirmés de "
                 u"chaque gravité. Exclus : une des heures est inconnue, ou la fin précède "
                 u"le début."}},
    Told<Chart>{Chart::Targets,
                {u"Response targets met", u"Objectifs de réponse atteints"},
                {u"Confirmed incidents that were acknowledged, and recovered, within the target "
                 u"of their severity. What is not yet and is past its target missed it; what is "
                 u"still within, or lacks a time, is left out.",
                 u"Incidents confirmés pris en charge, et rétablis, dans l’objectif de leur "
                 u"gravité. Ce qui ne l’est pas encore et a dépassé l’objectif l’a manqué ; ce qui "
                 u"est encore dans les temps, ou dont une heure manque, est exclu."}},
    Told<Chart>{Chart::Ageing,
                {u"Stage ageing of what is open", u"Ancienneté par étape des incidents ouverts"},
                {u"Incidents that are not closed today, whenever they were noticed, by the stage "
                 u"they are in, and how long the oldest has been in it.",
                 u"Incidents non clos aujourd’hui, quelle que soit leur date, selon l’étape où ils "
                 u"se trouvent, et depuis quand le plus ancien y est."}},
    Told<Chart>{Chart::Clocks,
                {u"Notices on time, by clock", u"Notifications dans les délais, par délai"},
                {u"Of the notices of confirmed incidents whose limit was kept, was met late or is "
                 u"over: those that kept it. Left out: sent on the limit’s day at no known time.",
                 u"Parmi les notifications d’incidents confirmés dont la limite a été respectée, "
                 u"dépassée ou est passée : celles qui l’ont respectée. Exclues : envoyées le jour "
                 u"de la limite à une heure inconnue."}},
    Told<Chart>{
        Chart::Recurrence,
        {u"Recurrence", u"Récurrence"},
        {u"Of the confirmed incidents: those with the same root cause, or of the same kind "
         u"with the same thing, as one noticed in the days before that the register counts (180 "
         u"unless it says otherwise). Left out: neither is recorded.",
         u"Parmi les incidents confirmés : ceux de même cause profonde, ou de même type sur "
         u"le même élément, qu’un autre constaté dans les jours précédents que compte le registre "
         u"(180 sauf autre choix). Exclus : ni l’un ni l’autre n’est consigné."}},
    Told<Chart>{Chart::Actions,
                {u"Actions", u"Actions"},
                {u"Actions of confirmed incidents that are due in the period: done at all, and "
                 u"done by their day of those whose day is over. Left out: given up for a reason.",
                 u"Actions d’incidents confirmés à échéance dans la période : faites, et faites à "
                 u"temps parmi celles dont l’échéance est passée. Exclues : abandonnées avec un "
                 u"motif."}},
    Told<Chart>{Chart::Lessons,
                {u"Lessons by state", u"Enseignements par état"},
                {u"All lessons of the register as they are today.",
                 u"Tous les enseignements du registre, dans leur état d’aujourd’hui."}},
    Told<Chart>{Chart::Effect,
                {u"Found to work", u"Mesures jugées efficaces"},
                {u"Of the confirmed incidents of which somebody looked whether what was done "
                 u"works: it does. Left out: nobody looked yet.",
                 u"Parmi les incidents confirmés dont l’efficacité des mesures a été vérifiée : "
                 u"elles le sont. Exclus : pas encore vérifiés."}},
    Told<Chart>{Chart::NearMisses,
                {u"Near misses", u"Quasi-incidents"},
                {u"Near misses noticed in the period, by kind; no other measure but the counts of "
                 u"all incidents speaks of them.",
                 u"Quasi-incidents constatés dans la période, par type ; seules les totalisations "
                 u"de tous les incidents en parlent aussi."}}};

constexpr std::array tileWords{
    Told<Tile>{Tile::Incidents,
               {u"Incidents logged", u"Incidents consignés"},
               {u"All incidents noticed in the period, whatever they turned out to be.",
                u"Tous les incidents constatés dans la période, quelle que soit leur "
                u"qualification."}},
    Told<Tile>{Tile::Confirmed,
               {u"Confirmed incidents", u"Incidents confirmés"},
               {u"Incidents of the period that are confirmed.",
                u"Incidents de la période qui sont confirmés."}},
    Told<Tile>{Tile::Grave,
               {u"Critical, high", u"Critique ou élevée"},
               {u"Incidents of the period whose severity is critical or high.",
                u"Incidents de la période de gravité critique ou élevée."}},
    Told<Tile>{Tile::OnTime,
               {u"Notices on time", u"Notifications dans les délais"},
               {u"Of the notices of confirmed incidents whose limit was kept, was met late or is "
                u"over: those that kept it.",
                u"Parmi les notifications d’incidents confirmés dont la limite a été respectée, "
                u"dépassée ou est passée : celles qui l’ont respectée."}},
    Told<Tile>{Tile::ServiceHours,
               {u"Service hours lost", u"Heures de service perdues"},
               {u"Added up over the confirmed incidents of the period that say how long.",
                u"Somme sur les incidents confirmés de la période qui l’indiquent."}},
    Told<Tile>{Tile::Overdue,
               {u"Overdue actions", u"Actions en retard"},
               {u"Open actions of confirmed incidents whose due day, in the period, is over.",
                u"Actions ouvertes d’incidents confirmés dont l’échéance, dans la période, est "
                u"passée."}}};

template <class Table, class What> const Told<What>& told(const Table& table, What what)
{
    return *std::ranges::find(table, what, &Told<What>::what);
}

} // namespace

QString chartTitle(Language language, Chart chart)
{
    return told(chartWords, chart).title.in(language);
}

QString chartDefinition(Language language, Chart chart)
{
    return told(chartWords, chart).definition.in(language);
}

QString tileTitle(Language language, Tile tile)
{
    return told(tileWords, tile).title.in(language);
}

QString tileDefinition(Language language, Tile tile)
{
    return told(tileWords, tile).definition.in(language);
}

QString periodText(Language language, const Period& period)
{
    if (!period.from.isValid() && !period.to.isValid())
        return Phrase(u"the whole register", u"tout le registre").in(language);
    if (!period.from.isValid())
        return Phrase(u"until %1", u"jusqu’au %1").in(language).arg(dateText(language, period.to));
    if (!period.to.isValid())
        return Phrase(u"since %1", u"depuis le %1")
            .in(language)
            .arg(dateText(language, period.from));
    return QStringLiteral("%1 – %2").arg(dateText(language, period.from),
                                         dateText(language, period.to));
}

QString monthText(Language language, const QString& month)
{
    const QDate first = QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate);
    if (!first.isValid())
        return Phrase(u"month unknown", u"mois inconnu").in(language);
    return shortTimeText(language,
                         {.ms = QDateTime(first, QTime(0, 0), utcZone).toMSecsSinceEpoch(),
                          .zone = QStringLiteral("UTC"),
                          .precision = Precision::Month});
}

QString hoursText(Language language, double hours)
{
    constexpr double mostHours = 1e9;
    return durationText(language,
                        static_cast<qint64>(std::llround(std::min(hours, mostHours) * 60)));
}

} // namespace ireg
