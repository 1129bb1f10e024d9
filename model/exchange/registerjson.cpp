// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/registerjson.h"

#include "model/base/zone.h"
#include "model/dossier/recordtypes.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>
#include <map>

namespace ireg::exchange
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t mostWarnings = 1000;

QByteArray timeJson(const When& when)
{
    return "{\"at\":" + quoted(when.utc().toString(Qt::ISODateWithMs))
        + ",\"zone\":" + quoted(when.zone) + ",\"precision\":\"" + precisionCode(when.precision)
        + '"' + (when.about ? ",\"about\":true}" : "}");
}

QByteArray valueJson(const Field& field, const Value& value)
{
    if (const auto* integer = std::get_if<qint64>(&value)) {
        if (field.type == FieldType::Flag)
            return *integer == 0 ? "false" : "true";
        return QByteArray::number(*integer);
    }
    if (const auto* blob = std::get_if<Blob>(&value))
        return '"' + blob->bytes.toHex() + '"';
    const QString text = textOf(std::get<Text>(value));
    const auto when = field.type == FieldType::Time ? whenFromText(text) : std::nullopt;
    return when ? timeJson(*when) : quoted(text);
}

/// A time without one would be that of whichever machine reads it.
bool hasOffset(const QString& at)
{
    static const QRegularExpression form(u"(Z|[+-][0-9]{2}:[0-9]{2})$"_s);
    return form.match(at).hasMatch();
}

std::optional<When> timeOf(const JsonNode& node)
{
    const JsonNode* at = node.find(u"at");
    const JsonNode* zone = node.find(u"zone");
    const JsonNode* precision = node.find(u"precision");
    const JsonNode* about = node.find(u"about");
    if (!at || !zone || !precision)
        return std::nullopt;
    for (const Precision one : {Precision::Exact,
                                Precision::About,
                                Precision::Hour,
                                Precision::Day,
                                Precision::Month,
                                Precision::Year}) {
        const QDateTime instant = QDateTime::fromString(at->text, Qt::ISODateWithMs);
        if (precision->text != QLatin1String(precisionCode(one)) || !instant.isValid())
            continue;
        const When when{.ms = instant.toMSecsSinceEpoch(),
                        .zone = zone->text,
                        .precision = one,
                        .about = one >= Precision::Hour && about && about->truth};
        if (hasOffset(at->text) && isZone(zone->text))
            return whenFromText(toText(when)); // checks the year
    }
    return std::nullopt;
}

/// Why a field can't have the value.
QString whyNot(const Field& field, const JsonNode& node)
{
    const JsonNode* at = node.find(u"at");
    const JsonNode* zone = node.find(u"zone");
    if (field.type == FieldType::Time && zone && !isZone(zone->text))
        return zoneRefusal(zone->text.left(60));
    if (field.type == FieldType::Time && at && !hasOffset(at->text))
        return u"#no-offset "_s + at->text.left(60);
    return u"#value-not-possible "_s + node.key.left(60);
}

std::optional<Value> valueOf(const Field& field, const JsonNode& node)
{
    switch (field.type) {
    case FieldType::Flag:
        return node.is(NodeKind::Flag) ? std::optional<Value>(qint64{node.truth ? 1 : 0})
                                       : std::nullopt;
    case FieldType::Integer:
    case FieldType::Reference: {
        const auto number = node.is(NodeKind::Number) ? exactly(node.text) : std::nullopt;
        return number ? std::optional<Value>(*number) : std::nullopt;
    }
    case FieldType::Time: {
        const auto when = timeOf(node);
        return when ? std::optional<Value>(Text{toText(*when).toUtf8()}) : std::nullopt;
    }
    case FieldType::Bytes:
        return node.is(NodeKind::String)
            ? std::optional<Value>(Blob{QByteArray::fromHex(node.text.toLatin1())})
            : std::nullopt;
    case FieldType::Line:
    case FieldType::Text:
    case FieldType::Code:
    case FieldType::Date: break;
    }
    return node.is(NodeKind::String) ? std::optional<Value>(Text{node.text.toUtf8()})
                                     : std::nullopt;
}

