// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lessons/lessonspage.h"

#include "ui/settings/columnchoice.h"
#include "ui/widgets/columnkeeper.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keywords.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/partstack.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int pauseMs = 150;

} // namespace

LessonsPage::LessonsPage(const PageSetting& setting, QWidget* parent)
    : Page(parent), m_model(new LessonList(setting.thread, setting.language, this))
{
    build();
    chooseColumns(setting.settings);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(m_words, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { m_model->ask(m_words->text()); });
    connect(m_model, &LessonList::answered, this, &LessonsPage::onAnswered);
    connect(m_model, &LessonList::failed, this, &LessonsPage::problemRaised);
    connect(m_empty, &EmptyState::actionRequested, m_words, &QLineEdit::clear);
    connect(m_table, &QTableView::activated, this, &LessonsPage::openCurrent);
    retranslate();
    m_model->refresh();
}

void LessonsPage::build()
{
    m_words = new QLineEdit(this);
    m_words->setClearButtonEnabled(true);
    buildTable();
    m_empty = new EmptyState(this);
    m_stack = new PartStack(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(10, 8, 10, 8);
    head->addWidget(m_words);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
}

void LessonsPage::buildTable()
{
    m_table = lineTable(m_model, this);
    giveSecondLines(*m_table);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &LessonsPage::showMenu);
}

void LessonsPage::chooseColumns(WindowSettings& settings)
{
    ColumnKeeper* keeper = giveWidths(*m_table,
                                      {{LessonList::Reference, ColumnKeeper::whole},
                                       {LessonList::Target, ColumnKeeper::whole},
                                       {LessonList::State, ColumnKeeper::whole},
                                       {LessonList::Owner, 16},
                                       {LessonList::LearnedIn, ColumnKeeper::whole},
                                       {LessonList::Seen, ColumnKeeper::whole}},
                                      LessonList::Statement);
    m_columns = new ColumnChoice(*m_table,
                                 settings,
                                 {.table = u"lessons"_s,
                                  .names = LessonList::columnNames(),
                                  .pinned = LessonList::Statement,
                                  .usual =
                                      [this, keeper] {
                                          placeColumns();
                                          keeper->begin();
                                      },
                                  .widthsChosen = [keeper] { return keeper->isEnded(); }});
    if (m_columns->keepsWidths())
        keeper->end();
}

void LessonsPage::placeColumns()
{
    QHeaderView* header = m_table->horizontalHeader();
    for (int i = 0; i < m_model->columnCount(); ++i) {
        header->moveSection(header->visualIndex(i), i);
        m_table->setColumnHidden(i, i >= LessonList::ColumnCount);
    }
}

void LessonsPage::showMenu(const QPoint& place)
{
    QMenu menu(this);
    if (m_table->currentIndex().isValid())
        connect(menu.addAction(tr("Open incident")),
                &QAction::triggered,
                this,
                &LessonsPage::openCurrent);
    m_columns->addTo(menu);
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

void LessonsPage::onAnswered()
{
    const bool empty = m_model->rowCount() == 0;
    retranslate();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
    if (m_wanted && choose(m_wanted))
        m_wanted = {};
    if (!empty && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    Q_EMIT countChanged();
}

bool LessonsPage::choose(Id<Lesson> lesson)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row)->lesson.id == lesson) {
            m_table->setCurrentIndex(m_model->index(row, 0));
            return true;
        }
    }
    return false;
}

/// All are listed again where the words leave it out.
bool LessonsPage::reveal(RecordRef record)
{
    if (!record.type->is<Lesson>())
        return false;
    if (!choose({record.id})) {
        m_wanted = {record.id};
        m_words->clear();
        m_model->ask({});
    }
    return true;
}

void LessonsPage::openCurrent()
{
    if (const ListedLesson* line = m_model->at(m_table->currentIndex().row()))
        Q_EMIT incidentRequested(line->lesson.incident);
}

void LessonsPage::setLanguage(Language language)
{
    m_model->setLanguage(language);
}

void LessonsPage::refresh()
{
    m_model->refresh();
}

void LessonsPage::takeFocus()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool LessonsPage::focusFilter()
{
    takeFocus();
    return true;
}

std::optional<PageCount> LessonsPage::count() const
{
    const qint64 lessons = m_model->total();
    return PageCount{lessons, tr("Lessons, %Ln recorded", nullptr, static_cast<int>(lessons))};
}

void LessonsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_words->text().isEmpty()) {
        m_words->clear();
        return;
    }
    QWidget::keyPressEvent(event);
}

void LessonsPage::retranslate()
{
    m_words->setPlaceholderText(tr("Have we seen this before? Words, \"a phrase\", begin*"));
    m_words->setAccessibleName(tr("Search the lessons"));
    m_table->setAccessibleName(tr("Lessons"));
    if (m_words->text().trimmed().isEmpty())
        m_empty->say(withKeys(*this,
                              tr("Lessons appear when a review records one: open an incident, then "
                                 "“Add lesson” ({lesson=Ctrl+Shift+L}).")));
    else
        m_empty->say(tr("No lesson matches."), tr("Clear the search"));
}

} // namespace ireg
