// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/decisionbar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/inview.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/whenedit.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype pointsShown = 8;
constexpr qsizetype lettersOfOption = 24;
constexpr int readableLetters = 28;

const QScrollArea* pageAround(const QWidget* part)
{
    for (const QWidget* around = part->parentWidget(); around; around = around->parentWidget()) {
        if (const auto* area = qobject_cast<const QScrollArea*>(around))
            return area;
    }
    return nullptr;
}

void nameLine(QLineEdit& line, const QString& what)
{
    line.setPlaceholderText(what);
    line.setAccessibleName(what);
    line.setToolTip(what);
}

} // namespace

DecisionBar::DecisionBar(QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_points(new QLabel(this)),
      m_spread(new QWidget(this)), m_options(new QComboBox(this)), m_reason(new QLineEdit(this)),
      m_place(new QLineEdit(this)), m_timeLabel(new QLabel(this)), m_time(new WhenEdit(this)),
      m_accept(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    build();
    connect(m_accept, &QPushButton::clicked, this, &DecisionBar::answer);
    for (QLineEdit* line : {m_reason, m_place, m_time->line()}) {
        connect(line, &QLineEdit::returnPressed, this, &DecisionBar::answer);
        line->installEventFilter(this);
    }
    connect(m_options, &QComboBox::currentIndexChanged, this, [this](int option) {
        if (option >= 0 && option < static_cast<int>(m_choices.size()))
            m_choices[static_cast<std::size_t>(option)]->setChecked(true);
        judge();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &DecisionBar::judge);
    connect(m_cancel, &QPushButton::clicked, this, &DecisionBar::decline);
    hide();
}

void DecisionBar::build()
{
    auto* column = new QVBoxLayout(this);
    for (QLabel* label : {m_text, m_points}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    QFont bold = m_text->font();
    bold.setBold(true);
    m_text->setFont(bold);
    auto* choices = new QVBoxLayout(m_spread);
    choices->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_spread);
    m_fields = new QBoxLayout(QBoxLayout::LeftToRight);
    m_fields->addWidget(m_options, 1);
    m_fields->addWidget(m_reason, 2);
    m_fields->addWidget(m_place, 1);
    m_timeLabel->setTextFormat(Qt::PlainText);
    m_timeLabel->setBuddy(m_time);
    m_fields->addWidget(m_timeLabel);
    m_fields->addWidget(m_time, 1);
    m_options->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    makePrimary(*m_accept);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_accept, 0, Qt::AlignTop);
    buttons->addWidget(m_cancel, 0, Qt::AlignTop);
    buttons->addStretch(1);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->addLayout(m_fields, 1);
    m_row->addLayout(buttons);
    column->addLayout(m_row);
    measureText(*m_reason, [this] {
        for (QLineEdit* line : {m_reason, m_place})
            line->setMinimumWidth(readableLetters * line->fontMetrics().averageCharWidth());
        arrange();
    });
}

/// What one types is readable: where one line has no room for it, the buttons stand below, and
/// then the fields below each other.
void DecisionBar::arrange()
{
    const QMargins around = layout()->contentsMargins();
    const int room = width() - around.left() - around.right() - 2 * frameWidth();
    m_row->setDirection(QBoxLayout::LeftToRight);
    m_fields->setDirection(QBoxLayout::LeftToRight);
    if (m_row->minimumSize().width() <= room)
        return;
    m_row->setDirection(QBoxLayout::TopToBottom);
    if (m_fields->minimumSize().width() > room)
        m_fields->setDirection(QBoxLayout::TopToBottom);
}

QSize DecisionBar::minimumSizeHint() const
{
    const QMargins around = layout()->contentsMargins();
    int widest = m_accept->minimumSizeHint().width() + m_cancel->minimumSizeHint().width()
        + m_row->spacing();
    for (const QWidget* part : std::initializer_list<const QWidget*>{m_options, m_reason, m_place})
        widest = std::max(widest, part->isHidden() ? 0 : part->minimumSizeHint().width());
    return {widest + around.left() + around.right() + 2 * frameWidth(),
            QFrame::minimumSizeHint().height()};
}

void DecisionBar::ask(Wording wording,
                      std::function<void(const Reply&)> then,
                      std::function<void()> goBack)
{
    Q_EMIT acting();
    remember();
    m_then = std::move(then);
    m_goBack = std::move(goBack);
    m_asked = std::move(wording);
    const Question question = m_asked();
    showOptions(question);
    m_reasonNeeded = question.reasonNeeded;
    m_reason->clear();
    m_reason->setVisible(!question.reason.isEmpty());
    m_place->setText(question.placeNow);
    m_place->setVisible(!question.place.isEmpty());
    m_timeNow = question.timeNow;
    m_time->setText(m_timeNow);
    m_time->setVisible(!question.time.isEmpty());
    m_time->line()->setVisible(!question.time.isEmpty());
    makePrimary(*m_accept, !question.doubtful);
    makePrimary(*m_cancel, question.doubtful);
    say(question);
    judge();
    show();
    lookAt(firstOf(question));
}

/// What was typed and chosen stays.
void DecisionBar::say(const Question& question)
{
    m_text->setText(question.text);
    m_allPoints = question.points;
    m_points->setVisible(!m_allPoints.isEmpty());
    showPoints(std::min(m_allPoints.size(), pointsShown));
    m_options->setAccessibleName(question.text);
    const int options = std::min(m_options->count(), static_cast<int>(question.options.size()));
    for (int i = 0; i < options; ++i) {
        const auto place = static_cast<std::size_t>(i);
        m_options->setItemText(i, question.options[place].label);
        if (place < m_choices.size()) {
            m_choices[place]->setText(question.options[place].label);
            m_choices[place]->setToolTip(tr("Alt+%1").arg(i + 1));
        }
    }
    nameLine(*m_reason, question.reason);
    nameLine(*m_place, question.place);
    nameLine(*m_time->line(), question.time);
    if (m_time->text() == std::exchange(m_timeNow, question.timeNow))
        m_time->setText(m_timeNow);
    m_timeLabel->setText(question.timeLabel);
    m_timeLabel->setVisible(!question.timeLabel.isEmpty());
    m_accept->setText(question.accept);
    m_cancel->setText(question.cancel.isEmpty() ? tr("Cancel") : question.cancel);
    arrange();
    fitPoints();
}

void DecisionBar::showPoints(qsizetype shown)
{
    QStringList points = m_allPoints.first(shown);
    if (m_allPoints.size() > shown)
        points.append(tr("and %Ln more", nullptr, static_cast<int>(m_allPoints.size() - shown)));
    m_points->setText(points.isEmpty() ? QString() : u"• "_s + points.join(u"\n• "_s));
}

/// As many as leave the question whole in view; at least how many there are.
void DecisionBar::fitPoints()
{
    const QScrollArea* page = pageAround(this);
    if (!page || m_allPoints.isEmpty())
        return;
    qsizetype shown = std::min(m_allPoints.size(), pointsShown);
    showPoints(shown);
    while (shown > 0 && layout()->heightForWidth(width()) > page->viewport()->height())
        showPoints(--shown);
}

void DecisionBar::remember()
{
    QWidget* focus = window()->focusWidget();
    if (!isHidden() || (focus && isAncestorOf(focus)))
        return; // one question follows the other
    m_before = focus;
    const QScrollArea* page = pageAround(this);
    m_scrolled = page ? page->verticalScrollBar()->value() : 0;
}

/// To where one was when the question came, which ends without an answer.
void DecisionBar::goBackToWork()
{
    QWidget* focus = window()->focusWidget();
    if (focus && !isAncestorOf(focus))
        return;
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, [this, to = m_scrolled] { // the page is as high as before then
        if (const QScrollArea* page = pageAround(this); page && isHidden())
            page->verticalScrollBar()->setValue(to);
    });
}

void DecisionBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_then)
        say(m_asked());
    QFrame::changeEvent(event);
}

/// A question is seen, wherever the page was scrolled to.
void DecisionBar::lookAt(QWidget* part)
{
    part->setFocus(Qt::ShortcutFocusReason);
    bringIntoView(*this);
    bringIntoView(*part);
}

/// What stands around it finds its own height later.
void DecisionBar::stayInView()
{
    QWidget* focus = window()->focusWidget();
    if (!m_then || !focus || !isAncestorOf(focus))
        return;
    bringIntoView(*this);
    bringIntoView(*focus);
}

void DecisionBar::moveEvent(QMoveEvent* event)
{
    QFrame::moveEvent(event);
    stayInView();
}

void DecisionBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        arrange();
        fitPoints();
    }
    stayInView();
}

void DecisionBar::setVisible(bool visible)
{
    const bool before = !isHidden();
    QFrame::setVisible(visible);
    if (before != visible)
        Q_EMIT asking(visible);
}

QWidget* DecisionBar::firstOf(const Question& question) const
{
    if (!m_choices.empty())
        return m_choices.front();
    if (!question.options.empty())
        return m_options;
    if (!question.reason.isEmpty())
        return m_reason;
    if (!question.time.isEmpty() && !question.doubtful)
        return m_time->line();
    return question.doubtful ? m_cancel : m_accept;
}

