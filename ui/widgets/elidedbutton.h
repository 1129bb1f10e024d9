// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace ireg
{

/// A button that shows as much of its words as there is room for, so that it never makes a window
/// wider; its hint and its accessible name have all of them. A key may stand at its end.
class ElidedButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ElidedButton(QWidget* parent = nullptr);
    void say(const QString& words, const QString& key = {});
    /// An icon of resources/icons/window, before the words and in their colour.
    void showSign(const char* name);
    /// Other words for the same, each shorter, for where the room is too little; the last of them
    /// is what there is room for at least.
    void setShorter(const QStringList& shorter);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int signWidth() const;
    int sides() const;
    QString fitting(int room) const;

    QString m_words, m_key;
    QStringList m_shorter;
    const char* m_sign = nullptr;
};

} // namespace ireg
