// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/imported.h"
#include "model/dossier/recordtypes.h"
#include "model/exchange/registerjson.h"
#include "model/register/exporting.h"
#include "model/register/records.h"

namespace ireg::test
{

/// Every record as a line that says what docs/exchange.md calls equal: all but ids, numbers and
/// what a transfer adds; a reference says what it points to.
class SameRecords final
{
public:
    explicit SameRecords(const Register& open)
    {
        for (const RecordType* type : recordTypes()) {
            const auto rows = storedRows(open, *type);
            for (const storage::StoredRow& stored : *rows)
                m_rows[{type, stored.id}] = stored.row;
        }
    }

    QStringList lines() const
    {
        QStringList lines;
        for (const auto& [key, row] : m_rows) {
            if (!isOfTransfer(*key.first, row))
                lines.append(line(*key.first, row, 2));
        }
        lines.sort();
        return lines;
    }

private:
    static bool isOfTransfer(const RecordType& type, const Row& row)
    {
        for (const char* own : {"register", "session", "counter", "import_run"}) {
            if (QByteArrayView(type.name) == QByteArrayView(own))
                return true;
        }
        return &type == &typeOf<SourceRecord>()
            && row[static_cast<std::size_t>(type.indexOf("format"))] == Value{Text{"register"}};
    }

    QString line(const RecordType& type, const Row& row, int depth) const
    {
        QString line = QLatin1String(type.name);
        for (std::size_t i = 0; i < row.size(); ++i) {
            const Field& field = type.fields[i];
            const bool number = &type == &typeOf<Incident>()
                && QByteArrayView(field.code) == QByteArrayView("reference");
            if (isNull(row[i]) || number)
                continue;
            line += u' ' + QLatin1String(field.code) + u'='
                + (field.type == FieldType::Reference
                       ? pointed(field, std::get<qint64>(row[i]), depth)
                       : QString::fromLatin1(canonical(row[i]).toPercentEncoding()));
        }
        return line;
    }

    QString pointed(const Field& field, qint64 id, int depth) const
    {
        const RecordType* type = targetOf(field);
        const auto found = m_rows.find({type, id});
        if (found == m_rows.end())
            return QStringLiteral("nowhere");
        return depth == 0 ? QStringLiteral("…")
                          : u'{' + line(*type, found->second, depth - 1) + u'}';
    }

    std::map<std::pair<const RecordType*, qint64>, Row> m_rows;
};

/// The register as `ireg export --format json` writes it.
inline QByteArray asJson(const Register& open)
{
    QByteArray out = exchange::registerHead(open.profile(), QDateTime::fromSecsSinceEpoch(0));
    out += ",\"records\":{";
    QByteArrayList hashes;
    for (const RecordType* type : recordTypes()) {
        out += QByteArray(out.endsWith('{') ? "\"" : ",\"") + type->name + "\":[";
        const auto rows = storedRows(open, *type);
        for (const storage::StoredRow& stored : *rows) {
            out += QByteArray(out.endsWith('[') ? "" : ",")
                + exchange::recordLine(*type, {type, stored.id, stored.row, {}}, stored.revision);
            for (const Value& value : stored.row) {
                if (const auto* blob = std::get_if<Blob>(&value); blob && blob->bytes.size() == 32)
                    hashes.append(blob->bytes);
            }
        }
        out += ']';
    }
    out += "},\"content\":[";
    for (const QByteArray& hash : hashes) {
        const auto bytes = content(open, hash);
        if (bytes)
            out += QByteArray(out.endsWith('[') ? "" : ",") + "{\"sha256\":\"" + hash.toHex()
                + "\",\"base64\":\"" + bytes->toBase64() + "\"}";
    }
    return out + "]}";
}

} // namespace ireg::test
