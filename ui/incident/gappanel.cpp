// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/gappanel.h"

#include "model/language/gaptext.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace ireg
{

using namespace Qt::StringLiterals;

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
