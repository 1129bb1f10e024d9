// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace ireg
{

/// What a code of the incident is called, so that it is found by it.
struct SpokenCode
{
    QByteArray field, code;
    QString words;
};

} // namespace ireg
