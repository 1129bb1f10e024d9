// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/record/codec.h"
#include "model/record/field.h"

#include <QString>

namespace ireg
{

/// The words for a kind of record: "Timeline entry".
QString recordLabel(Language language, QByteArrayView record);
/// The words for several of them, as a heading: "Timeline".
QString recordsLabel(Language language, QByteArrayView record);
/// The words for a field of a record.
QString fieldLabel(Language language, QByteArrayView record, QByteArrayView field);
/// The words for a code of an enumeration; the code itself where it is none of them.
QString codeLabel(Language language, const CodeList& codes, QByteArrayView code);
/// The words for what an action of the journal did: "Logged". The verb itself where it has none.
QString verbLabel(Language language, QByteArrayView verb);
/// The words for what a field holds: "Text", "Date".
QString fieldTypeLabel(Language language, FieldType type);

template <Coded E> QString codeLabel(Language language, E value)
{
    const CodeList list{
        codes<E>.size(), [](std::size_t i) { return codes<E>[i].code; }, codes<E>.data()};
    return codeLabel(language, list, codeOf(value));
}

} // namespace ireg
