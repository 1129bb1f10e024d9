// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <map>

namespace ireg
{

/// The words as rich text with a way to each incident that they name, its id as the address; empty
/// where they name none of these.
QString withLinks(const QString& words, const std::map<qint64, QString>& references);

} // namespace ireg
