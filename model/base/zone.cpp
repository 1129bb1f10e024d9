// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/zone.h"

#include "model/base/when.h"
#include "model/base/zonealiases.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int farthestMinutes = 14 * 60;

/// Of +10:00, -03:30.
std::optional<QTimeZone> offsetZone(QStringView text)
{
    static const QRegularExpression form(u"^([+-])([0-9]{2}):([0-5][0-9])$"_s);
    const auto found = form.match(text.toString());
    if (!found.hasMatch())
        return std::nullopt;
    const int minutes = found.captured(2).toInt() * 60 + found.captured(3).toInt();
    if (minutes > farthestMinutes)
        return std::nullopt;
    return QTimeZone((found.captured(1) == "-"_L1 ? -minutes : minutes) * 60);
}

/// Etc/GMT+5 is five hours behind.
std::optional<QTimeZone> etcZone(QStringView name)
{
    static const QRegularExpression form(u"^Etc/GMT([+-])([0-9]|1[0-4])$"_s);
    const auto found = form.match(name.toString());
    if (!found.hasMatch())
        return std::nullopt;
    const int seconds = found.captured(2).toInt() * 3600;
    return QTimeZone(found.captured(1) == "+"_L1 ? -seconds : seconds);
}

/// Only names with a slash are asked of Qt, which takes many a word for a POSIX rule.
std::optional<QTimeZone> known(const QString& name)
{
    static const QRegularExpression form(u"^[A-Za-z]+(/[A-Za-z0-9_+-]+)+$"_s);
    if (!form.match(name).hasMatch() || !QTimeZone::isTimeZoneIdAvailable(name.toLatin1()))
        return std::nullopt;
    return QTimeZone(name.toLatin1());
}

std::optional<QTimeZone> knownByAnotherName(const QString& name)
{
    const QByteArray wanted = name.toUtf8();
    for (const ZoneAlias& alias : zoneAliases()) {
        const bool old = wanted == alias.name;
        if (!old && wanted != alias.zone)
            continue;
        const QString other = QLatin1String(old ? alias.zone : alias.name);
        const auto zone = other == "UTC"_L1 ? QTimeZone::utc() : known(other);
        if (zone)
            return zone;
    }
    return std::nullopt;
}

std::optional<QTimeZone> lookUp(const QString& name)
{
    if (name == "UTC"_L1)
        return QTimeZone::utc();
    if (name.startsWith("UTC"_L1))
        return offsetZone(QStringView(name).sliced(3));
    if (name.startsWith(u'+') || name.startsWith(u'-'))
        return offsetZone(name);
    if (const auto zone = known(name))
        return zone;
    if (const auto zone = etcZone(name))
        return zone;
    return knownByAnotherName(name);
}

/// A list of incidents asks for the same few zones hundreds of times.
std::optional<QTimeZone> found(const QString& name)
{
    constexpr qsizetype most = 600;
    thread_local QHash<QString, std::optional<QTimeZone>> seen;
    if (const auto before = seen.constFind(name); before != seen.constEnd())
        return *before;
    if (seen.size() > most)
        seen.clear();
    return *seen.insert(name, lookUp(name));
}

} // namespace

QTimeZone zoneOf(const QString& zone)
{
    return found(zone).value_or(QTimeZone::utc());
}

bool isZone(const QString& name)
{
    return found(name).has_value();
}

bool isZoneName(const QString& name)
{
    return !name.startsWith(u'+') && !name.startsWith(u'-') && isZone(name);
}

Result<void> checkZoneName(const QString& name, const QString& place)
{
    if (isZoneName(name))
        return {};
    return failed(ErrorKind::Invalid, name.isEmpty() ? QString() : zoneRefusal(name), place);
}

QString zoneRefusal(const QString& name)
{
    const QStringList near = zonesNear(name);
    if (near.isEmpty())
        return u"#no-such-zone "_s + name;
    return u"#zone-near "_s + near.join(u",|"_s) + u' ' + name;
}

} // namespace ireg