/// A record takes its room in memory though it says nothing; what this program has written takes
/// about its own size.
constexpr qsizetype heldAnyway = qsizetype{16} << 20;
constexpr qsizetype heldForEachByte = 4;

/// Gathers what a file holds while it is read.
class RegisterReading final
{
public:
    RegisterReading(const QByteArray& bytes, ImportedRegister& out)
        : m_bytes(bytes), m_reader(bytes), m_out(out)
    {
    }
    Result<void> read();

private:
    struct Member
    {
        QString name;
        Span value;
    };
    using Members = std::vector<Member>;
    using Visit = std::function<Result<void>(JsonReader& reader)>;

    Result<Members> members(JsonReader& reader) const;
    static std::optional<Span> find(const Members& members, QStringView name);
    Result<JsonNode> member(const Members& members, QStringView name) const;
    JsonReader readerAt(const Span& span) const;
    Result<void> forEachElement(const Span& list, const Visit& visit) const;
    Result<void> head(const Members& members);
    Result<void> records(const RecordType& type, const Span& list);
    Result<ImportedRecord> record(const RecordType& type, const JsonNode& node);
    Result<void> field(const JsonNode& member, ImportedRecord& record);
    void settle(const RecordType& type, const JsonNode& node, ImportedRecord& record);
    Result<void> contents(const Span& list);
    Result<void> content(const Members& said);
    tl::unexpected<Error> refused(const JsonNode& node, const QString& reason) const
    {
        return m_reader.fault(node.span.begin, reason);
    }

    void warn(const QString& what, const QString& place)
    {
        const Error warning{ErrorKind::Invalid, what, place};
        if (m_out.warnings.size() < mostWarnings
            && std::ranges::find(m_out.warnings, warning) == m_out.warnings.end())
            m_out.warnings.push_back(warning);
    }

    const QByteArray& m_bytes;
    JsonReader m_reader;  ///< for places
    qsizetype m_held = 0; ///< bytes of memory for records
    ImportedRegister& m_out;
    std::map<const RecordType*, QSet<qint64>> m_seen;
};

/// Behind `{`, in their order. Their values are passed over: there may be a great deal of them.
Result<RegisterReading::Members> RegisterReading::members(JsonReader& reader) const
{
    Members members;
    if (!reader.pass('{'))
        return reader.fault(reader.offset(), u"#not-object"_s);
    if (reader.pass('}'))
        return members;
    do {
        const auto name = reader.name();
        if (!name)
            return tl::unexpected(name.error());
        const auto value = reader.skip();
        if (!value)
            return tl::unexpected(value.error());
        if (members.size() >= JsonReader::mostValues)
            return reader.fault(value->begin, u"#json-many %1"_s.arg(JsonReader::mostValues));
        members.push_back({name->left(60), *value});
    } while (reader.pass(','));
    if (!reader.pass('}'))
        return reader.fault(reader.offset(), u"#expected-here ,|}"_s);
    return members;
}

/// Of several members of one name the last counts.
std::optional<Span> RegisterReading::find(const Members& members, QStringView name)
{
    const auto found = std::find_if(
        members.rbegin(), members.rend(), [name](const Member& one) { return one.name == name; });
    return found == members.rend() ? std::nullopt : std::optional(found->value);
}

JsonReader RegisterReading::readerAt(const Span& span) const
{
    JsonReader reader(m_bytes);
    reader.seek(span.begin);
    return reader;
}

/// Null where there is no such member.
Result<JsonNode> RegisterReading::member(const Members& members, QStringView name) const
{
    const auto found = find(members, name);
    return found ? readerAt(*found).value() : Result<JsonNode>(JsonNode{});
}

/// Each of them alone is small, whatever the list is. What is no list has none.
Result<void> RegisterReading::forEachElement(const Span& list, const Visit& visit) const
{
    JsonReader reader = readerAt(list);
    if (!reader.pass('[') || reader.pass(']'))
        return {};
    do {
        if (const auto visited = visit(reader); !visited)
            return visited;
    } while (reader.pass(','));
    return {};
}

