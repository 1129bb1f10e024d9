// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/field.h"

#include <QJsonObject>

#include <functional>

namespace ireg
{

/// How a reference to another record is written: a person's name, a public id.
using ReferenceText = std::function<QString(const Field&, qint64 id)>;

/// A field's value as JSON: times as {"at","zone","precision"}, flags as true and false, bytes as
/// hexadecimal, what is not known as null.
QJsonValue toJson(const Field& field, const Value& value, const ReferenceText& reference);
/// Every field of the record under its code, in the order of the description.
QJsonObject toJson(const RecordType& type, const Row& row, const ReferenceText& reference);
QJsonValue toJson(const When& when);
/// The text, or null where it is empty.
QJsonValue orNull(const QString& text);

/// A value as one readable text; empty where it is null.
QString toReadable(const Field& field, const Value& value, const ReferenceText& reference);

} // namespace ireg
