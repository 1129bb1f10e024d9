// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/textorder.h"

#include "model/base/text.h"
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
}

} // namespace ireg::storage
