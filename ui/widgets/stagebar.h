// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;
class QGridLayout;

namespace ireg
{

/// Stages in order, each with its word, its state in words and a sign of its own shape. One of them
/// is looked at; looking never moves anything. Where they find no room in one line they stand in
/// two or three.
class StageBar final : public QWidget
{
    Q_OBJECT

public:
    /// Gaps: left although facts are missing.
    enum class Look { Waiting, Current, Open, Done, Gaps, Skipped };
    struct Step
    {
        QString title = {};
        QString state = {};       ///< below the title: "3 h 10 min", "now · 4 to do"; may be empty
        QString spoken = {};      ///< the same with its word: "done, 3 h 10 min"
        QString description = {}; ///< plain text for the tooltip
        Look look = Look::Waiting;
    };

    explicit StageBar(QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

    void setSteps(const std::vector<Step>& steps);
    void setLookedAt(int step);
    int lookedAt() const { return m_lookedAt; }
    QAbstractButton* button(int step) const;

Q_SIGNALS:
    void chosen(int step);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Button;
    void makeButtons(std::size_t count);
    void arrange();

    QGridLayout* m_grid;
    std::vector<Button*> m_buttons;
    int m_inLine = 0;
    int m_lookedAt = -1;
};

} // namespace ireg
