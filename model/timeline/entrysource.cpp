// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/timeline/entrysource.h"

#include <QStringList>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr char16_t stepSign[] = u" > ";
constexpr char16_t noSeverity[] = u"none";

QString codeOrNone(const std::optional<Severity>& severity)
{
    return severity ? codeText(*severity) : QString::fromUtf16(noSeverity);
}

} // namespace

QString severityStepCode(const SeverityStep& step)
{
    return codeOrNone(step.before) + QString::fromUtf16(stepSign) + codeOrNone(step.after);
}

std::optional<SeverityStep> severityStepOf(const QString& code)
{
    const QStringList parts = code.split(QString::fromUtf16(stepSign));
    if (parts.size() != 2)
        return std::nullopt;
    const SeverityStep step{fromCode<Severity>(parts.front().toUtf8()),
                            fromCode<Severity>(parts.back().toUtf8())};
    return severityStepCode(step) == code ? std::optional(step) : std::nullopt;
}

} // namespace ireg
