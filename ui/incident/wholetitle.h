// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;

namespace ireg
{

/// Lies over a line that is read as a heading: the whole of it is seen, in up to three lines, until
/// somebody comes to change it.
class WholeTitle final : public QWidget
{
    Q_OBJECT

public:
    explicit WholeTitle(QLineEdit& line);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();

    QLineEdit& m_line;
};

} // namespace ireg
