// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/record/value.h"

#include <QtEndian>

#include <algorithm>

namespace ireg
{

namespace
{

void appendTagged(QByteArray& out, char tag, const char* bytes, qsizetype size)
{
    const qsizetype before = out.size();
    out.resize(before + 5 + size);
    char* place = out.data() + before;
    *place = tag;
    qToLittleEndian(static_cast<quint32>(size), place + 1);
    std::copy_n(bytes, size, place + 5);
}

} // namespace

QString textOf(const Text& text)
{
    static constexpr QByteArrayView mark = "\xEF\xBB\xBF";
    QByteArrayView rest(text.utf8);
    qsizetype marks = 0;
    for (; rest.startsWith(mark); ++marks)
        rest = rest.sliced(mark.size());
    const QString plain = QString::fromUtf8(rest);
    return marks == 0 ? plain : QString(marks, QChar(0xFEFF)) + plain;
}

void appendCanonical(QByteArray& out, const Value& value)
{
    if (const auto* integer = std::get_if<qint64>(&value)) {
        char bytes[8];
        qToLittleEndian(*integer, bytes);
        appendTagged(out, 'i', bytes, sizeof bytes);
    } else if (const auto* text = std::get_if<Text>(&value)) {
        appendTagged(out, 't', text->utf8.constData(), text->utf8.size());
    } else if (const auto* blob = std::get_if<Blob>(&value)) {
        appendTagged(out, 'b', blob->bytes.constData(), blob->bytes.size());
    } else {
        appendTagged(out, 'n', "", 0);
    }
}

QByteArray canonical(const Value& value)
{
    QByteArray out;
    out.reserve(64); // most values fit
    appendCanonical(out, value);
    return out;
}

} // namespace ireg
