// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exchange/jsontext.h"

#include <QStringList>

namespace ireg::exchange
{

/// A member of nested objects and what it is to be; no value: it goes.
struct JsonEdit
{
    QStringList path;
    std::optional<QByteArray> value; ///< JSON
};

/// The text with the edits made and every other byte as it was. Members that are missing are put
/// at the end of their object, in its form of indentation; a value that stands where an object is
/// needed gives way to one. Names match with blanks at their ends, as VERIS files have them.
/// `under` names the object where paths begin. Texts that can't be read come back as they are.
QByteArray patched(QByteArray text, const QStringList& under, const std::vector<JsonEdit>& edits);

} // namespace ireg::exchange