Result<void> RegisterReading::head(const Members& members)
{
    std::map<QString, JsonNode> said;
    for (const QString& name : {u"format"_s, u"version"_s, u"register"_s, u"organisation"_s}) {
        auto read = member(members, name);
        if (!read)
            return tl::unexpected(read.error());
        said[name] = std::move(*read);
    }
    if (said[u"format"_s].text != QLatin1String(registerFormat))
        return m_reader.fault(0, u"#not-register-json"_s);
    const JsonNode& version = said[u"version"_s];
    const auto number = version.is(NodeKind::Number) ? exactly(version.text) : std::nullopt;
    if (!number || *number < 1)
        return m_reader.fault(0, u"#no-version"_s);
    if (*number > registerFormatVersion)
        return refused(version, u"#newer-json %1 %2"_s.arg(*number).arg(registerFormatVersion));
    m_out.uuid = said[u"register"_s].text;
    m_out.organisation = said[u"organisation"_s].text;
    return {};
}

Result<void> RegisterReading::field(const JsonNode& member, ImportedRecord& record)
{
    const RecordType& type = *record.type;
    if (member.key == "id"_L1 || member.key == "revision"_L1 || member.is(NodeKind::Null))
        return {};
    const int index = type.indexOf(member.key.toUtf8());
    if (index < 0) {
        warn(u"#field-passed-over"_s, QLatin1String(type.name) + u'.' + member.key.left(60));
        return {};
    }
    const Field& field = type.fields[static_cast<std::size_t>(index)];
    const auto value = valueOf(field, member);
    if (!value)
        return refused(member, whyNot(field, member));
    Value& written = record.row[static_cast<std::size_t>(index)];
    written = field.asWritten(*value);
    if (written != *value)
        warn(u"#put-on-one-line "_s + QLatin1String(field.code), publicId(type, record.id));
    return {};
}

Result<ImportedRecord> RegisterReading::record(const RecordType& type, const JsonNode& node)
{
    const JsonNode* id = node.find(u"id");
    const auto number = id ? exactly(id->text) : std::nullopt;
    if (!number || *number < 1)
        return refused(node, u"#record-without-id"_s);
    ImportedRecord record{&type, *number, Row(type.fields.size()), {}};
    QSet<qint64>& seen = m_seen[&type];
    if (seen.contains(*number))
        record.fault = refused(node, u"#id-twice %1"_s.arg(*number)).value();
    seen.insert(*number);
    for (const JsonNode& member : node.children) {
        if (const auto read = field(member, record); !read && !record.fault)
            record.fault = read.error();
    }
    if (!record.fault)
        settle(type, node, record);
    return record;
}

/// What a field can't hold is found by writing it. One that is not in the file and can't be without
/// a value is younger than the file.
void RegisterReading::settle(const RecordType& type, const JsonNode& node, ImportedRecord& record)
{
    const AnyRecord probe = type.make();
    const Row initial = readRow(type, probe.get());
    for (std::size_t i = 0; i < record.row.size(); ++i) {
        Value& value = record.row[i];
        bool held = type.fields[i].write(probe.get(), value);
        if (!held && isNull(value)) {
            value = initial[i];
            held = type.fields[i].write(probe.get(), value);
        }
        if (held || record.fault)
            continue;
        const JsonNode* member = node.find(QString::fromLatin1(type.fields[i].code));
        record.fault = refused(member ? *member : node,
                               u"#value-not-possible "_s + QLatin1String(type.fields[i].code))
                           .value();
    }
    record.row = readRow(type, probe.get());
}

Result<void> RegisterReading::records(const RecordType& type, const Span& list)
{
    return forEachElement(list, [&](JsonReader& reader) -> Result<void> {
        const auto node = reader.value();
        if (!node)
            return tl::unexpected(node.error());
        auto one = record(type, *node);
        if (!one)
            return tl::unexpected(one.error());
        if (m_out.records.size() >= mostRecords)
            return refused(*node, u"#too-many-records %1"_s.arg(mostRecords));
        m_held += qsizetype(one->row.size() * sizeof(Value));
        if (m_held > heldAnyway + heldForEachByte * m_bytes.size())
            return refused(*node, u"#too-empty %1"_s.arg(m_out.records.size()));
        m_out.records.push_back(std::move(*one));
        return {};
    });
}

