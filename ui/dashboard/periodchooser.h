// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/period.h"
#include "model/language/language.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

namespace ireg
{
class FlowLayout;

/// Which period is measured, and beside which other one.
class PeriodChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodChooser(QWidget* parent = nullptr);
    void setLanguage(Language language);
    /// The register's own day, which named periods are told from.
    void setToday(QDate today);
    Period period() const;
    std::optional<Period> beside() const;
    /// `quarter`, `last-quarter`, `year`, `last-year`, `twelve-months`, `everything` or `own`.
    QString chosen() const;
    void choose(const QString& period);
    QString chosenBeside() const; ///< `before`, `year-before` or nothing
    void chooseBeside(const QString& beside);
    void chooseOwn(const Period& own);
    QWidget* firstField() const;

Q_SIGNALS:
    void changed();

private:
    void onChanged();
    void retranslate();

    Language m_language = Language::English;
    QDate m_today;
    QComboBox *m_period = nullptr, *m_beside = nullptr;
    QDateEdit *m_from = nullptr, *m_to = nullptr;
    QLabel *m_words = nullptr, *m_before = nullptr;
};

} // namespace ireg
