// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace ireg::paper
{

/// The file name under which a PDF carries the machine-readable record it was made from.
inline constexpr auto recordName = "incident.json";

/// The attached record, as this or an earlier release of the program put it there. Nothing where
/// a PDF is of another make. Hostile bytes are safe: no stream but the record is unpacked, that to
/// 256 MB at most, and reading ends once 256 KB of other objects have been looked at.
std::optional<QByteArray> attachedRecord(const QByteArray& pdf);

} // namespace ireg::paper
