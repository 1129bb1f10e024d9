// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/gappanel.h"

#include "model/language/gaptext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QChar ring(0x25CB);

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
        const int height = wordsOf(item, width - hang(item.fontMetrics)).height();
        return {width + 2 * margin, height + 2};
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QRect area = item.rect.adjusted(margin, 1, -margin, -1);
        const int before = hang(item.fontMetrics);
        const WrappedText words = wordsOf(item, area.width() - before);
        item.text.clear();
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool chosen = item.state.testFlag(QStyle::State_Selected);
        const auto group = item.state.testFlag(QStyle::State_Active) ? QPalette::Active
                                                                     : QPalette::Inactive;
        painter->setPen(
            item.palette.color(group, chosen ? QPalette::HighlightedText : QPalette::Text));
        const auto placed = [&](const QRect& part) {
            return QStyle::visualRect(option.direction, area, part);
        };
        painter->drawText(placed({area.left(), area.top(), before, item.fontMetrics.lineSpacing()}),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          ring);
        words.paint(*painter, placed(area.adjusted(before, 0, 0, 0)));
    }

private:
    static constexpr int margin = 3;

    /// Further lines stand below the words, not below the ring.
    static int hang(const QFontMetrics& metrics)
    {
        return metrics.horizontalAdvance(ring) + metrics.averageCharWidth();
    }
    static WrappedText wordsOf(const QStyleOptionViewItem& item, int width)
    {
        return WrappedText(item.text.mid(1).trimmed(), item.font, width);
    }
};

} // namespace

namespace
{

/// Lines for the gaps: a law's question that others ask as well stands with them, in one line.
struct GapLines
{
    QStringList texts;
    std::vector<std::size_t> leads;
    QStringList together; ///< the laws that one line asks about
};

GapLines linesOfGaps(const std::vector<Gap>& gaps, Language language)
{
    GapLines lines;
    std::vector<Gap> questions;
    std::ranges::copy_if(gaps, std::back_inserter(questions), isLawsQuestion);
    bool asked = false;
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        const bool grouped = questions.size() > 1 && isLawsQuestion(gaps[i]);
        if (grouped && std::exchange(asked, true))
            continue;
        lines.texts.append(grouped ? questionsText(questions, language)
                                   : gapText(gaps[i], language));
        lines.leads.push_back(i);
    }
    if (asked) {
        for (const Gap& question : questions)
            lines.together.append(question.regime);
    }
    return lines;
}

} // namespace

GapPanel::GapPanel(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_advance(new QPushButton(this)),
      m_clear(new QLabel(this)), m_list(new QListWidget(this))
{
    build();
    const auto chosen = [this](const QListWidgetItem* item) { choose(m_list->row(item)); };
    connect(m_list, &QListWidget::itemClicked, this, chosen);
    connect(m_list, &QListWidget::itemActivated, this, chosen);
    connect(m_advance, &QPushButton::clicked, this, &GapPanel::advanceWanted);
}

void GapPanel::choose(int row)
{
    const auto line = static_cast<std::size_t>(row);
    if (row < 0 || line >= m_leads.size())
        return;
    const Gap& gap = m_gaps[m_leads[line]];
    if (!m_together.isEmpty() && isLawsQuestion(gap))
        Q_EMIT lawsChosen(m_together);
    else
        Q_EMIT chosen(gap);
}

void GapPanel::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_advance);
    column->addLayout(row);
    for (QLabel* label : {m_title, m_clear}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setTextSize(*m_title, TextSize::Section);
    m_advance->setObjectName(u"advance"_s);
    m_advance->setProperty("primary", true);
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new WholeLines(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setObjectName(u"gaps"_s);
    column->addWidget(m_clear);
    column->addWidget(m_list);
}

void GapPanel::show(Language language, const Content& content)
{
    const auto count = static_cast<int>(content.gaps.size());
    const GapLines lines = linesOfGaps(content.gaps, language);
    m_title->setText(!content.closed.isEmpty() ? breakableText(content.closed)
                         : content.gated       ? tr("To finish %1").arg(content.stage)
                                               : content.stage);
    m_list->setAccessibleName(tr("%1: %Ln still to do", nullptr, count).arg(content.stage));
    m_advance->setText(content.advance);
    setWaiting(m_waiting);
    m_clear->setText(content.gated ? tr("✓ Nothing is missing here.")
                                   : tr("Taken over from outside; it has no stages."));
    m_clear->setVisible(content.gaps.empty() && content.closed.isEmpty());
    m_list->setVisible(!content.gaps.empty());
    m_gaps = content.gaps;
    m_leads = lines.leads;
    m_together = lines.together;
    if (lines.texts != std::exchange(m_texts, lines.texts)) {
        const bool others = m_list->count() != lines.texts.size();
        const int row = m_list->currentRow();
        if (others)
            m_list->clear();
        for (int i = 0; i < lines.texts.size(); ++i) {
            const QString words = ring + u"  "_s + lines.texts[i];
            if (others)
                m_list->addItem(words);
            else
                m_list->item(i)->setText(words); // what is marked stays so
        }
        if (others)
            m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
    fit();
}

/// As high as its lines: the page scrolls, not they.
void GapPanel::fit()
{
    int whole = 2 * m_list->frameWidth() + 2;
    for (int row = 0; row < m_list->count(); ++row)
        whole += m_list->sizeHintForRow(row) + 2 * m_list->spacing();
    m_list->setFixedHeight(whole);
}

void GapPanel::setWaiting(bool waiting)
{
    m_waiting = waiting;
    m_advance->setVisible(!m_waiting && !m_advance->text().isEmpty());
}

void GapPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace ireg
