// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/meetingview.h"

#include "model/base/text.h"
#include "model/language/agendatext.h"
#include "model/language/errortext.h"
#include "model/language/gaptext.h"
#include "model/language/labels.h"
#include "model/register/editing.h"
#include "ui/incident/formplans.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/recordform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int stepCount = static_cast<int>(codes<AgendaStep>.size());
constexpr qsizetype longestTitle = 120;

constexpr int fewestLines = 4; ///< in view, whatever is typed below them

constexpr double usualScreen = 1080;

/// Nearly twice as large as usual, less where text is large already, and more on a finer screen:
/// it is read from the end of the room.
double enlargement(const QWidget& view)
{
    return std::clamp(180.0 / Theme::zoom(), 1.2, 1.8)
        * std::max(1.0, view.screen()->size().height() / usualScreen);
}

QFont largeFont(const QWidget& view, double factor, QFont::Weight weight = QFont::Normal)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor * enlargement(view));
    font.setWeight(weight);
    return font;
}

const char* titleOf(const RecordType& type)
{
    return type.is<Action>() ? codeOf<&Action::title>() : codeOf<&Lesson::statement>();
}

/// As wide as what stands before a line's text, about.
QString indentOf(const QString& lead)
{
    const qsizetype words = lead.indexOf(u'↳');
    return words < 0 ? QString() : QString(lead.first(words) + QString(2, QChar(0x2003)));
}

void colour(QLabel& label, const QColor& ink)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, ink);
    label.setPalette(palette);
}

} // namespace

MeetingView::MeetingView(PageContext& context, QWidget* parent)
    : QDialog(parent), m_context(context)
{
    setObjectName(u"meeting"_s);
    build();
    retranslate();
    // Its own letters are set, and follow no change by themselves: those of the page do.
    measureText(*parent, [this] {
        enlarge();
        if (m_dossier.incident.id)
            fill();
    });
}

void MeetingView::build()
{
    // Large letters on a small screen ask for more than it has: what is above the foot scrolls.
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(4 * grid::unit, 2 * grid::unit, 4 * grid::unit, 2 * grid::unit);
    whole->setSizeConstraint(QLayout::SetNoConstraint);
    auto* room = new QScrollArea(this);
    room->setWidgetResizable(true);
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(room);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::unit);
    for (QLabel** label : {&m_head, &m_title, &m_missing}) {
        *label = plainLabel(this);
        (*label)->setWordWrap(true);
        column->addWidget(*label);
    }
    m_lines = new QListWidget(this);
    m_lines->setWordWrap(true);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_lines->setTabKeyNavigation(false);
    m_lines->installEventFilter(this);
    m_empty = plainLabel(this);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setWordWrap(true);
    column->addWidget(m_empty);
    column->addWidget(m_lines, 1);
    m_result = plainLabel(this);
    m_result->setWordWrap(true);
    column->addWidget(m_result);
    column->addWidget(buildForm());
    room->setWidget(content);
    whole->addWidget(room, 1);
    whole->addWidget(buildFoot());
}

QWidget* MeetingView::buildForm()
{
    m_formPane = new QWidget(this);
    auto* column = new QVBoxLayout(m_formPane);
    column->setContentsMargins(0, 0, 0, 0);
    m_formTitle = plainLabel(m_formPane);
    column->addWidget(m_formTitle);
    m_action = new RecordForm(typeOf<Action>(), plan::meetingAction, m_context, m_formPane);
    m_lesson = new RecordForm(typeOf<Lesson>(), plan::meetingLesson, m_context, m_formPane);
    column->addWidget(m_action);
    column->addWidget(m_lesson);
    m_problem = plainLabel(m_formPane);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    auto* row = new QWidget(m_formPane);
    auto* buttons = new FlowLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    m_accept = new QPushButton(row);
    m_cancel = new QPushButton(row);
    makePrimary(*m_accept);
    for (QPushButton* button : {m_accept, m_cancel}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    column->addWidget(row);
    connect(m_accept, &QPushButton::clicked, this, &MeetingView::add);
    connect(m_cancel, &QPushButton::clicked, this, &MeetingView::endForm);
    auto* accept = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_formPane);
    accept->setContext(Qt::WidgetWithChildrenShortcut);
    connect(accept, &QShortcut::activated, this, &MeetingView::add);
    m_formPane->hide();
    return m_formPane;
}

QWidget* MeetingView::buildFoot()
{
    auto* foot = new QWidget(this);
    m_foot = foot;
    auto* row = new FlowLayout(foot);
    row->setContentsMargins(0, grid::unit, 0, 0);
    row->setSpacing(grid::unit);
    const auto add = [&](QPushButton*& button, int key) {
        button = new QPushButton(foot);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, key] { take(key); });
    };
    add(m_before, Qt::Key_PageUp);
    add(m_next, Qt::Key_PageDown);
    add(m_makeAction, Qt::Key_A);
    add(m_makeLesson, Qt::Key_L);
    add(m_leave, Qt::Key_Escape);
    return foot;
}

