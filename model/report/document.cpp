// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/document.h"

#include "model/report/plainvoice.h"

using namespace Qt::StringLiterals;

namespace ireg::report
{

QString tlpLabel(const Document& document)
{
    return document.tlp.isEmpty() ? QString() : u"TLP:"_s + document.tlp;
}

QString headerLine(const Document& document)
{
    return joined({document.warning, document.reference, document.reportTitle, document.version},
                  u" \u00B7 "_s);
}

QString footerLine(const Document& document)
{
    return joined({document.asOf, document.head}, u" \u00B7 "_s);
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
