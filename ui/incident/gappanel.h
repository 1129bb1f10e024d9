// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/gate.h"
#include "model/language/language.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace ireg
{

/// What is to be done before the looked-at stage can be left; each line leads to its field. What is
/// asked of several laws at once is one line.
class GapPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit GapPanel(QWidget* parent = nullptr);

    struct Content
    {
        QString stage;
        std::vector<Gap> gaps;
        bool gated = true;    ///< false: taken over without stages
        QString closed = {};  ///< when and by whom; there is nothing to finish any more
        QString advance = {}; ///< what the button says; empty: one looks at another stage
    };
    void show(Language language, const Content& content);
    /// Its own question is being asked elsewhere on the page; what leads to it gives way meanwhile.
    void setWaiting(bool waiting);
    QListWidget* list() const { return m_list; }
    const std::vector<Gap>& gaps() const { return m_gaps; }
    QPushButton* advanceButton() const { return m_advance; }

Q_SIGNALS:
    void chosen(const ireg::Gap& gap);
    /// The line that stands for the questions of these laws.
    void lawsChosen(const QStringList& regimes);
    void advanceWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void choose(int row);
    void fit();

    QLabel* m_title;
    QPushButton* m_advance;
    QLabel* m_clear;
    QListWidget* m_list;
    std::vector<Gap> m_gaps;
    std::vector<std::size_t> m_leads; ///< of each line: the gap that it leads to
    QStringList m_together;           ///< the laws that one line asks about
    QStringList m_texts;
    bool m_waiting = false;
};

} // namespace ireg
