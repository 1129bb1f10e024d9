// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QDialog;

namespace ireg
{

/// Keeps a dialog as high as its wrapped texts need at its width, which Qt does inside a window but
/// not for the window itself, and no larger than the screen.
class DialogRoom final : public QObject
{
    Q_OBJECT

public:
    explicit DialogRoom(QDialog& dialog);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QDialog& m_dialog;
    bool m_fitting = false;
};

/// What the screen has room for.
QSize largestDialog(const QDialog& dialog);
/// The size, which is meant at 100 % zoom, as far as the screen has room for it.
QSize roomFor(const QDialog& dialog, const QSize& size);

} // namespace ireg
