// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/registerpage/registerpage.h"

#include "ui/itemmodels/typedwords.h"
#include "ui/registerpage/filterbar.h"
#include "ui/registerpage/registertable.h"
#include "ui/widgets/emptystate.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ireg
{

RegisterPage::RegisterPage(const PageSetting& setting, QWidget* parent)
    : Page(parent),
      m_model(new RegisterModel(setting.thread, setting.language, setting.clock, this)),
      m_writable(setting.thread.writable())
{
    build(setting.settings);
    RegisterThread& thread = setting.thread;
    m_filter->setMe(thread.author());
    connect(&thread, &RegisterThread::authorChanged, this, [this, &thread] {
        m_filter->setMe(thread.author());
        ask();
    });
    connect(m_filter, &FilterBar::changed, this, &RegisterPage::ask);
    connect(m_filter, &FilterBar::leftDownwards, this, &RegisterPage::takeFocus);
    connect(m_table, &RegisterTable::filterRequested, m_filter, &FilterBar::focusWords);
    connect(m_table, &RegisterTable::opened, this, &RegisterPage::incidentRequested);
    connect(m_model, &RegisterModel::answered, this, &RegisterPage::onAnswered);
    connect(m_model, &RegisterModel::modelAboutToBeReset, this, &RegisterPage::keepCurrent);
    connect(m_model, &RegisterModel::failed, this, &RegisterPage::problemRaised);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_model->filtered())
            m_filter->clear();
        else
            Q_EMIT logRequested();
    });
    sayEmpty();
    ask();
}

void RegisterPage::build(WindowSettings& settings)
{
    m_filter = new FilterBar(this);
    m_table = new RegisterTable(*m_model, settings, this);
    m_empty = new EmptyState(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_stack, 1);
}

void RegisterPage::ask()
{
    m_model->ask({.words = m_filter->words(), .where = m_filter->filter()});
}

void RegisterPage::keepCurrent()
{
    if (const Id<Incident> current = m_model->incidentAt(m_table->currentIndex().row()))
        m_current = current;
}

void RegisterPage::onAnswered()
{
    const bool first = !m_known;
    m_known = true;
    const bool empty = m_model->rowCount() == 0;
    const bool tableHadFocus = m_table->hasFocus();
    sayEmpty();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
    if (empty && tableHadFocus)
        m_filter->focusWords();
    // A screen reader needs a current cell at all times (Qt 6.4).
    if (!empty && !m_table->currentIndex().isValid())
        follow(m_current);
    if (first)
        takeFocus();
    Q_EMIT countChanged();
}

std::optional<PageCount> RegisterPage::count() const
{
    const qint64 open = m_model->counts().notClosed;
    return PageCount{open, tr("Register, %n open incident(s)", nullptr, static_cast<int>(open))};
}

std::optional<PageLines> RegisterPage::lines() const
{
    return PageLines{m_model->rowCount(), m_model->counts().incidents};
}

std::optional<PageListing> RegisterPage::listing() const
{
    const auto& question = m_model->question();
    return PageListing{.query = {.where = question.where, .sort = m_model->order()},
                       .words = asTyped(question.words)};
}

void RegisterPage::follow(Id<Incident> incident)
{
    m_current = incident;
    const int row = std::max(0, m_model->rowOf(incident));
    if (row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, column::Reference));
}

void RegisterPage::sayEmpty()
{
    m_table->setAccessibleName(tr("Incidents"));
    if (!m_known)
        m_empty->say({});
    else if (m_model->filtered())
        m_empty->say(tr("No incident matches. Clear the filter with Esc."), tr("Clear the filter"));
    else if (m_writable)
        m_empty->say(tr("Nothing is logged yet.\nA title is enough to log the first incident."),
                     tr("Log incident"));
    else
        m_empty->say(tr("Nothing is logged in this register yet."));
}

void RegisterPage::setLanguage(Language language)
{
    m_model->setLanguage(language);
}

bool RegisterPage::focusFilter()
{
    m_filter->focusWords();
    return true;
}

void RegisterPage::takeFocus()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus(Qt::OtherFocusReason);
}

void RegisterPage::refresh()
{
    m_model->refresh();
}

void RegisterPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_filter->isClear()) {
        m_filter->clear();
        takeFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ireg
