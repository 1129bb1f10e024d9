// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/text.h"
#include "model/dossier/recordtypes.h"
#include "model/language/controltext.h"
#include "model/language/labels.h"
#include "model/language/valuetext.h"
#include "model/report/frame.h"
#include "model/report/lessondigest.h"
#include "model/report/selectionwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

constexpr Counted allOf{{u"The one lesson of the register", u"Le seul enseignement du registre"},
                        {u"All %1 lessons of the register", u"Les %1 enseignements du registre"}};
constexpr Phrase someOf{u"%1 of %2 lessons", u"%1 enseignements sur %2"};
constexpr Phrase oneOf{u"%1 of %2 lessons", u"%1 enseignement sur %2"};
constexpr Phrase noLesson{u"No lesson is recorded.", u"Aucun enseignement n’est consigné."};
constexpr Phrase noneMatches{u"No lesson matches.", u"Aucun enseignement ne correspond."};

constexpr Phrase selected{u"Selected", u"Sélection"};
constexpr Phrase everything{u"all lessons of the register", u"tous les enseignements du registre"};
constexpr Phrase andAlso{u"; ", u"\u00A0; "};
constexpr Phrase order{u"Order", u"Ordre"};
constexpr Phrase asOf{u"As of", u"À la date du"};
constexpr Phrase organisation{u"Organisation", u"Organisme"};
constexpr Phrase label{u"TLP", u"TLP"};
constexpr Phrase chain{u"Chain head", u"Tête de chaîne"};
constexpr Phrase madeBy{u"Made by", u"Établi par"};
constexpr Phrase report{u"Report", u"Rapport"};
constexpr Phrase warning{u"Warning", u"Avertissement"};
constexpr Phrase about{u"About", u"À propos"};
constexpr Phrase lessonsHeading{u"Lessons", u"Enseignements"};
constexpr Phrase totalsHeading{u"Totals", u"Totaux"};
constexpr Phrase total{u"Total", u"Total"};
constexpr Phrase number{u"No.", u"N°"};
constexpr Phrase named{u"%1 %2", u"%1 %2"};
constexpr Phrase metIn{u"Met in", u"Rencontré dans"};
constexpr Phrase cameBack{u"%1 (came back)", u"%1 (revenu)"};
constexpr Phrase taught{u"Training held", u"Formations tenues"};
constexpr Phrase by{u"by %1", u"par %1"};
constexpr Phrase forWhom{u"for %1", u"pour %1"};
constexpr Counted people{{u"%1 person", u"%1 personne"}, {u"%1 people", u"%1 personnes"}};
constexpr Phrase came{u"Came back", u"Revenu"};
constexpr Phrase utcHead{u"%1 (UTC)", u"%1 (UTC)"};
constexpr Phrase times{u"Times", u"Heures"};
constexpr Phrase inUtc{u"UTC; a time that is not exact begins with ~",
                       u"UTC\u00A0; une heure qui n’est pas exacte commence par ~"};
constexpr Phrase yes{u"Yes", u"Oui"};
constexpr Phrase no{u"No", u"Non"};

/// What a lesson says besides its statement, in this order.
constexpr std::array told{codeOf<&Lesson::change>(),
                          codeOf<&Lesson::avoid>(),
                          codeOf<&Lesson::signal>(),
                          codeOf<&Lesson::theme>(),
                          codeOf<&Lesson::target>(),
                          codeOf<&Lesson::audience>(),
                          codeOf<&Lesson::control>(),
                          codeOf<&Lesson::nonconformity>(),
                          codeOf<&Lesson::risk>(),
                          codeOf<&Lesson::owner>(),
                          codeOf<&Lesson::state>(),
                          codeOf<&Lesson::agreed>(),
                          codeOf<&Lesson::agreedBy>(),
                          codeOf<&Lesson::applied>(),
                          codeOf<&Lesson::appliedBy>(),
                          codeOf<&Lesson::appliedProof>(),
                          codeOf<&Lesson::verified>(),
                          codeOf<&Lesson::verifiedBy>(),
                          codeOf<&Lesson::verifiedProof>()};
static_assert(told.size() + 2 == description<Lesson>.fields.size(),
              "a field of a lesson is not told");

