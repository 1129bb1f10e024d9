// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/parttabs.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>

namespace ireg
{

using namespace Qt::StringLiterals;

class PartTabs::Bar final : public QTabBar
{
public:
    using QTabBar::QTabBar;

    int widthOf(int tab) const { return tabSizeHint(tab).width(); }
    // The row decides what has room; the bar never asks for more.
    QSize minimumSizeHint() const override { return {0, QTabBar::minimumSizeHint().height()}; }
};

PartTabs::PartTabs(QWidget* parent)
    : QWidget(parent), m_bar(new Bar(this)), m_more(new QToolButton(this)),
      m_menu(new QMenu(m_more))
{
    m_bar->setExpanding(false);
    m_bar->setDocumentMode(true);
    m_bar->setDrawBase(false);
    m_bar->setUsesScrollButtons(false);
    m_bar->setElideMode(Qt::ElideNone);
    m_bar->setObjectName(u"sections"_s);
    m_bar->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bar, 1);
    row->addWidget(m_more);
    connect(m_bar, &QTabBar::currentChanged, this, &PartTabs::setCurrent);
}

void PartTabs::addPart()
{
    const QSignalBlocker quiet(m_bar);
    const int part = m_bar->addTab(QString());
    m_offered.push_back(true);
    auto* go = new QAction(this);
    addAction(go);
    connect(go, &QAction::triggered, this, [this, part] {
        setCurrent(part);
        m_bar->setFocus(Qt::ShortcutFocusReason);
    });
}

QString PartTabs::text(int part) const
{
    return m_bar->tabText(part);
}

void PartTabs::setPart(int part, const QString& text, bool offered)
{
    if (m_bar->tabText(part) == text && isOffered(part) == offered)
        return;
    m_offered[static_cast<std::size_t>(part)] = offered;
    m_bar->setTabText(part, text);
    m_bar->setAccessibleTabName(part, text);
    actions().at(part)->setText(text);
    actions().at(part)->setVisible(offered);
    arrange();
}

void PartTabs::setCurrent(int part)
{
    if (part < 0 || part >= count() || part == m_current || !isOffered(part))
        return;
    m_current = part;
    arrange();
    Q_EMIT currentChanged(part);
}

void PartTabs::retranslate()
{
    m_bar->setAccessibleName(tr("Parts of the incident"));
    for (QAction* go : actions())
        go->setWhatsThis(m_bar->accessibleName());
    m_more->setText(tr("More"));
    arrange();
}

void PartTabs::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PartTabs::arrange()
{
    const QSignalBlocker quiet(m_bar);
    for (int part = 0; part < count(); ++part)
        m_bar->setTabVisible(part, isOffered(part)); // a hidden tab has no width
    int room = width() - m_more->sizeHint().width() - m_bar->widthOf(m_current)
        - layout()->spacing();
    std::vector<int> behind;
    for (int part = 0; part < count(); ++part) {
        if (!isOffered(part) || part == m_current)
            continue;
        room -= m_bar->widthOf(part);
        // What comes after the first that found no room is behind "More" too.
        if (room >= 0 && behind.empty())
            continue;
        behind.push_back(part);
    }
    m_bar->setCurrentIndex(m_current);
    for (const int part : behind)
        m_bar->setTabVisible(part, false);
    fillMenu(behind);
}

void PartTabs::fillMenu(const std::vector<int>& behind)
{
    m_menu->clear();
    for (const int part : behind) {
        // Afterwards: the menu is filled anew, without the line that was chosen.
        connect(
            m_menu->addAction(text(part)),
            &QAction::triggered,
            this,
            [this, part] { setCurrent(part); },
            Qt::QueuedConnection);
    }
    m_more->setVisible(!behind.empty());
}

} // namespace ireg
