// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/figures.h"
#include "model/language/figurewords.h"
#include "model/language/language.h"
#include "model/notification/rulebook.h"

#include <QStringList>

#include <vector>

namespace ireg
{

/// What a bar is painted in: what it means, not what it looks like.
enum class Ink { Accent, Critical, High, Medium, Low, Planning, Unsaid, Done };
Ink inkOf(const std::optional<Severity>& severity);

/// A part of a bar; the letter stands in it, for who can't tell the colours apart.
struct FigurePart
{
    Ink ink = Ink::Accent;
    double value = 0;
    QString letter = {};

    bool operator==(const FigurePart&) const = default;
};

/// What the parts mean, in the order in which they are stacked.
struct FigureKey
{
    Ink ink = Ink::Accent;
    QString letter, words;

    bool operator==(const FigureKey&) const = default;
};

/// One bar or column with what it says.
struct FigureRow
{
    QString label;
    std::vector<FigurePart> parts = {};
    QString text = {};      ///< beside the bar, or above the column
    QStringList cells = {}; ///< of the table, after the label
    QString condition = {}; ///< of its incidents; empty: it has none
    qint64 leftOff = 0;     ///< incidents that the condition can't name any more
    std::optional<double> shortest = {}, longest = {}; ///< around the bar's end

    bool operator==(const FigureRow&) const = default;
};

enum class FigureShape { Columns, Bars };

/// A figure as it is painted, read aloud, copied and opened: everything that it says is in here.
struct FigureData
{
    Chart chart = Chart::Months;
    Language language = Language::English;
    QString title, definition;
    QString hint = {};      ///< below the title; may be empty
    QStringList heads = {}; ///< of the table, that of the label first
    FigureShape shape = FigureShape::Bars;
    std::vector<FigureKey> keys = {};
    std::vector<FigureRow> rows = {};
    std::optional<double> whole = {}; ///< what a bar of full length stands for; else the largest
    bool logarithmic = false;
    QString nothing = {}; ///< said where there are no rows

    bool operator==(const FigureData&) const = default;
};

/// What figures are made from. The rules give clocks their names.
struct FigureSource
{
    const PeriodFigures& now;
    Language language = Language::English;
};

/// Of fewer no median and no per cent is told.
inline constexpr qint64 leastToSay = 5;

/// The figures of a page, in the order in which they are read.
std::vector<FigureData> figureData(const FigureSource& source);
FigureData monthFigure(const FigureSource& source);
FigureData kindFigure(const FigureSource& source);
FigureData thingFigure(const FigureSource& source);
FigureData causeFigure(const FigureSource& source);
FigureData nearMissFigure(const FigureSource& source);
FigureData timeFigure(const FigureSource& source, Chart chart, Metric metric);
FigureData ageingFigure(const FigureSource& source);
FigureData targetFigure(const FigureSource& source);
FigureData clockFigure(const FigureSource& source);
FigureData recurrenceFigure(const FigureSource& source);
FigureData actionFigure(const FigureSource& source);
FigureData lessonFigure(const FigureSource& source);
FigureData effectFigure(const FigureSource& source);

/// The same in words, a line for each row; with its title and what it means.
QString figureText(const FigureData& figure);
/// The same as a table for a spreadsheet: tabs between cells, a line for each row.
QString figureTable(const FigureData& figure);

/// A number of the period by itself.
struct TileData
{
    Tile tile = Tile::Incidents;
    QString title, number, beside, definition;
    QString condition = {};
    qint64 leftOff = 0;

    bool operator==(const TileData&) const = default;
};
/// `before`: what the period is compared with, or null.
std::vector<TileData> tileData(const FigureSource& source, const PeriodFigures* before);

// Pieces that figures have in common.
FigureData begunFigure(const FigureSource& source, Chart chart, QStringList heads);
/// "3 of 4", with per cent where there are enough; the cells are count, n and excluded.
FigureRow shareRow(const FigureSource& source, const QString& label, const Share& share);
QStringList shareHeads(Language language);
QString wholeNumber(qint64 number);
/// With one decimal, after the language's own mark.
QString decimalNumber(Language language, double number);

} // namespace ireg
