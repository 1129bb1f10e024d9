// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/page/conditionbar.h"

#include "model/language/timetext.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keywords.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int pauseMs = 20;
constexpr int wordsWidth = 40; // in average characters
constexpr int wordsInNarrow = 24;
constexpr int narrowBar = 620;
constexpr std::size_t mostConditions = 60;

/// One comparison that is true of a thing or not, whatever else is chosen.
bool isCounted(const Filter& filter)
{
    return filter.terms.size() == 1 && filter.terms.front().relation != Relation::NotEqual;
}

} // namespace

ConditionBar::ConditionBar(RegisterThread& thread,
                           const Clock& clock,
                           NamesOf namesOf,
                           QWidget* parent)
    : QWidget(parent), m_thread(thread), m_clock(clock), m_namesOf(namesOf)
{
    build();
    connect(m_words, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &ConditionBar::changed);
    connect(m_more, &QPushButton::clicked, this, &ConditionBar::showFields);
    connect(m_chooser, &ValueChooser::toggled, this, &ConditionBar::onValueToggled);
}

void ConditionBar::build()
{
    m_words = new QLineEdit(this);
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_fold = new QPushButton(this);
    m_fold->setCheckable(true);
    m_fold->setAutoDefault(false);
    m_more = new QPushButton(this);
    m_chooser = new ValueChooser(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    m_row = new FlowLayout(this);
    m_row->setContentsMargins(10, 8, 10, 8);
    m_row->setSpacing(6);
    m_row->addWidget(m_words);
    m_row->addWidget(m_fold);
    connect(m_fold, &QPushButton::toggled, this, &ConditionBar::arrange);
}

void ConditionBar::begin(std::span<const UsualChip> usual)
{
    for (const UsualChip& one : usual) {
        const auto written = writtenConditions(QLatin1String(one.condition));
        add(written->front(), one.words);
    }
    m_row->addWidget(m_more);
    retranslate();
}

ConditionBar::Choice& ConditionBar::add(const WrittenCondition& condition, const char* words)
{
    auto* chip = new Chip(this);
    if (!words)
        chip->setChecked(true);
    const int more = m_row->indexOf(m_more);
    m_row->addWidget(chip);
    if (more >= 0) // "+ Filter" and what follows it stay behind the chips
        for (int moved = more, last = m_row->count() - 1; moved < last; ++moved)
            m_row->addItem(m_row->takeAt(more));
    setTabOrder(m_choices.empty() ? m_fold : static_cast<QWidget*>(m_choices.back().chip), chip);
    connect(chip, &QAbstractButton::toggled, this, [this, chip](bool on) { onToggled(chip, on); });
    m_choices.push_back({.condition = condition, .chip = chip, .words = words});
    sayChip(m_choices.back(), -1);
    arrange();
    return m_choices.back();
}

void ConditionBar::addAtEnd(QWidget* widget)
{
    m_row->addWidget(widget);
    m_row->setAlignment(widget, Qt::AlignRight);
}

/// Where there is little room, what is not on waits behind one button.
void ConditionBar::arrange()
{
    const bool narrow = width() < scaled(narrowBar);
    const bool all = !narrow || m_fold->isChecked();
    m_words->setFixedWidth((narrow ? wordsInNarrow : wordsWidth)
                           * fontMetrics().averageCharWidth());
    m_fold->setVisible(narrow);
    m_more->setVisible(all);
    for (const Choice& choice : m_choices) {
        const bool nobodys = choice.words && choice.condition.values == QStringList{u"me"_s}
            && m_me.isEmpty();
        choice.chip->setVisible(!nobodys && (all || choice.chip->isChecked()));
    }
}

void ConditionBar::remove(const Chip* chip)
{
    std::erase_if(m_choices, [chip](const Choice& choice) {
        if (choice.chip != chip)
            return false;
        choice.chip->hide();
        choice.chip->deleteLater();
        return true;
    });
}

void ConditionBar::onToggled(const Chip* chip, bool on)
{
    const auto choice = std::ranges::find(m_choices, chip, &Choice::chip);
    if (choice == m_choices.end())
        return;
    if (!on && !choice->words)
        remove(chip);
    else
        sayChip(*choice, -1);
    arrange();
    Q_EMIT changed();
}

void ConditionBar::onValueToggled(const QString& field, const QString& written, bool on)
{
    const WrittenCondition condition{.field = field, .relation = u"in"_s, .values = {written}};
    const auto known = std::ranges::find(m_choices, condition, &Choice::condition);
    if (known != m_choices.end()) {
        known->chip->setChecked(on);
        return;
    }
    if (!on || m_choices.size() >= mostConditions)
        return;
    add(condition, nullptr);
    Q_EMIT changed();
}

void ConditionBar::showFields()
{
    QMenu menu(this);
    for (const QString& field : fields()) {
        connect(menu.addAction(fieldText(field)), &QAction::triggered, this, [this, field] {
            chooseValue(field);
        });
    }
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void ConditionBar::chooseValue(const QString& field)
{
    QStringList on;
    for (const Choice& choice : m_choices) {
        if (choice.condition.field == field && choice.chip->isChecked())
            on += choice.condition.values;
    }
    m_chooser->offer(field, on);
    const auto known = values(field);
    m_chooser->setValues(known);
    if (known.empty())
        offerNames(field);
    m_chooser->showBelow(*m_more);
}

/// People, things and tags are the register's.
void ConditionBar::offerNames(const QString& field)
{
    m_thread.ask([field, namesOf = m_namesOf](Register& open) { return namesOf(open, field); })
        .then(this, [this, field](const Result<QStringList>& names) {
            if (m_chooser->field() != field)
                return;
            std::vector<FilterValue> offered;
            if (field == u"owner"_s)
                offered.push_back({u"me"_s, tr("me")});
            for (const QString& name : names.value_or(QStringList()))
                offered.push_back({quotedValue(name), name});
            offered.push_back({u"null"_s, tr("not said")});
            m_chooser->setValues(offered);
        });
}

void ConditionBar::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

void ConditionBar::setMe(const QString& name)
{
    m_me = name;
    arrange();
}

QString ConditionBar::words() const
{
    return m_words->text();
}

void ConditionBar::setWords(const QString& words)
{
    m_words->setText(words);
    m_pause.stop(); // nobody typed
}

QString ConditionBar::condition() const
{
    std::vector<WrittenCondition> on;
    for (const Choice& choice : m_choices) {
        if (choice.chip->isChecked())
            on.push_back(choice.condition);
    }
    return writtenText(on);
}

QStringList ConditionBar::setCondition(const QString& condition)
{
    const QSignalBlocker quiet(this);
    for (std::size_t i = m_choices.size(); i-- > 0;)
        m_choices[i].chip->setChecked(false); // one of its own goes with that
    QStringList unread;
    for (const WrittenCondition& one :
         writtenConditions(condition).value_or(std::vector<WrittenCondition>())) {
        const auto known = std::ranges::find(m_choices, one, &Choice::condition);
        if (known == m_choices.end())
            add(one, nullptr);
        else
            known->chip->setChecked(true);
        if (!read(one))
            unread.append(writtenText({one}));
    }
    return unread;
}

std::optional<Filter> ConditionBar::read(const WrittenCondition& condition) const
{
    auto filter = parsed(
        writtenText({condition}),
        {.zone = zoneOf(m_thread.profile().zone), .now = m_clock.now(), .me = m_me});
    return filter ? std::optional<Filter>(std::move(*filter)) : std::nullopt;
}

ConditionBar::Question ConditionBar::conditions() const
{
    Question question;
    for (const Choice& choice : m_choices) {
        const auto filter = read(choice.condition);
        if (!filter)
            continue;
        const bool on = choice.chip->isChecked();
        if (isCounted(*filter)) {
            question.on |= on ? 1ULL << question.conditions.size() : 0;
            question.conditions.push_back(filter->terms.front());
        } else if (on) {
            question.where.terms.insert(
                question.where.terms.end(), filter->terms.begin(), filter->terms.end());
        }
    }
    return question;
}

void ConditionBar::setFound(const std::vector<qint64>& found)
{
    if (found.size() != conditions().conditions.size())
        return; // of a question that was asked before
    std::size_t place = 0;
    for (Choice& choice : m_choices) {
        const auto filter = read(choice.condition);
        choice.found = filter && isCounted(*filter) ? found[place++] : -1;
        sayChip(choice, choice.found);
    }
}

bool ConditionBar::isClear() const
{
    return m_words->text().isEmpty() && std::ranges::none_of(m_choices, [](const Choice& choice) {
               return choice.chip->isChecked();
           });
}

void ConditionBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_words->clear();
        setCondition({});
    }
    m_pause.stop();
    Q_EMIT changed();
}

void ConditionBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool ConditionBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_pause.isActive()) {
                m_pause.stop();
                Q_EMIT changed();
            }
            Q_EMIT leftDownwards();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ConditionBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange && m_fold)
        arrange();
    QWidget::changeEvent(event);
}

void ConditionBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// -1: not counted, the number before stays away.
void ConditionBar::sayChip(const Choice& choice, qint64 found)
{
    const QString words = choice.words ? usualWords(choice.words)
                                       : conditionWords(choice.condition);
    const QString count = found < 0 ? QString() : QString(u" "_s + numberText(m_language, found));
    choice.chip->setText(words + count + (choice.chip->isChecked() ? u" ×"_s : QString()));
    choice.chip->setAccessibleName(found < 0 ? tr("Show only: %1").arg(words)
                                             : countedWords(words, found));
    choice.chip->setToolTip(choice.chip->isChecked() ? tr("Take this filter off")
                                                     : tr("Show only these"));
    choice.chip->updateGeometry();
}

void ConditionBar::retranslate()
{
    m_words->setPlaceholderText(placeholder());
    m_words->setAccessibleName(accessibleWords());
    m_words->setToolTip(withKeys(*this, u"{filter}"_s));
    m_fold->setText(tr("Filters"));
    m_more->setText(tr("+ Filter"));
    m_more->setAccessibleName(tr("Add a filter"));
    for (const Choice& choice : m_choices)
        sayChip(choice, choice.found);
    if (isVisible())
        Q_EMIT changed(); // counts again
}

} // namespace ireg
