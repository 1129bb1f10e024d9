// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/deadlines/clauseform.h"

#include "model/language/labels.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>
#include <initializer_list>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestPeriod = 9999;

template <Coded E> void fill(QComboBox* box, Language language)
{
    for (const auto& [value, code] : codes<E>)
        box->addItem(codeLabel(language, value), QString::fromLatin1(code));
}

void choose(QComboBox* box, const QString& code)
{
    if (box->findData(code) < 0)
        box->addItem(code, code);
    box->setCurrentIndex(box->findData(code));
}

} // namespace

ClauseForm::ClauseForm(Language language, QWidget* parent)
    : QWidget(parent), m_language(language), m_customer(new QComboBox(this)),
      m_duty(new QComboBox(this)), m_number(new QLineEdit(this)), m_duration(new QSpinBox(this)),
      m_unit(new QComboBox(this)), m_noticeLanguage(new QComboBox(this)),
      m_text(new QLineEdit(this))
{
    build();
    for (const QLineEdit* line : {m_number, m_text, m_customer->lineEdit()})
        connect(line, &QLineEdit::editingFinished, this, &ClauseForm::left);
    connect(m_duration, &QSpinBox::editingFinished, this, &ClauseForm::left);
    for (const QComboBox* box : {m_duty, m_unit, m_noticeLanguage})
        connect(box, &QComboBox::activated, this, &ClauseForm::left);
    show({}, {});
}

void ClauseForm::build()
{
    m_customer->setEditable(true);
    m_customer->setInsertPolicy(QComboBox::NoInsert);
    m_customer->completer()->setFilterMode(Qt::MatchContains);
    fill<ClauseDuty>(m_duty, m_language);
    fill<ClauseUnit>(m_unit, m_language);
    m_duration->setRange(0, longestPeriod);
    m_duration->setSpecialValueText(tr("no period yet"));
    m_duration->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_noticeLanguage->addItem(tr("The customer’s"), QString());
    m_noticeLanguage->addItem(u"English"_s, u"en"_s);
    m_noticeLanguage->addItem(u"Français"_s, u"fr"_s);
    auto* period = new QWidget(this);
    auto* row = new QHBoxLayout(period);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_duration, 1);
    row->addWidget(m_unit, 1);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    place(grid, 0, "customer", m_customer);
    place(grid, 1, "duty", m_duty);
    place(grid, 2, "number", m_number);
    place(grid, 3, "duration", period);
    place(grid, 4, "language", m_noticeLanguage);
    place(grid, 5, "text", m_text);
    m_duration->setAccessibleName(fieldLabel(m_language, "contract_clause", "duration"));
    m_unit->setAccessibleName(fieldLabel(m_language, "contract_clause", "unit"));
    setTabOrder(m_duration, m_unit);
}

/// Two fields in a row, each behind its name.
void ClauseForm::place(QGridLayout* grid, int cell, const char* field, QWidget* input)
{
    const QString name = fieldLabel(m_language, "contract_clause", field);
    auto* label = new QLabel(name, this);
    label->setTextFormat(Qt::PlainText);
    input->setObjectName(QString::fromLatin1(field));
    input->setAccessibleName(name);
    grid->addWidget(label, cell / 2, cell % 2 * 2);
    grid->addWidget(input, cell / 2, cell % 2 * 2 + 1);
}

void ClauseForm::setCustomers(const QStringList& names)
{
    const QString typed = m_customer->currentText();
    m_customer->clear();
    m_customer->addItems(names);
    m_customer->setCurrentText(typed);
}

void ClauseForm::show(const ContractClause& clause, const QString& customer)
{
    m_customer->setCurrentText(customer);
    m_customer->setEnabled(!clause.id);
    m_shownCustomer = this->customer();
    const QString unit = clause.unit ? codeText(*clause.unit) : QString();
    put({{u"duty"_s, codeText(clause.duty)},
         {u"number"_s, clause.number},
         {u"duration"_s, QString::number(clause.duration.value_or(0))},
         {u"unit"_s, unit},
         {u"language"_s, clause.language},
         {u"text"_s, clause.text}});
    settle(facts());
}

void ClauseForm::put(const Assignments& facts)
{
    const auto text = [&facts](QLatin1String field) {
        return std::ranges::find(facts, field, &Assignment::field)->text;
    };
    choose(m_duty, text("duty"_L1));
    m_number->setText(text("number"_L1));
    m_duration->setValue(text("duration"_L1).toInt());
    choose(m_unit, text("unit"_L1).isEmpty() ? codeText(ClauseUnit::Hours) : text("unit"_L1));
    choose(m_noticeLanguage, text("language"_L1));
    m_text->setText(text("text"_L1));
}

void ClauseForm::settle(const Assignments& facts)
{
    m_shown = facts;
}

QString ClauseForm::customer() const
{
    return m_customer->currentText().simplified();
}

/// Without a duration there is no unit either.
Assignments ClauseForm::facts() const
{
    const int duration = m_duration->value();
    return {{u"duty"_s, m_duty->currentData().toString()},
            {u"number"_s, m_number->text().trimmed()},
            {u"duration"_s, duration > 0 ? QString::number(duration) : QString()},
            {u"unit"_s, duration > 0 ? m_unit->currentData().toString() : QString()},
            {u"language"_s, m_noticeLanguage->currentData().toString()},
            {u"text"_s, m_text->text().trimmed()}};
}

bool ClauseForm::isDirty() const
{
    const auto text = [](const Assignment& one) { return one.text; };
    return customer() != m_shownCustomer || !std::ranges::equal(facts(), m_shown, {}, text, text);
}

void ClauseForm::focusFirst()
{
    QWidget* first = m_customer->isEnabled() ? static_cast<QWidget*>(m_customer) : m_duty;
    first->setFocus(Qt::ShortcutFocusReason);
}

bool ClauseForm::focusField(const QString& field)
{
    const QString wanted = field == "duration"_L1 ? u"number"_s : field;
    auto* input = wanted.isEmpty() ? nullptr : findChild<QWidget*>(wanted);
    if (input)
        input->setFocus(Qt::ShortcutFocusReason);
    return input != nullptr;
}

} // namespace ireg
