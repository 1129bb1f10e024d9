// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/filter.h"
#include "ui/itemmodels/registermodel.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;

namespace ireg
{

class Chip;
class FlowLayout;
class ValueChooser;

/// The quick filter: words, chips, and "+ Filter" for what no chip asks. Values of one field widen,
/// fields narrow. Says each condition in the language of `ireg list --where`.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(RegisterThread& thread, const Clock& clock, QWidget* parent = nullptr);

    QString words() const;
    /// What is on, as it is written.
    QString condition() const;
    /// Puts on what is written. What can't be read becomes a chip all the same, which narrows
    /// nothing, and is given back as it is written.
    QStringList setCondition(const QString& condition);
    void setWords(const QString& words);
    RegisterQuestion question() const;
    bool isClear() const;
    void clear();
    void focusWords();
    void setLanguage(Language language);
    /// Whose incidents "Mine" shows.
    void setMe(const QString& name);
    /// How many there are for each condition of the question that was asked last.
    void setFound(const std::vector<qint64>& found);
    /// A widget at the end of the row.
    void addAtEnd(QWidget* widget);

Q_SIGNALS:
    void changed();
    /// Down or Return in the field: on to what was found.
    void leftDownwards();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A chip and what it asks. One that nobody set down beforehand goes when it is taken off.
    struct Choice
    {
        WrittenCondition condition;
        Chip* chip = nullptr;
        const char* words = nullptr; ///< of one that is always there
        qint64 found = -1;           ///< as it was counted last; -1: never
    };
    void build();
    void addUsual();
    void arrange();
    Choice& add(const WrittenCondition& condition, const char* words);
    void remove(const Chip* chip);
    void onToggled(const Chip* chip, bool on);
    void onValueToggled(const QString& field, const QString& written, bool on);
    void showFields();
    void chooseValue(const QString& field);
    void offerNames(const QString& field);
    std::optional<Filter> read(const WrittenCondition& condition) const;
    void readAll();
    void sayChip(const Choice& choice, qint64 found);
    void retranslate();

    RegisterThread& m_thread;
    const Clock& m_clock;
    Language m_language = Language::English;
    QString m_me;
    QLineEdit* m_words = nullptr;
    QPushButton *m_fold = nullptr, *m_more = nullptr;
    FlowLayout* m_row = nullptr;
    ValueChooser* m_chooser = nullptr;
    std::vector<Choice> m_choices;
    QTimer m_pause;
};

} // namespace ireg
