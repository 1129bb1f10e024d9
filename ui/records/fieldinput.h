// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/field.h"
#include "ui/records/fieldplace.h"

#include <QWidget>

class QAction;
class QContextMenuEvent;

namespace ireg
{
struct PageContext;

/// The widget in which one field is typed or chosen; it knows text only, in the form that the use
/// cases take.
class FieldInput : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString text() const = 0;
    /// Shows a text without saying that a person typed it.
    virtual void setText(const QString& text) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// Names in the window's language, and what may be chosen, are taken again.
    virtual void refresh() {}
    /// A half-typed text of this kind is a value already. A half-typed time, number or name would
    /// be another value, so these are saved on leaving only.
    virtual bool savesWhileTyping() const { return false; }
    /// A label inside the input replaces the one above it.
    virtual bool hasOwnLabel() const { return false; }
    virtual void setLabel(const QString& label);
    /// Stands in the menu of the part that is typed into, and below what that offers by itself.
    void setFurther(QAction* action) { m_further = action; }
    /// A list is open from which something is being chosen.
    virtual bool isOpen() const { return false; }

Q_SIGNALS:
    void edited();
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// The part that takes the keyboard; leaving it is what `left` says.
    void adopt(QWidget* part);

private:
    bool showMenu(QWidget* part, const QContextMenuEvent& event);

    QAction* m_further = nullptr;
};

/// What kind of input a field needs.
struct InputKind
{
    const Field& field;
    FieldPlace place = {};
    bool required = false; ///< a code that can't be absent
    QString unit = {};     ///< the currency of what is Money
};

/// An input for the field's type; owned by `parent`.
FieldInput* makeInput(const InputKind& kind, const PageContext& context, QWidget* parent);

/// The text that stands for a stored value; typed again it gives the same value.
QString inputText(const InputKind& kind, const Value& value, const PageContext& context);

} // namespace ireg
