// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/page/valuechooser.h"

#include "model/base/text.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ireg
{

namespace
{

constexpr int mostRowsSeen = 12;
constexpr int chooserWidth = 34; // in average characters

} // namespace

ValueChooser::ValueChooser(QWidget* parent) : QFrame(parent, Qt::Popup)
{
    setFrameShape(QFrame::StyledPanel);
    m_words = new QLineEdit(this);
    m_list = new QListWidget(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_list);
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &ValueChooser::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &ValueChooser::toggleCurrent);
}

void ValueChooser::offer(const QString& field, const QStringList& on)
{
    m_field = field;
    m_on = QSet<QString>(on.begin(), on.end());
    m_words->clear();
    m_words->setAccessibleName(tr("Find a value"));
    m_words->setPlaceholderText(tr("Find a value"));
    m_list->setAccessibleName(tr("Values"));
    m_list->clear();
}

void ValueChooser::setValues(const std::vector<FilterValue>& values)
{
    m_list->clear();
    for (const FilterValue& value : values) {
        auto* item = new QListWidgetItem(displayText(value.words), m_list);
        item->setData(Qt::UserRole, value.written);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(m_on.contains(value.written) ? Qt::Checked : Qt::Unchecked);
    }
    narrow();
    const int rows = std::clamp(m_list->count(), 1, mostRowsSeen);
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), fontMetrics().height()) + 4);
    m_list->setMinimumWidth(chooserWidth * fontMetrics().averageCharWidth());
    adjustSize();
}

void ValueChooser::showBelow(QWidget& widget)
{
    adjustSize();
    move(widget.mapToGlobal(QPoint(0, widget.height())));
    show();
    m_words->setFocus(Qt::PopupFocusReason);
}

void ValueChooser::narrow()
{
    const QString words = fold(m_words->text().trimmed());
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const bool shown = fold(item->text()).contains(words);
        item->setHidden(!shown);
        if (shown && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
}

void ValueChooser::toggleCurrent()
{
    QListWidgetItem* item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    const bool on = item->checkState() != Qt::Checked;
    item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    Q_EMIT toggled(m_field, item->data(Qt::UserRole).toString(), on);
}

bool ValueChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    switch (press->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        QKeyEvent moved(QEvent::KeyPress, press->key(), press->modifiers());
        QCoreApplication::sendEvent(m_list, &moved);
        return true;
    }
    case Qt::Key_Space:
        if (!m_words->text().isEmpty())
            break; // a name has blanks
        toggleCurrent();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        toggleCurrent();
        close();
        return true;
    case Qt::Key_Escape: close(); return true;
    default: break;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ireg
