// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/records/fieldinput.h"

class QCheckBox;

namespace ireg
{
struct Choice;

class FlagInput final : public FieldInput
{
    Q_OBJECT

public:
    explicit FlagInput(QWidget* parent);
    QString text() const override;
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    bool hasOwnLabel() const override { return true; }
    void setLabel(const QString& label) override;

private:
    QCheckBox* m_box;
};

/// One of the field's codes, of the records it may point to, or of the texts its place offers.
class ChoiceInput final : public FieldInput
{
    Q_OBJECT

public:
    ChoiceInput(const InputKind& kind, const PageContext& context, QWidget* parent);
    QString text() const override;
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    void refresh() override;
    bool savesWhileTyping() const override { return true; }
    bool isOpen() const override;

private:
    class Combo;
    std::vector<Choice> choices() const;
    void choose(const QString& text);

    InputKind m_kind;
    const PageContext& m_context;
    Combo* m_combo;
    QString m_wanted;
};

} // namespace ireg
