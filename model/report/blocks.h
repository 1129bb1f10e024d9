// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <variant>
#include <vector>

namespace ireg::report
{

/// What a report says, free of any look. Every QString here is inert plain text in the report's
/// language, '\n' being a line break: a writer escapes it, nobody else does.

enum class Align { Start, Centre, End };
enum class ParagraphStyle { Body, Lead, Small, Quote };
enum class CalloutKind { Summary, Note, Warning, Danger };
enum class SegmentState { Done, Current, Open, Skipped };
/// A badge's colour; the word itself is in the badge's text.
enum class Tone { Critical, High, Medium, Low, Planning, NotAssessed, Neutral };
/// A point's shape on the timeline figure.
enum class Marker { Event, Decision, Notification, Milestone };

/// Levels 1 to 4; level 1 is a chapter, the report's own title is above it. Kept with the next
/// block.
struct Heading
{
    int level = 1;
    QString text = {};
};

struct Paragraph
{
    QString text = {};
    ParagraphStyle style = ParagraphStyle::Body;
};

/// A list; with `levels`, one for each item, an outline: 0 is the outermost, and a writer draws
/// what is deeper than `deepest` there.
struct BulletList
{
    static constexpr int deepest = 12;

    QStringList items = {};
    std::vector<int> levels = {};

    int levelOf(qsizetype item) const
    {
        const auto at = static_cast<std::size_t>(item);
        return at < levels.size() ? std::clamp(levels[at], 0, deepest) : 0;
    }
};

struct Fact
{
    QString label = {};
    QString value = {};
};

struct Facts
{
    std::vector<Fact> rows = {};
};

/// `width` is a relative hint; 0 leaves the width to the content.
struct Column
{
    QString header = {};
    double width = 0;
    Align align = Align::Start;
};

/// A row shorter than `columns` has empty cells at its end; cells beyond them are not shown.
struct Table
{
    std::vector<Column> columns = {};
    std::vector<QStringList> rows = {};
    QString caption = {};
};

/// `detail` is one short line under the stage: a date, a duration or why it was skipped. `share` is
/// the time spent in it, in any unit.
struct Segment
{
    QString label = {};
    SegmentState state = SegmentState::Open;
    QString detail = {};
    double share = 0;
};

/// The stages in their order; the colour follows the position. `caption` stands at a bar of the
/// shares, drawn to scale where any time was spent.
struct StageBar
{
    std::vector<Segment> segments = {};
    QString caption = {};
};

struct Tile
{
    QString label = {};
    QString value = {};
};

struct Tiles
{
    std::vector<Tile> tiles = {};
};

struct Callout
{
    CalloutKind kind = CalloutKind::Note;
    QString title = {};
    QString text = {};
};

/// `when` is the time as the reader shall see it; `utc` places the point and must be valid.
struct TimelinePoint
{
    QDateTime utc = {};
    QString label = {};
    Marker marker = Marker::Event;
    QString when = {};
};

struct TimelineFigure
{
    std::vector<TimelinePoint> points = {};
    QString caption = {};
};

struct Badge
{
    QString text = {};
    Tone tone = Tone::Neutral;
};

struct Badges
{
    std::vector<Badge> badges = {};
};

/// Empty name or date: a line to sign on.
struct Signature
{
    QString role = {};
    QString name = {};
    QString date = {};
};

struct SignOff
{
    std::vector<Signature> rows = {};
};

struct PageBreak
{};

using Block = std::variant<Heading,
                           Paragraph,
                           BulletList,
                           Facts,
                           Table,
                           StageBar,
                           Tiles,
                           Callout,
                           TimelineFigure,
                           Badges,
                           SignOff,
                           PageBreak>;

} // namespace ireg::report
