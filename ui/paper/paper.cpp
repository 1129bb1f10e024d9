// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/paper.h"

#include "ui/paper/flow.h"
#include "ui/paper/frame.h"
#include "ui/paper/pages.h"
#include "ui/paper/theme.h"

#include <QPainter>

namespace ireg::paper
{
namespace
{

constexpr double bodyTop = theme::endMargin + theme::frameHeight + theme::frameGap;

QSizeF sheetOf(PageSize size)
{
    switch (size) {
    case PageSize::A4: return {millimetres(210), millimetres(297)};
    case PageSize::Letter: return {millimetres(215.9), millimetres(279.4)};
    }
    return {};
}

} // namespace

Paper::Paper(report::Document document, PageSize size)
    : m_document(std::move(document)), m_sheet(sheetOf(size))
{
    const double height = m_sheet.height() - 2 * bodyTop;
    Flow flow(m_sheet.width() - 2 * theme::sideMargin, height, m_document.labels);
    flow.title(m_document);
    for (const report::Block& block : m_document.blocks)
        flow.add(block);
    m_pieces = flow.take();
    m_pages = paginate(m_pieces, height);
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

void Paper::paint(QPainter& painter, int page) const
{
    if (page < 0 || page >= pageCount())
        return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintFrame(painter, m_document, {{0, 0}, m_sheet}, {page + 1, pageCount()});
    painter.translate(theme::sideMargin, bodyTop);
    for (const Placed& placed : m_pages[std::size_t(page)].pieces)
        m_pieces[placed.piece].paint(painter, placed.top);
    painter.restore();
}

} // namespace ireg::paper
