// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/deadlinetext.h"
#include "model/language/labels.h"
#include "model/language/phrase.h"
#include "ui/figures/figuredata.h"
#include "ui/figures/incidentcondition.h"

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t mostRecurrences = 5;

void nameIncidents(FigureRow& row, const QStringList& incidents)
{
    row.condition = condition::references(incidents);
    row.leftOff = std::max<qint64>(0, incidents.size() - condition::mostReferences);
}

QString clockWords(const FigureSource& source, const QString& clock)
{
    if (const auto key = obligationKey(clock))
        return dutyText(source.language, source.now.rules, *key);
    return clock == u"none"_s
        ? Phrase(u"Notices under no regime", u"Notifications hors régime").in(source.language)
        : clock;
}

} // namespace

FigureData clockFigure(const FigureSource& source)
{
    FigureData figure = begunFigure(source, Chart::Clocks, shareHeads(source.language));
    figure.whole = 1;
    figure.nothing = Phrase(u"No notice was due in this period.",
                            u"Aucune notification n’était due dans cette période.")
                         .in(source.language);
    for (const auto& [clock, referred] : source.now.figures.clocks) {
        FigureRow row = shareRow(source, clockWords(source, clock), referred.share);
        nameIncidents(row, referred.counted);
        figure.rows.push_back(std::move(row));
    }
    return figure;
}

FigureData recurrenceFigure(const FigureSource& source)
{
    const Language language = source.language;
    FigureData figure = begunFigure(source, Chart::Recurrence, shareHeads(language));
    figure.whole = 1;
    const Figures& figures = source.now.figures;
    FigureRow share = shareRow(
        source, Phrase(u"Came back", u"Revenus").in(language), figures.recurrence.share);
    QStringList again;
    for (const CameBack& one : figures.cameBack)
        again.append(one.reference);
    nameIncidents(share, again);
    figure.rows.push_back(std::move(share));
    for (auto one = figures.cameBack.rbegin(); one != figures.cameBack.rend(); ++one) {
        if (figure.rows.size() > mostRecurrences)
            break;
        const QString text = Counted{{u"%1 day after %2", u"%1 jour après %2"},
                                     {u"%1 days after %2", u"%1 jours après %2"}}
                                 .in(language, one->days)
                                 .arg(one->days)
                                 .arg(one->earlier);
        figure.rows.push_back({.label = one->reference,
                               .text = text,
                               .cells = {text, QString(), QString()},
                               .condition = condition::references({one->reference, one->earlier})});
    }
    return figure;
}

FigureData actionFigure(const FigureSource& source)
{
    const Language language = source.language;
    FigureData figure = begunFigure(source, Chart::Actions, shareHeads(language));
    figure.whole = 1;
    const Figures& figures = source.now.figures;
    const Measures& measures = source.now.measures;
    if (figures.actionsClosed.share == Share() && measures.actionsOnTime == Share()) {
        figure.nothing = Phrase(u"No action is due in this period.",
                                u"Aucune action n’est à échéance dans cette période.")
                             .in(language);
        return figure;
    }
    FigureRow closed = shareRow(
        source, Phrase(u"Done", u"Faites").in(language), figures.actionsClosed.share);
    nameIncidents(closed, figures.actionsClosed.counted);
    FigureRow onTime = shareRow(source,
                                Phrase(u"Done by their day", u"Faites à temps").in(language),
                                measures.actionsOnTime);
    FigureRow overdue{.label = Phrase(u"Overdue today", u"En retard aujourd’hui").in(language),
                      .text = wholeNumber(measures.overdueActions),
                      .cells = {wholeNumber(measures.overdueActions), QString(), QString()}};
    if (figures.oldestOverdueDays)
        overdue.text += Phrase(u" · oldest %1 d", u" · la plus ancienne %1 j")
                            .in(language)
                            .arg(*figures.oldestOverdueDays);
    nameIncidents(overdue, figures.overdueIncidents);
    figure.rows = {std::move(closed), std::move(onTime), std::move(overdue)};
    return figure;
}

FigureData lessonFigure(const FigureSource& source)
{
    const Language language = source.language;
    FigureData figure = begunFigure(source,
                                    Chart::Lessons,
                                    {Phrase(u"state", u"état").in(language),
                                     Phrase(u"lessons", u"enseignements").in(language)});
    qint64 all = 0;
    for (const auto& [state, n] : source.now.figures.lessons) {
        FigureRow row{.label = codeLabel(language, state),
                      .parts = {{.ink = state == LessonState::Verified ? Ink::Done : Ink::Accent,
                                 .value = static_cast<double>(n)}},
                      .text = wholeNumber(n),
                      .cells = {wholeNumber(n)}};
        const auto incidents = source.now.figures.lessonIncidents.find(state);
        if (incidents != source.now.figures.lessonIncidents.end())
            nameIncidents(row, incidents->second);
        all += n;
        figure.rows.push_back(std::move(row));
    }
    if (all == 0) {
        figure.rows.clear();
        figure.nothing = Phrase(u"No lesson is recorded yet.",
                                u"Aucun enseignement n’est encore consigné.")
                             .in(language);
    }
    return figure;
}

FigureData effectFigure(const FigureSource& source)
{
    FigureData figure = begunFigure(source, Chart::Effect, shareHeads(source.language));
    figure.whole = 1;
    FigureRow row = shareRow(
        source, Phrase(u"Works", u"Efficace").in(source.language), source.now.figures.effective);
    row.condition = condition::all({condition::noticedIn(source.now.period),
                                    u"disposition = confirmed"_s,
                                    u"effective in (yes, no)"_s});
    figure.rows.push_back(std::move(row));
    return figure;
}

} // namespace ireg