SelectedFrom lessonsSelected()
{
    return {.field = [](QByteArrayView code) { return typeOf<Lesson>().find(code); },
            .label =
                [](Language language, QByteArrayView code) {
                    if (code == QByteArrayView(codeOf<&LessonLink::cameBack>()))
                        return came.in(language);
                    if (code == QByteArrayView("id"))
                        return number.in(language);
                    if (code == QByteArrayView("seen"))
                        return metIn.in(language);
                    return fieldLabel(language, typeOf<Lesson>().name, code);
                }};
}

/// The lessons of one report, in its language.
class Digest
{
public:
    Digest(const LessonFacts& facts, const ReportContext& context)
        : f(facts), say(context, facts.profile.zone)
    {
    }

    const LessonFacts& f;
    const PlainVoice say;

    QString nameOf(qint64 person) const
    {
        const auto found = f.people.find(person);
        return found == f.people.end() ? say.unknown() : found->second;
    }

    QString value(const Lesson& lesson, const Field& field) const
    {
        const Value value = field.read(&lesson);
        When when;
        if (field.type == FieldType::Time && Codec<When>::decode(value, when))
            return say.shortTime(when);
        return valueText(
            say.c.language, field, value, [this](const Field&, qint64 id) { return nameOf(id); });
    }

    QString subject() const
    {
        const auto shown = qint64(f.lessons.size());
        if (f.selection.isAll())
            return shown == 0 ? say(noLesson) : say.counted(allOf, shown);
        const bool single = shown == 1 || (shown == 0 && say.c.language == Language::French);
        return say(single ? oneOf : someOf).arg(say.number(shown), say.number(f.inRegister));
    }

    QString selection() const
    {
        const QStringList words = selectionWords(say, f.selection, lessonsSelected());
        return words.isEmpty() ? say(everything) : words.join(say(andAlso));
    }

    QString places(const ToldLesson& one) const
    {
        QStringList lines;
        for (const ToldLesson::Met& met : one.met) {
            const QString place = say(named).arg(met.reference, met.title);
            lines.append(met.cameBack ? say(cameBack).arg(place) : place);
        }
        return lines.join(u'\n');
    }

    QString trainings(const ToldLesson& one) const
    {
        QStringList lines;
        for (const Training& training : one.trainings) {
            QStringList parts{training.held ? say.shortTime(training.held) : QString(),
                              training.topic};
            if (training.heldBy)
                parts.append(say(by).arg(nameOf(training.heldBy.value)));
            if (!training.audience.isEmpty())
                parts.append(say(forWhom).arg(training.audience));
            if (training.people)
                parts.append(say.counted(people, *training.people));
            lines.append(joined(parts, u" · "_s));
        }
        return lines.join(u'\n');
    }

    Facts factsOf(const ToldLesson& one) const
    {
        Facts facts;
        for (const char* code : told) {
            const QString words = value(one.lesson, *typeOf<Lesson>().find(code));
            if (!words.isEmpty())
                facts.rows.push_back(
                    {fieldLabel(say.c.language, typeOf<Lesson>().name, code), words});
        }
        facts.rows.push_back(say.fact(metIn, places(one)));
        if (!one.trainings.empty())
            facts.rows.push_back(say.fact(taught, trainings(one)));
        return facts;
    }

    /// How many of each target have come how far.
    Table totals() const
    {
        Table table{.columns = {{fieldLabel(say.c.language, "lesson", codeOf<&Lesson::target>())}}};
        const auto count = [this](std::optional<Target> target, std::optional<LessonState> state) {
            return std::ranges::count_if(f.lessons, [&](const ToldLesson& one) {
                return (!target || one.lesson.target == *target)
                    && (!state || one.lesson.state == *state);
            });
        };
        for (const auto& state : codes<LessonState>)
            table.columns.push_back({say.code(state.value), 0, Align::End});
        table.columns.push_back(say.column(total, 0, Align::End));
        const auto row = [&](const QString& name, std::optional<Target> target) {
            QStringList cells{name};
            for (const auto& state : codes<LessonState>)
                cells.append(say.number(count(target, state.value)));
            cells.append(say.number(count(target, {})));
            table.rows.push_back(cells);
        };
        for (const auto& target : codes<Target>) {
            if (count(target.value, {}) > 0)
                row(say.code(target.value), target.value);
        }
        row(say(total), {});
        return table;
    }
};

