// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/html.h"

#include "model/report/document.h"
#include "model/report/htmlstyle.h"
#include "model/report/visible.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

QString escaped(const QString& text)
{
    QString html;
    const QString shown = visible(text);
    html.reserve(shown.size());
    for (const QChar c : shown) {
        switch (c.unicode()) {
        case u'&': html += u"&amp;"_s; break;
        case u'<': html += u"&lt;"_s; break;
        case u'>': html += u"&gt;"_s; break;
        case u'"': html += u"&quot;"_s; break;
        case u'\'': html += u"&#39;"_s; break;
        case u'\n': html += u"<br>\n"_s; break;
        default: html += c;
        }
    }
    return html;
}

QString escapedLine(const QString& text)
{
    return escaped(visibleLine(text));
}

// User text may be written in another direction than the report's words.
QString element(const QString& name, const QString& text, const QString& cssClass = {})
{
    QString html = u"<"_s + name;
    if (!cssClass.isEmpty())
        html += u" class=\""_s + cssClass + u'"';
    return html + u" dir=\"auto\">"_s + escaped(text) + u"</"_s + name + u">\n"_s;
}

QString alignClass(Align align)
{
    switch (align) {
    case Align::Start: return u"start"_s;
    case Align::Centre: return u"centre"_s;
    case Align::End: return u"end"_s;
    }
    return {};
}

QString toneClass(Tone tone)
{
    switch (tone) {
    case Tone::Critical: return u"badge critical"_s;
    case Tone::High: return u"badge high"_s;
    case Tone::Medium: return u"badge medium"_s;
    case Tone::Low: return u"badge low"_s;
    case Tone::Planning: return u"badge planning"_s;
    case Tone::NotAssessed: return u"badge outlined"_s;
    case Tone::Neutral: return u"badge neutral"_s;
    }
    return {};
}

QString stateClass(SegmentState state)
{
    switch (state) {
    case SegmentState::Done: return u"done"_s;
    case SegmentState::Current: return u"current"_s;
    case SegmentState::Open: return u"open"_s;
    case SegmentState::Skipped: return u"skipped"_s;
    }
    return {};
}

QString calloutClass(CalloutKind kind)
{
    switch (kind) {
    case CalloutKind::Summary: return u"summary"_s;
    case CalloutKind::Note: return u"note"_s;
    case CalloutKind::Warning: return u"warning"_s;
    case CalloutKind::Danger: return u"danger"_s;
    }
    return {};
}

QString styleClass(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Body: return {};
    case ParagraphStyle::Lead: return u"lead"_s;
    case ParagraphStyle::Small: return u"small"_s;
    case ParagraphStyle::Quote: return u"quote"_s;
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
    void operator()(const PageBreak&) { m_out += u"<div class=\"break\"></div>\n"_s; }

    const QString& out() const { return m_out; }

private:
    void pairs(const Facts& facts, const QString& cssClass);

    const Labels& m_labels;
    QString m_out;
};

void Writer::operator()(const Heading& heading)
{
    const QString name = u'h' + QString::number(std::clamp(heading.level, 1, 4) + 1);
    m_out += element(name, visibleLine(heading.text));
}

void Writer::operator()(const Paragraph& paragraph)
{
    m_out += element(u"p"_s, paragraph.text, styleClass(paragraph.style));
}

void Writer::operator()(const BulletList& list)
{
    int level = -1; // of the item that is open, which holds those below it
    const auto close = [&](int wanted) {
        for (; level > wanted; --level)
            m_out += u"</li>\n</ul>\n"_s;
    };
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        const int wanted = std::clamp(list.levelOf(i), 0, level + 1);
        close(wanted);
        m_out += wanted > level ? u"<ul>\n"_s : u"</li>\n"_s;
        level = wanted;
        m_out += u"<li dir=\"auto\">"_s + escaped(list.items[i]);
    }
    close(-1);
}

void Writer::pairs(const Facts& facts, const QString& cssClass)
{
    m_out += u"<dl class=\""_s + cssClass + u"\">\n"_s;
    for (const Fact& fact : facts.rows)
        m_out += u"<div>"_s + element(u"dt"_s, visibleLine(fact.label))
            + element(u"dd"_s, fact.value) + u"</div>\n"_s;
    m_out += u"</dl>\n"_s;
}

void Writer::operator()(const Facts& facts)
{
    pairs(facts, u"facts"_s);
}

void Writer::operator()(const Table& table)
{
    m_out += u"<div class=\"scroll\"><table>\n"_s;
    if (!table.caption.isEmpty())
        m_out += element(u"caption"_s, visibleLine(table.caption));
    m_out += u"<thead><tr>\n"_s;
    for (const Column& column : table.columns)
        m_out += u"<th scope=\"col\" class=\""_s + alignClass(column.align) + u"\">"_s
            + escapedLine(column.header) + u"</th>\n"_s;
    m_out += u"</tr></thead>\n<tbody>\n"_s;
    for (const QStringList& row : table.rows) {
        m_out += u"<tr>\n"_s;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            m_out += element(u"td"_s, cell(row, qsizetype(i)), alignClass(table.columns[i].align));
        m_out += u"</tr>\n"_s;
    }
    m_out += u"</tbody>\n</table></div>\n"_s;
}

