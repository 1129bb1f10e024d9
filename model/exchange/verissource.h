// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace ireg::exchange
{

/// The text of one incident in a source of one or many.
struct SourcePiece
{
    qint64 row = 0; ///< from 1: the element of an array, the line of a file of lines; 0: the file
    QByteArray bytes;
    std::optional<Error> fault; ///< why this piece, and of an array the rest, can't be read
};

enum class SourceForm { Guess, Lines };

/// Cuts a source into incidents: one object, a JSON array of them, or one object a line. False
/// from `take` stops. A broken line costs only itself; a broken array is read up to the fault.
void forEachPiece(const QByteArray& source,
                  SourceForm form,
                  const std::function<bool(const SourcePiece&)>& take);

} // namespace ireg::exchange
