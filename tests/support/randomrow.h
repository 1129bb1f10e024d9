// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/field.h"

#include <QDate>
#include <QRandomGenerator>

namespace ireg::test
{

inline QString randomText(QRandomGenerator& random)
{
    static const QStringList pieces{QStringLiteral("mail "),
                                    QStringLiteral("Données"),
                                    QStringLiteral("事件"),
                                    QStringLiteral("👩‍🚒"),
                                    QStringLiteral("\n"),
                                    QStringLiteral("\"';--"),
                                    QStringLiteral("<b>&amp;"),
                                    QStringLiteral("=1+1"),
                                    QString(QChar(0x202E)),
                                    QString(QChar(0))};
    QString text;
    for (int i = random.bounded(1, 20); i > 0; --i)
        text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
    return text;
}

inline When randomTime(QRandomGenerator& random)
{
    static const QStringList zones{QStringLiteral("UTC"),
                                   QStringLiteral("Australia/Sydney"),
                                   QStringLiteral("Europe/Paris"),
                                   QStringLiteral("+10:00")};
    // 1900 to 2100: what an incident can be about
    const qint64 ms = -2'208'988'800'000
        + static_cast<qint64>(random.generate64() % 6'311'433'600'000ULL);
    return {ms, zones.at(random.bounded(4)), static_cast<Precision>(random.bounded(6))};
}

/// A value that the field can hold; never null.
inline Value randomValue(const Field& field, QRandomGenerator& random)
{
    switch (field.type) {
    case FieldType::Text: return Text{randomText(random).toUtf8()};
    case FieldType::Line:
        return Codec<OneLine>::encode(QString(QStringLiteral("one ") + randomText(random)));
    case FieldType::Flag: return qint64{random.bounded(2)};
    case FieldType::Integer: return qint64{random.bounded(-1'000'000, 1'000'000)};
    case FieldType::Code: return Text{field.codes.at(random.generate64() % field.codes.size)};
    case FieldType::Time: return Text{toText(randomTime(random)).toUtf8()};
    case FieldType::Date:
        return Text{
            QDate(2026, 1, 1).addDays(random.bounded(-9000, 9000)).toString(Qt::ISODate).toUtf8()};
    case FieldType::Bytes: return Blob{QByteArray::number(random.generate64())};
    case FieldType::Reference: return qint64{random.bounded(1, 1'000'000)};
    }
    return {};
}

/// A row of the type; where `sparse`, about half of it is null.
inline Row randomRow(const RecordType& type, QRandomGenerator& random, bool sparse)
{
    Row row;
    for (const Field& field : type.fields)
        row.push_back(sparse && random.bounded(2) == 0 ? Value{} : randomValue(field, random));
    return row;
}

} // namespace ireg::test
