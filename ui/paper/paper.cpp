// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/paper.h"

#include "ui/paper/flow.h"
#include "ui/paper/frame.h"
#include "ui/paper/pages.h"
#include "ui/paper/shown.h"
#include "ui/paper/style.h"

#include <QPainter>

namespace ireg::paper
{
namespace
{

constexpr double bodyTop = theme::endMargin + theme::frameHeight + theme::frameGap;

QSizeF uprightSheet(PageSize size)
{
    switch (size) {
    case PageSize::A4: return {millimetres(210), millimetres(297)};
    case PageSize::Letter: return {millimetres(215.9), millimetres(279.4)};
    }
    return {};
}

QSizeF sheetOf(const report::Document& document, PageSize size)
{
    const QSizeF upright = uprightSheet(size);
    return document.orientation == report::Orientation::Landscape ? upright.transposed() : upright;
}

double bodyWidth(QSizeF sheet)
{
    return sheet.width() - 2 * theme::sideMargin;
}

double bodyHeight(QSizeF sheet)
{
    return sheet.height() - 2 * bodyTop;
}

/// Paints so many pieces below one another, and notes the headings among them.
class PagePainter final : public PieceSink
{
public:
    PagePainter(QPainter& painter, int page, int count)
        : m_painter(painter), m_page(page), m_count(count)
    {
    }

    void take(Piece piece) override
    {
        if (isFull())
            return;
        if (m_stack.isEmpty() && piece.tableHead)
            piece.tableHead->paint(m_painter, 0);
        const double top = m_stack.topOf(piece);
        piece.paint(m_painter, top);
        if (piece.headingLevel > 0)
            m_headings.push_back({piece.heading, piece.headingLevel, m_page, bodyTop + top});
        m_stack.put(piece);
    }
    void beginRows(double) override {}
    void endRows() override {}
    bool isFull() const override { return m_stack.count() == m_count; }
    std::vector<Bookmark> headings() { return std::move(m_headings); }

private:
    QPainter& m_painter;
    int m_page;
    int m_count;
    Stack m_stack;
    std::vector<Bookmark> m_headings;
};

} // namespace

Paper::Paper(Unfinished, const report::Document& document, PageSize size)
    : m_document(shown(document)), m_sheet(sheetOf(document, size))
{
}

Paper::Paper(const report::Document& document, PageSize size) : Paper(Unfinished(), document, size)
{
    layOut([](int) { return true; });
}

std::optional<Paper> Paper::laidOut(const report::Document& document,
                                    PageSize size,
                                    const std::function<bool(int)>& goesOn)
{
    Paper paper(Unfinished(), document, size);
    return paper.layOut(goesOn) ? std::optional(std::move(paper)) : std::nullopt;
}

bool Paper::layOut(const std::function<bool(int)>& goesOn)
{
    Paginator paginator(bodyHeight(m_sheet), goesOn);
    for (const report::Block& block : m_document.blocks) {
        const auto* table = std::get_if<report::Table>(&block);
        m_columns.push_back(table ? columnWidths(*table, bodyWidth(m_sheet))
                                  : std::vector<double>());
    }
    const Source document = source();
    Flow(document, paginator).run();
    m_pages = paginator.finish();
    return !paginator.isFull();
}

Source Paper::source() const
{
    return {m_document, bodyWidth(m_sheet), bodyHeight(m_sheet), m_columns};
}

Paper::~Paper() = default;
Paper::Paper(Paper&&) noexcept = default;
Paper& Paper::operator=(Paper&&) noexcept = default;

int Paper::pageCount() const
{
    return int(m_pages.size());
}

QSizeF Paper::sheet() const
{
    return m_sheet;
}

std::vector<Bookmark> Paper::paint(QPainter& painter, int page) const
{
    if (page < 0 || page >= pageCount())
        return {};
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintFrame(painter, m_document, {{0, 0}, m_sheet}, {page + 1, pageCount()});
    painter.translate(theme::sideMargin, bodyTop);
    const Page& known = m_pages[std::size_t(page)];
    PagePainter pieces(painter, page, known.count);
    const Source document = source();
    Flow(document, pieces).runFrom(known.first);
    painter.restore();
    return pieces.headings();
}

} // namespace ireg::paper
