// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/historyview.h"

#include "model/dossier/recordtypes.h"
#include "model/language/errortext.h"
#include "model/language/labels.h"
#include "ui/itemmodels/historymodel.h"
#include "ui/widgets/columnkeeper.h"
#include "ui/widgets/difftext.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostShown = 5000; ///< lines; more are scrolled within their table
constexpr int linesOfChange = 4;

/// An incident's history holds that of its records, without what nobody said; one field's holds
/// that record's alone.
Result<std::vector<HistoryLine>> historyLinesOf(const Register& open, const HistoryQuery& query)
{
    auto lines = history(open, query);
    if (lines && query.field.isEmpty()) {
        std::erase_if(*lines, [](const HistoryLine& line) { return line.assumed; });
        dropToldMakings(*lines);
    }
    if (lines && !query.field.isEmpty()) {
        const QString record = QString::fromLatin1(query.of->type->name);
        const QString id = publicId(*query.of->type, query.of->id);
        std::erase_if(*lines, [&](const HistoryLine& line) {
            return line.record != record || line.recordId != id;
        });
    }
    return lines;
}

} // namespace

HistoryView::HistoryView(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(new HistoryModel(this)),
      m_about(new QLabel(this)), m_back(new QPushButton(this)), m_everything(new QPushButton(this)),
      m_table(lineTable(m_model, this)), m_change(new QWidget(this)),
      m_legend(new QLabel(m_change)), m_difference(new DiffText(m_change))
{
    build();
    connect(m_back, &QPushButton::clicked, this, &HistoryView::backWanted);
    connect(m_everything, &QPushButton::clicked, this, [this] { showIncident(m_incident); });
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &HistoryView::showLine);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_back->isVisibleTo(this))
            m_back->click();
    });
}

void HistoryView::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(m_context.side, 8, m_context.side, 0);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    bar->addWidget(m_about, 1);
    bar->addWidget(m_back);
    bar->addWidget(m_everything);
    column->addLayout(bar);
    column->addWidget(m_table);
    m_below = new QSpacerItem(0, 0);
    column->addSpacerItem(m_below);
    column->addStretch(1);
    buildChange();
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    showRows(*m_table, mostShown);
    giveSecondLines(*m_table);
    giveWidths(*m_table,
               {{HistoryModel::When, ColumnKeeper::whole},
                {HistoryModel::Who, ColumnKeeper::whole},
                {HistoryModel::Action, 16},
                {HistoryModel::Field, 18},
                {HistoryModel::Was, ColumnKeeper::sharing}},
               HistoryModel::Became);
}

void HistoryView::buildChange()
{
    auto* column = new QVBoxLayout(m_change);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_change->setAutoFillBackground(true);
    m_legend->setTextFormat(Qt::PlainText);
    m_legend->setContentsMargins(m_context.side, 4, m_context.side, 4);
    m_legend->setForegroundRole(QPalette::PlaceholderText);
    setTextSize(*m_legend, TextSize::Hint);
    column->addWidget(m_legend);
    m_difference->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    column->addWidget(m_difference, 1);
}

/// All lines are scrolled with the page; what the chosen one did stays below them in view.
void HistoryView::placeChange()
{
    const bool shown = !m_difference->document()->isEmpty();
    const int lines = std::clamp(m_difference->document()->lineCount(), 2, linesOfChange);
    const int room = shown ? m_legend->sizeHint().height() + lines * fontMetrics().lineSpacing()
                           : 0;
    if (m_below->sizeHint().height() != room) {
        m_below->changeSize(0, room, QSizePolicy::Minimum, QSizePolicy::Fixed);
        layout()->invalidate();
    }
    m_change->setVisible(shown);
    if (!shown || !m_around)
        return;
    const QWidget* seen = m_around->viewport();
    const int end = mapFrom(seen, QPoint(0, seen->height())).y();
    const int last = m_table->geometry().bottom() + 1;
    const int first = m_table->y() + m_table->horizontalHeader()->height()
        + 2 * m_table->verticalHeader()->defaultSectionSize();
    const int top = end - room < first ? last : std::min(last, end - room);
    m_change->setGeometry(m_table->x(), top, m_table->width(), room);
    m_change->raise();
    const QRect line = m_table->visualRect(m_table->currentIndex());
    const int covered = m_table->viewport()->mapTo(this, line.bottomLeft()).y() + 1 - m_change->y();
    if (m_table->hasFocus() && covered > 0 && covered < room)
        m_around->verticalScrollBar()->setValue(m_around->verticalScrollBar()->value() + covered);
}

void HistoryView::showIncident(Id<Incident> incident)
{
    m_incident = incident;
    m_query = {.of = RecordRef{&typeOf<Incident>(), incident.value}, .field = {}};
    retranslate();
    reload();
}

void HistoryView::showField(const RecordRef& record, const QString& field)
{
    m_query = {.of = record, .field = field};
    m_model->setLines(m_context.words, {});
    retranslate();
    reload();
}

void HistoryView::retranslate()
{
    const bool one = !m_query.field.isEmpty();
    m_back->setText(tr("Back to the field"));
    m_back->setVisible(one);
    m_everything->setText(tr("Everything"));
    m_everything->setVisible(one);
    for (const int told : {HistoryModel::Action, HistoryModel::Field})
        m_table->setColumnHidden(told, one); // the heading says it
    m_legend->setText(tr("Removed words are struck out, added words are underlined."));
    m_difference->setAccessibleName(tr("What the chosen change did"));
    m_about->setText(
        one ? tr("History of “%1”")
                  .arg(fieldLabel(
                      m_context.language(), m_query.of->type->name, m_query.field.toUtf8()))
            : tr("Every change of this incident, newest first. Nothing is ever removed "
                 "from it."));
    m_table->setAccessibleName(m_about->text());
}

void HistoryView::reload()
{
    if (!isVisible() || !m_query.of)
        return;
    const HistoryQuery query = m_query;
    m_context.thread.ask([query](Register& open) { return historyLinesOf(open, query); })
        .then(this, [this, query](Result<std::vector<HistoryLine>> lines) {
            if (!lines)
                Q_EMIT failed(errorText(lines.error(), m_context.language()));
            else if (query.field == m_query.field)
                take(std::move(*lines));
        });
}

/// What is looked at stays in view when something is added.
void HistoryView::take(std::vector<HistoryLine> lines)
{
    const int fromEnd = m_model->rowCount() - m_table->currentIndex().row();
    const bool kept = m_table->currentIndex().isValid();
    m_model->setLines(m_context.words, std::move(lines));
    if (m_model->rowCount() > 0)
        m_table->selectRow(kept ? qBound(0, m_model->rowCount() - fromEnd, m_model->rowCount() - 1)
                                : 0);
    showLine();
}

void HistoryView::showLine()
{
    const int row = m_table->currentIndex().row();
    const bool chosen = row >= 0 && row < m_model->rowCount();
    m_difference->show(chosen ? m_model->before(row) : QString(),
                       chosen ? m_model->after(row) : QString());
    placeChange();
}

void HistoryView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    for (QWidget* one = parentWidget(); one && !m_around; one = one->parentWidget())
        m_around = qobject_cast<QScrollArea*>(one);
    if (m_around) {
        const QScrollBar* bar = m_around->verticalScrollBar();
        connect(
            bar, &QScrollBar::valueChanged, this, &HistoryView::placeChange, Qt::UniqueConnection);
        connect(
            bar, &QScrollBar::rangeChanged, this, &HistoryView::placeChange, Qt::UniqueConnection);
    }
    reload();
}

void HistoryView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeChange();
}

} // namespace ireg
