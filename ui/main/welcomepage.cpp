// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/welcomepage.h"

#include "model/base/text.h"
#include "ui/settings/windowsettings.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int missingRole = Qt::UserRole + 1, pinnedRole = Qt::UserRole + 2;
constexpr int columnWidth = 620;

/// Under the home folder as ~, which is shorter and tells no account name.
QString shortened(const QString& folder)
{
    const QString home = QDir::homePath();
    return folder == home || folder.startsWith(home + u'/') ? u'~' + folder.mid(home.size())
                                                            : folder;
}

} // namespace

WelcomePage::WelcomePage(WindowSettings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings)
{
    build();
    connect(m_new, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connect(m_forget, &QPushButton::clicked, this, [this] { Q_EMIT forgetRequested({}); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT forgetRequested(chosen()); });
    connect(m_pin, &QPushButton::clicked, this, [this] {
        const QListWidgetItem* item = m_recent->currentItem();
        m_settings.pinRecentFile(chosen(), item && !item->data(pinnedRole).toBool());
    });
    connect(m_openChosen, &QPushButton::clicked, this, &WelcomePage::openChosen);
    connect(&settings, &WindowSettings::recentFilesChanged, this, &WelcomePage::showRecent);
    connect(m_recent, &QListWidget::itemActivated, this, &WelcomePage::openChosen);
    connect(m_recent, &QListWidget::currentRowChanged, this, &WelcomePage::showChoices);
    retranslate();
}

void WelcomePage::build()
{
    m_title = plainLabel(this);
    setTextSize(*m_title, TextSize::Title);
    m_lead = plainLabel(this);
    m_foot = plainLabel(this);
    m_foot->setForegroundRole(QPalette::PlaceholderText);
    m_new = new QPushButton(this);
    m_open = new QPushButton(this);
    m_demo = new QPushButton(this);
    m_new->setDefault(true);
    for (QLabel* label : {m_title, m_lead, m_foot})
        label->setWordWrap(true);
    auto* buttons = new FlowLayout;
    for (QPushButton* button : {m_new, m_open, m_demo})
        buttons->addWidget(button);
    m_column = new QWidget(this);
    auto* column = new QVBoxLayout(m_column);
    column->setSpacing(16);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addLayout(buttons);
    column->addWidget(buildRecent());
    column->addWidget(m_foot);
    column->addStretch(2);
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(m_column, 8);
    row->addStretch(1);
}

QWidget* WelcomePage::buildRecent()
{
    m_recentBox = new QWidget(this);
    m_recentLabel = plainLabel(m_recentBox);
    m_recent = new QListWidget(m_recentBox);
    m_recentLabel->setWordWrap(true);
    m_recentLabel->setBuddy(m_recent);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setAlternatingRowColors(true);
    m_forget = new QPushButton(m_recentBox);
    m_forget->setFlat(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_recentLabel, 1);
    head->addWidget(m_forget);
    auto* column = new QVBoxLayout(m_recentBox);
    column->setContentsMargins(0, 8, 0, 0);
    column->addLayout(head);
    column->addWidget(m_recent);
    auto* choices = new QHBoxLayout;
    for (QPushButton** button : {&m_openChosen, &m_pin, &m_remove}) {
        *button = new QPushButton(m_recentBox);
        choices->addWidget(*button);
    }
    choices->addStretch(1);
    column->addLayout(choices);
    return m_recentBox;
}

QString WelcomePage::chosen() const
{
    const QListWidgetItem* item = m_recent->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void WelcomePage::openChosen()
{
    const QListWidgetItem* item = m_recent->currentItem();
    if (item && item->data(missingRole).toBool())
        Q_EMIT locateRequested(chosen());
    else if (item)
        Q_EMIT fileRequested(chosen());
}

/// What can be done with the chosen line.
void WelcomePage::showChoices()
{
    const QListWidgetItem* item = m_recent->currentItem();
    const bool missing = item && item->data(missingRole).toBool();
    m_openChosen->setText(missing ? tr("Locate…") : tr("Open it"));
    m_pin->setText(item && item->data(pinnedRole).toBool() ? tr("Unpin") : tr("Pin"));
    m_remove->setText(tr("Remove from the list"));
    for (QPushButton* button : {m_openChosen, m_pin, m_remove})
        button->setEnabled(item != nullptr);
}

void WelcomePage::showRecent()
{
    const QString before = chosen();
    m_recent->clear();
    for (const auto& [path, pinned] : m_settings.recentFiles()) {
        const QFileInfo file(path);
        const bool missing = !file.isFile();
        QStringList notes{missing ? tr("missing – Enter to locate it")
                                  : shortened(file.absolutePath())};
        if (pinned)
            notes.prepend(tr("pinned"));
        auto* item = new QListWidgetItem(
            displayText(file.fileName()) + u"     "_s + notes.join(u" · "_s), m_recent);
        item->setData(Qt::UserRole, path);
        item->setData(missingRole, missing);
        item->setData(pinnedRole, pinned);
        if (missing)
            item->setForeground(palette().color(QPalette::PlaceholderText));
        if (path == before)
            m_recent->setCurrentItem(item);
    }
    m_recentBox->setVisible(m_recent->count() > 0);
    if (m_recent->count() > 0 && !m_recent->currentItem())
        m_recent->setCurrentRow(0);
    showChoices();
    const int rows = std::min(10, m_recent->count());
    m_recent->setFixedHeight(rows * (fontMetrics().height() + 7) + 2 * m_recent->frameWidth() + 6);
}

void WelcomePage::fitToText()
{
    m_column->setMaximumWidth(scaled(columnWidth));
    for (QPushButton* button : {m_new, m_open, m_demo}) {
        button->setMinimumWidth(0);
        button->setMinimumWidth(button->sizeHint().width() + 2 * fontMetrics().height());
    }
}

void WelcomePage::showEvent(QShowEvent* event)
{
    showRecent();
    QWidget::showEvent(event);
}

void WelcomePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && m_recent->hasFocus() && !chosen().isEmpty())
        Q_EMIT forgetRequested(chosen());
    else
        QWidget::keyPressEvent(event);
}

void WelcomePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitToText();
    // How high the list is goes by the text, and what is missing has a colour of its own.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        showRecent();
    QWidget::changeEvent(event);
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Incident Register"));
    m_lead->setText(tr("Log incidents, take each one through six stages, keep what was learned."));
    m_new->setText(tr("&New register…"));
    m_open->setText(tr("&Open…"));
    m_demo->setText(tr("&Try with demo data"));
    fitToText();
    m_recentLabel->setText(tr("Recent"));
    m_recent->setAccessibleName(tr("Recent registers"));
    m_forget->setText(tr("Forget the list"));
    m_foot->setText(tr("Everything stays in that one file on your own disk. Nothing is sent "
                       "anywhere."));
    showRecent();
}

} // namespace ireg
