// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/report/listfacts.h"
#include "model/report/plainvoice.h"

namespace ireg::report
{

/// What a list is of: how a field that it is narrowed or sorted by is described (null: what the
/// field says follows from other records) and called.
struct SelectedFrom
{
    const Field* (*field)(QByteArrayView code);
    QString (*label)(Language language, QByteArrayView code);
};
SelectedFrom incidentsSelected();

/// Which of them a list has, one condition an item: "Severity: Critical or High", "Noticed: from
/// 1 Nov 2026". All of them hold. Empty for the whole register.
QStringList selectionWords(const PlainVoice& say,
                           const Selection& selection,
                           const SelectedFrom& of = incidentsSelected());
/// In which order: "by “Noticed”, in descending order".
QString orderWords(const PlainVoice& say,
                   const Selection& selection,
                   const SelectedFrom& of = incidentsSelected());

} // namespace ireg::report