void MeetingView::enlarge()
{
    setFont(largeFont(*this, 0.75));
    m_head->setFont(largeFont(*this, 0.75));
    m_title->setFont(largeFont(*this, 1.35, QFont::Bold));
    m_missing->setFont(largeFont(*this, 0.8));
    m_lines->setFont(largeFont(*this, 1));
    m_empty->setFont(largeFont(*this, 1));
    m_result->setFont(largeFont(*this, 0.85, QFont::DemiBold));
    m_lines->setSpacing(grid::unit - 2);
    m_lines->setMinimumHeight(fewestLines * QFontMetrics(m_lines->font()).lineSpacing());
    const Accents colours = accents(palette());
    colour(*m_missing, colours.soon);
    colour(*m_result, colours.done);
    colour(*m_problem, colours.late);
}

void MeetingView::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_lines && isVisible())
        enlarge();
}

void MeetingView::show(const Dossier& dossier, QDate today)
{
    if (dossier.incident.id != m_dossier.incident.id)
        m_made.clear();
    m_dossier = dossier;
    m_today = today;
    setWindowTitle(tr("Review of %1").arg(dossier.incident.reference));
    fill();
}

void MeetingView::retranslate()
{
    m_lines->setAccessibleName(tr("Lines of this step"));
    m_before->setText(tr("Back (Page up)"));
    m_next->setText(tr("Next (Page down)"));
    m_makeAction->setText(tr("Make an action (A)"));
    m_makeLesson->setText(tr("Make a lesson (L)"));
    m_leave->setText(tr("Leave (Esc)"));
    m_accept->setText(tr("Add it"));
    m_cancel->setText(tr("Cancel"));
    m_action->retranslate();
    m_lesson->retranslate();
    if (m_dossier.incident.id)
        fill();
}

void MeetingView::goTo(AgendaStep step)
{
    m_step = step;
    m_lines->clear();
    fill();
    m_lines->setFocus(Qt::OtherFocusReason);
}

void MeetingView::fill()
{
    const int row = std::max(0, m_lines->currentRow());
    const Language language = m_context.language();
    m_lines->clear();
    for (const AgendaLine& line : agendaLines(language, m_dossier, m_step)) {
        QString text = line.lead + line.text;
        if (!line.marks.isEmpty())
            text += u'\n' + indentOf(line.lead) + line.marks;
        auto* item = new QListWidgetItem(text, m_lines);
        item->setData(Qt::UserRole, line.text);
        if (line.strong)
            item->setFont(largeFont(*this, 1, QFont::Bold));
    }
    m_lines->setCurrentRow(std::min(row, m_lines->count() - 1));
    showStep();
    showMade();
}

void MeetingView::showStep()
{
    const Language language = m_context.language();
    const int number = static_cast<int>(m_step) + 1;
    m_head->setText(m_dossier.incident.reference + u"  "_s
                    + firstSentence(displayText(m_dossier.incident.title), longestTitle) + u"   "_s
                    + tr("Step %1 of %2").arg(number).arg(stepCount));
    m_title->setText(codeLabel(language, m_step));
    QStringList missing;
    for (const Gap& gap : missingAt(m_dossier, m_step, m_today))
        missing.append(gapText(gap, language));
    m_missing->setText(missing.join(u'\n'));
    m_missing->setVisible(!missing.isEmpty());
    m_empty->setText(tr("Nothing is recorded here yet."));
    m_empty->setVisible(m_lines->count() == 0);
    const bool writable = m_context.readOnly.isEmpty();
    m_before->setEnabled(number > 1);
    m_next->setEnabled(number < stepCount);
    m_makeAction->setEnabled(writable);
    m_makeLesson->setEnabled(writable);
}

QString MeetingView::made() const
{
    QStringList texts;
    const auto made = m_made.find(m_step);
    for (const RecordRef& ref : made == m_made.end() ? std::vector<RecordRef>() : made->second) {
        const auto add = [&](const auto& records, auto text) {
            const auto found = std::ranges::find_if(
                records, [&](const auto& record) { return record.id.value == ref.id; });
            if (found != records.end())
                texts.append(publicId(*ref.type, ref.id) + u"  "_s
                             + displayText(oneLine((*found).*text)));
        };
        if (ref.type->is<Action>())
            add(m_dossier.actions, &Action::title);
        else
            add(m_dossier.lessons, &Lesson::statement);
    }
    return texts.join(u'\n');
}

void MeetingView::showMade()
{
    const QString text = made();
    m_result->setText(text.isEmpty() ? text : tr("From this step:") + u'\n' + text);
    m_result->setVisible(!text.isEmpty());
}

