// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/report/document.h"
#include "ui/paper/pdf.h"

#include <QSizeF>

#include <vector>

class QPainter;

namespace ireg::paper
{
struct Page;
struct Piece;

/// A document laid out on pages. Preview, printer and PDF paint the same pages. Units are CSS
/// pixels (96 to an inch), origin at the sheet's upper left corner; the caller scales the painter.
/// Needs a QGuiApplication for its fonts.
class Paper final
{
public:
    Paper(report::Document document, PageSize size);
    ~Paper();
    Paper(Paper&&) noexcept;
    Paper& operator=(Paper&&) noexcept;

    int pageCount() const;
    QSizeF sheet() const;                          ///< whole sheet, margins included
    void paint(QPainter& painter, int page) const; ///< pages count from 0

private:
    report::Document m_document;
    QSizeF m_sheet;
    std::vector<Piece> m_pieces;
    std::vector<Page> m_pages;
};

} // namespace ireg::paper
