// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/filter.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLineEdit;

namespace ireg
{

class Chip;

/// The quick filter: words and chips. Chips of one row narrow; those of one field widen.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    QString words() const;
    Filter filter() const;
    bool isClear() const;
    void clear();
    void focusWords();
    /// Whose incidents "Mine" shows.
    void setMe(const QString& name);

Q_SIGNALS:
    void changed();
    /// Down or Return in the field: on to what was found.
    void leftDownwards();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Which { Open, OnHold, Closed, Severe, Breach, Mine, ChipCount };
    void buildChips(QHBoxLayout& row);
    void retranslate();

    QLineEdit* m_words = nullptr;
    std::vector<Chip*> m_chips;
    QTimer m_pause;
    QString m_me;
};

} // namespace ireg
