// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/textorder.h"

#include "model/base/text.h"
#include "model/base/when.h"
#include "model/base/wordorder.h"
#include "model/storage/statement.h"

#include <sqlite3.h>

namespace ireg::storage
{

namespace
{

QString textAt(const void* utf8, int size)
{
    return QString::fromUtf8(static_cast<const char*>(utf8), size);
}

int collate(void*, int sizeA, const void* a, int sizeB, const void* b)
{
    return compareWords({static_cast<const char*>(a), sizeA}, {static_cast<const char*>(b), sizeB});
}

void folded(sqlite3_context* context, int, sqlite3_value** arguments)
{
    const unsigned char* text = sqlite3_value_text(arguments[0]);
    if (!text) {
        sqlite3_result_null(context);
        return;
    }
    const QByteArray plain = fold(textAt(text, sqlite3_value_bytes(arguments[0]))).toUtf8();
    sqlite3_result_text(
        context, plain.constData(), static_cast<int>(plain.size()), SQLITE_TRANSIENT);
}

const QTimeZone* zoneGiven(sqlite3_context* context, sqlite3_value* argument)
{
    constexpr int place = 1;
    if (!sqlite3_get_auxdata(context, place)) {
        const unsigned char* name = sqlite3_value_text(argument);
        auto* zone = new QTimeZone(
            zoneOf(name ? textAt(name, sqlite3_value_bytes(argument)) : QString()));
        sqlite3_set_auxdata(
            context, place, zone, [](void* known) { delete static_cast<QTimeZone*>(known); });
    }
    return static_cast<const QTimeZone*>(sqlite3_get_auxdata(context, place));
}

/// What is known to the day or less keeps the zone it was recorded in.
void monthIn(sqlite3_context* context, int, sqlite3_value** arguments)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(arguments[0]));
    const auto when = text
        ? whenFromText(QLatin1StringView(text, sqlite3_value_bytes(arguments[0])))
        : std::nullopt;
    const QTimeZone* zone = when ? zoneGiven(context, arguments[1]) : nullptr;
    if (!zone) {
        sqlite3_result_null(context);
        return;
    }
    const QDate day = when->precision < Precision::Day ? when->utc().toTimeZone(*zone).date()
                                                       : dateOf(*when);
    const QByteArray month = day.toString(QStringLiteral("yyyy-MM")).toLatin1();
    sqlite3_result_text(
        context, month.constData(), static_cast<int>(month.size()), SQLITE_TRANSIENT);
}

/// The day of a time where it was recorded.
void dayOf(sqlite3_context* context, int, sqlite3_value** arguments)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(arguments[0]));
    const auto when = text
        ? whenFromText(QLatin1StringView(text, sqlite3_value_bytes(arguments[0])))
        : std::nullopt;
    if (!when) {
        sqlite3_result_null(context);
        return;
    }
    const QByteArray day = dateOf(*when).toString(Qt::ISODate).toLatin1();
    sqlite3_result_text(context, day.constData(), static_cast<int>(day.size()), SQLITE_TRANSIENT);
}

void orRaise(sqlite3* handle, int code)
{
    if (code != SQLITE_OK)
        raise(handle, code);
}

} // namespace

void addTextOrder(sqlite3* handle)
{
    orRaise(handle, sqlite3_create_collation(handle, "words", SQLITE_UTF8, nullptr, collate));
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    orRaise(handle,
            sqlite3_create_function(handle, "folded", 1, flags, nullptr, folded, nullptr, nullptr));
    orRaise(
        handle,
        sqlite3_create_function(handle, "month_in", 2, flags, nullptr, monthIn, nullptr, nullptr));
    orRaise(handle,
            sqlite3_create_function(handle, "day_of", 1, flags, nullptr, dayOf, nullptr, nullptr));
}

} // namespace ireg::storage
