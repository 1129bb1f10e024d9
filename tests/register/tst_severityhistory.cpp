// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/severityhistory.h"
#include "tests/support/asking.h"
#include "tests/support/suite.h"

#include <algorithm>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_SeverityHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStepSaysFromWhatToWhatAndWhy();
    void anAnswerThatRaisesItIsTheReason();
    void whatNobodyGradedHasNoHistory();
};

namespace
{

QString nameOf(const std::optional<Severity>& severity)
{
    return severity ? QString::fromLatin1(codes<Severity>[static_cast<std::size_t>(*severity)].code)
                    : u"none"_s;
}

/// A line for each step, with the codes of the facts that changed with it.
QStringList told(TempRegister& made, Id<Incident> incident)
{
    QStringList lines;
    const auto steps = severityHistory(*made, incident);
    for (const SeverityChange& step : *steps) {
        QString line = nameOf(step.before) + u" to "_s + nameOf(step.after);
        if (step.chosen)
            line += u" chosen"_s;
        if (step.takenBack)
            line += u" taken back"_s;
        for (const QByteArray& fact : step.facts)
            line += u" +"_s + QString::fromLatin1(fact);
        lines.append(step.reason.isEmpty() ? line : line + u": "_s + step.reason);
    }
    return lines;
}

} // namespace

void tst_SeverityHistory::eachStepSaysFromWhatToWhatAndWhy()
{
    TempRegister made;
    const Id<Incident> id = made.log(u"Mail gateway down"_s);
    const auto set = [&](const Assignments& facts, const QString& reason) {
        made.clock.advance(60);
        const auto done = setFields(*made, {&typeOf<Incident>(), id.value}, facts, reason);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
    };
    set({{u"confidentiality"_s, u"high"_s},
         {u"integrity"_s, u"none"_s},
         {u"availability"_s, u"none"_s},
         {u"urgency"_s, u"high"_s}},
        {});
    set({{u"severity"_s, u"low"_s}}, u"Only a test system"_s);
    set({{u"title"_s, u"Mail is slow"_s}}, {});
    QVERIFY(made->undo({}).has_value());
    QVERIFY(made->undo({}).has_value());
    set({{u"urgency"_s, u"low"_s}}, u"Nobody waits"_s);
    set({{u"urgency"_s, u"low"_s}, {u"integrity"_s, u"low"_s}}, {});
    set({{u"urgency"_s, {}}}, {});
    QCOMPARE(told(made, id),
             (QStringList{u"none to critical +confidentiality +integrity +availability +urgency"_s,
                          u"critical to low chosen: Only a test system"_s,
                          u"low to critical taken back"_s,
                          u"critical to medium +urgency: Nobody waits"_s,
                          u"medium to none +urgency"_s}));
    const std::vector<SeverityChange> steps = severityHistory(*made, id).value();
    QVERIFY(std::ranges::all_of(steps, [](const SeverityChange& step) { return bool(step.by); }));
    QCOMPARE(steps[1].at.ms - steps[0].at.ms, 60'000);
    QCOMPARE(steps[0].at.precision, Precision::Exact);
}

void tst_SeverityHistory::anAnswerThatRaisesItIsTheReason()
{
    Asking asking({gdpr});
    QVERIFY(setFields(*asking.made,
                      {&typeOf<Incident>(), asking.incident.value},
                      {{u"confidentiality"_s, u"low"_s},
                       {u"integrity"_s, u"none"_s},
                       {u"availability"_s, u"none"_s},
                       {u"urgency"_s, u"medium"_s}},
                      {})
                .has_value());
    QVERIFY(asking.answer({gdpr}, "triggered").has_value());
    QCOMPARE(told(asking.made, asking.incident).last(), u"low to high +duty_triggered: Read it"_s);
}

void tst_SeverityHistory::whatNobodyGradedHasNoHistory()
{
    TempRegister made;
    const Id<Incident> id = made.log(u"Mail gateway down"_s);
    made.log(u"Another"_s,
             {{u"confidentiality"_s, u"high"_s},
              {u"integrity"_s, u"none"_s},
              {u"availability"_s, u"none"_s},
              {u"urgency"_s, u"high"_s}});
    QCOMPARE(told(made, id), QStringList());
}

IREG_TEST(QCoreApplication, tst_SeverityHistory)
#include "tst_severityhistory.moc"