Result<void> RegisterReading::contents(const Span& list)
{
    return forEachElement(list, [&](JsonReader& reader) -> Result<void> {
        const auto said = m_bytes[reader.next()] == '{'
            ? members(reader)
            : reader.skip().map([](Span) { return Members{}; });
        return said ? content(*said) : tl::unexpected(said.error());
    });
}

/// The bytes are taken out of the text as they stand there: as a text they would need four times
/// as much. Some writers escape the slash; nothing else can be escaped.
Result<void> RegisterReading::content(const Members& said)
{
    const auto sha256 = member(said, u"sha256");
    const auto base64 = find(said, u"base64");
    if (!sha256 || sha256->text.isEmpty() || !base64 || m_bytes[base64->begin] != '"')
        return sha256 ? Result<void>() : tl::unexpected(sha256.error());
    if (base64->size() > largestAttachment / 3 * 4 + 8)
        return m_reader.fault(
            base64->begin,
            u"#file-too-large %1 %2"_s.arg(base64->size() / 4 * 3).arg(largestAttachment));
    QByteArray bytes = m_bytes.mid(base64->begin + 1, base64->size() - 2);
    m_out.content.insert(QByteArray::fromHex(sha256->text.toLatin1()),
                         QByteArray::fromBase64(bytes.replace("\\/", "/")));
    return {};
}

Result<void> RegisterReading::read()
{
    JsonReader reader(m_bytes);
    const auto root = members(reader);
    if (!root)
        return tl::unexpected(root.error());
    if (!reader.atEnd())
        return reader.fault(reader.offset(), u"#json-more"_s);
    if (const auto known = head(*root); !known)
        return known;
    const auto lists = find(*root, u"records");
    if (!lists || m_bytes[lists->begin] != '{')
        return m_reader.fault(0, u"#no-records"_s);
    JsonReader inside = readerAt(*lists);
    const auto types = members(inside);
    if (!types)
        return tl::unexpected(types.error());
    for (const auto& [name, list] : *types) {
        const RecordType* type = recordType(name.toUtf8());
        if (!type) {
            warn(u"#record-passed-over"_s, name);
            continue;
        }
        if (const auto read = records(*type, list); !read)
            return read;
    }
    const auto bytes = find(*root, u"content");
    return bytes ? contents(*bytes) : Result<void>();
}

} // namespace

QByteArray registerHead(const RegisterProfile& profile, const QDateTime& now)
{
    return QByteArray("{\"format\":") + quoted(QString::fromLatin1(registerFormat))
        + ",\"version\":" + QByteArray::number(registerFormatVersion) + ",\"register\":"
        + quoted(profile.uuid) + ",\"organisation\":" + quoted(profile.organisation)
        + ",\"exported\":" + quoted(now.toUTC().toString(Qt::ISODate));
}

QByteArray recordLine(const RecordType& type, const ImportedRecord& record, qint64 revision)
{
    QByteArray line = "{\"id\":" + QByteArray::number(record.id)
        + ",\"revision\":" + QByteArray::number(revision);
    for (std::size_t i = 0; i < record.row.size(); ++i) {
        if (!isNull(record.row[i]))
            line += QByteArray(",\"") + type.fields[i].code
                + "\":" + valueJson(type.fields[i], record.row[i]);
    }
    return line + '}';
}

bool isRegisterJson(const QByteArray& bytes)
{
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 400)).simplified();
    return start.contains("\"format\":\"incident-register\"")
        || start.contains("\"format\": \"incident-register\"");
}

Result<ImportedRegister> readRegisterJson(const QByteArray& bytes)
{
    ImportedRegister read;
    if (const auto done = RegisterReading(bytes, read).read(); !done)
        return tl::unexpected(done.error());
    return read;
}

} // namespace ireg::exchange
