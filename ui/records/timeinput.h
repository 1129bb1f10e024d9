// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/records/fieldinput.h"

namespace ireg
{
class WhenEdit;
struct PageContext;

/// A time or a day, read while it is typed by the register's clock and zone.
class TimeInput final : public FieldInput
{
    Q_OBJECT

public:
    TimeInput(const Field& field, const PageContext& context, QWidget* parent);
    QString text() const override;
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    void setLabel(const QString& label) override;

private:
    const Field& m_field;
    WhenEdit* m_edit;
};

/// What is typed there for the field is read by the register's clock and zone. Both must outlive
/// it.
void readTyped(WhenEdit& edit, const Field& field, const PageContext& context);

/// The text that gives this time again when it is typed; with an offset where it needs one.
QString typedTime(const When& when, const QString& registerZone);

} // namespace ireg
