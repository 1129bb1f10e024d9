// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/filter.h"
#include "model/register/registerthread.h"
#include "ui/page/valuechooser.h"

#include <QTimer>
#include <QWidget>

#include <span>
#include <vector>

class QLineEdit;
class QPushButton;

namespace ireg
{

class Chip;
class FlowLayout;

/// A condition that always has a chip, and what that says: a source text in the context of the bar.
struct UsualChip
{
    const char* condition;
    const char* words;
};

/// A quick filter: words, chips, and "+ Filter" for what no chip asks. Values of one field widen,
/// fields narrow. Each condition is in the language of `--where`; of what it filters, a bar knows
/// only what it is asked for below.
class ConditionBar : public QWidget
{
    Q_OBJECT

public:
    QString words() const;
    /// What is on, as it is written.
    QString condition() const;
    /// Puts on what is written. What can't be read becomes a chip all the same, which narrows
    /// nothing, and is given back as it is written.
    QStringList setCondition(const QString& condition);
    void setWords(const QString& words);
    bool isClear() const;
    void clear();
    void focusWords();
    void setLanguage(Language language);
    /// Whose "me" is.
    void setMe(const QString& name);
    /// The conditions that are counted, in their order, those that are on by bits; and what else is
    /// on.
    struct Question
    {
        std::vector<Filter::Term> conditions;
        quint64 on = 0;
        Filter where;
    };
    Question conditions() const;
    /// How many there are for each condition that is counted, as they were asked last.
    void setFound(const std::vector<qint64>& found);
    /// A widget at the end of the row.
    void addAtEnd(QWidget* widget);

Q_SIGNALS:
    void changed();
    /// Down or Return in the field: on to what was found.
    void leftDownwards();

protected:
    using NamesOf = Result<QStringList> (*)(Register& open, const QString& field);
    ConditionBar(RegisterThread& thread, const Clock& clock, NamesOf namesOf, QWidget* parent);

    /// Once, when the bar can answer what it is asked.
    void begin(std::span<const UsualChip> usual);
    Language language() const { return m_language; }
    virtual Result<Filter> parsed(const QString& condition, const FilterReading& reading) const = 0;
    virtual QStringList fields() const = 0; ///< that "+ Filter" offers
    virtual QString fieldText(const QString& field) const = 0;
    /// Those that are known without asking the register; else none.
    virtual std::vector<FilterValue> values(const QString& field) const = 0;
    virtual QString conditionWords(const WrittenCondition& condition) const = 0;
    virtual QString usualWords(const char* words) const = 0;
    virtual QString countedWords(const QString& words, qint64 found) const = 0;
    virtual QString placeholder() const = 0;
    virtual QString accessibleWords() const = 0; ///< the name of the field for words

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
    void arrange();
    Choice& add(const WrittenCondition& condition, const char* words);
    void remove(const Chip* chip);
    void onToggled(const Chip* chip, bool on);
    void onValueToggled(const QString& field, const QString& written, bool on);
    void showFields();
    void chooseValue(const QString& field);
    void offerNames(const QString& field);
    std::optional<Filter> read(const WrittenCondition& condition) const;
    void sayChip(const Choice& choice, qint64 found);
    void retranslate();

    RegisterThread& m_thread;
    const Clock& m_clock;
    NamesOf m_namesOf;
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
