// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/document.h"

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

QString dotted(const QStringList& parts)
{
    QStringList present;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            present.append(part);
    }
    return present.join(u" \u00B7 "_s);
}

} // namespace

QString tlpLabel(const Document& document)
{
    return document.tlp.isEmpty() ? QString() : u"TLP:"_s + document.tlp;
}

QString headerLine(const Document& document)
{
    return dotted({document.warning, document.reference, document.reportTitle, document.version});
}

QString footerLine(const Document& document)
{
    return dotted({document.asOf, document.head});
}

QString cell(const QStringList& row, qsizetype column)
{
    return column < row.size() ? row.at(column) : QString();
}

QString stateWord(const Labels& labels, SegmentState state)
{
    switch (state) {
    case SegmentState::Done: return labels.done;
    case SegmentState::Current: return labels.current;
    case SegmentState::Open: return labels.open;
    case SegmentState::Skipped: return labels.skipped;
    }
    return {};
}

} // namespace ireg::report
