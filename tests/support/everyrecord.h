// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/recordtypes.h"
#include "model/register/register.h"
#include "model/storage/digest.h"
#include "tests/support/hostile.h"
#include "tests/support/randomrow.h"

namespace ireg::test
{

/// Fills a register with records of every type, every field with something, hostile texts among
/// it; each reference points somewhere, also to what comes later. Not by the rules: as a file from
/// outside, or an older program, could have brought it.
class EveryRecord final
{
public:
    EveryRecord(Register& open, quint32 seed) : m_open(open), m_random(seed) {}

    void fill()
    {
        const auto done = m_open.act("filled", [this](Door& door) -> Result<void> {
            for (const RecordType* type : recordTypes()) {
                for (int i = 0; i < count(*type); ++i)
                    m_made[type].push_back(door.putRow(*type, 0, 0, row(door, *type, {})));
            }
            // Now that all are there, each points to some of them.
            for (const auto& [type, ids] : m_made) {
                for (qint64 id : ids) {
                    const auto stored = door.projection().load(*type, id);
                    door.putRow(*type,
                                id,
                                stored->revision,
                                pointing(*type, storage::normalized(*type, stored->row)));
                }
            }
            return {};
        });
        if (!done)
            qFatal("not filled: %s", qPrintable(done.error().detail));
    }

private:
    static bool isOf(const RecordType& type, const char* name)
    {
        return QByteArrayView(type.name) == QByteArrayView(name);
    }
    static int count(const RecordType& type)
    {
        for (const char* own : {"register", "session", "counter", "import_run"}) {
            if (isOf(type, own))
                return 0;
        }
        return isOf(type, "incident") ? 4 : 9;
    }

    Value value(const Field& field)
    {
        static const QStringList hostile = hostileTexts();
        if (isText(field.type) && m_random.bounded(2) == 0)
            return field.asWritten(
                Text{hostile.at(m_random.bounded(static_cast<int>(hostile.size()))).toUtf8()});
        return randomValue(field, m_random);
    }

    Row row(Door& door, const RecordType& type, Row row)
    {
        for (const Field& field : type.fields) {
            const bool empty = m_random.bounded(3) == 0 && field.write(type.make().get(), Value{});
            row.push_back(empty || field.type == FieldType::Reference ? Value{} : value(field));
        }
        if (isOf(type, "evidence") || isOf(type, "source_record"))
            keep(door, type, row);
        if (isOf(type, "person") || isOf(type, "catalogue_item")) {
            Value& name = row[static_cast<std::size_t>(type.indexOf("name"))];
            if (const auto* text = std::get_if<Text>(&name)) // else it would be somebody else's
                name = Text{text->utf8 + QByteArray::number(m_random.generate64())};
        }
        if (isOf(type, "incident"))
            row[static_cast<std::size_t>(type.indexOf("reference"))] = Text{
                QByteArray("INC-1999-000") + QByteArray::number(++m_incidents)};
        if (isOf(type, "regime") || isOf(type, "holiday"))
            row[0] = Text{QByteArray("code-") + QByteArray::number(m_random.generate64())};
        return storage::normalized(type, row);
    }

    /// What names bytes has them; a large thing is held by its hash alone.
    void keep(Door& door, const RecordType& type, Row& row)
    {
        const QByteArray bytes = QByteArray::number(m_random.generate64()) + '\0';
        const QByteArray sha256 = storage::Sha256::of(bytes);
        const auto hash = static_cast<std::size_t>(type.indexOf("sha256"));
        row[hash] = Blob{sha256};
        const int held = type.indexOf("held");
        if (held < 0 || row[static_cast<std::size_t>(held)] == Value{qint64{1}})
            door.keepContent(sha256, bytes);
        if (held < 0)
            row[static_cast<std::size_t>(type.indexOf("format"))] = Text{"veris"};
    }

    Row pointing(const RecordType& type, Row row)
    {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const Field& field = type.fields[i];
            if (field.type != FieldType::Reference)
                continue;
            const auto& targets = m_made.at(targetOf(field));
            const bool must = field.has(Parent) || isOf(type, "lesson_link")
                || isOf(type, "incident_link");
            if (must || m_random.bounded(4) != 0)
                row[i] = targets[m_random.generate64() % targets.size()];
        }
        return row;
    }

    Register& m_open;
    QRandomGenerator m_random;
    int m_incidents = 0;
    std::map<const RecordType*, std::vector<qint64>> m_made;
};

} // namespace ireg::test
