// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

class QFontMetrics;
class QTableView;

namespace ireg
{

/// What widths of columns are counted in: an n.
int letterWidth(const QFontMetrics& metrics);

/// Gives the columns of a table their widths, by what stands in them: none is narrower than its
/// head, an empty one is no more than that, and what has to be read as a whole (a time, an amount,
/// a state) never gives way. The others get what they need as long as there is room, and then share
/// it, so that what is short stays whole; what says most takes the rest. A column that is hidden or
/// shown changes what there is to share. It ends when a person sets a width. One for a table.
class ColumnKeeper final : public QObject
{
    Q_OBJECT

public:
    static constexpr int sharing = 0; ///< says most: takes what is left
    static constexpr int whole = -1;  ///< is never cut

    /// Of each column the most letters that it takes from what says most, or one of these.
    ColumnKeeper(QTableView& table, std::vector<int> letters);

    /// No longer: the widths are a person's.
    void end();
    /// Again, by what stands there now.
    void begin();
    bool isEnded() const { return m_ended; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What a column gets, between what it has to have and what it has use for.
    struct Share
    {
        int column = 0;
        int width = 0;
        int usual = 0, all = 0; ///< as long as others need room, and then
        int weight = 1;
    };
    void arrange();
    /// The widest text of a column, or the widest word of all its texts.
    int contentWidth(int column) const;
    int wordWidth(int column) const;
    int widest(int column, const std::function<QString(const QString&)>& part) const;
    int headWidth(int column) const;
    int widthOf(int letters) const;
    Share shareOf(int column, int sharers) const;
    std::vector<Share> shares() const;
    static void raise(std::vector<Share>& shares, int Share::*limit, int& room);
    void giveRest(std::vector<Share>& shares, int rest) const;
    void apply(const std::vector<Share>& shares);

    QTableView& m_table;
    std::vector<int> m_letters;
    QTimer m_soon;
    int m_room = 0; ///< that the columns were arranged in
    bool m_arranging = false;
    bool m_ended = false;
};

} // namespace ireg
