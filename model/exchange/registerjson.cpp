// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/registerjson.h"

#include "model/dossier/recordtypes.h"

#include <algorithm>

namespace ireg::exchange
{

using namespace Qt::StringLiterals;
using Kind = JsonNode::Kind;

namespace
{

QByteArray timeJson(const When& when)
{
    return "{\"at\":" + quoted(when.utc().toString(Qt::ISODateWithMs)) + ",\"zone\":"
        + quoted(when.zone) + ",\"precision\":\"" + precisionCode(when.precision) + "\"}";
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

std::optional<When> timeOf(const JsonNode& node)
{
    const JsonNode* at = node.find(u"at");
    const JsonNode* zone = node.find(u"zone");
    const JsonNode* precision = node.find(u"precision");
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
        const When when{instant.toMSecsSinceEpoch(), zone->text, one};
        return whenFromText(toText(when)); // checks the zone's form
    }
    return std::nullopt;
}

std::optional<Value> valueOf(const Field& field, const JsonNode& node)
{
    switch (field.type) {
    case FieldType::Flag:
        return node.is(Kind::Flag) ? std::optional<Value>(qint64{node.truth ? 1 : 0})
                                   : std::nullopt;
    case FieldType::Integer:
    case FieldType::Reference: {
        const auto number = node.is(Kind::Number) ? exactly(node.text) : std::nullopt;
        return number ? std::optional<Value>(*number) : std::nullopt;
    }
    case FieldType::Time: {
        const auto when = timeOf(node);
        return when ? std::optional<Value>(Text{toText(*when).toUtf8()}) : std::nullopt;
    }
    case FieldType::Bytes:
        return node.is(Kind::String)
            ? std::optional<Value>(Blob{QByteArray::fromHex(node.text.toLatin1())})
            : std::nullopt;
    case FieldType::Text:
    case FieldType::Code:
    case FieldType::Date: break;
    }
    return node.is(Kind::String) ? std::optional<Value>(Text{node.text.toUtf8()}) : std::nullopt;
}

/// Gathers what a file holds while it is read.
class RegisterReading final
{
public:
    RegisterReading(const QByteArray& bytes, ImportedRegister& out) : m_reader(bytes), m_out(out) {}
    Result<void> read(const JsonNode& root);

private:
    Result<void> head(const JsonNode& root);
    Result<void> records(const RecordType& type, const JsonNode& list);
    Result<ImportedRecord> record(const RecordType& type, const JsonNode& node);
    Result<void> field(const RecordType& type, const JsonNode& member, Row& row);
    void content(const JsonNode& list);
    tl::unexpected<Error> refused(const JsonNode& node, const QString& reason) const
    {
        return m_reader.fault(node.span.begin, reason);
    }

    void warn(const QString& what, const QString& place)
    {
        const Error warning{ErrorKind::Invalid, what, place};
        if (std::ranges::find(m_out.warnings, warning) == m_out.warnings.end())
            m_out.warnings.push_back(warning);
    }

    JsonReader m_reader;
    ImportedRegister& m_out;
};

Result<void> RegisterReading::head(const JsonNode& root)
{
    const JsonNode* format = root.find(u"format");
    if (!format || format->text != QLatin1String(registerFormat))
        return refused(root, u"#not-register-json"_s);
    const JsonNode* version = root.find(u"version");
    const auto number = version ? exactly(version->text) : std::nullopt;
    if (!number || *number < 1)
        return refused(root, u"#no-version"_s);
    if (*number > registerFormatVersion)
        return refused(*version, u"#newer-json %1 %2"_s.arg(*number).arg(registerFormatVersion));
    const JsonNode* uuid = root.find(u"register");
    const JsonNode* organisation = root.find(u"organisation");
    m_out.uuid = uuid ? uuid->text : QString();
    m_out.organisation = organisation ? organisation->text : QString();
    return {};
}

Result<void> RegisterReading::field(const RecordType& type, const JsonNode& member, Row& row)
{
    if (member.key == "id"_L1 || member.key == "revision"_L1 || member.is(Kind::Null))
        return {};
    const int index = type.indexOf(member.key.toUtf8());
    if (index < 0) {
        warn(u"#field-passed-over"_s, QLatin1String(type.name) + u'.' + member.key.left(60));
        return {};
    }
    const auto value = valueOf(type.fields[static_cast<std::size_t>(index)], member);
    if (!value)
        return refused(member, u"#value-not-possible "_s + member.key.left(60));
    row[static_cast<std::size_t>(index)] = *value;
    return {};
}

Result<ImportedRecord> RegisterReading::record(const RecordType& type, const JsonNode& node)
{
    const JsonNode* id = node.find(u"id");
    const auto number = id ? exactly(id->text) : std::nullopt;
    if (!number || *number < 1)
        return refused(node, u"#record-without-id"_s);
    ImportedRecord record{&type, *number, Row(type.fields.size()), {}};
    for (const JsonNode& member : node.children) {
        if (const auto read = field(type, member, record.row); !read && !record.fault)
            record.fault = read.error();
    }
    // What a field can't hold is found by writing it.
    const AnyRecord probe = type.make();
    if (!record.fault && !writeRow(type, probe.get(), record.row))
        record.fault = refused(node, u"#a-value-not-possible"_s).value();
    else if (!record.fault)
        record.row = readRow(type, probe.get());
    return record;
}

Result<void> RegisterReading::records(const RecordType& type, const JsonNode& list)
{
    for (const JsonNode& node : list.children) {
        auto one = record(type, node);
        if (!one)
            return tl::unexpected(one.error());
        m_out.records.push_back(std::move(*one));
    }
    return {};
}

void RegisterReading::content(const JsonNode& list)
{
    for (const JsonNode& one : list.children) {
        const JsonNode* base64 = one.find(u"base64");
        const JsonNode* sha256 = one.find(u"sha256");
        if (base64 && sha256)
            m_out.content.insert(QByteArray::fromHex(sha256->text.toLatin1()),
                                 QByteArray::fromBase64(base64->text.toLatin1()));
    }
}

Result<void> RegisterReading::read(const JsonNode& root)
{
    if (const auto known = head(root); !known)
        return known;
    const JsonNode* lists = root.find(u"records");
    if (!lists || !lists->is(Kind::Object))
        return refused(root, u"#no-records"_s);
    for (const JsonNode& list : lists->children) {
        const RecordType* type = recordType(list.key.toUtf8());
        if (!type) {
            warn(u"#record-passed-over"_s, list.key.left(60));
            continue;
        }
        if (const auto read = records(*type, list); !read)
            return read;
    }
    if (const JsonNode* bytes = root.find(u"content"))
        content(*bytes);
    return {};
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
    const auto root = readJson(bytes);
    if (!root)
        return tl::unexpected(root.error());
    ImportedRegister read;
    if (const auto done = RegisterReading(bytes, read).read(*root); !done)
        return tl::unexpected(done.error());
    return read;
}

} // namespace ireg::exchange
