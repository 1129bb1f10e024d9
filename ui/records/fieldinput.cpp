// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/fieldinput.h"

#include "model/base/typedlasting.h"
#include "model/dossier/recordtypes.h"
#include "model/language/valuetext.h"
#include "model/record/money.h"
#include "ui/records/choiceinput.h"
#include "ui/records/controlsinput.h"
#include "ui/records/lineinput.h"
#include "ui/records/pagecontext.h"
#include "ui/records/proseinput.h"
#include "ui/records/timeinput.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ireg
{

using namespace Qt::StringLiterals;

void FieldInput::setLabel(const QString& label)
{
    setAccessibleName(label);
    if (focusProxy())
        focusProxy()->setAccessibleName(label);
}

void FieldInput::adopt(QWidget* part)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(part);
    QWidget* focused = part->focusProxy() ? part->focusProxy() : part;
    setFocusProxy(focused);
    focused->installEventFilter(this);
    if (auto* area = qobject_cast<QAbstractScrollArea*>(focused))
        area->viewport()->installEventFilter(this); // where the mouse asks for the menu
    // A file dropped on a line belongs to the page, as evidence.
    focused->setAcceptDrops(false);
}

bool FieldInput::eventFilter(QObject* watched, QEvent* event)
{
    const auto* part = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::ContextMenu && focusProxy()
        && (watched == focusProxy() || part->parentWidget() == focusProxy()))
        return showMenu(focusProxy(), *static_cast<QContextMenuEvent*>(event));
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
    // A wheel that scrolls the form must not change a choice it passes over.
    if (event->type() == QEvent::Wheel && qobject_cast<const QComboBox*>(part)
        && !part->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// What the part offers by itself, and below it what is further.
bool FieldInput::showMenu(QWidget* part, const QContextMenuEvent& event)
{
    if (!m_further)
        return false;
    QMenu* menu = nullptr;
    if (auto* line = qobject_cast<QLineEdit*>(part))
        menu = line->createStandardContextMenu();
    else if (auto* prose = qobject_cast<QPlainTextEdit*>(part))
        menu = prose->createStandardContextMenu();
    else
        menu = new QMenu(part);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(m_further);
    menu->popup(event.globalPos());
    return true;
}

FieldInput* makeInput(const InputKind& kind, const PageContext& context, QWidget* parent)
{
    if (!kind.place.offered.empty())
        return new ChoiceInput(kind, context, parent);
    switch (kind.field.type) {
    case FieldType::Time:
    case FieldType::Date: return new TimeInput(kind.field, context, parent);
    case FieldType::Flag: return new FlagInput(parent);
    case FieldType::Code: return new ChoiceInput(kind, context, parent);
    case FieldType::Reference:
        if (kind.field.refersTo<Person>() || kind.place.named)
            return new NameInput(kind, context, parent);
        return new ChoiceInput(kind, context, parent);
    case FieldType::Integer:
        if (isMoney(kind.field))
            return new MoneyInput(context, parent);
        return new LineInput(LineInput::Kind::Exact, parent);
    case FieldType::Line:
        if (kind.field.has(Controls))
            return new ControlsInput(context, parent);
        return new LineInput(LineInput::Kind::Words, parent);
    case FieldType::Text:
    case FieldType::Bytes: break;
    }
    if (kind.place.room == Room::Prose)
        return new ProseInput(parent);
    return new LineInput(LineInput::Kind::Words, parent);
}

QString inputText(const InputKind& kind, const Value& value, const PageContext& context)
{
    if (isNull(value))
        return {};
    const Field& field = kind.field;
    switch (field.type) {
    case FieldType::Time: {
        When when;
        return Codec<When>::decode(value, when) ? typedTime(when, context.thread.profile().zone)
                                                : QString();
    }
    case FieldType::Flag: return std::get<qint64>(value) != 0 ? u"yes"_s : u"no"_s;
    case FieldType::Integer: {
        const qint64 number = std::get<qint64>(value);
        if (field.has(Lasting))
            return typedLasting(number);
        return isMoney(field) ? moneyText(context.language(), number, kind.unit)
                              : QString::number(number);
    }
    case FieldType::Reference:
        if (field.refersTo<Person>() || kind.place.named)
            return valueText(context.words, field, value);
        return publicId(*targetOf(field), std::get<qint64>(value));
    case FieldType::Bytes: return valueText(context.words, field, value);
    case FieldType::Text:
    case FieldType::Line:
    case FieldType::Code:
    case FieldType::Date: break;
    }
    return QString::fromUtf8(std::get<Text>(value).utf8);
}

} // namespace ireg
