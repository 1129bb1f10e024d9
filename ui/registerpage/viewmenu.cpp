// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/registerpage/viewmenu.h"

#include "model/base/text.h"
#include "model/language/listtext.h"
#include "ui/registerpage/registerviews.h"

#include <QCheckBox>
#include <QFrame>
#include <QLineEdit>
#include <QMenu>
#include <QStyleOption>
#include <QVBoxLayout>

#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestName = 60;

/// What the list is most often grouped by; any choice of the incident will do for a view.
constexpr std::array offeredGroups{
    "stage", "owner", "noticed", "severity", "kind", "status", "disposition", "personal_data"};

QString menuText(const QString& name)
{
    return displayText(name).replace(u'&', u"&&"_s);
}

} // namespace

ViewMenu::ViewMenu(RegisterViews& views, QWidget* parent) : QPushButton(parent), m_views(views)
{
    connect(this, &QPushButton::clicked, this, &ViewMenu::showMenu);
    connect(&views, &RegisterViews::changed, this, &ViewMenu::say);
    say();
}

void ViewMenu::initStyleOption(QStyleOptionButton* option) const
{
    QPushButton::initStyleOption(option);
    option->features |= QStyleOptionButton::HasMenu;
}

void ViewMenu::say()
{
    constexpr int shownName = 24; // in average characters
    const QString name = displayText(m_views.active().name);
    const QString shown = name.isEmpty() ? tr("none") : name;
    const QString brief = fontMetrics().elidedText(
        shown, Qt::ElideRight, shownName * fontMetrics().averageCharWidth());
    const bool altered = m_views.isAltered() && !name.isEmpty();
    const QString text = altered ? tr("View: %1, changed").arg(brief) : tr("View: %1").arg(brief);
    if (text == this->text())
        return;
    setText(text);
    setAccessibleName(altered ? tr("View: %1, changed").arg(shown) : tr("View: %1").arg(shown));
    updateGeometry();
}

void ViewMenu::retranslate()
{
    say();
}

void ViewMenu::addViews(QMenu& menu)
{
    for (const RegisterViews::Known& known : m_views.all()) {
        const RegisterView view = known.view;
        QAction* open = menu.addAction(menuText(view.name));
        open->setCheckable(true);
        open->setChecked(m_views.isActive(view));
        connect(open, &QAction::triggered, this, [this, view] { Q_EMIT chosen(view); });
    }
}

void ViewMenu::addGroups(QMenu& menu)
{
    const auto add = [&](const QString& words, const QString& field) {
        QAction* group = menu.addAction(words);
        group->setCheckable(true);
        group->setChecked(field == m_group);
        connect(group, &QAction::triggered, this, [this, field] { Q_EMIT groupChosen(field); });
    };
    add(tr("No groups"), {});
    menu.addSeparator();
    for (const char* field : offeredGroups) {
        //: a group of a list by the month of a time
        add(QByteArrayView(field) == QByteArrayView("noticed") ? tr("Month noticed")
                                                               : listFieldText(m_language, field),
            QLatin1String(field));
    }
}

void ViewMenu::showMenu()
{
    QMenu menu(this);
    connect(menu.addAction(tr("All incidents")),
            &QAction::triggered,
            this,
            &ViewMenu::everythingChosen);
    menu.addSeparator();
    addViews(menu);
    menu.addSeparator();
    addGroups(*menu.addMenu(tr("Group by")));
    connect(menu.addAction(tr("Keep this view…")), &QAction::triggered, this, &ViewMenu::askName);
    if (!m_views.all().empty()) {
        QMenu* gone = menu.addMenu(tr("Remove a view"));
        for (const RegisterViews::Known& known : m_views.all()) {
            QAction* remove = gone->addAction(menuText(known.view.name));
            remove->setEnabled(m_views.writable() || !known.view.shared);
            connect(remove, &QAction::triggered, this, [this, view = known.view] {
                m_views.remove(view);
            });
        }
    }
    menu.exec(mapToGlobal(QPoint(0, height())));
}

void ViewMenu::askName()
{
    auto* box = new QFrame(this, Qt::Popup);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setFrameShape(QFrame::StyledPanel);
    auto* edit = new QLineEdit(m_views.active().name, box);
    edit->setMaxLength(longestName);
    edit->setPlaceholderText(tr("The view’s name, then Return"));
    edit->setAccessibleName(tr("The view’s name"));
    edit->setMinimumWidth(longestName / 2 * fontMetrics().averageCharWidth());
    auto* shared = new QCheckBox(tr("For everybody who opens this register"), box);
    shared->setEnabled(m_views.writable());
    shared->setChecked(bool(m_views.active().shared));
    auto* column = new QVBoxLayout(box);
    column->addWidget(edit);
    column->addWidget(shared);
    connect(edit, &QLineEdit::returnPressed, this, [this, box, edit, shared] {
        const QString name = edit->text().trimmed();
        const bool forAll = shared->isChecked();
        box->close();
        if (!name.isEmpty())
            Q_EMIT keepRequested(name, forAll);
    });
    box->adjustSize();
    const int past = qMax(0, mapTo(window(), QPoint(box->width(), 0)).x() - window()->width());
    box->move(mapToGlobal(QPoint(-past, height())));
    box->show();
    edit->setFocus(Qt::PopupFocusReason);
}

} // namespace ireg
