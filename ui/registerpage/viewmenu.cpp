// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/registerpage/viewmenu.h"

#include "model/base/text.h"
#include "ui/settings/windowsettings.h"

#include <QFrame>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

const QString keptAt = u"register"_s;
const QString keptAs = u"views"_s;
constexpr int longestName = 60;

} // namespace

ViewMenu::ViewMenu(WindowSettings& settings, QWidget* parent)
    : QPushButton(parent), m_settings(settings)
{
    connect(this, &QPushButton::clicked, this, &ViewMenu::showMenu);
    retranslate();
}

std::vector<RegisterView> ViewMenu::views() const
{
    return viewsOf(m_settings.kept(keptAt, keptAs));
}

void ViewMenu::keep(const RegisterView& view)
{
    auto all = views();
    std::erase_if(
        all, [&view](const RegisterView& one) { return nameKey(one.name) == nameKey(view.name); });
    all.push_back(view);
    std::ranges::sort(all, [](const RegisterView& a, const RegisterView& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    m_settings.keep(keptAt, keptAs, viewsText(all));
    say(view.name);
}

void ViewMenu::remove(const QString& name)
{
    auto all = views();
    std::erase_if(all, [&name](const RegisterView& one) { return one.name == name; });
    m_settings.keep(keptAt, keptAs, viewsText(all));
    say({});
}

void ViewMenu::leave()
{
    if (!m_name.isEmpty())
        say({});
}

void ViewMenu::say(const QString& name)
{
    m_name = name;
    const QString shown = name.isEmpty() ? tr("none") : displayText(name);
    setText(tr("View: %1").arg(shown) + u" ▾"_s);
    setAccessibleName(tr("View: %1").arg(shown));
    updateGeometry();
}

void ViewMenu::retranslate()
{
    say(m_name);
}

void ViewMenu::showMenu()
{
    QMenu menu(this);
    connect(menu.addAction(tr("All incidents")), &QAction::triggered, this, [this] {
        say({});
        Q_EMIT everythingChosen();
    });
    menu.addSeparator();
    const auto all = views();
    for (const RegisterView& view : all) {
        QAction* open = menu.addAction(displayText(view.name).replace(u'&', u"&&"_s));
        open->setCheckable(true);
        open->setChecked(view.name == m_name);
        connect(open, &QAction::triggered, this, [this, view] {
            Q_EMIT chosen(view);
            say(view.name);
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Keep this view…")), &QAction::triggered, this, &ViewMenu::askName);
    if (!all.empty()) {
        QMenu* gone = menu.addMenu(tr("Remove a view"));
        for (const RegisterView& view : all) {
            connect(gone->addAction(displayText(view.name).replace(u'&', u"&&"_s)),
                    &QAction::triggered,
                    this,
                    [this, name = view.name] { remove(name); });
        }
    }
    menu.exec(mapToGlobal(QPoint(0, height())));
}

void ViewMenu::askName()
{
    auto* box = new QFrame(this, Qt::Popup);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setFrameShape(QFrame::StyledPanel);
    auto* edit = new QLineEdit(m_name, box);
    edit->setMaxLength(longestName);
    edit->setPlaceholderText(tr("The view’s name, then Return"));
    edit->setAccessibleName(tr("The view’s name"));
    edit->setMinimumWidth(longestName / 2 * fontMetrics().averageCharWidth());
    auto* column = new QVBoxLayout(box);
    column->addWidget(edit);
    connect(edit, &QLineEdit::returnPressed, this, [this, box, edit] {
        const QString name = edit->text().trimmed();
        box->close();
        if (!name.isEmpty())
            Q_EMIT keepRequested(name);
    });
    box->adjustSize();
    box->move(mapToGlobal(QPoint(0, height())));
    box->show();
    edit->setFocus(Qt::PopupFocusReason);
}

} // namespace ireg
