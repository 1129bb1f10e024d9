// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

#include <memory>
#include <span>
#include <vector>

namespace ireg
{

/// Widgets in a line after each other, in as many lines as the width asks for. One that is aligned
/// to the right, and what follows it, stands at the end of its line.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    struct Placed
    {
        QLayoutItem* item = nullptr;
        QRect area = {};
    };
    std::vector<Placed> placed(int width) const;
    static void endLine(std::span<Placed> line, int height, int right);

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace ireg
