// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incident.h"
#include "model/language/language.h"

#include <QFrame>

#include <array>

class QLabel;
class QPushButton;

namespace ireg
{
class Badge;

/// Why the incident is as severe as it is: the graded facts, the matrix with its cell, what raised
/// it, and what was decided against it.
class SeverityPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit SeverityPanel(QWidget* parent = nullptr);

    void show(Language language, const Incident& incident, int matrixVersion);
    void setWritable(bool writable);
    QPushButton* overrideButton() const { return m_override; }
    QString text() const;

Q_SIGNALS:
    void overrideWanted();
    void overrideEndWanted();

private:
    void buildMatrix();
    void showMatrix(Language language, const Incident& incident, int matrixVersion);
    QStringList reasons(Language language, const Incident& incident, int matrixVersion) const;

    QWidget* m_matrix;
    std::array<QLabel*, 3> m_rows{};
    std::array<QLabel*, 3> m_columns{};
    std::array<QFrame*, 9> m_cells{};
    std::array<Badge*, 9> m_badges{};
    QLabel* m_corner;
    QLabel* m_why;
    QPushButton* m_override;
    QPushButton* m_end;
};

} // namespace ireg
