// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/itemmodels/lessonlist.h"
#include "ui/page/conditionbar.h"

namespace ireg
{

/// The quick filter of the lessons.
class LessonFilterBar final : public ConditionBar
{
    Q_OBJECT

public:
    LessonFilterBar(RegisterThread& thread, const Clock& clock, QWidget* parent = nullptr);
    RegisterQuestion question() const;

private:
    Result<Filter> parsed(const QString& condition, const FilterReading& reading) const override;
    QStringList fields() const override;
    QString fieldText(const QString& field) const override;
    std::vector<FilterValue> values(const QString& field) const override;
    QString conditionWords(const WrittenCondition& condition) const override;
    QString usualWords(const char* words) const override { return tr(words); }
    QString countedWords(const QString& words, qint64 found) const override;
    QString placeholder() const override;
    QString accessibleWords() const override { return tr("Search the lessons"); }
};

} // namespace ireg
