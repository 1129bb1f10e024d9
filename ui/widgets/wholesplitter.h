// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSplitter>

namespace ireg
{

/// Columns side by side, as high as the highest is at its width: what is around them scrolls.
class WholeSplitter final : public QSplitter
{
    Q_OBJECT

public:
    explicit WholeSplitter(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int wholeHeight() const;
};

} // namespace ireg
