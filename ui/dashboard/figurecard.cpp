// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/figurecard.h"

#include "ui/dashboard/figureview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inview.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>
#include <QWhatsThis>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostTableRows = 40;

} // namespace

FigureCard::FigureCard(QWidget* parent) : QWidget(parent)
{
    m_card = new Card(this);
    m_hint = plainLabel(m_card);
    setTextSize(*m_hint, TextSize::Hint);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_view = new FigureView(m_card);
    m_card->add(m_hint);
    m_card->add(m_view);
    addRest();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_view, &FigureView::opened, this, &FigureCard::opened);
    connect(m_view, &FigureView::looked, this, [this](const QRect& row) {
        bringIntoView(*m_view, row);
    });
}

/// A card may be as high as the one beside it.
void FigureCard::addRest()
{
    delete m_rest;
    m_rest = new QWidget(m_card);
    m_rest->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_card->add(m_rest);
}

const FigureData& FigureCard::figure() const
{
    return m_view->figure();
}

void FigureCard::show(const FigureData& figure)
{
    m_card->setTitle(figure.title);
    m_hint->setText(figure.hint);
    m_hint->setVisible(!figure.hint.isEmpty());
    m_view->show(figure);
    if (m_table)
        fill();
}

bool FigureCard::isTable() const
{
    return m_table && !m_table->isHidden();
}

void FigureCard::setTable(bool table)
{
    if (table == isTable())
        return;
    if (table && !m_table)
        makeTable();
    const bool had = isAncestorOf(QApplication::focusWidget());
    m_view->setVisible(!table);
    m_table->setVisible(table);
    if (table)
        fill();
    if (had)
        (table ? static_cast<QWidget*>(m_table) : m_view)->setFocus(Qt::OtherFocusReason);
}

void FigureCard::makeTable()
{
    m_cells = new QStandardItemModel(this);
    m_table = lineTable(m_cells, m_card);
    m_table->setContextMenuPolicy(Qt::NoContextMenu); // the card's
    m_table->installEventFilter(this);
    m_card->add(m_table);
    addRest(); // below it
    m_table->hide();
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        openRow(index.row());
    });
}

void FigureCard::fill()
{
    const FigureData& shown = figure();
    m_cells->clear();
    m_cells->setHorizontalHeaderLabels(shown.heads);
    for (const FigureRow& row : shown.rows) {
        QList<QStandardItem*> cells;
        for (const QString& text : QStringList{row.label} + row.cells) {
            auto* item = new QStandardItem(text);
            item->setEditable(false);
            if (!cells.isEmpty())
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            cells.append(item);
        }
        m_cells->appendRow(cells);
    }
    m_table->setAccessibleName(shown.title);
    m_table->setAccessibleDescription(shown.definition);
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    if (m_cells->rowCount() > 0)
        m_table->setCurrentIndex(m_cells->index(std::max(0, m_view->current()), 0));
    showRows(*m_table, mostTableRows);
}

int FigureCard::currentRow() const
{
    return isTable() ? m_table->currentIndex().row() : m_view->current();
}

void FigureCard::openRow(int row)
{
    if (row < 0 || row >= static_cast<int>(figure().rows.size()))
        return;
    const FigureRow& one = figure().rows[static_cast<std::size_t>(row)];
    if (!one.condition.isEmpty())
        Q_EMIT opened(one.condition, one.leftOff);
}

void FigureCard::copyNumbers()
{
    QApplication::clipboard()->setText(figureTable(figure()));
    Q_EMIT said(tr("The numbers are on the clipboard."));
}

void FigureCard::copyPicture()
{
    QApplication::clipboard()->setImage(m_view->picture());
    Q_EMIT said(tr("The picture is on the clipboard."));
}

void FigureCard::keyPressEvent(QKeyEvent* event)
{
    const auto control = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (event->key() == Qt::Key_C && control == Qt::ControlModifier)
        copyNumbers();
    else if (event->key() == Qt::Key_C && control == (Qt::ControlModifier | Qt::ShiftModifier))
        copyPicture();
    else if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier)
        setTable(!isTable());
    else
        QWidget::keyPressEvent(event);
}

/// A table looks for what begins with a typed letter, and copies a cell.
bool FigureCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_C || (key->key() == Qt::Key_T && !key->modifiers())) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FigureCard::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    const int row = currentRow();
    const bool leads = row >= 0 && row < static_cast<int>(figure().rows.size())
        && !figure().rows[static_cast<std::size_t>(row)].condition.isEmpty();
    QAction* open = menu.addAction(tr("Open incidents"));
    open->setEnabled(leads);
    menu.addSeparator();
    QAction* numbers = menu.addAction(tr("Copy numbers\tCtrl+C"));
    QAction* picture = menu.addAction(tr("Copy picture\tCtrl+Shift+C"));
    QAction* table = menu.addAction(isTable() ? tr("Show as picture\tT") : tr("Show as table\tT"));
    QAction* meaning = menu.addAction(tr("What this means\tF1"));
    const QAction* chosen = menu.exec(event->globalPos());
    if (chosen == open)
        openRow(row);
    else if (chosen == numbers)
        copyNumbers();
    else if (chosen == picture)
        copyPicture();
    else if (chosen == table)
        setTable(!isTable());
    else if (chosen == meaning)
        QWhatsThis::showText(event->globalPos(), plainTip(figure().definition), this);
}

} // namespace ireg
