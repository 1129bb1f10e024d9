// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/registerpage/viewlist.h"

#include "model/base/text.h"
#include "ui/registerpage/registerviews.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ireg
{

namespace
{

constexpr int viewCountRole = Qt::UserRole, activeRole = Qt::UserRole + 1,
              viewRole = Qt::UserRole + 2;
constexpr int sideRoom = 12;

/// Its number in the register, or its name where it is one person's.
QString identityOf(const RegisterView& view)
{
    return view.shared ? QString::number(view.shared.value) : QString(u'/' + view.name);
}

/// The name, cut where it is too long, and the count at the other end.
class ViewDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {0, scaled(grid::control)};
    }
    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        ground.icon = {};
        ground.features.setFlag(QStyleOptionViewItem::HasDecoration, false);
        option.widget->style()->drawControl(
            QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        painter->save();
        if (index.data(viewRole).isValid())
            paintView(*painter, option, index);
        else
            paintTitle(*painter, option, index);
        painter->restore();
    }

private:
    static void paintTitle(QPainter& painter,
                           const QStyleOptionViewItem& option,
                           const QModelIndex& index)
    {
        painter.setFont(textFont(TextSize::Label));
        painter.setPen(option.palette.color(QPalette::PlaceholderText));
        paintLine(painter,
                  option.rect.adjusted(sideRoom, 0, -sideRoom, 0),
                  Qt::AlignLeft | Qt::AlignVCenter,
                  index.data().toString());
    }
    static void paintView(QPainter& painter,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index)
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const int side = scaled(grid::icon);
        QRect sign(option.rect.left() + sideRoom, 0, side, side);
        sign.moveTop(option.rect.center().y() - side / 2 + 1);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(&painter,
                   QStyle::visualRect(option.direction, option.rect, sign),
                   Qt::AlignCenter,
                   selected ? QIcon::Selected : QIcon::Normal);
        QFont font = option.font;
        font.setWeight(index.data(activeRole).toBool() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        const QVariant count = index.data(viewCountRole);
        const QString number = count.isValid() ? QLocale().toString(count.toLongLong()) : QString();
        const int numberWidth = painter.fontMetrics().horizontalAdvance(number);
        const int textLeft = sideRoom + side + scaled(grid::unit);
        const QRect room = option.rect.adjusted(textLeft, 0, -sideRoom, 0);
        const QRect words = room.adjusted(0, 0, -numberWidth - scaled(grid::unit), 0);
        painter.setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        paintLine(painter,
                  QStyle::visualRect(option.direction, option.rect, words),
                  Qt::AlignLeft | Qt::AlignVCenter,
                  index.data().toString());
        painter.setPen(
            option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter.drawText(QStyle::visualRect(option.direction, option.rect, room),
                         Qt::AlignVCenter | Qt::AlignTrailing,
                         number);
    }
};

} // namespace

