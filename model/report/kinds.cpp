// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/kinds.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ireg::report
{

const ReportKind* kindOf(QStringView code)
{
    const auto found = std::ranges::find_if(reportKinds, [code](const ReportKind& kind) {
        return code == QLatin1StringView(kind.code);
    });
    return found == reportKinds.end() ? nullptr : &*found;
}

std::vector<const ReportKind*> kindsLike(const ReportKind& kind)
{
    std::vector<const ReportKind*> found;
    for (const ReportKind& other : reportKinds) {
        if (other.maker.index() == kind.maker.index())
            found.push_back(&other);
    }
    return found;
}

std::vector<const ReportFormat*> formatsOf(const ReportKind& kind)
{
    const bool isTable = std::visit([](const auto& maker) { return maker.sheet != nullptr; },
                                    kind.maker);
    std::vector<const ReportFormat*> found;
    for (const ReportFormat& format : reportFormats) {
        if (isTable || !std::holds_alternative<SheetWriter>(format.writer))
            found.push_back(&format);
    }
    return found;
}

const ReportFormat* formatOf(const ReportKind& kind, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto formats = formatsOf(kind);
    const auto found = std::ranges::find_if(formats, [&ending](const ReportFormat* format) {
        return ending == QLatin1StringView(format->ending)
            || (format->otherEnding && ending == QLatin1StringView(format->otherEnding));
    });
    return found == formats.end() ? nullptr : *found;
}

QStringList endingsOf(const ReportKind& kind)
{
    QStringList endings;
    for (const ReportFormat* format : formatsOf(kind))
        endings.append(u'.' + QLatin1StringView(format->ending));
    return endings;
}

} // namespace ireg::report
