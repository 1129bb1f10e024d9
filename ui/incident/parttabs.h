// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <vector>

class QMenu;
class QToolButton;

namespace ireg
{

/// The parts of an incident as one row of tabs. Those that find no room are behind "More"; the one
/// that is shown always has its tab. Its actions, one for each part in their order, go there.
class PartTabs final : public QWidget
{
    Q_OBJECT

public:
    explicit PartTabs(QWidget* parent = nullptr);

    void addPart();
    int count() const { return static_cast<int>(m_offered.size()); }
    /// A part that is not offered has neither a tab nor a line behind "More".
    void setPart(int part, const QString& text, bool offered = true);
    QString text(int part) const;
    void setCurrent(int part);
    int current() const { return m_current; }
    bool isOffered(int part) const { return m_offered[static_cast<std::size_t>(part)]; }
    void retranslate();

Q_SIGNALS:
    void currentChanged(int part);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Bar;
    void arrange();
    void fillMenu(const std::vector<int>& behind);

    Bar* m_bar;
    QToolButton* m_more;
    QMenu* m_menu;
    std::vector<bool> m_offered;
    int m_current = 0;
};

} // namespace ireg
