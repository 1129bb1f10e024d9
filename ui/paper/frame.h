// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/report/document.h"

#include <QRectF>

class QPainter;

namespace ireg::paper
{

struct PageNumber
{
    int number = 1;
    int count = 1;
};

/// What stands on every page around the text: identity above, as-of and page number below, the TLP
/// label on both, and the watermark of a draft.
void paintFrame(QPainter& painter,
                const report::Document& document,
                const QRectF& sheet,
                PageNumber page);

} // namespace ireg::paper