void DecisionBar::showOptions(const Question& question)
{
    qDeleteAll(std::exchange(m_choices, {}));
    m_options->clear();
    qsizetype longest = 0;
    for (const Option& option : question.options) {
        m_options->addItem(option.label, option.code);
        longest = std::max(longest, option.label.size());
    }
    m_options->setMinimumContentsLength(static_cast<int>(std::min(longest, lettersOfOption)));
    if (!question.optionNow.isEmpty())
        m_options->setCurrentIndex(m_options->findData(question.optionNow));
    m_options->setVisible(!question.options.empty() && !question.spread);
    m_spread->setVisible(question.spread);
    if (question.spread)
        spread(question);
}

void DecisionBar::spread(const Question& question)
{
    m_options->setCurrentIndex(-1);
    QWidget* before = m_options; // what is made later would be reached last
    for (const Option& option : question.options) {
        const auto place = static_cast<int>(m_choices.size());
        auto* choice = new QRadioButton(option.label, m_spread);
        choice->installEventFilter(this);
        connect(choice, &QRadioButton::clicked, this, [this, place] {
            m_options->setCurrentIndex(place);
        });
        m_spread->layout()->addWidget(choice);
        choice->show();
        setTabOrder(before, choice);
        before = choice;
        m_choices.push_back(choice);
    }
}

bool DecisionBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool asked = event->type() == QEvent::ShortcutOverride;
    if (!asked && event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int place = key->key() - Qt::Key_1;
    if (key->modifiers() != Qt::AltModifier || place < 0
        || place >= static_cast<int>(m_choices.size()))
        return QFrame::eventFilter(watched, event);
    event->accept();
    if (!asked) {
        m_options->setCurrentIndex(place);
        m_choices[static_cast<std::size_t>(place)]->setFocus(Qt::ShortcutFocusReason);
    }
    return true;
}

QString DecisionBar::text() const
{
    return m_text->text();
}

void DecisionBar::dismiss()
{
    const bool asked = std::exchange(m_then, nullptr) != nullptr;
    if (asked)
        goBackToWork();
    hide();
    if (asked)
        Q_EMIT declined();
}

void DecisionBar::decline()
{
    const auto goBack = std::exchange(m_goBack, nullptr);
    dismiss();
    if (goBack)
        goBack();
}

void DecisionBar::judge()
{
    const bool chosen = m_choices.empty() || m_options->currentIndex() >= 0;
    m_accept->setEnabled(chosen && (!m_reasonNeeded || !m_reason->text().trimmed().isEmpty()));
}

void DecisionBar::answer()
{
    Composition::end();
    if (!m_accept->isEnabled() || !m_then)
        return;
    const auto then = std::exchange(m_then, nullptr);
    m_answered = then;
    hide();
    Q_EMIT acting();
    then({m_options->currentData().toString(),
          m_reason->text().trimmed(),
          m_place->text().trimmed(),
          m_time->text()});
}

void DecisionBar::askAgain()
{
    if (!m_answered || m_then)
        return;
    m_then = m_answered;
    say(m_asked()); // the language may be another one since
    show();
    lookAt(m_time->text().isEmpty() ? m_reason : m_time->line());
}

void DecisionBar::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (enter && m_cancel->hasFocus())
        decline();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ireg
