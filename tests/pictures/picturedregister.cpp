// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/pictures/picturedregister.h"

#include "model/demo/demo.h"
#include "model/dossier/recordtypes.h"
#include "model/register/records.h"
#include "tests/bench/grow.h"

#include <QDir>

namespace ireg::pictures
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longWord = 300;

template <class T> T orEnd(Result<T> result)
{
    if (!result)
        qFatal("no register to be pictured: %s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

std::unique_ptr<Register> opened(const QString& path, const Clock& clock)
{
    return orEnd(Register::open(path, Access::Write, {viewer(), {}, {}}, clock));
}

bool isProse(const Field& field)
{
    return isText(field.type) && !field.has(Derived)
        && (field.has(Searchable) || field.has(Narrative) || field.has(Essential));
}

/// One word of a field's own letters, which no line can be broken in.
void lengthen(Value& value)
{
    if (auto* text = std::get_if<Text>(&value); text && !text->utf8.isEmpty()) {
        const QByteArray letters =
            QString::fromUtf8(text->utf8).remove(u' ').remove(u'\n').toUtf8();
        while (text->utf8.size() < longWord)
            text->utf8 += letters;
    }
}

/// Every text that a person wrote, made longer than any label or list is wide.
void lengthenAll(Register& open)
{
    orEnd(open.act("filled", [&open](Door& door) -> Result<void> {
        for (const RecordType* type : recordTypes()) {
            if (!type->addVerb && !type->is<Incident>())
                continue;
            const auto rows = storedRows(open, *type);
            if (!rows)
                return tl::unexpected(rows.error());
            for (const storage::StoredRow& stored : *rows) {
                Row row = storage::normalized(*type, stored.row);
                for (std::size_t i = 0; i < row.size(); ++i) {
                    if (isProse(type->fields[i]))
                        lengthen(row[i]);
                }
                door.putRow(*type, stored.id, stored.revision, row);
            }
        }
        return {};
    }));
}

QString made(const QString& folder, const Clock& clock)
{
    const QString path = folder + u"/empty.ireg"_s;
    orEnd(Register::create(
        path,
        {.organisation = u"Example"_s, .zone = u"Australia/Sydney"_s, .jurisdictions = {}},
        {viewer(), {}, {}},
        clock));
    return path;
}

} // namespace

QString pictured(const QString& folder, const Wanted& wanted, const Clock& clock)
{
    switch (wanted.content) {
    case Content::Empty: return made(folder, clock);
    case Content::Many: return bench::grown(folder, wanted.incidents);
    case Content::Demo:
    case Content::Long: break;
    }
    QString path = folder + u"/demo.ireg"_s;
    orEnd(makeDemo(path, wanted.language, clock.now()));
    if (wanted.content == Content::Long)
        lengthenAll(*opened(path, clock));
    return path;
}

QString viewer()
{
    return u"Marnie Quillfeather"_s;
}

} // namespace ireg::pictures
