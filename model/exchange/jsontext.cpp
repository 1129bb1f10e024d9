// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/jsontext.h"

#include <QStringDecoder>

#include <algorithm>
#include <limits>

namespace ireg::exchange
{

using namespace Qt::StringLiterals;

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Null where the bytes are not UTF-8; a U+FEFF inside of a text is a character like others.
std::optional<QString> decoded(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless
                               | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(utf8);
    return decoder.hasError() ? std::nullopt : std::optional<QString>(text);
}

} // namespace

const JsonNode* JsonNode::find(QStringView name) const
{
    if (kind != Kind::Object)
        return nullptr;
    for (auto it = children.rbegin(); it != children.rend(); ++it) {
        if (it->key == name)
            return &*it;
    }
    return nullptr;
}

JsonReader::JsonReader(QByteArrayView bytes) : m_bytes(bytes)
{
    if (m_bytes.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
}

tl::unexpected<Error> JsonReader::fault(qsizetype at, const QString& reason) const
{
    const QByteArrayView before = m_bytes.first(std::min(at, m_bytes.size()));
    const qsizetype line = std::ranges::count(before, '\n') + 1;
    const qsizetype column = at - before.lastIndexOf('\n');
    return failed(ErrorKind::Invalid,
                  reason,
                  u"line %1 column %2 (offset %3)"_s.arg(line).arg(column).arg(at));
}

bool JsonReader::wrong(qsizetype at, const char* reason)
{
    m_faultAt = at;
    m_reason = reason;
    return false;
}

void JsonReader::skipBlanks()
{
    while (m_at < m_bytes.size()
           && (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t'))
        ++m_at;
}

bool JsonReader::pass(char symbol)
{
    skipBlanks();
    if (m_at >= m_bytes.size() || peek() != symbol)
        return false;
    ++m_at;
    return true;
}

bool JsonReader::atEnd()
{
    skipBlanks();
    return m_at >= m_bytes.size();
}

Result<JsonNode> JsonReader::value()
{
    JsonNode node;
    if (!element(node, 1))
        return fault(m_faultAt, QString::fromLatin1(m_reason));
    return node;
}

bool JsonReader::element(JsonNode& node, int depth)
{
    skipBlanks();
    if (m_at >= m_bytes.size())
        return wrong(m_at, "#json-ends");
    node.span.begin = m_at;
    bool read = false;
    const char first = peek();
    if (first == '{' || first == '[') {
        if (depth > deepest)
            return wrong(m_at, "#json-deep 64");
        read = container(node, depth);
    } else if (first == '"') {
        node.kind = JsonNode::Kind::String;
        read = string(node.text);
    } else {
        read = first == '-' || isDigit(first) ? number(node) : word(node);
    }
    node.span.end = m_at;
    return read;
}

bool JsonReader::container(JsonNode& node, int depth)
{
    const bool object = peek() == '{';
    const char close = object ? '}' : ']';
    node.kind = object ? JsonNode::Kind::Object : JsonNode::Kind::Array;
    ++m_at;
    if (pass(close))
        return true;
    do {
        JsonNode child;
        if (object && !memberKey(child))
            return false;
        if (!element(child, depth + 1))
            return false;
        child.member.end = child.span.end;
        if (!object)
            child.member.begin = child.span.begin;
        node.children.push_back(std::move(child));
    } while (pass(','));
    if (pass(close))
        return true;
    return wrong(m_at, object ? "#expected-here ,|}" : "#expected-here ,|]");
}

bool JsonReader::memberKey(JsonNode& child)
{
    skipBlanks();
    if (m_at >= m_bytes.size() || peek() != '"')
        return wrong(m_at, "#json-name");
    child.member.begin = m_at;
    if (!string(child.key))
        return false;
    return pass(':') || wrong(m_at, "#expected-here :");
}

bool JsonReader::string(QString& out)
{
    const qsizetype start = m_at++;
    while (m_at < m_bytes.size()) {
        const qsizetype from = m_at;
        while (m_at < m_bytes.size() && peek() != '"' && peek() != '\\'
               && static_cast<unsigned char>(peek()) >= 0x20)
            ++m_at;
        const auto plain = decoded(m_bytes.sliced(from, m_at - from));
        if (!plain)
            return wrong(from, "#not-text");
        out += *plain;
        if (m_at >= m_bytes.size())
            break;
        if (peek() == '"') {
            ++m_at;
            return true;
        }
        if (peek() != '\\')
            return wrong(m_at, "#json-control");
        if (!escape(out))
            return false;
    }
    return wrong(start, "#json-unclosed");
}

bool JsonReader::escape(QString& out)
{
    static constexpr std::string_view from = "\"\\/bfnrt";
    static constexpr std::string_view to = "\"\\/\b\f\n\r\t";
    const qsizetype start = m_at++;
    const char letter = peek();
    if (letter == 'u') {
        char16_t unit = 0;
        for (int i = 1; i <= 4; ++i) {
            const int digit = m_at + i < m_bytes.size() ? hexDigit(m_bytes[m_at + i]) : -1;
            if (digit < 0)
                return wrong(start, "#json-hex");
            unit = static_cast<char16_t>(unit * 16 + digit);
        }
        m_at += 5;
        out += QChar(unit);
        return true;
    }
    const auto found = from.find(letter);
    if (m_at >= m_bytes.size() || found == std::string_view::npos)
        return wrong(start, "#json-escape");
    out += QLatin1Char(to[found]);
    ++m_at;
    return true;
}

bool JsonReader::digits()
{
    const qsizetype from = m_at;
    while (m_at < m_bytes.size() && isDigit(peek()))
        ++m_at;
    return m_at > from || wrong(m_at, "#json-digit");
}

bool JsonReader::number(JsonNode& node)
{
    node.kind = JsonNode::Kind::Number;
    const qsizetype start = m_at;
    if (peek() == '-')
        ++m_at;
    const bool zero = peek() == '0';
    if (!digits())
        return false;
    if (zero && m_at - start > (m_bytes[start] == '-' ? 2 : 1))
        return wrong(start, "#json-zeros");
    if (peek() == '.') {
        ++m_at;
        if (!digits())
            return false;
    }
    if (peek() == 'e' || peek() == 'E') {
        ++m_at;
        if (peek() == '+' || peek() == '-')
            ++m_at;
        if (!digits())
            return false;
    }
    node.text = QString::fromLatin1(m_bytes.sliced(start, m_at - start));
    return true;
}

bool JsonReader::word(JsonNode& node)
{
    static constexpr std::pair<std::string_view, JsonNode::Kind> words[] = {
        {"true", JsonNode::Kind::Flag},
        {"false", JsonNode::Kind::Flag},
        {"null", JsonNode::Kind::Null}};
    const QByteArrayView rest = m_bytes.sliced(m_at);
    for (const auto& [name, kind] : words) {
        if (rest.startsWith(QByteArrayView(name.data(), static_cast<qsizetype>(name.size())))) {
            node.kind = kind;
            node.truth = name == "true";
            m_at += static_cast<qsizetype>(name.size());
            return true;
        }
    }
    return wrong(m_at, "#json-value");
}

Result<JsonNode> readJson(QByteArrayView bytes)
{
    JsonReader reader(bytes);
    auto node = reader.value();
    if (node && !reader.atEnd())
        return reader.fault(reader.offset(), u"#json-more"_s);
    return node;
}

std::optional<qint64> exactly(QStringView number, int digits)
{
    const bool negative = number.startsWith(u'-');
    const qsizetype mark = std::max(number.indexOf(u'e'), number.indexOf(u'E'));
    const QStringView mantissa = (mark < 0 ? number : number.first(mark)).sliced(negative ? 1 : 0);
    bool valid = true;
    qint64 power = mark < 0 ? 0 : number.sliced(mark + 1).toInt(&valid);
    const qsizetype point = mantissa.indexOf(u'.');
    QString figures = mantissa.toString().remove(u'.');
    power += digits - (point < 0 ? 0 : mantissa.size() - point - 1);
    while (figures.size() > 1 && figures.endsWith(u'0')) {
        figures.chop(1);
        ++power;
    }
    if (figures == "0"_L1 || figures.count(u'0') == figures.size())
        return qint64{0};
    if (!valid || power < 0 || power > 19)
        return std::nullopt;
    figures += QString(power, u'0');
    const qint64 whole = (negative ? u'-' + figures : figures).toLongLong(&valid);
    return valid ? std::optional<qint64>(whole) : std::nullopt;
}

QByteArray quoted(QStringView text)
{
    QByteArray out = "\"";
    for (QChar c : text) {
        const char16_t unit = c.unicode();
        switch (unit) {
        case u'"': out += "\\\""; break;
        case u'\\': out += "\\\\"; break;
        case u'\n': out += "\\n"; break;
        case u'\r': out += "\\r"; break;
        case u'\t': out += "\\t"; break;
        default:
            if (unit >= 0x20 && unit < 0x7f)
                out += static_cast<char>(unit);
            else
                out += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
        }
    }
    return out + '"';
}

} // namespace ireg::exchange
