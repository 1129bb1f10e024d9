// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/historyview.h"

#include "model/dossier/recordtypes.h"
#include "model/language/errortext.h"
#include "model/language/labels.h"
#include "ui/itemmodels/historymodel.h"
#include "ui/widgets/linetable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ireg
{

namespace
{

/// An incident's history holds that of its records, without what nobody said; one field's holds
/// that record's alone.
Result<std::vector<HistoryLine>> historyLinesOf(const Register& open, const HistoryQuery& query)
{
    auto lines = history(open, query);
    if (lines && query.field.isEmpty())
        std::erase_if(*lines, [](const HistoryLine& line) { return line.assumed; });
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
      m_about(new QLabel(this)), m_everything(new QPushButton(this)),
      m_table(lineTable(m_model, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 0);
    m_about->setTextFormat(Qt::PlainText);
    bar->addWidget(m_about, 1);
    bar->addWidget(m_everything);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int unit = fontMetrics().horizontalAdvance(u'n');
    for (int i = 0; const int width : {22, 16, 24, 30})
        m_table->setColumnWidth(i++, width * unit);
    connect(m_everything, &QPushButton::clicked, this, [this] { showIncident(m_incident); });
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
    retranslate();
    reload();
}

void HistoryView::retranslate()
{
    const bool one = !m_query.field.isEmpty();
    m_everything->setText(tr("Everything"));
    m_everything->setVisible(one);
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
                m_model->setLines(m_context.words, std::move(*lines));
        });
}

void HistoryView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

} // namespace ireg
