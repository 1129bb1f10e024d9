// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lessons/lessonspage.h"

#include "ui/lessons/lessonfilterbar.h"
#include "ui/lessons/lessonreading.h"
#include "ui/settings/columnchoice.h"
#include "ui/settings/windowsettings.h"
#include "ui/widgets/columnkeeper.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keywords.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/partstack.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

const QString lessonsName = u"lessons"_s;

} // namespace

LessonsPage::LessonsPage(const PageSetting& setting, QWidget* parent)
    : Page(parent), m_model(new LessonList(setting.thread, setting.language, this)),
      m_settings(setting.settings), m_kept(setting.thread.profile().uuid.text())
{
    build(setting);
    chooseColumns(setting.settings);
    RegisterThread& thread = setting.thread;
    m_filter->setMe(thread.author());
    connect(&thread, &RegisterThread::authorChanged, this, [this, &thread] {
        m_filter->setMe(thread.author());
        ask();
    });
    m_filter->setLanguage(setting.language);
    m_reading->setLanguage(setting.language);
    connectAll();
    retranslate();
    m_filter->setCondition(m_settings.kept(lessonsName, u"filter/"_s + m_kept));
    if (const QString sort = m_settings.kept(lessonsName, u"sort"_s); checkLessonSort(sort))
        m_model->sortBy(sort);
    showSorting();
    m_read->setChecked(m_settings.kept(lessonsName, u"reading"_s) != u"hidden"_s);
    showReading(m_read->isChecked());
    ask();
}

void LessonsPage::build(const PageSetting& setting)
{
    m_filter = new LessonFilterBar(setting.thread, setting.clock, this);
    m_read = new QPushButton(this);
    m_read->setCheckable(true);
    m_filter->addAtEnd(m_read);
    buildTable();
    m_empty = new EmptyState(this);
    m_stack = new PartStack(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_reading = new LessonReading(this);
    m_panes = new QSplitter(this);
    m_panes->addWidget(m_stack);
    m_panes->addWidget(m_reading);
    m_panes->setStretchFactor(0, 1);
    m_panes->setStretchFactor(1, 0);
    m_panes->setCollapsible(0, false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_panes, 1);
}

void LessonsPage::connectAll()
{
    connect(m_filter, &ConditionBar::changed, this, &LessonsPage::ask);
    connect(m_filter, &ConditionBar::leftDownwards, this, [this] {
        if (m_stack->currentWidget() == m_table)
            m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_model, &LessonList::answered, this, &LessonsPage::onAnswered);
    connect(m_model, &LessonList::failed, this, &LessonsPage::problemRaised);
    connect(m_empty, &EmptyState::actionRequested, m_filter, &ConditionBar::clear);
    connect(m_table, &QTableView::activated, this, &LessonsPage::openCurrent);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &LessonsPage::read);
    connect(m_model, &LessonList::dataChanged, this, &LessonsPage::read);
    connect(m_read, &QPushButton::toggled, this, &LessonsPage::showReading);
    connect(m_reading, &LessonReading::incidentWanted, this, &LessonsPage::incidentRequested);
    connect(m_reading, &LessonReading::recordWanted, this, &LessonsPage::recordRequested);
    connect(m_reading, &LessonReading::controlWanted, this, &LessonsPage::showControl);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &LessonsPage::sortBy);
}

void LessonsPage::ask()
{
    m_settings.keep(lessonsName, u"filter/"_s + m_kept, m_filter->condition());
    m_model->ask(m_filter->question());
}

/// The same column again turns the order.
void LessonsPage::sortBy(int column)
{
    const QString field = LessonList::sortOf(column);
    const QString sort = m_model->sorting() == field ? QString(u'-' + field) : field;
    m_settings.keep(lessonsName, u"sort"_s, sort);
    m_model->sortBy(sort);
    showSorting();
}

void LessonsPage::showSorting()
{
    const bool down = m_model->sorting().startsWith(u'-');
    const QString field = m_model->sorting().mid(down ? 1 : 0);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (LessonList::sortOf(column) == field)
            m_table->horizontalHeader()->setSortIndicator(
                column, down ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

void LessonsPage::showReading(bool shown)
{
    m_settings.keep(lessonsName, u"reading"_s, shown ? QString() : u"hidden"_s);
    m_reading->setVisible(shown);
    read();
}

void LessonsPage::read()
{
    const ListedLesson* line = m_model->at(m_table->currentIndex().row());
    m_reading->show(line && !m_reading->isHidden() ? std::optional(*line) : std::nullopt);
}

void LessonsPage::showControl(const QString& control)
{
    m_filter->setWords({});
    m_filter->setCondition(u"control in (%1)"_s.arg(control));
    ask();
}

void LessonsPage::buildTable()
{
    m_table = lineTable(m_model, this);
    giveSecondLines(*m_table);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->installEventFilter(this);
    connect(m_table, &QWidget::customContextMenuRequested, this, &LessonsPage::showMenu);
}

void LessonsPage::chooseColumns(WindowSettings& settings)
{
    ColumnKeeper* keeper = giveWidths(*m_table,
                                      {{LessonList::Reference, ColumnKeeper::whole},
                                       {LessonList::Target, ColumnKeeper::whole},
                                       {LessonList::State, ColumnKeeper::whole},
                                       {LessonList::Owner, 14},
                                       {LessonList::LearnedIn, ColumnKeeper::whole},
                                       {LessonList::Seen, 10}},
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
    QMenu* sorting = menu.addMenu(tr("Sort by"));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!m_table->isColumnHidden(column))
            connect(sorting->addAction(m_model->headerData(column, Qt::Horizontal).toString()),
                    &QAction::triggered,
                    this,
                    [this, column] { sortBy(column); });
    }
    m_columns->addTo(menu);
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

void LessonsPage::onAnswered()
{
    const bool empty = m_model->rowCount() == 0;
    const bool tableHadFocus = m_table->hasFocus();
    sayEmpty();
    m_filter->setFound(m_model->found());
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
    if (empty && tableHadFocus)
        m_filter->focusWords();
    if (m_wanted && choose(m_wanted))
        m_wanted = {};
    if (!empty && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    read();
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
        m_filter->clear();
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
    m_filter->setLanguage(language);
    m_reading->setLanguage(language);
}

void LessonsPage::refresh()
{
    m_model->refresh();
}

void LessonsPage::takeFocus()
{
    m_filter->focusWords();
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

std::optional<LessonQuery> LessonsPage::lessons() const
{
    const RegisterQuestion& question = m_model->question();
    return LessonQuery{
        .where = asked(question), .words = question.words, .sort = m_model->sorting()};
}

QList<QWidget*> LessonsPage::panes() const
{
    return {m_filter, m_stack, m_reading};
}

void LessonsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_filter->isClear()) {
        m_filter->clear();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool LessonsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (press->key() == Qt::Key_Space && press->modifiers() == Qt::NoModifier) {
            m_read->toggle();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void LessonsPage::sayEmpty()
{
    if (m_filter->isClear())
        m_empty->say(withKeys(*this,
                              tr("Lessons appear when a review records one: open an incident, then "
                                 "“Add lesson” ({lesson=Ctrl+Shift+L}).")));
    else
        m_empty->say(tr("No lesson matches."), tr("Clear the search"));
}

void LessonsPage::retranslate()
{
    m_table->setAccessibleName(tr("Lessons"));
    m_read->setText(tr("Read beside"));
    m_read->setToolTip(tr("Read beside the list (Space)"));
    sayEmpty();
}

} // namespace ireg
