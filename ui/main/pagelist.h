// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListWidget>

namespace ireg
{
struct PageCount;

/// The left pane: the pages, each with the number of what in it needs somebody.
class PageList final : public QListWidget
{
    Q_OBJECT

public:
    explicit PageList(QWidget* parent = nullptr);
    /// Without a name yet.
    void addPage(const QIcon& icon);
    void rename(int page, const QString& name);
    void setCount(int page, const PageCount& count);
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace ireg
