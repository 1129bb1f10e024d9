// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace ireg
{

/// Takes one chord as it is pressed. Tab and Escape stay what they are, so that the keyboard gets
/// out again; Delete and Backspace mean no key.
class KeyEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyEdit(QWidget* parent = nullptr);
    void setKey(const QKeySequence& key);

Q_SIGNALS:
    void chosen(const QKeySequence& key);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace ireg
