// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <vector>

class QFontMetrics;
class QTableView;

namespace ireg
{

/// What widths of columns are counted in: an n.
int letterWidth(const QFontMetrics& metrics);

/// Gives the columns of a table their widths, by what stands in them: none is wider than its
/// content or narrower than its head, an empty one is no more than that, and what says most shares
/// the rest. Where it would not be readable, the others give way first. A column that is hidden or
/// shown changes what there is to share. It ends when a person sets a width. One for a table.
class ColumnKeeper final : public QObject
{
    Q_OBJECT

public:
    static constexpr int sharing = 0; ///< takes what is left

    /// Of each column the most letters it takes by itself, or `sharing`.
    ColumnKeeper(QTableView& table, std::vector<int> letters);

    /// No longer: the widths are a person's.
    void end();
    /// Again, by what stands there now.
    void begin();
    bool isEnded() const { return m_ended; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    int contentWidth(int column) const;
    int headWidth(int column) const;
    int usualWidth(int column) const;
    void shrink(std::vector<int>& widths, int over) const;
    int leastOf(std::size_t sharers) const;
    void share(const std::vector<int>& sharers, int room);

    QTableView& m_table;
    std::vector<int> m_letters;
    QTimer m_soon;
    bool m_arranging = false;
    bool m_ended = false;
};

} // namespace ireg