RecordForm* MeetingView::form() const
{
    if (!m_making)
        return nullptr;
    return m_making->is<Action>() ? m_action : m_lesson;
}

bool MeetingView::take(int key)
{
    const int at = static_cast<int>(m_step);
    switch (key) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
        if (at + 1 < stepCount)
            goTo(static_cast<AgendaStep>(at + 1));
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
        if (at > 0)
            goTo(static_cast<AgendaStep>(at - 1));
        return true;
    case Qt::Key_A: begin(typeOf<Action>()); return true;
    case Qt::Key_L: begin(typeOf<Lesson>()); return true;
    case Qt::Key_F11:
    case Qt::Key_Escape:
        if (m_making)
            leaveForm();
        else
            reject();
        return true;
    default: return false;
    }
}

bool MeetingView::eventFilter(QObject* watched, QEvent* event)
{
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    const bool plain = key && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return (plain && take(key->key())) || QDialog::eventFilter(watched, event);
}

void MeetingView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_making && enter) {
        add();
        return;
    }
    const bool away = event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11
        || event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp;
    if (!(away && take(event->key())))
        event->ignore();
}

void MeetingView::begin(const RecordType& type)
{
    if (!m_context.readOnly.isEmpty())
        return;
    m_making = &type;
    ++m_formNumber;
    const qint64 incident = m_dossier.incident.id.value;
    RecordForm* const wanted = form();
    wanted->show(
        {.id = 0,
         .row = readRow(type, type.make().get()),
         .draft = {typeOf<Incident>().name, incident, QByteArray("meeting.") + type.name + '.'}});
    const QListWidgetItem* line = m_lines->currentItem();
    FieldEditor* title = wanted->editor(QLatin1String(titleOf(type)));
    m_begunWith.clear();
    if (line && title && !title->isDirty()) {
        m_begunWith = line->data(Qt::UserRole).toString();
        title->restore(m_begunWith);
    }
    m_formTitle->setText(type.is<Action>() ? tr("An action from this line")
                                           : tr("A lesson from this line"));
    m_problem->hide();
    m_action->setVisible(wanted == m_action);
    m_lesson->setVisible(wanted == m_lesson);
    m_foot->hide(); // its keys are letters now
    m_formPane->show();
    wanted->focusField(QLatin1String(titleOf(type)));
    QMetaObject::invokeMethod(
        m_lines,
        [this] { m_lines->scrollToItem(m_lines->currentItem()); },
        Qt::QueuedConnection); // once the form has its room
}

/// More than the line that the form was begun with.
bool MeetingView::holdsText() const
{
    const RecordForm* typed = form();
    return typed && std::ranges::any_of(typed->editors(), [this](const FieldEditor* editor) {
               const bool begun = editor->code() == QLatin1String(titleOf(*m_making))
                   && !m_begunWith.isEmpty() && editor->text() == m_begunWith;
               return editor->isDirty() && !begun;
           });
}

void MeetingView::leaveForm()
{
    if (!holdsText()) {
        endForm();
        return;
    }
    m_problem->setText(tr("This is not added yet. Add it, or cancel."));
    m_problem->show();
}

void MeetingView::reject()
{
    if (holdsText())
        leaveForm();
    else
        QDialog::reject();
}

void MeetingView::add()
{
    RecordForm* typed = form();
    if (!typed || !m_accept->isEnabled())
        return;
    m_accept->setEnabled(false);
    const Id<Incident> incident = m_dossier.incident.id;
    m_context.thread
        .ask([incident, type = m_making, facts = typed->assignments()](Register& open) {
            return addRecord(open, *type, incident, facts);
        })
        .then(this,
              [this, sent = Sent{m_making, incident, m_step, m_formNumber}](
                  const Result<Outcome>& answer) { onAdded(answer, sent); });
}

/// Its form may be closed by now, and another begun.
void MeetingView::onAdded(const Result<Outcome>& answer, const Sent& sent)
{
    m_accept->setEnabled(true);
    const bool there = m_making && m_formNumber == sent.form;
    if (!answer && !there)
        return;
    if (!answer) {
        m_problem->setText(errorText(answer.error(), m_context.language()));
        m_problem->show();
        if (FieldEditor* editor = form()->editor(answer.error().place))
            editor->takeFocus();
        return;
    }
    if (sent.incident == m_dossier.incident.id)
        m_made[sent.step].push_back({sent.type, answer->id});
    if (there)
        endForm();
    showMade();
    Q_EMIT saved(verbLabel(m_context.language(), sent.type->addVerb), answer->action);
}

void MeetingView::endForm()
{
    if (RecordForm* typed = form())
        typed->giveUpDrafts();
    m_making = nullptr;
    m_formPane->hide();
    m_foot->show();
    m_lines->setFocus(Qt::OtherFocusReason);
}

} // namespace ireg
