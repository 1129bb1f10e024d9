// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/lessonlisting.h"
#include "model/register/records.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;

namespace ireg
{

class ReadingStack;

/// What is behind a line of the lessons: what to do and what not, how far it has come, and every
/// incident, action, training and control that it touches, each with a way there.
class LessonReading final : public QWidget
{
    Q_OBJECT

public:
    explicit LessonReading(QWidget* parent = nullptr);

    void setLanguage(Language language);
    /// Nothing: no lesson is chosen.
    void show(const std::optional<ListedLesson>& lesson);

Q_SIGNALS:
    void incidentWanted(ireg::Id<ireg::Incident> incident);
    void recordWanted(ireg::Id<ireg::Incident> incident, const ireg::RecordRef& record);
    /// By its number.
    void controlWanted(const QString& control);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void fillFields();
    void fillIncidents();
    void fillActions();
    void fillTrainings();
    void fillControls();
    void addWay(const QString& text, std::function<void()> go);

    Language m_language = Language::English;
    std::optional<ListedLesson> m_lesson;
    ReadingStack* m_column;
    QLabel *m_reference, *m_statement;
};

} // namespace ireg
