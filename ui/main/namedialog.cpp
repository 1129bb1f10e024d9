// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/namedialog.h"

#include "model/base/text.h"
#include "model/base/wordmatch.h"
#include "model/base/wordorder.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize dialogSize{440, 420};

} // namespace

NameDialog::NameDialog(std::vector<Person> people, const QString& proposal, QWidget* parent)
    : QDialog(parent), m_people(std::move(people)), m_proposal(proposal)
{
    std::ranges::sort(m_people, [](const Person& one, const Person& other) {
        return compareWords(one.name.toUtf8(), other.name.toUtf8()) < 0;
    });
    setWindowTitle(tr("Who are you?"));
    build();
    connect(m_typed, &QLineEdit::textChanged, this, &NameDialog::showPeople);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_accept->setEnabled(!name().isEmpty());
    });
    m_typed->installEventFilter(this);
    showPeople();
    m_typed->setFocus();
    resize(roomFor(*this, dialogSize));
}

void NameDialog::build()
{
    QLabel* lead = plainLabel(this);
    lead->setWordWrap(true);
    lead->setText(tr("Everything you change is recorded under your name, approvals too, and "
                     "“Mine” shows what is yours. The choice is kept for this register."));
    m_typed = new QLineEdit(this);
    m_typed->setPlaceholderText(tr("Find a name, or type a new one"));
    m_typed->setAccessibleName(tr("Your name"));
    m_typed->setClearButtonEnabled(true);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("People of this register"));
    m_accept = new QPushButton(tr("&Work under this name"), this);
    m_accept->setDefault(true);
    m_cancel = new QPushButton(tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(lead);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
}

bool NameDialog::isKnown(const QString& name) const
{
    return std::ranges::any_of(m_people, [key = nameKey(name)](const Person& person) {
        return nameKey(person.name.text()) == key;
    });
}

void NameDialog::addLine(const QString& name, const QString& text)
{
    auto* item = new QListWidgetItem(text, m_list);
    item->setData(Qt::UserRole, name);
}

void NameDialog::showPeople()
{
    const QString typed = m_typed->text().simplified();
    m_list->clear();
    for (const Person& person : m_people) {
        const QString name = person.name.text();
        const QString role = displayText(person.role.text());
        if (!matchWords(QString(name + u' ' + role), typed))
            continue;
        addLine(name, role.isEmpty() ? displayText(name) : displayText(name) + u" – "_s + role);
    }
    const QString fresh = typed.isEmpty() ? m_proposal : typed;
    if (!fresh.isEmpty() && !isKnown(fresh))
        addLine(fresh, tr("New person: %1").arg(displayText(fresh)));
    int current = 0;
    for (int row = 0; row < m_list->count() && typed.isEmpty(); ++row) {
        if (nameKey(m_list->item(row)->data(Qt::UserRole).toString()) == nameKey(m_proposal))
            current = row;
    }
    m_list->setCurrentRow(m_list->count() > 0 ? current : -1);
    m_accept->setEnabled(!name().isEmpty());
}

QString NameDialog::name() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

/// The keys that choose a line, while the field has the focus.
bool NameDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace ireg
