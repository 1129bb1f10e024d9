// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/whydelegate.h"

#include "model/base/showing.h"
#include "ui/incident/whylist.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/proseedit.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ireg
{

namespace
{

constexpr const char* whyConfirmed = "confirmed";    ///< by Return
constexpr const char* whyAskedOnce = "whyAskedOnce"; ///< Escape said that it is not saved
constexpr int besideAnswer = grid::unit;
constexpr int aboveAnswer = 6;
constexpr double widestTree = 0.4; ///< of the width; a deeper one draws its branches closer

/// Where the parts of a line stand, without its place among the others.
struct WhyPlaces
{
    double step; ///< from one depth to the next
    int text;    ///< where the words begin
    int width;   ///< how wide they are
};

WhyPlaces whyPlaces(const WhyModel& rows, const WhyRow& row, int width)
{
    const double step = std::min<double>(scaled(24),
                                         widestTree * width / std::max(1, rows.deepest() + 1));
    const int text = static_cast<int>(step * row.depth) + scaled(20) + scaled(besideAnswer);
    return {step, text, std::max(1, width - text - scaled(besideAnswer))};
}

QFont smallFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(std::max(7.5, font.pointSizeF() * 12 / 13));
    return small;
}

QFont answerFont(const WhyRow& row, QFont font)
{
    if (row.root)
        font.setWeight(QFont::DemiBold);
    return font;
}

const WhyModel& rowsOf(const QModelIndex& index)
{
    return *static_cast<const WhyModel*>(index.model());
}

/// The branches from the left, the bend to this line and its knot.
class Branches
{
public:
    Branches(QPainter& painter, const QStyleOptionViewItem& option, double step)
        : m_painter(painter), m_option(option), m_step(step)
    {
    }

    void paint(const WhyRow& row) const
    {
        const Accents colours = accents(m_option.palette);
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(colours.edge, std::max(1, scaled(3) / 2)));
        m_painter.setBrush(Qt::NoBrush);
        for (int depth = 1; depth < row.depth; ++depth) {
            if (row.passing[static_cast<std::size_t>(depth)])
                line(depth - 1, m_option.rect.top(), m_option.rect.bottom() + 1);
        }
        if (row.depth > 0)
            bend(row);
        if (row.asked)
            line(row.depth, middle(), m_option.rect.bottom() + 1);
        knot(row, colours);
        m_painter.restore();
    }

private:
    double across(double depth) const
    {
        const double from = m_step * depth + scaled(10);
        return m_option.direction == Qt::RightToLeft ? m_option.rect.right() - from
                                                     : m_option.rect.left() + from;
    }
    double middle() const
    {
        return m_option.rect.top() + scaled(aboveAnswer)
            + QFontMetrics(m_option.font).lineSpacing() / 2.0;
    }
    void line(int depth, double top, double bottom) const
    {
        m_painter.drawLine(QPointF(across(depth), top), QPointF(across(depth), bottom));
    }
    void bend(const WhyRow& row) const
    {
        const double from = across(row.depth - 1), to = across(row.depth);
        const double radius = std::min<double>(scaled(grid::radius), std::abs(to - from) / 2);
        QPainterPath path(QPointF(from, m_option.rect.top()));
        path.lineTo(from, middle() - radius);
        path.quadTo(from, middle(), from + (to > from ? radius : -radius), middle());
        path.lineTo(to, middle());
        m_painter.drawPath(path);
        if (!row.last)
            line(row.depth - 1, middle() - radius, m_option.rect.bottom() + 1);
    }
    /// Filled where asking ends, open where it goes on.
    void knot(const WhyRow& row, const Accents& colours) const
    {
        const double radius = row.root ? scaled(6) : scaled(4);
        m_painter.setPen(QPen(row.root ? colours.accent : colours.secondary, scaled(2)));
        m_painter.setBrush(row.root        ? QBrush(colours.accent)
                               : row.asked ? QBrush(colours.secondary)
                                           : m_option.palette.brush(QPalette::Base));
        m_painter.drawEllipse(QPointF(across(row.depth), middle()), radius, radius);
    }

    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
    double m_step;
};

void paintWords(QPainter& painter,
                const QStyleOptionViewItem& option,
                const WhyModel& rows,
                int row)
{
    const WhyRow& why = rows.at(row);
    const WhyPlaces places = whyPlaces(rows, why, option.rect.width());
    QRect area(option.rect.left() + places.text,
               option.rect.top() + scaled(aboveAnswer),
               places.width,
               option.rect.height());
    const auto put = [&](const QString& text, const QFont& font, const QColor& colour) {
        if (text.isEmpty())
            return;
        const WrappedText lines(text, font, places.width);
        painter.setPen(colour);
        lines.paint(painter, QStyle::visualRect(option.direction, option.rect, area));
        area.translate(0, lines.height() + scaled(2));
    };
    put(why.answer, answerFont(why, option.font), option.palette.color(QPalette::Text));
    const QFont small = smallFont(option.font);
    put(why.marks, small, option.palette.color(QPalette::PlaceholderText));
    put(why.flaw, small, accents(option.palette).soon);
}

} // namespace

