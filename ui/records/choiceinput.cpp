// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/choiceinput.h"

#include "model/language/labels.h"
#include "ui/records/pagecontext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QTimer>

#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

FlagInput::FlagInput(QWidget* parent) : FieldInput(parent), m_box(new QCheckBox(this))
{
    adopt(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        Q_EMIT edited();
        Q_EMIT left();
    });
}

QString FlagInput::text() const
{
    return m_box->isChecked() ? u"yes"_s : u"no"_s;
}

void FlagInput::setText(const QString& text)
{
    m_box->setChecked(text == "yes"_L1);
}

void FlagInput::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void FlagInput::setLabel(const QString& label)
{
    FieldInput::setLabel(label);
    m_box->setText(label);
}

/// Tells a choice made in the opened list from one stepped through with the arrow keys.
class ChoiceInput::Combo final : public QComboBox
{
public:
    using QComboBox::QComboBox;
    void showPopup() override
    {
        m_listOpen = true;
        QComboBox::showPopup();
    }
    /// Called for a list that is not open, too; a choice is told in the turn that closes the list.
    void hidePopup() override
    {
        const bool wasOpen = std::exchange(m_listOpen, false);
        QComboBox::hidePopup();
        if (!wasOpen)
            return;
        m_fromList = true;
        QTimer::singleShot(0, this, [this] { m_fromList = false; });
    }
    bool takeFromList() { return std::exchange(m_fromList, false); }
    bool isListOpen() const { return m_listOpen; }

private:
    bool m_listOpen = false;
    bool m_fromList = false;
};

ChoiceInput::ChoiceInput(const InputKind& kind, const PageContext& context, QWidget* parent)
    : FieldInput(parent), m_kind(kind), m_context(context), m_combo(new Combo(this))
{
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    adopt(m_combo);
    connect(m_combo, &QComboBox::activated, this, [this] {
        Q_EMIT edited();
        if (m_combo->takeFromList())
            Q_EMIT left();
    });
}

bool ChoiceInput::isOpen() const
{
    return m_combo->isListOpen();
}

QString ChoiceInput::text() const
{
    return m_combo->currentData().toString();
}

void ChoiceInput::setText(const QString& text)
{
    m_wanted = text;
    choose(text);
}

/// A text that nobody offers, such as one typed elsewhere, stands as it is.
void ChoiceInput::choose(const QString& text)
{
    if (!m_kind.place.offered.empty() && m_combo->findData(text) < 0 && m_combo->count() > 0)
        m_combo->addItem(text, text);
    m_combo->setCurrentIndex(m_combo->findData(text));
}

void ChoiceInput::setReadOnly(bool readOnly)
{
    m_combo->setEnabled(!readOnly);
}

void ChoiceInput::refresh()
{
    const std::vector<Choice> now = choices();
    bool same = static_cast<std::size_t>(m_combo->count()) == now.size();
    for (int i = 0; same && i < m_combo->count(); ++i)
        same = m_combo->itemText(i) == now[static_cast<std::size_t>(i)].label;
    if (same)
        return;
    const QString kept = m_combo->count() == 0 ? m_wanted : text();
    m_combo->clear();
    for (const Choice& choice : now)
        m_combo->addItem(choice.label, choice.text);
    choose(kept);
}

std::vector<Choice> ChoiceInput::choices() const
{
    std::vector<Choice> found;
    for (const OfferedText& one : m_kind.place.offered)
        found.push_back({.text = QString::fromLatin1(one.text),
                         .label = QCoreApplication::translate("ireg::FormHeadings", one.label),
                         .name = {}});
    if (!found.empty())
        return found;
    if (!m_kind.required)
        found.push_back({.text = {}, .label = u"–"_s, .name = {}});
    const CodeList& codes = m_kind.field.codes;
    for (std::size_t i = 0; i < codes.size; ++i) {
        const char* code = codes.at(i);
        found.push_back({.text = QString::fromLatin1(code),
                         .label = codeLabel(m_context.language(), codes, code),
                         .name = {}});
    }
    const auto known = m_context.choices.find(m_kind.field.target);
    if (known != m_context.choices.end())
        found.insert(found.end(), known->second.begin(), known->second.end());
    return found;
}

} // namespace ireg
