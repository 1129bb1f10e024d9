// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lessons/lessonreading.h"

#include "model/action/action.h"
#include "model/base/text.h"
#include "model/dossier/recordtypes.h"
#include "model/language/controltext.h"
#include "model/language/labels.h"
#include "model/language/timetext.h"
#include "model/language/valuetext.h"
#include "ui/widgets/readingstack.h"
#include "ui/widgets/wrappedtext.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double statementScale = 1.15;

/// What is read of a lesson below its statement; controls, incidents and the like follow.
constexpr std::array readFields{codeOf<&Lesson::change>(),
                                codeOf<&Lesson::avoid>(),
                                codeOf<&Lesson::signal>(),
                                codeOf<&Lesson::theme>(),
                                codeOf<&Lesson::audience>(),
                                codeOf<&Lesson::owner>(),
                                codeOf<&Lesson::nonconformity>(),
                                codeOf<&Lesson::risk>(),
                                codeOf<&Lesson::agreed>(),
                                codeOf<&Lesson::agreedBy>(),
                                codeOf<&Lesson::applied>(),
                                codeOf<&Lesson::appliedBy>(),
                                codeOf<&Lesson::appliedProof>(),
                                codeOf<&Lesson::verified>(),
                                codeOf<&Lesson::verifiedBy>(),
                                codeOf<&Lesson::verifiedProof>()};

} // namespace

LessonReading::LessonReading(QWidget* parent)
    : QWidget(parent), m_column(new ReadingStack(this)),
      m_reference(ReadingStack::label(m_column->content())),
      m_statement(ReadingStack::label(m_column->content()))
{
    m_column->addFixed(m_reference);
    m_column->addFixed(m_statement);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_column);
    fill();
}

void LessonReading::setLanguage(Language language)
{
    m_language = language;
    fill();
}

void LessonReading::show(const std::optional<ListedLesson>& lesson)
{
    if (lesson == m_lesson)
        return;
    m_lesson = lesson;
    fill();
}

void LessonReading::fill()
{
    setAccessibleName(tr("Reading pane"));
    m_column->setAccessibleName(accessibleName());
    m_column->setShown(m_lesson.has_value());
    m_column->clear();
    if (m_lesson) {
        const Lesson& lesson = m_lesson->lesson;
        m_reference->setText(m_lesson->reference + u" · "_s + codeLabel(m_language, lesson.target)
                             + u" · "_s + codeLabel(m_language, lesson.state));
        QFont bold = font();
        bold.setBold(true);
        bold.setPointSizeF(bold.pointSizeF() * statementScale);
        m_statement->setFont(bold);
        m_statement->setText(breakableText(displayText(lesson.statement)));
        fillFields();
        fillIncidents();
        fillActions();
        fillTrainings();
        fillControls();
    }
    setMinimumWidth(m_column->leastWidth());
}

void LessonReading::fillFields()
{
    const RecordType& type = typeOf<Lesson>();
    for (const char* code : readFields) {
        const Field& field = *type.find(code);
        const QString text = valueText(
            m_language, field, field.read(&m_lesson->lesson), [this](const Field&, qint64 person) {
                return m_lesson->nameOf({person});
            });
        if (text.isEmpty())
            continue;
        m_column->addHeading(fieldLabel(m_language, type.name, code));
        m_column->addText(text);
    }
}

void LessonReading::fillIncidents()
{
    m_column->addHeading(tr("Incidents"));
    if (!m_lesson->exercise.isEmpty())
        m_column->addText(m_lesson->exercise);
    for (const MetIn& met : m_lesson->met) {
        const QString came = met.cameBack ? u" · "_s + tr("came back") : QString();
        addWay(met.reference + u" · "_s + displayText(met.title) + came,
               [this, incident = met.incident] { Q_EMIT incidentWanted(incident); });
    }
}

void LessonReading::fillActions()
{
    if (!m_lesson->actions.empty())
        m_column->addHeading(tr("Actions of these incidents"));
    for (const LessonAction& one : m_lesson->actions) {
        const QString state = one.isOpen ? tr("open") : tr("over");
        addWay(publicId(one.action) + u" · "_s + displayText(one.title) + u" · "_s + state,
               [this, one] {
                   Q_EMIT recordWanted(one.incident, {&typeOf<Action>(), one.action.value});
               });
    }
}

void LessonReading::fillTrainings()
{
    if (!m_lesson->trainings.empty())
        m_column->addHeading(recordsLabel(m_language, typeOf<Training>().name));
    for (const Training& one : m_lesson->trainings) {
        QStringList parts;
        if (one.held)
            parts.append(shortTimeText(m_language, *one.held));
        parts.append(displayText(one.topic));
        for (const QString& part : {m_lesson->nameOf(one.heldBy), one.audience.text()}) {
            if (!part.isEmpty())
                parts.append(displayText(part));
        }
        if (one.people)
            parts.append(tr("%Ln people", nullptr, static_cast<int>(*one.people)));
        addWay(parts.join(u" · "_s), [this, incident = one.incident, id = one.id.value] {
            Q_EMIT recordWanted(incident, {&typeOf<Training>(), id});
        });
    }
}

void LessonReading::fillControls()
{
    const QStringList numbers = controlsIn(m_lesson->lesson.control);
    if (!numbers.isEmpty())
        m_column->addHeading(
            fieldLabel(m_language, typeOf<Lesson>().name, codeOf<&Lesson::control>()));
    for (const QString& number : numbers) {
        const QString text = controlsText(m_language, number);
        if (!controlNumbered(number))
            m_column->addText(displayText(text));
        else
            m_column->addWay(
                {.text = text, .button = tr("Lessons"), .spoken = tr("Lessons of %1").arg(text)},
                [this, number] { Q_EMIT controlWanted(number); });
    }
}

void LessonReading::addWay(const QString& text, std::function<void()> go)
{
    m_column->addWay({.text = text, .button = tr("Open"), .spoken = tr("Open %1").arg(text)},
                     std::move(go));
}

void LessonReading::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace ireg
