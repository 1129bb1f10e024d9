// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/markdown.h"

#include "model/report/document.h"
#include "model/report/visible.h"

#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

const QString blankLine = u"\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_"_s;

// In GitHub's dialect these become links by themselves.
bool beginsLink(QStringView line, qsizetype at)
{
    const auto endsWith = [before = line.left(at)](QStringView word) {
        return before.endsWith(word, Qt::CaseInsensitive);
    };
    if (line.at(at) == u'.')
        return endsWith(u"www");
    return line.at(at) == u':'
        && (line.mid(at + 1).startsWith(u"//") || endsWith(u"mailto") || endsWith(u"xmpp"));
}

// A backslash before ASCII punctuation is never markup in CommonMark.
bool isMarkup(QStringView line, qsizetype at)
{
    return QStringView(u"\\`*_[]<>&|~$^#@{}").contains(line.at(at)) || beginsLink(line, at);
}

// What would begin a list, a rule, a title's underline or a definition.
qsizetype markerLength(QStringView line)
{
    if (line.isEmpty())
        return -1;
    if (QStringView(u"+-=:").contains(line.front()))
        return 0;
    qsizetype digits = 0;
    while (digits < line.size() && line.at(digits) >= u'0' && line.at(digits) <= u'9')
        ++digits;
    const bool numbered = digits > 0 && digits < line.size()
        && (line.at(digits) == u'.' || line.at(digits) == u')');
    return numbered ? digits : -1;
}

QString escapedLine(QStringView text)
{
    const QStringView line = text.trimmed();
    const qsizetype marker = markerLength(line);
    QString escaped;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (i == marker || isMarkup(line, i))
            escaped += u'\\';
        escaped += line.at(i);
    }
    return escaped;
}

QString inlineText(const QString& text)
{
    return escapedLine(visibleLine(text));
}

// Lines joined by `lineBreak`, empty ones left out.
QString linesJoined(const QString& text, const QString& lineBreak)
{
    QString joined;
    const QString shown = visible(text);
    for (const QStringView line : qTokenize(shown, u'\n')) {
        const QString escaped = escapedLine(line);
        if (!escaped.isEmpty() && !joined.isEmpty())
            joined += lineBreak;
        joined += escaped;
    }
    return joined;
}

// Blank lines part paragraphs, single ones are hard breaks; `prefix` begins each line.
QString blockText(const QString& text, const QString& prefix)
{
    QString result;
    bool inParagraph = false;
    bool any = false;
    const QString shown = visible(text);
    for (const QStringView line : qTokenize(shown, u'\n')) {
        const QString escaped = escapedLine(line);
        if (escaped.isEmpty()) {
            inParagraph = false;
            continue;
        }
        if (inParagraph)
            result += u"\\\n"_s + prefix;
        else if (any)
            result += u'\n' + prefix.trimmed() + u'\n' + prefix;
        else
            result += prefix;
        result += escaped;
        inParagraph = true;
        any = true;
    }
    return result;
}

QString strong(const QString& text)
{
    const QString escaped = inlineText(text);
    return escaped.isEmpty() ? QString() : u"**"_s + escaped + u"**"_s;
}

QString ruler(Align align)
{
    switch (align) {
    case Align::Start: return u" --- |"_s;
    case Align::Centre: return u" :---: |"_s;
    case Align::End: return u" ---: |"_s;
    }
    return {};
}

class Writer
{
public:
    explicit Writer(const Labels& labels) : m_labels(labels) {}

    void operator()(const Heading& heading);
    void operator()(const Paragraph& paragraph);
    void operator()(const BulletList& list);
    void operator()(const Facts& facts);
    void operator()(const Table& table);
    void operator()(const StageBar& bar);
    void operator()(const Tiles& tiles);
    void operator()(const Callout& callout);
    void operator()(const TimelineFigure& figure);
    void operator()(const Badges& badges);
    void operator()(const SignOff& signOff);
    void operator()(const PageBreak&) {}

    void block(const QString& markup);
    const QString& out() const { return m_out; }

private:
    const Labels& m_labels;
    QString m_out;
};

void Writer::block(const QString& markup)
{
    if (!markup.isEmpty())
        m_out += markup + u"\n\n"_s;
}

void Writer::operator()(const Heading& heading)
{
    block(QString(std::clamp(heading.level, 1, 4) + 1, u'#') + u' ' + inlineText(heading.text));
}

