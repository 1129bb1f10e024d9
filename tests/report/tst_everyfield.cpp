// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/parts.h"
#include "model/report/markdown.h"
#include "model/report/postincident.h"
#include "tests/support/obligations.h"
#include "tests/support/richdossier.h"
#include "tests/support/suite.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ireg;
using namespace ireg::report;

Q_DECLARE_METATYPE(Dossier)

namespace
{

/// One that no other field has, where the field can hold that.
Value distinct(const RecordType& type, const Field& field, int number)
{
    switch (field.type) {
    case FieldType::Line:
    case FieldType::Text: return Text{QByteArray(type.name) + ' ' + field.code + " x"};
    case FieldType::Flag: return qint64{1};
    case FieldType::Integer: return qint64{300 + number};
    case FieldType::Code: return Text{field.codes.at(1)};
    case FieldType::Time:
        return Text{toText({1'700'000'000'000 + number * 86'460'000LL, u"UTC"_s, Precision::Exact})
                        .toUtf8()};
    case FieldType::Date:
        return Text{QDate(2025, 1, 1).addDays(number).toString(Qt::ISODate).toUtf8()};
    case FieldType::Bytes: return Blob{QByteArray::number(100'000 + number).repeated(8).first(32)};
    case FieldType::Reference: return field.refersTo<Incident>() ? Value{} : Value{qint64{number}};
    }
    return {};
}

Row fullRow(const RecordType& type, int& number)
{
    Row row;
    for (const Field& field : type.fields)
        row.push_back(distinct(type, field, ++number));
    return row;
}

/// An incident with one record of each kind, every field of each said.
Dossier full()
{
    int number = 0;
    Dossier dossier = test::aRichDossier(Language::English);
    Dossier made;
    made.profile = dossier.profile;
    made.profile.zone = u"UTC"_s;
    made.rules = test::rulesOf({u"eu-gdpr-controller"_s});
    made.people = dossier.people;
    made.incident = *recordOf<Incident>(1, 1, fullRow(typeOf<Incident>(), number));
    made.incident.cycle = 1;
    made.incident.workflow = Workflow::Six;
    for (const DossierPart& part : dossierParts()) {
        if (!part.take(made, 4, 1, fullRow(part.type(), number)))
            qFatal("no %s", part.type().name);
    }
    made.reviews.front().cycle = 1;
    made.assessments.front().regime = u"eu-gdpr-controller"_s;
    for (qint64 id = 1; id <= number; ++id) {
        made.people[id].name = u"Person %1 x"_s.arg(id);
        made.items[id].name = u"Item %1 x"_s.arg(id);
    }
    return made;
}

/// What is not done yet, and what stands where there is nothing else: other facts are told then.
Dossier half()
{
    Dossier made = full();
    Incident& incident = made.incident;
    incident.personalData = Answer::No;
    incident.contained.reset();
    incident.severity = Severity::High;
    incident.severityOverride.reset();
    incident.recoveryPlan = incident.continuityPlan = PlanDecision::NotDecided;
    incident.occurredFrom.reset();
    incident.closed.reset();
    incident.aware.reset();
    incident.workflow = Workflow::None;
    incident.cycle = 2;
    made.rules = {};
    made.items.clear();
    made.actions.front().done.reset();
    made.notifications.front().sent.reset();
    made.notifications.front().limit.reset();
    made.decisions.front().decided.reset();
    made.lessons.front().state = LessonState::Verified;
    made.watch.front().checked.reset();
    made.costs.front().cents.reset();
    made.evidence.front().held = false;
    made.estimates.push_back({});
    made.estimates.back().id.value = 9;
    return made;
}

/// What a report says otherwise than in words of its own: by its stages, by computing it anew.
bool hasNoWords(const RecordType& type, const Field& field)
{
    const QByteArrayView code = field.code;
    return (type.is<Incident>() && code == codeOf<&Incident::workflow>())
        || (type.is<Incident>() && code == codeOf<&Incident::stage>())
        || (type.is<Incident>() && code == codeOf<&Incident::severityComputed>())
        || (type.is<TimelineEntry>() && code == codeOf<&TimelineEntry::recorded>())
        || (type.is<SourceRecord>() && code == codeOf<&SourceRecord::extra>())
        || code == codeOf<&Notification::regimesVersion>();
}

QByteArray reportOn(const Dossier& dossier)
{
    return markdown(postIncident(dossier,
                                 {.language = Language::English,
                                  .now = test::reportTime(),
                                  .headSeq = 482,
                                  .headHash = QByteArray(32, '\x5a'),
                                  .recordSha256 = {},
                                  .program = u"ireg 1.0"_s,
                                  .author = u"Sam Okoro"_s}));
}

} // namespace

class TstEveryField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportTellsEveryFact_data();
    void aReportTellsEveryFact();
};

void TstEveryField::aReportTellsEveryFact_data()
{
    QTest::addColumn<const RecordType*>("type");
    QTest::addColumn<Dossier>("dossier");
    for (const auto& [name, dossier] : {std::pair("full", full()), std::pair("half", half())}) {
        QTest::addRow("incident, %s", name) << &typeOf<Incident>() << dossier;
        for (const DossierPart& part : dossierParts())
            QTest::addRow("%s, %s", part.type().name, name) << &part.type() << dossier;
    }
}

/// Without the fact the report is another one.
void TstEveryField::aReportTellsEveryFact()
{
    QFETCH(const RecordType*, type);
    QFETCH(Dossier, dossier);
    const QByteArray whole = reportOn(dossier);
    const DossierPart* part = dossierPart(*type);
    const AnyRecord fresh = type->make();
    QStringList missing;
    for (const Field& field : type->fields) {
        Dossier without = dossier;
        void* record = part ? const_cast<void*>(part->at(without, 0)) : &without.incident;
        const Value value = field.read(record);
        const Value initial = field.read(fresh.get());
        if (field.has(Parent) || value == initial || hasNoWords(*type, field))
            continue;
        // A time that is always there has no text before it is said.
        const Value other = Text{toText({0, u"UTC"_s, Precision::Exact}).toUtf8()};
        QVERIFY2(field.write(record, initial) || field.write(record, other), field.code);
        if (reportOn(without) == whole)
            missing.append(QString::fromLatin1(field.code));
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

IREG_TEST(QCoreApplication, TstEveryField)
#include "tst_everyfield.moc"
