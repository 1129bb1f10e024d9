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

/// UTF-16 and UTF-32 begin with their mark, or, since JSON begins in ASCII, with a zero among the
/// first two bytes.
bool isWide(QByteArrayView bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")
        || (bytes.size() > 1 && (bytes[0] == '\0' || bytes[1] == '\0'));
}

} // namespace

const JsonNode* JsonNode::find(QStringView name) const
{
    if (kind != NodeKind::Object)
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
    if (isWide(m_bytes))
        return failed(ErrorKind::Invalid, u"#not-utf8"_s, u"line 1 column 1 (offset 0)"_s);
    // Faults of one text come in its order, and there may be as many as it has values.
    if (at < m_counted.at)
        m_counted = {};
    for (; m_counted.at < std::min(at, m_bytes.size()); ++m_counted.at) {
        if (m_bytes[m_counted.at] == '\n') {
            ++m_counted.lines;
            m_counted.lastBreak = m_counted.at;
        }
    }
    return failed(ErrorKind::Invalid,
                  reason,
                  u"line %1 column %2 (offset %3)"_s.arg(m_counted.lines + 1)
                      .arg(at - m_counted.lastBreak)
                      .arg(at));
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

qsizetype JsonReader::next()
{
    skipBlanks();
    return m_at;
}

bool JsonReader::atEnd()
{
    skipBlanks();
    return m_at >= m_bytes.size();
}

Result<JsonNode> JsonReader::value()
{
    JsonNode node;
    m_values = 0;
    if (!element(&node, 1))
        return fault(m_faultAt, QString::fromLatin1(m_reason));
    return node;
}

Result<Span> JsonReader::skip()
{
    skipBlanks();
    const qsizetype begin = m_at;
    if (!element(nullptr, 1))
        return fault(m_faultAt, QString::fromLatin1(m_reason));
    return Span{begin, m_at};
}

Result<QString> JsonReader::name()
{
    skipBlanks();
    QString key;
    const bool read = peek() == '"' ? string(&key) : wrong(m_at, "#json-name");
    if (!read || !(pass(':') || wrong(m_at, "#expected-here :")))
        return fault(m_faultAt, QString::fromLatin1(m_reason));
    return key;
}

bool JsonReader::element(JsonNode* node, int depth)
{
    skipBlanks();
    if (m_at >= m_bytes.size())
        return wrong(m_at, "#json-ends");
    if (node && ++m_values > mostValues)
        return wrong(m_at, "#json-many 100000");
    const qsizetype begin = m_at;
    bool read = false;
    const char first = peek();
    if (first == '{' || first == '[') {
        if (depth > deepest)
            return wrong(m_at, "#json-deep 64");
        read = container(node, depth);
    } else if (first == '"') {
        if (node)
            node->kind = NodeKind::String;
        read = string(node ? &node->text : nullptr);
    } else {
        read = first == '-' || isDigit(first) ? number(node) : word(node);
    }
    if (node)
        node->span = {begin, m_at};
    return read;
}

bool JsonReader::container(JsonNode* node, int depth)
{
    const bool object = peek() == '{';
    const char close = object ? '}' : ']';
    if (node)
        node->kind = object ? NodeKind::Object : NodeKind::Array;
    ++m_at;
    if (pass(close))
        return true;
    do {
        if (!member(node, object, depth))
            return false;
    } while (pass(','));
    if (pass(close))
        return true;
    return wrong(m_at, object ? "#expected-here ,|}" : "#expected-here ,|]");
}

/// A member of an object, which has a name, or an element of an array.
bool JsonReader::member(JsonNode* node, bool named, int depth)
{
    skipBlanks();
    JsonNode child;
    const qsizetype begin = m_at;
    if (named) {
        if (peek() != '"')
            return wrong(m_at, "#json-name");
        if (!string(node ? &child.key : nullptr))
            return false;
        if (!pass(':'))
            return wrong(m_at, "#expected-here :");
    }
    if (!element(node ? &child : nullptr, depth + 1))
        return false;
    child.member = {begin, m_at};
    if (node)
        node->children.push_back(std::move(child));
    return true;
}

bool JsonReader::string(QString* out)
{
    const qsizetype start = m_at++;
    while (m_at < m_bytes.size()) {
        if (!plainText(out))
            return false;
        if (out && out->size() > longestText)
            return wrong(start, "#json-long 4194304");
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

/// Up to a quotation mark, an escape or what must not stand there.
bool JsonReader::plainText(QString* out)
{
    const qsizetype from = m_at;
    while (m_at < m_bytes.size() && peek() != '"' && peek() != '\\'
           && static_cast<unsigned char>(peek()) >= 0x20)
        ++m_at;
    const QByteArrayView plain = m_bytes.sliced(from, m_at - from);
    if (out && plain.size() > 4 * longestText)
        return wrong(from, "#json-long 4194304");
    if (!out)
        return plain.isValidUtf8() || wrong(from, "#not-text");
    const auto text = decoded(plain);
    if (!text)
        return wrong(from, "#not-text");
    *out += *text;
    return true;
}

bool JsonReader::escape(QString* out)
{
    static constexpr std::string_view from = "\"\\/bfnrt";
    static constexpr std::string_view to = "\"\\/\b\f\n\r\t";
    const qsizetype start = m_at++;
    const char letter = peek();
    char16_t unit = 0;
    if (letter == 'u') {
        for (int i = 1; i <= 4; ++i) {
            const int digit = m_at + i < m_bytes.size() ? hexDigit(m_bytes[m_at + i]) : -1;
            if (digit < 0)
                return wrong(start, "#json-hex");
            unit = static_cast<char16_t>(unit * 16 + digit);
        }
        m_at += 5;
    } else {
        const auto found = from.find(letter);
        if (m_at >= m_bytes.size() || found == std::string_view::npos)
            return wrong(start, "#json-escape");
        unit = static_cast<unsigned char>(to[found]);
        ++m_at;
    }
    if (out)
        *out += QChar(unit);
    return true;
}

bool JsonReader::digits()
{
    const qsizetype from = m_at;
    while (m_at < m_bytes.size() && isDigit(peek()))
        ++m_at;
    return m_at > from || wrong(m_at, "#json-digit");
}

bool JsonReader::number(JsonNode* node)
{
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
    if (node && m_at - start > longestText)
        return wrong(start, "#json-long 4194304");
    if (node) {
        node->kind = NodeKind::Number;
        node->text = QString::fromLatin1(m_bytes.sliced(start, m_at - start));
    }
    return true;
}

bool JsonReader::word(JsonNode* node)
{
    static constexpr std::pair<std::string_view, NodeKind> words[] = {
        {"true", NodeKind::Flag}, {"false", NodeKind::Flag}, {"null", NodeKind::Null}};
    const QByteArrayView rest = m_bytes.sliced(m_at);
    for (const auto& [name, kind] : words) {
        if (rest.startsWith(QByteArrayView(name.data(), static_cast<qsizetype>(name.size())))) {
            if (node) {
                node->kind = kind;
                node->truth = name == "true";
            }
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