void Writer::operator()(const Paragraph& paragraph)
{
    const bool quote = paragraph.style == ParagraphStyle::Quote;
    block(blockText(paragraph.text, quote ? u"> "_s : QString()));
}

void Writer::operator()(const BulletList& list)
{
    QString items;
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        const QString indent(2 * list.levelOf(i), u' ');
        items += indent + u"- "_s + linesJoined(list.items[i], u"\\\n  "_s + indent) + u'\n';
    }
    block(items.trimmed());
}

void Writer::operator()(const Facts& facts)
{
    QString items;
    for (const Fact& fact : facts.rows)
        items += u"- "_s + strong(fact.label) + u": "_s + linesJoined(fact.value, u"\\\n  "_s)
            + u'\n';
    block(items.trimmed());
}

void Writer::operator()(const Table& table)
{
    block(strong(table.caption));
    QString head = u"|"_s;
    QString under = u"|"_s;
    for (const Column& column : table.columns) {
        head += u' ' + inlineText(column.header) + u" |"_s;
        under += ruler(column.align);
    }
    QString rows;
    for (const QStringList& row : table.rows) {
        rows += u"\n|"_s;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            rows += u' ' + linesJoined(cell(row, qsizetype(i)), u"<br/>"_s) + u" |"_s;
    }
    if (!table.columns.empty())
        block(head + u'\n' + under + rows);
}

void Writer::operator()(const StageBar& bar)
{
    QString items;
    int number = 0;
    for (const Segment& segment : bar.segments) {
        items += QString::number(++number) + u". "_s + strong(segment.label) + u" ("_s
            + inlineText(stateWord(m_labels, segment.state)) + u')';
        if (!segment.detail.isEmpty())
            items += u": "_s + inlineText(segment.detail);
        items += u'\n';
    }
    block(items.trimmed());
}

void Writer::operator()(const Tiles& tiles)
{
    Facts facts;
    for (const Tile& tile : tiles.tiles)
        facts.rows.push_back({tile.label, tile.value});
    (*this)(facts);
}

void Writer::operator()(const Callout& callout)
{
    const QString title = strong(callout.title);
    const QString text = blockText(callout.text, u"> "_s);
    if (title.isEmpty() || text.isEmpty())
        block(title.isEmpty() ? text : u"> "_s + title);
    else
        block(u"> "_s + title + u"\n>\n"_s + text);
}

void Writer::operator()(const TimelineFigure& figure)
{
    block(strong(figure.caption));
    Facts facts;
    for (const TimelinePoint& point : figure.points)
        facts.rows.push_back({point.when, point.label});
    (*this)(facts);
}

void Writer::operator()(const Badges& badges)
{
    QStringList words;
    for (const Badge& badge : badges.badges)
        words.append(strong(badge.text));
    block(words.join(u" \u00B7 "_s));
}

void Writer::operator()(const SignOff& signOff)
{
    const auto filled = [](const QString& text) {
        return text.isEmpty() ? blankLine : inlineText(text);
    };
    QString table = u"| "_s
        + QStringList{inlineText(m_labels.role),
                      inlineText(m_labels.name),
                      inlineText(m_labels.date),
                      inlineText(m_labels.signature)}
              .join(u" | "_s)
        + u" |\n| --- | --- | --- | --- |"_s;
    for (const Signature& row : signOff.rows)
        table += u"\n| "_s + inlineText(row.role) + u" | "_s + filled(row.name) + u" | "_s
            + filled(row.date) + u" | "_s + blankLine + u" |"_s;
    block(table);
}

} // namespace

QByteArray markdown(const Document& document)
{
    Writer writer(document.labels);
    const QString tlp = strong(tlpLabel(document));
    writer.block(tlp);
    if (document.draft)
        writer.block(strong(document.labels.draft));
    writer.block(u"# "_s + inlineText(document.reportTitle));
    writer.block(strong(document.subject));
    writer.block(inlineText(headerLine(document)));
    writer.block(inlineText(document.organisation));
    for (const Block& block : document.blocks)
        std::visit(writer, block);
    writer.block(u"---"_s);
    writer.block(inlineText(footerLine(document)));
    writer.block(tlp);
    return writer.out().trimmed().toUtf8() + '\n';
}

} // namespace ireg::report
