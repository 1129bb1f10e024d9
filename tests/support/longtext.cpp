// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/longtext.h"

#include "tests/support/everyblock.h"

#include <map>

using namespace Qt::StringLiterals;

namespace ireg::test
{
namespace
{

using report::Block;

/// Whole repetitions of a text, in UTF-8 about so many bytes.
QString filled(const QString& text, int bytes)
{
    return text.repeated(std::max<qsizetype>(1, bytes / text.toUtf8().size()));
}

Block field(const QString& text, int bytes)
{
    return report::Facts{{{u"Field"_s, filled(text, bytes)}}};
}

Block lines(int bytes)
{
    return field(u"2026-11-29 12:00:00 GET /index 200 in 14 ms\n"_s, bytes);
}

Block oneLine(int bytes)
{
    return field(u"0123456789abcdef"_s, bytes);
}

Block words(int bytes)
{
    return report::Paragraph{filled(u"word after word "_s, bytes)};
}

Block quote(int bytes)
{
    return report::Paragraph{filled(u"word after word\n\n"_s, bytes),
                             report::ParagraphStyle::Quote};
}

Block fields(int bytes)
{
    report::Facts facts;
    for (int n = 0; n < 20; ++n)
        facts.rows.push_back({u"Field"_s, filled(u"some words and a number 12, "_s, bytes / 20)});
    return facts;
}

Block bullets(int bytes)
{
    return report::BulletList{{filled(u"one point "_s, bytes / 2), filled(u"two "_s, bytes / 2)}};
}

Block cell(int bytes)
{
    return report::Table{.columns = {{u"Time"_s}, {u"Event"_s}, {u"Who"_s}},
                         .rows = {{u"12:00"_s, filled(u"what was seen, "_s, bytes), u"Sam"_s}}};
}

Block rows(int bytes)
{
    report::Table table{.columns = {{u"Time (UTC)"_s}, {u"Local"_s}, {u"Event"_s}, {u"Kind"_s}}};
    for (int n = 0; n < bytes / 100; ++n)
        table.rows.push_back({u"2026-11-29 12:00Z"_s,
                              u"2026-11-29 23:00\n(UTC+11:00)"_s,
                              u"%1. A customer wrote that an export shows names"_s.arg(n),
                              u"observation"_s});
    return table;
}

Block callout(int bytes)
{
    return report::Callout{.title = u"Note"_s, .text = filled(u"to be read\n"_s, bytes)};
}

Block emoji(int bytes)
{
    return field(u"\U0001F525 fire \U0001F469\u200D\U0001F4BB "_s, bytes);
}

Block thai(int bytes)
{
    return field(u"\u0E20\u0E32\u0E29\u0E32\u0E44\u0E17\u0E22"_s, bytes);
}

Block arabic(int bytes)
{
    return field(u"\u0643\u0644\u0645\u0629 12 abc \u0628\u0639\u062F "_s, bytes);
}

// No line ever is full of them.
Block marks(int bytes)
{
    return field(u"\u0301"_s, bytes);
}

const std::map<QString, Block (*)(int)>& makers()
{
    static const std::map<QString, Block (*)(int)> all{{u"arabic"_s, arabic},
                                                       {u"bullets"_s, bullets},
                                                       {u"callout"_s, callout},
                                                       {u"cell"_s, cell},
                                                       {u"emoji"_s, emoji},
                                                       {u"fields"_s, fields},
                                                       {u"lines"_s, lines},
                                                       {u"marks"_s, marks},
                                                       {u"one-line"_s, oneLine},
                                                       {u"quote"_s, quote},
                                                       {u"rows"_s, rows},
                                                       {u"thai"_s, thai},
                                                       {u"words"_s, words}};
    return all;
}

} // namespace

QStringList longTextKinds()
{
    QStringList kinds;
    for (const auto& [kind, make] : makers())
        kinds.append(kind);
    return kinds << u"title"_s;
}

report::Document longTextDocument(const QString& kind, int bytes)
{
    report::Document document = everyBlock(u"x"_s);
    const auto maker = makers().find(kind);
    if (kind == u"title"_s)
        document.subject = filled(u"title "_s, bytes);
    else if (maker != makers().end())
        document.blocks.insert(document.blocks.begin(), maker->second(bytes));
    return document;
}

} // namespace ireg::test
