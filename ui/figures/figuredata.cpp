// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figures/figuredata.h"

#include "model/language/phrase.h"
#include "model/language/typography.h"

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// A tab or a line's end within would make another cell of it.
QString asCell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

Ink inkOf(const std::optional<Severity>& severity)
{
    if (!severity)
        return Ink::Unsaid;
    switch (*severity) {
    case Severity::Critical: return Ink::Critical;
    case Severity::High: return Ink::High;
    case Severity::Medium: return Ink::Medium;
    case Severity::Low: return Ink::Low;
    case Severity::Planning: return Ink::Planning;
    }
    return Ink::Unsaid;
}

std::vector<FigureData> figureData(const FigureSource& source)
{
    return {monthFigure(source),
            timeFigure(source, Chart::Contain, Metric::Contain),
            timeFigure(source, Chart::Detect, Metric::Detect),
            timeFigure(source, Chart::Recover, Metric::Recover),
            kindFigure(source),
            thingFigure(source),
            causeFigure(source),
            ageingFigure(source),
            clockFigure(source),
            targetFigure(source),
            recurrenceFigure(source),
            actionFigure(source),
            lessonFigure(source),
            effectFigure(source),
            nearMissFigure(source)};
}

FigureData begunFigure(const FigureSource& source, Chart chart, QStringList heads)
{
    return {.chart = chart,
            .language = source.language,
            .title = chartTitle(source.language, chart),
            .definition = chartDefinition(source.language, chart),
            .heads = std::move(heads),
            .nothing = Phrase(u"Nothing in this period.", u"Rien dans cette période.")
                           .in(source.language)};
}

QString wholeNumber(qint64 number)
{
    return QString::number(number);
}

QString decimalNumber(Language language, double number)
{
    const QString text = QString::number(number, 'f', 1);
    return language == Language::French ? QString(text).replace(u'.', u',') : text;
}

QStringList shareHeads(Language language)
{
    return {QString(),
            Phrase(u"count", u"nombre").in(language),
            u"n"_s,
            Phrase(u"left out", u"hors calcul").in(language)};
}

FigureRow shareRow(const FigureSource& source, const QString& label, const Share& share)
{
    QString text =
        Phrase(u"%1 of %2", u"%1 sur %2").in(source.language).arg(share.count).arg(share.n);
    if (share.n == 0)
        text = u"n 0"_s;
    else if (share.n >= leastToSay)
        text += Phrase(u" · %1%", u" · %1 %").in(source.language).arg(qRound(*share.rate() * 100));
    if (share.excluded > 0)
        text +=
            Phrase(u" · %1 left out", u" · %1 hors calcul").in(source.language).arg(share.excluded);
    return {.label = label,
            .parts = {{.ink = Ink::Accent, .value = share.rate().value_or(0)}},
            .text = text,
            .cells = {wholeNumber(share.count), wholeNumber(share.n), wholeNumber(share.excluded)}};
}

QString figureText(const FigureData& figure)
{
    QStringList lines{figure.title};
    if (!figure.hint.isEmpty())
        lines.append(figure.hint);
    for (const FigureRow& row : figure.rows) {
        QStringList parts;
        if (figure.keys.size() > 1) {
            for (std::size_t i = 0; i < row.parts.size(); ++i) {
                if (row.parts[i].value > 0)
                    parts.append(u"%1 %2"_s.arg(figure.keys[i].words).arg(row.parts[i].value));
            }
        }
        lines.append(named(figure.language, row.label, row.text)
                     + (parts.isEmpty() ? QString() : u" ("_s + parts.join(u", "_s) + u')'));
    }
    if (figure.rows.empty())
        lines.append(figure.nothing);
    lines.append(figure.definition);
    return lines.join(u'\n');
}

QString figureTable(const FigureData& figure)
{
    QStringList heads = figure.heads;
    if (!heads.isEmpty() && heads.front().isEmpty())
        heads.front() = figure.title;
    QString text;
    const auto add = [&text](const QStringList& cells) {
        QStringList line;
        for (const QString& cell : cells)
            line.append(asCell(cell));
        text += line.join(u'\t') + u'\n';
    };
    add(heads);
    for (const FigureRow& row : figure.rows)
        add(QStringList{row.label} + row.cells);
    return text;
}

} // namespace ireg