int WhyDelegate::heightOf(const WhyModel& rows, int row, const QFont& font, int width) const
{
    const WhyRow& why = rows.at(row);
    const int room = whyPlaces(rows, why, width).width;
    int height = 2 * scaled(aboveAnswer);
    const auto add = [&](const QString& text, const QFont& of) {
        if (!text.isEmpty())
            height += WrappedText(text, of, room).height() + scaled(2);
    };
    add(why.answer, answerFont(why, font));
    add(why.marks, smallFont(font));
    add(why.flaw, smallFont(font));
    const int typed = 2 * scaled(aboveAnswer) + 2 * QFontMetrics(font).lineSpacing();
    return why.id ? height : std::max(height, typed);
}

QSize WhyDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = static_cast<const QListView*>(option.widget);
    const int width = view->viewport()->width();
    return {width, heightOf(rowsOf(index), index.row(), option.font, width)};
}

void WhyDelegate::paint(QPainter* painter,
                        const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    const WhyModel& rows = rowsOf(index);
    painter->save();
    QStyleOptionViewItem ground = option;
    ground.state.setFlag(QStyle::State_Selected,
                         option.widget->hasFocus()
                             && ground.state.testFlag(QStyle::State_Selected));
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const WhyPlaces places = whyPlaces(rows, rows.at(index.row()), option.rect.width());
    Branches(*painter, option, places.step).paint(rows.at(index.row()));
    paintWords(*painter, option, rows, index.row());
    painter->restore();
}

QWidget* WhyDelegate::createEditor(QWidget* parent,
                                   const QStyleOptionViewItem&,
                                   const QModelIndex&) const
{
    auto* editor = new ProseEdit(parent);
    editor->setTabChangesFocus(true);
    editor->setAccessibleName(WhyDelegate::tr("Why?"));
    editor->setPlaceholderText(WhyDelegate::tr("Because…"));
    auto* list = static_cast<WhyList*>(this->parent());
    connect(editor, &QPlainTextEdit::textChanged, list, [list, editor] {
        editor->setProperty(whyAskedOnce, false);
        Q_EMIT list->typing(editor->toPlainText());
    });
    return editor;
}

void WhyDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* prose = static_cast<ProseEdit*>(editor);
    if (prose->toPlainText().isEmpty())
        prose->setPlainText(index.data(Qt::EditRole).toString());
    prose->moveCursor(QTextCursor::End);
}

void WhyDelegate::setModelData(QWidget* editor,
                               QAbstractItemModel* model,
                               const QModelIndex& index) const
{
    // What was only put there and never confirmed is nobody's answer.
    const QString text = static_cast<ProseEdit*>(editor)->toPlainText();
    if (editor->property(whyConfirmed).toBool() || text != index.data(Qt::EditRole).toString())
        model->setData(index, text, Qt::EditRole);
}

void WhyDelegate::updateEditorGeometry(QWidget* editor,
                                       const QStyleOptionViewItem& option,
                                       const QModelIndex& index) const
{
    const WhyModel& rows = rowsOf(index);
    const WhyPlaces places = whyPlaces(rows, rows.at(index.row()), option.rect.width());
    const QRect area(option.rect.left() + places.text - scaled(4),
                     option.rect.top() + 1,
                     places.width + scaled(besideAnswer),
                     option.rect.height() - 2);
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, area));
}

/// True where the editor stays open.
bool WhyDelegate::staysOpen(ProseEdit& editor, const QKeyEvent& key)
{
    auto* list = static_cast<WhyList*>(parent());
    const QString text = editor.toPlainText();
    if (key.key() == Qt::Key_Escape) {
        const QString before = list->currentIndex().data(Qt::EditRole).toString();
        if (text.trimmed() == before.trimmed() || editor.property(whyAskedOnce).toBool())
            return false;
        editor.setProperty(whyAskedOnce, true);
        Q_EMIT list->unfinished();
        return true;
    }
    if (showsText(text))
        return false;
    editor.setPlaceholderText(tr("Say why first, or press Esc to leave it."));
    return true;
}

bool WhyDelegate::eventFilter(QObject* watched, QEvent* event)
{
    // Another window, or a menu, is looked at in between.
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason)
            return false;
    }
    auto* editor = qobject_cast<ProseEdit*>(watched);
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    const bool enter = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (!editor || (!enter && !(key && key->key() == Qt::Key_Escape)))
        return QStyledItemDelegate::eventFilter(watched, event);
    if (staysOpen(*editor, *key))
        return true;
    if (!enter)
        return QStyledItemDelegate::eventFilter(watched, event);
    editor->setProperty(whyConfirmed, true);
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(
        editor, key->modifiers().testFlag(Qt::ShiftModifier) ? EditNextItem : SubmitModelCache);
    return true;
}

} // namespace ireg
