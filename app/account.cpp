// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/account.h"

#include <unistd.h>

#include <pwd.h>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

QString chosenName()
{
    return qEnvironmentVariable("IREG_USER").simplified();
}

} // namespace

bool isNamed()
{
    return !chosenName().isEmpty();
}

QString accountName()
{
    if (isNamed())
        return chosenName();
    const passwd* account = getpwuid(getuid());
    if (!account)
        return u"unknown"_s;
    const QString full = QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0).simplified();
    return full.isEmpty() ? QString::fromLocal8Bit(account->pw_name) : full;
}

} // namespace ireg
