// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/profilecheck.h"

#include "model/action/effectiveness.h"
#include "model/base/zone.h"

#include <QRegularExpression>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

tl::unexpected<Error> refused(const QString& text, const char* field)
{
    return failed(ErrorKind::Invalid, text, QLatin1String(field));
}

/// Codes such as eu, uk or us-ca, separated by commas; one that no law is known for is allowed.
bool areJurisdictions(const QString& text)
{
    static const QRegularExpression code(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"_s);
    for (const QString& one : text.split(u',', Qt::SkipEmptyParts)) {
        if (!code.match(one.trimmed()).hasMatch())
            return false;
    }
    return true;
}

Result<void> checkFixDays(const RegisterProfile& profile)
{
    const std::pair<std::optional<qint64>, const char*> typed[] = {
        {profile.fixDaysHigh, codeOf<&RegisterProfile::fixDaysHigh>()},
        {profile.fixDaysModerate, codeOf<&RegisterProfile::fixDaysModerate>()},
        {profile.fixDaysLow, codeOf<&RegisterProfile::fixDaysLow>()}};
    for (const auto& [days, field] : typed) {
        if (days && (*days < 1 || *days > longestRecurrence))
            return refused(QString::number(*days), field);
    }
    return {};
}

} // namespace

Result<void> checkProfile(const RegisterProfile& profile)
{
    if (profile.organisation.trimmed().isEmpty())
        return refused({}, "organisation");
    if (const auto zone = checkZoneName(profile.zone, u"zone"_s); !zone)
        return zone;
    if (!areJurisdictions(profile.jurisdictions))
        return refused(profile.jurisdictions, "jurisdictions");
    if (profile.attachmentLimit < 0 || profile.attachmentLimit > largestAttachment)
        return refused(QString::number(profile.attachmentLimit), "attachment_limit");
    if (profile.reviewWorkingDays < 0 || profile.reviewWorkingDays > longestReviewTarget)
        return refused(QString::number(profile.reviewWorkingDays), "review_working_days");
    if (const auto days = profile.recurrenceDays; days && (*days < 1 || *days > longestRecurrence))
        return refused(QString::number(*days), "recurrence_days");
    if (const auto days = profile.checkDays; days && (*days < 1 || *days > longestCheckDays))
        return refused(QString::number(*days), "check_days");
    return checkFixDays(profile);
}

} // namespace ireg
