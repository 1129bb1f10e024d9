// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/utc.h"
#include "model/report/document.h"

namespace ireg::test
{

/// A document of every kind of block in which each text is `words`.
inline report::Document everyBlock(const QString& words)
{
    using namespace report;
    const QDateTime noon(QDate(2026, 10, 2), QTime(12, 0), utcZone);
    Document document{.language = QStringLiteral("en"),
                      .reference = words,
                      .reportTitle = words,
                      .subject = words,
                      .organisation = words,
                      .version = words,
                      .tlp = QStringLiteral("AMBER"),
                      .asOf = words,
                      .head = words,
                      .draft = true};
    document.labels = {.pageOf = QStringLiteral("Page %1 of %2"),
                       .draft = words,
                       .role = words,
                       .name = words,
                       .date = words,
                       .signature = words,
                       .done = words,
                       .current = words,
                       .open = words,
                       .skipped = words,
                       .timeAxis = words};
    document.blocks = {
        Heading{1, words},
        Heading{3, words},
        Paragraph{words},
        Paragraph{words, ParagraphStyle::Quote},
        BulletList{{words, words}},
        Facts{{{words, words}, {words, words}}},
        Table{.columns = {{words}, {words, 0, Align::End}},
              .rows = {{words, words}, {words}},
              .caption = words},
        StageBar{.segments = {{words, SegmentState::Done, words, 3}, {words}}, .caption = words},
        Tiles{{{words, words}}},
        Callout{CalloutKind::Summary, words, words},
        TimelineFigure{.points = {{noon, words, Marker::Event, words},
                                  {noon.addDays(1), words, Marker::Decision, words}},
                       .caption = words},
        Badges{{{words, Tone::High}}},
        PageBreak{},
        SignOff{{{words, words, words}, {words}}}};
    return document;
}

} // namespace ireg::test