ViewList::ViewList(RegisterViews& views, QWidget* parent) : QListWidget(parent), m_views(views)
{
    setItemDelegate(new ViewDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy rest(QSizePolicy::Ignored, QSizePolicy::Ignored); // what the pages leave
    rest.setVerticalStretch(1);
    setSizePolicy(rest);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    connect(this, &QListWidget::itemClicked, this, &ViewList::open);
    connect(this, &QListWidget::itemChanged, this, &ViewList::onEdited);
    connect(&views, &RegisterViews::changed, this, &ViewList::fill);
    connect(itemDelegate(),
            &QAbstractItemDelegate::closeEditor,
            this,
            &ViewList::fill,
            Qt::QueuedConnection);
    fill();
}

void ViewList::fill()
{
    if (state() == EditingState)
        return; // once the editor is closed
    const int row = currentRow();
    m_filling = true;
    clear();
    setAccessibleName(tr("Saved views"));
    const auto& all = m_views.all();
    if (!all.empty()) {
        auto* title = new QListWidgetItem(tr("Saved views"), this);
        title->setFlags(Qt::NoItemFlags);
    }
    for (std::size_t i = 0; i < all.size(); ++i)
        addView(i);
    setVisible(!all.empty());
    if (row > 0 && hasFocus())
        setCurrentRow(std::min(row, count() - 1));
    m_filling = false;
}

void ViewList::addView(std::size_t at)
{
    const RegisterViews::Known& known = m_views.all()[at];
    const QString name = displayText(known.view.name);
    const bool shared = bool(known.view.shared);
    auto* item = new QListWidgetItem(icon(shared ? "people" : "view"), name, this);
    item->setData(viewRole, identityOf(known.view));
    item->setData(activeRole, m_views.isActive(known.view) && !m_views.isAltered());
    item->setData(viewCountRole, known.count ? QVariant(*known.count) : QVariant());
    if (!shared || m_views.writable())
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    QString spoken = shared ? tr("%1, for everybody").arg(name) : tr("%1, mine").arg(name);
    if (known.count)
        spoken += QStringLiteral(", ")
            + tr("%Ln incident(s)", nullptr, static_cast<int>(*known.count));
    if (m_views.isActive(known.view))
        spoken = m_views.isAltered() ? tr("%1, shown with changes").arg(spoken)
                                     : tr("%1, shown now").arg(spoken);
    item->setData(Qt::AccessibleTextRole, spoken);
    item->setToolTip(plainTip(spoken));
}

const RegisterView* ViewList::viewAt(const QListWidgetItem* item) const
{
    const QString wanted = item ? item->data(viewRole).toString() : QString();
    const auto found = std::ranges::find_if(
        m_views.all(),
        [&wanted](const RegisterViews::Known& one) { return identityOf(one.view) == wanted; });
    return found == m_views.all().end() ? nullptr : &found->view;
}

void ViewList::open(const QListWidgetItem* item)
{
    if (const RegisterView* view = viewAt(item))
        Q_EMIT opened(RegisterView(*view));
}

void ViewList::onEdited(const QListWidgetItem* item)
{
    const RegisterView* view = m_filling ? nullptr : viewAt(item);
    if (!view)
        return;
    const RegisterView renamed = *view;
    const QString name = item->text();
    QMetaObject::invokeMethod(
        this,
        [this, renamed, name] {
            m_views.rename(renamed, name);
            fill(); // as it is called, whether the new name holds or not
        },
        Qt::QueuedConnection);
}

void ViewList::keyPressEvent(QKeyEvent* event)
{
    const RegisterView* view = viewAt(currentItem());
    if (view && state() != EditingState
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        open(currentItem());
        return;
    }
    if (view && event->matches(QKeySequence::Delete) && (!view->shared || m_views.writable())) {
        m_views.remove(RegisterView(*view));
        return;
    }
    QListWidget::keyPressEvent(event);
}

void ViewList::contextMenuEvent(QContextMenuEvent* event)
{
    QListWidgetItem* item = event->reason() == QContextMenuEvent::Mouse ? itemAt(event->pos())
                                                                        : currentItem();
    const RegisterView* known = viewAt(item);
    if (!known)
        return;
    const RegisterView view = *known;
    const bool may = m_views.writable() || !view.shared;
    QMenu menu(this);
    connect(menu.addAction(tr("Open view")), &QAction::triggered, this, [this, view] {
        Q_EMIT opened(view);
    });
    QAction* rename = menu.addAction(tr("Rename"));
    // The list may be filled anew while the menu is open.
    connect(rename, &QAction::triggered, this, [this, wanted = identityOf(view)] {
        for (int row = 0; row < count(); ++row) {
            if (this->item(row)->data(viewRole).toString() == wanted)
                editItem(this->item(row));
        }
    });
    QAction* update = menu.addAction(tr("Update to what is shown now"));
    connect(update, &QAction::triggered, this, [this, view] { Q_EMIT updateRequested(view); });
    QAction* move = menu.addAction(
        view.shared ? tr("Keep for me alone") : tr("Share with everybody who opens this register"));
    connect(move, &QAction::triggered, this, [this, view] { m_views.move(view); });
    QAction* remove = menu.addAction(tr("Remove"));
    connect(remove, &QAction::triggered, this, [this, view] { m_views.remove(view); });
    for (QAction* action : {rename, update, remove})
        action->setEnabled(may);
    move->setEnabled(m_views.writable());
    const QRect place = visualItemRect(item); // before the list is filled anew
    menu.exec(event->reason() == QContextMenuEvent::Mouse
                  ? event->globalPos()
                  : viewport()->mapToGlobal(place.bottomLeft()));
}

/// The pages above have a chosen line too; which of the two is looked at is the keyboard's.
void ViewList::focusOutEvent(QFocusEvent* event)
{
    QListWidget::focusOutEvent(event);
    clearSelection();
}

void ViewList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace ireg
