// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"
#include "ui/paper/paper.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

class QIODevice;

namespace ireg::paper
{

/// What a PDF says beside its pages.
struct PdfFacts
{
    QString title;
    QString creator;
    QString language; ///< BCP 47
    QDateTime creation = {};
    std::vector<Bookmark> outline = {};
    QByteArray record = {}; ///< attached where there is one
};

/// Writes the pages of `pdf` with these facts in place of its own. The same arguments give the same
/// bytes under one release of libqpdf.
Result<void> writeWithFacts(QIODevice& device, const QByteArray& pdf, const PdfFacts& facts);

} // namespace ireg::paper
