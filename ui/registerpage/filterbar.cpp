// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/registerpage/filterbar.h"

#include "model/language/timetext.h"
#include "model/register/listing.h"
#include "ui/registerpage/filterwording.h"
#include "ui/registerpage/valuechooser.h"
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

struct UsualChip
{
    const char* condition;
    const char* words;
};

constexpr std::array usualChips{
    //: chip: incidents that are not closed
    UsualChip{"status in (open, on-hold)", QT_TRANSLATE_NOOP("ireg::FilterBar", "Open")},
    //: chip: incidents that the person at the keyboard owns
    UsualChip{"owner in (me)", QT_TRANSLATE_NOOP("ireg::FilterBar", "Mine")},
    //: chip: incidents with something that should be done already
    UsualChip{"overdue in (yes)", QT_TRANSLATE_NOOP("ireg::FilterBar", "Overdue")},
    //: chip: incidents of these two severities
    UsualChip{"severity in (critical, high)",
              QT_TRANSLATE_NOOP("ireg::FilterBar", "Critical or high")},
    //: chip: incidents that somebody must be told of
    UsualChip{"duty_triggered in (yes)", QT_TRANSLATE_NOOP("ireg::FilterBar", "Notifiable")},
    //: chip: incidents that were noticed in this quarter of the year
    UsualChip{"noticed in (this-quarter)", QT_TRANSLATE_NOOP("ireg::FilterBar", "This quarter")},
    UsualChip{"kind in (data-breach)", QT_TRANSLATE_NOOP("ireg::FilterBar", "Data breach")}};

/// One comparison that is true of an incident or not, whatever else is chosen.
bool isCounted(const Filter& filter)
{
    return filter.terms.size() == 1 && filter.terms.front().relation != Relation::NotEqual;
}

} // namespace

FilterBar::FilterBar(RegisterThread& thread, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_thread(thread), m_clock(clock)
{
    build();
    addUsual();
    connect(m_words, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::changed);
    connect(m_more, &QPushButton::clicked, this, &FilterBar::showFields);
    connect(m_chooser, &ValueChooser::toggled, this, &FilterBar::onValueToggled);
    retranslate();
}

void FilterBar::build()
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
    connect(m_fold, &QPushButton::toggled, this, &FilterBar::arrange);
}

void FilterBar::addUsual()
{
    for (const UsualChip& usual : usualChips) {
        const auto written = writtenConditions(QLatin1String(usual.condition));
        add(written->front(), usual.words);
    }
    m_row->addWidget(m_more);
}

FilterBar::Choice& FilterBar::add(const WrittenCondition& condition, const char* words)
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

void FilterBar::addAtEnd(QWidget* widget)
{
    m_row->addWidget(widget);
    m_row->setAlignment(widget, Qt::AlignRight);
}

/// Where there is little room, what is not on waits behind one button.
void FilterBar::arrange()
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

void FilterBar::remove(const Chip* chip)
{
    std::erase_if(m_choices, [chip](const Choice& choice) {
        if (choice.chip != chip)
            return false;
        choice.chip->hide();
        choice.chip->deleteLater();
        return true;
    });
}

void FilterBar::onToggled(const Chip* chip, bool on)
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

void FilterBar::onValueToggled(const QString& field, const QString& written, bool on)
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

void FilterBar::showFields()
{
    QMenu menu(this);
    for (const QString& field : filterFields()) {
        connect(menu.addAction(filterFieldText(m_language, field)),
                &QAction::triggered,
                this,
                [this, field] { chooseValue(field); });
    }
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void FilterBar::chooseValue(const QString& field)
{
    QStringList on;
    for (const Choice& choice : m_choices) {
        if (choice.condition.field == field && choice.chip->isChecked())
            on += choice.condition.values;
    }
    m_chooser->offer(field, on);
    const auto values = filterValues(m_language, field);
    m_chooser->setValues(values);
    if (values.empty())
        offerNames(field);
    m_chooser->showBelow(*m_more);
}

/// People, things and tags are the register's.
void FilterBar::offerNames(const QString& field)
{
    m_thread.ask([field](Register& open) { return namesToListBy(open, field); })
        .then(this, [this, field](const Result<QStringList>& names) {
            if (m_chooser->field() != field)
                return;
            std::vector<FilterValue> values;
            if (field == u"owner"_s)
                values.push_back({u"me"_s, tr("me")});
            for (const QString& name : names.value_or(QStringList()))
                values.push_back({quotedValue(name), name});
            values.push_back({u"null"_s, tr("not said")});
            m_chooser->setValues(values);
        });
}

void FilterBar::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

void FilterBar::setMe(const QString& name)
{
    m_me = name;
    arrange();
}

QString FilterBar::words() const
{
    return m_words->text();
}

void FilterBar::setWords(const QString& words)
{
    m_words->setText(words);
    m_pause.stop(); // nobody typed
}

QString FilterBar::condition() const
{
    std::vector<WrittenCondition> on;
    for (const Choice& choice : m_choices) {
        if (choice.chip->isChecked())
            on.push_back(choice.condition);
    }
    return writtenText(on);
}

QStringList FilterBar::setCondition(const QString& condition)
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

std::optional<Filter> FilterBar::read(const WrittenCondition& condition) const
{
    auto filter = parseFilter(
        writtenText({condition}),
        {.zone = zoneOf(m_thread.profile().zone), .now = m_clock.now(), .me = m_me});
    return filter ? std::optional<Filter>(std::move(*filter)) : std::nullopt;
}

RegisterQuestion FilterBar::question() const
{
    RegisterQuestion question{.words = words(), .where = {}};
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

void FilterBar::setFound(const std::vector<qint64>& found)
{
    if (found.size() != question().conditions.size())
        return; // of a question that was asked before
    std::size_t place = 0;
    for (Choice& choice : m_choices) {
        const auto filter = read(choice.condition);
        choice.found = filter && isCounted(*filter) ? found[place++] : -1;
        sayChip(choice, choice.found);
    }
}

bool FilterBar::isClear() const
{
    return m_words->text().isEmpty() && std::ranges::none_of(m_choices, [](const Choice& choice) {
               return choice.chip->isChecked();
           });
}

void FilterBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_words->clear();
        setCondition({});
    }
    m_pause.stop();
    Q_EMIT changed();
}

void FilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
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

void FilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange && m_fold)
        arrange();
    QWidget::changeEvent(event);
}

void FilterBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// -1: not counted, the number before stays away.
void FilterBar::sayChip(const Choice& choice, qint64 found)
{
    const QString words = choice.words ? tr(choice.words)
                                       : conditionText(m_language, choice.condition);
    const QString count = found < 0 ? QString() : QString(u" "_s + numberText(m_language, found));
    choice.chip->setText(words + count + (choice.chip->isChecked() ? u" ×"_s : QString()));
    choice.chip->setAccessibleName(
        found < 0
            ? tr("Show only: %1").arg(words)
            : tr("Show only: %1, %Ln incident(s)", nullptr, static_cast<int>(found)).arg(words));
    choice.chip->setToolTip(choice.chip->isChecked() ? tr("Take this filter off")
                                                     : tr("Show only these"));
    choice.chip->updateGeometry();
}

void FilterBar::retranslate()
{
    m_words->setPlaceholderText(tr("Filter: words, owner, \"phrase\""));
    m_words->setAccessibleName(tr("Filter the register by words"));
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
