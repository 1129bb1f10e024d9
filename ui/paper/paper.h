// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/report/document.h"
#include "ui/paper/pdf.h"

#include <QSizeF>

#include <functional>
#include <optional>
#include <vector>

class QPainter;

namespace ireg::paper
{
struct Page;
struct Source;

/// A heading on its page, for a PDF's outline.
struct Bookmark
{
    QString text;
    int level = 1;  ///< 1 is outermost
    int page = 0;   ///< counts from 0
    double top = 0; ///< below the sheet's upper edge
};

/// A document laid out on pages, of which it holds the beginnings: painting one lays it out again.
/// Preview, printer and PDF paint the same pages. Units are CSS pixels (96 to an inch), origin at
/// the sheet's upper left corner; the caller scales the painter. Needs a QGuiApplication for its
/// fonts.
class Paper final
{
public:
    Paper(const report::Document& document, PageSize size);
    /// The same; `goesOn` is asked at each page, with the number of pages so far. Nothing where it
    /// says no.
    static std::optional<Paper> laidOut(const report::Document& document,
                                        PageSize size,
                                        const std::function<bool(int)>& goesOn);
    ~Paper();
    Paper(Paper&&) noexcept;
    Paper& operator=(Paper&&) noexcept;

    int pageCount() const;
    QSizeF sheet() const; ///< whole sheet, margins included
    /// Paints a page, counted from 0, and tells the headings on it.
    std::vector<Bookmark> paint(QPainter& painter, int page) const;

private:
    struct Unfinished
    {};
    Paper(Unfinished, const report::Document& document, PageSize size);
    bool layOut(const std::function<bool(int)>& goesOn);
    Source source() const;

    report::Document m_document;
    QSizeF m_sheet;
    std::vector<std::vector<double>> m_columns; ///< of each block
    std::vector<Page> m_pages;
};

} // namespace ireg::paper
