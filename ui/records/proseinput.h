// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/records/fieldinput.h"

namespace ireg
{
class ProseEdit;

/// Text of several lines, plain; Tab leaves it.
class ProseInput final : public FieldInput
{
    Q_OBJECT

public:
    explicit ProseInput(QWidget* parent);
    QString text() const override;
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    bool savesWhileTyping() const override { return true; }

private:
    ProseEdit* m_edit;
    bool m_setting = false;
};

} // namespace ireg
