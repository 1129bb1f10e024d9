// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/gappanel.h"

#include "model/language/gaptext.h"

#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int wrapping = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

/// Measures and paints wrapped text at one and the same width; the style's own delegate measures
/// at another and cuts off last lines.
class WholeLines final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const auto* list = static_cast<const QListWidget*>(parent());
        const int width = list->viewport()->width() - 2 * list->spacing() - 2 * margin;
        const QRect text = item.fontMetrics.boundingRect({0, 0, width, 0}, wrapping, item.text);
        return {width + 2 * margin, text.height() + 2};
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString text = std::exchange(item.text, QString());
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool chosen = item.state.testFlag(QStyle::State_Selected);
        const auto group = item.state.testFlag(QStyle::State_Active) ? QPalette::Active
                                                                     : QPalette::Inactive;
        painter->setPen(
            item.palette.color(group, chosen ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(item.rect.adjusted(margin, 1, -margin, -1), wrapping, text);
    }

private:
    static constexpr int margin = 3;
};

} // namespace

GapPanel::GapPanel(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_clear(new QLabel(this)),
      m_list(new QListWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QLabel* label : {m_title, m_clear}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new WholeLines(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(3);
    m_list->setObjectName(u"gaps"_s);
    column->addWidget(m_list, 1);
    column->addStretch(0);
    const auto choose = [this](const QListWidgetItem* item) {
        const auto row = static_cast<std::size_t>(m_list->row(item));
        if (row < m_gaps.size())
            Q_EMIT chosen(m_gaps[row]);
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
}

void GapPanel::show(Language language, const Content& content)
{
    QStringList texts;
    for (const Gap& gap : content.gaps)
        texts.append(gapText(gap, language));
    m_title->setText(
        content.gaps.empty()
            ? content.stage
            : tr("%1: %n still to do", nullptr, static_cast<int>(texts.size())).arg(content.stage));
    m_list->setAccessibleName(m_title->text());
    m_clear->setText(content.gated ? tr("✓ Nothing is missing here.")
                                   : tr("Taken over from outside; it has no stages."));
    m_clear->setVisible(content.gaps.empty());
    m_list->setVisible(!content.gaps.empty());
    const bool same = texts == m_texts;
    m_gaps = content.gaps;
    if (same)
        return;
    m_texts = texts;
    const int row = m_list->currentRow();
    m_list->clear();
    for (const QString& text : std::as_const(texts))
        m_list->addItem(u"○  "_s + text);
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

} // namespace ireg