void Writer::operator()(const StageBar& bar)
{
    m_out += u"<ol class=\"stages\">\n"_s;
    int position = 0;
    for (const Segment& segment : bar.segments) {
        const bool current = segment.state == SegmentState::Current;
        m_out += u"<li class=\"stage"_s + QString::number(position++ % 6) + u' '
            + stateClass(segment.state) + u'"' + (current ? u" aria-current=\"step\">"_s : u">"_s)
            + element(u"strong"_s, visibleLine(segment.label))
            + element(u"span"_s, visibleLine(stateWord(m_labels, segment.state)));
        if (!segment.detail.isEmpty())
            m_out += element(u"span"_s, visibleLine(segment.detail));
        m_out += u"</li>\n"_s;
    }
    m_out += u"</ol>\n"_s;
}

void Writer::operator()(const Tiles& tiles)
{
    Facts facts;
    for (const Tile& tile : tiles.tiles)
        facts.rows.push_back({tile.label, tile.value});
    pairs(facts, u"tiles"_s);
}

void Writer::operator()(const Callout& callout)
{
    m_out += u"<aside class=\""_s + calloutClass(callout.kind) + u"\">\n"_s;
    if (!callout.title.isEmpty())
        m_out += element(u"p"_s, visibleLine(callout.title), u"title"_s);
    if (!callout.text.isEmpty())
        m_out += element(u"p"_s, callout.text);
    m_out += u"</aside>\n"_s;
}

void Writer::operator()(const TimelineFigure& figure)
{
    m_out += u"<figure>\n"_s;
    if (!figure.caption.isEmpty())
        m_out += element(u"figcaption"_s, visibleLine(figure.caption));
    m_out += u"<ol class=\"timeline\">\n"_s;
    for (const TimelinePoint& point : figure.points)
        m_out += u"<li><time datetime=\""_s + point.utc.toUTC().toString(Qt::ISODate) + u"\">"_s
            + escapedLine(point.when) + u"</time> "_s + element(u"span"_s, point.label)
            + u"</li>\n"_s;
    m_out += u"</ol>\n</figure>\n"_s;
}

void Writer::operator()(const Badges& badges)
{
    m_out += u"<p class=\"badges\">"_s;
    for (const Badge& badge : badges.badges)
        m_out += element(u"span"_s, visibleLine(badge.text), toneClass(badge.tone));
    m_out += u"</p>\n"_s;
}

void Writer::operator()(const SignOff& signOff)
{
    m_out += u"<table class=\"signoff\">\n<thead><tr>\n"_s;
    for (const QString& head : {m_labels.role, m_labels.name, m_labels.date, m_labels.signature})
        m_out += u"<th scope=\"col\">"_s + escapedLine(head) + u"</th>\n"_s;
    m_out += u"</tr></thead>\n<tbody>\n"_s;
    for (const Signature& row : signOff.rows)
        m_out += u"<tr>\n"_s + element(u"td"_s, row.role) + element(u"td"_s, row.name)
            + element(u"td"_s, row.date) + u"<td class=\"sign\"></td>\n</tr>\n"_s;
    m_out += u"</tbody>\n</table>\n"_s;
}

// The page's own style is allowed by its hash: a style that slipped in otherwise stays dead.
QString head(const Document& document)
{
    const bool isBroad = document.orientation == Orientation::Landscape;
    const QString style = isBroad ? QString(htmlStyle + htmlLandscapeStyle) : htmlStyle;
    const QByteArray digest =
        QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    const QString language = document.language.isEmpty() ? u"en"_s : document.language;
    return u"<!DOCTYPE html>\n<html lang=\""_s + escapedLine(language)
        + u"\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
          "style-src 'sha256-"_s
        + QString::fromLatin1(digest)
        + u"'; base-uri 'none'; form-action 'none'\">\n"
          "<meta name=\"referrer\" content=\"no-referrer\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_s
        + escapedLine(headerLine(document)) + u"</title>\n<style>"_s + style
        + u"</style>\n</head>\n<body>\n"_s;
}

} // namespace

QByteArray html(const Document& document)
{
    Writer writer(document.labels);
    for (const Block& block : document.blocks)
        std::visit(writer, block);
    const QString tlp = document.tlp.isEmpty()
        ? QString()
        : element(u"span"_s,
                  visibleLine(tlpLabel(document)),
                  u"tlp tlp-"_s + tlpColourClass(document.tlp));
    QString page = head(document) + u"<header>"_s + element(u"span"_s, headerLine(document)) + tlp
        + u"</header>\n<main>\n"_s;
    if (document.draft)
        page += element(u"p"_s, visibleLine(document.labels.draft), u"draft"_s);
    page += element(u"h1"_s, visibleLine(document.reportTitle));
    page += element(u"p"_s, visibleLine(document.subject), u"subject"_s);
    if (!document.organisation.isEmpty())
        page += element(u"p"_s, visibleLine(document.organisation), u"organisation"_s);
    QByteArray bytes = page.toUtf8();
    bytes += writer.out().toUtf8();
    const QString footer = element(u"span"_s, footerLine(document)) + tlp;
    return bytes
        + QString(u"</main>\n<footer>"_s + footer + u"</footer>\n</body>\n</html>\n"_s).toUtf8();
}

} // namespace ireg::report
