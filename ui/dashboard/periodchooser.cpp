// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/periodchooser.h"

#include "model/language/figurewords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QSignalBlocker>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr const char* offeredPeriods[]{
    "quarter", "last-quarter", "year", "last-year", "twelve-months", "everything", "own"};
constexpr const char* comparisons[]{"", "before", "year-before"};

void select(QComboBox& box, const QString& code, int otherwise)
{
    const int found = box.findData(code);
    box.setCurrentIndex(found < 0 ? otherwise : found);
}

} // namespace

PeriodChooser::PeriodChooser(QWidget* parent) : QWidget(parent)
{
    auto* row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_period = new QComboBox(this);
    m_from = new QDateEdit(this);
    m_to = new QDateEdit(this);
    m_words = plainLabel(this);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_before = plainLabel(this);
    m_before->setForegroundRole(QPalette::PlaceholderText);
    m_beside = new QComboBox(this);
    for (const char* code : offeredPeriods)
        m_period->addItem(QString(), QVariant(QString::fromLatin1(code)));
    for (const char* code : comparisons)
        m_beside->addItem(QString(), QVariant(QString::fromLatin1(code)));
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        edit->setKeyboardTracking(false);
        edit->hide();
        connect(edit, &QDateEdit::dateChanged, this, &PeriodChooser::onChanged);
    }
    for (QWidget* one : {static_cast<QWidget*>(m_period),
                         static_cast<QWidget*>(m_from),
                         static_cast<QWidget*>(m_to),
                         static_cast<QWidget*>(m_beside),
                         static_cast<QWidget*>(m_words),
                         static_cast<QWidget*>(m_before)})
        row->addWidget(one);
    m_period->setCurrentIndex(4);
    m_beside->setCurrentIndex(1);
    for (QComboBox* box : {m_period, m_beside}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::currentIndexChanged, this, &PeriodChooser::onChanged);
    }
    retranslate();
}

QWidget* PeriodChooser::firstField() const
{
    return m_period;
}

void PeriodChooser::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

void PeriodChooser::setToday(QDate today)
{
    if (m_today == today)
        return;
    const bool first = !m_today.isValid();
    m_today = today;
    if (first)
        chooseOwn(twelveMonthsTo(today));
    retranslate();
}

Period PeriodChooser::period() const
{
    const QString code = chosen();
    if (code == u"quarter"_s)
        return quarterOf(m_today);
    if (code == u"last-quarter"_s)
        return quarterOf(quarterOf(m_today).from.addDays(-1));
    if (code == u"year"_s)
        return yearOf(m_today);
    if (code == u"last-year"_s)
        return yearOf(m_today.addYears(-1));
    if (code == u"everything"_s)
        return {};
    if (code == u"own"_s)
        return {.from = m_from->date(), .to = m_to->date()};
    return twelveMonthsTo(m_today);
}

std::optional<Period> PeriodChooser::beside() const
{
    const QString code = chosenBeside();
    if (code.isEmpty())
        return std::nullopt;
    return besidePeriod(period(), code == u"before"_s ? Beside::Before : Beside::YearBefore);
}

QString PeriodChooser::chosen() const
{
    return m_period->currentData().toString();
}

void PeriodChooser::choose(const QString& period)
{
    select(*m_period, period, m_period->currentIndex());
}

QString PeriodChooser::chosenBeside() const
{
    return m_beside->currentData().toString();
}

void PeriodChooser::chooseBeside(const QString& beside)
{
    select(*m_beside, beside, m_beside->currentIndex());
}

void PeriodChooser::chooseOwn(const Period& own)
{
    const QSignalBlocker quiet(this);
    if (own.from.isValid())
        m_from->setDate(own.from);
    if (own.to.isValid())
        m_to->setDate(own.to);
}

void PeriodChooser::onChanged()
{
    retranslate();
    Q_EMIT changed();
}

void PeriodChooser::retranslate()
{
    const QString words[]{tr("This quarter"),
                          tr("Last quarter"),
                          tr("This year"),
                          tr("Last year"),
                          tr("12 months"),
                          tr("Whole register"),
                          tr("From … to …")};
    const QString others[]{
        tr("by itself"), tr("beside the period before"), tr("beside the year before")};
    for (int i = 0; i < m_period->count(); ++i)
        m_period->setItemText(i, words[i]);
    for (int i = 0; i < m_beside->count(); ++i)
        m_beside->setItemText(i, others[i]);
    m_period->setAccessibleName(tr("Period"));
    m_beside->setAccessibleName(tr("Compared with"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    const bool own = chosen() == u"own"_s;
    m_from->setVisible(own);
    m_to->setVisible(own);
    m_beside->setEnabled(chosen() != u"everything"_s);
    if (!m_today.isValid())
        return;
    const auto other = beside();
    m_words->setText(periodText(m_language, period()));
    m_before->setText(other ? tr("before: %1").arg(periodText(m_language, *other)) : QString());
    m_before->setVisible(other.has_value());
}

} // namespace ireg