SheetCell cellOf(const Digest& digest, const Lesson& lesson, const Field& field)
{
    When when;
    if (field.type == FieldType::Time && Codec<When>::decode(field.read(&lesson), when))
        return SheetTime{.utc = when.utc(), .about = when.precision != Precision::Exact};
    const QString words = digest.value(lesson, field);
    return words.isEmpty() ? SheetCell() : SheetCell(words);
}

} // namespace

Document lessonDigest(const LessonFacts& facts, const ReportContext& context)
{
    const Digest digest(facts, context);
    const PlainVoice& say = digest.say;
    Document document = frame(say,
                              {.title = say(lessonsTitle),
                               .subject = digest.subject(),
                               .organisation = facts.profile.organisation,
                               .tlp = facts.tlp});
    document.blocks.emplace_back(
        Facts{{say.fact(selected, digest.selection()),
               say.fact(order, orderWords(say, facts.selection, lessonsSelected())),
               say.fact(asOf, say.time(context.now))}});
    if (facts.lessons.empty()) {
        document.blocks.emplace_back(
            Paragraph{say(facts.inRegister == 0 ? noLesson : noneMatches), ParagraphStyle::Lead});
        return document;
    }
    document.blocks.emplace_back(Heading{1, say(totalsHeading)});
    document.blocks.emplace_back(digest.totals());
    document.blocks.emplace_back(Heading{1, say(lessonsHeading)});
    for (const ToldLesson& one : facts.lessons) {
        document.blocks.emplace_back(
            Heading{2, say(named).arg(publicId(one.lesson.id), displayText(one.lesson.statement))});
        document.blocks.emplace_back(digest.factsOf(one));
    }
    return document;
}

Sheet lessonSheet(const LessonFacts& facts, const ReportContext& context)
{
    const Digest digest(facts, context);
    const PlainVoice& say = digest.say;
    const Document framed = frame(say, {.title = say(lessonsTitle), .tlp = facts.tlp});
    Sheet sheet{.name = say(lessonsHeading),
                .aboutName = say(about),
                .about = {{say(report), say(lessonsTitle)},
                          {say(organisation), facts.profile.organisation},
                          {say(lessonsHeading), digest.subject()},
                          {say(selected), digest.selection()},
                          {say(order), orderWords(say, facts.selection, lessonsSelected())},
                          {say(asOf), say.time(context.now)},
                          {say(times), say(inUtc)},
                          {say(label), tlpLabel(framed)},
                          {say(chain), framed.head},
                          {say(madeBy), say.text(context.author)}},
                .tlp = tlpLabel(framed),
                .made = context.now.utc(),
                .author = context.author};
    if (!framed.warning.isEmpty())
        sheet.about.insert(sheet.about.begin(), {say(warning), framed.warning});
    const RecordType& type = typeOf<Lesson>();
    const Field& statement = *type.find(codeOf<&Lesson::statement>());
    sheet.heads = {say(number), fieldLabel(context.language, type.name, statement.code)};
    for (const char* code : told) {
        const QString head = fieldLabel(context.language, type.name, code);
        const bool isTime = type.find(code)->type == FieldType::Time;
        sheet.heads.append(isTime ? say(utcHead).arg(head) : head);
    }
    sheet.heads += {say(metIn), say(came), say(taught)};
    for (const ToldLesson& one : facts.lessons) {
        std::vector<SheetCell>& row = sheet.rows.emplace_back();
        row = {publicId(one.lesson.id), one.lesson.statement};
        for (const char* code : told)
            row.push_back(cellOf(digest, one.lesson, *type.find(code)));
        const bool again = std::ranges::any_of(one.met, &ToldLesson::Met::cameBack);
        row.push_back(digest.places(one));
        row.push_back(say(again ? yes : no));
        const QString trainings = digest.trainings(one);
        row.push_back(trainings.isEmpty() ? SheetCell() : SheetCell(trainings));
    }
    return sheet;
}

} // namespace ireg::report
