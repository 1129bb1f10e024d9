// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/helpwindow.h"

#include "ui/main/helptopics.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/keywords.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QAction>
#include <QEvent>
#include <QListWidget>
#include <QPainter>
#include <QScrollBar>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// Titles in as many lines as they take, apart from each other.
class TopicLines final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int width = static_cast<const QListWidget*>(parent())->viewport()->width();
        const WrappedText words(
            index.data().toString(), option.font, width - 2 * scaled(grid::unit));
        return {width, words.height() + 2 * scaled(grid::unit)};
    }
    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        option.widget->style()->drawControl(
            QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        const int side = scaled(grid::unit);
        const QRect area = option.rect.adjusted(side, side, -side, -side);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
        WrappedText(index.data().toString(), option.font, area.width()).paint(*painter, area);
    }
};

constexpr QSize helpSize{720, 520};
constexpr int topicsWidth = 220;

} // namespace

HelpWindow::HelpWindow(Language language, const QAction& help, QWidget* parent)
    : QDialog(parent), m_language(language), m_help(help)
{
    m_again = new QAction(this);
    addAction(m_again);
    connect(m_again, &QAction::triggered, this, &HelpWindow::keysRequested);
    m_topics = new QListWidget(this);
    m_topics->setItemDelegate(new TopicLines(m_topics));
    m_topics->setResizeMode(QListView::Adjust);
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text = new QTextBrowser(this);
    m_text->setOpenLinks(false);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_topics);
    splitter->addWidget(m_text);
    splitter->setSizes({topicsWidth, helpSize.width() - topicsWidth});
    splitter->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(splitter);
    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpWindow::showCurrent);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        showTopic(link.path());
    });
    resize(roomFor(*this, helpSize));
    fill();
    retranslate();
}

void HelpWindow::fill()
{
    const QString before = topic();
    m_topics->clear();
    for (const HelpTopic& one : helpTopics(m_language)) {
        auto* item = new QListWidgetItem(one.title, m_topics);
        item->setData(Qt::UserRole, one.name);
    }
    showTopic(before);
    m_topics->doItemsLayout(); // lines in another language have other heights
    m_topics->scrollToTop();
    m_topics->scrollToItem(m_topics->currentItem());
}

QString HelpWindow::topic() const
{
    const QListWidgetItem* item = m_topics->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void HelpWindow::showTopic(const QString& topic)
{
    int row = 0;
    for (int i = 0; i < m_topics->count(); ++i) {
        if (m_topics->item(i)->data(Qt::UserRole).toString() == topic)
            row = i;
    }
    m_topics->setCurrentRow(row);
}

void HelpWindow::showCurrent()
{
    const int read = m_text->verticalScrollBar()->value();
    m_text->setMarkdown(withKeys(*parentWidget(), helpText(topic(), m_language)));
    if (std::exchange(m_shown, topic()) == topic())
        m_text->verticalScrollBar()->setValue(read);
}

void HelpWindow::setLanguage(Language language)
{
    m_language = language;
    fill();
}

void HelpWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_text)
        showCurrent(); // its links have the colour they were made with
    QDialog::changeEvent(event);
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help"));
    m_again->setShortcuts(m_help.shortcuts()); // said anew, too, when a key was changed
    showCurrent();
    m_topics->setAccessibleName(tr("Topics"));
    m_text->setAccessibleName(tr("Help"));
}

} // namespace ireg
