// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/gate.h"
#include "model/language/language.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

namespace ireg
{

/// The facts that the looked-at stage still lacks; each leads to its field.
class GapPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit GapPanel(QWidget* parent = nullptr);

    struct Content
    {
        QString stage;
        std::vector<Gap> gaps;
        bool gated = true; ///< false: taken over without stages
    };
    void show(Language language, const Content& content);
    QListWidget* list() const { return m_list; }
    const std::vector<Gap>& gaps() const { return m_gaps; }

Q_SIGNALS:
    void chosen(const ireg::Gap& gap);

private:
    QLabel* m_title;
    QLabel* m_clear;
    QListWidget* m_list;
    std::vector<Gap> m_gaps;
    QStringList m_texts;
};

} // namespace ireg
