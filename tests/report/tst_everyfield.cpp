// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/parts.h"
#include "model/dossier/recordtypes.h"
#include "model/dossier/references.h"
#include "model/language/timetext.h"
#include "model/language/valuetext.h"
#include "model/report/markdown.h"
#include "model/report/postincident.h"
#include "tests/support/duties.h"
#include "tests/support/richdossier.h"
#include "tests/support/suite.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ireg;
using namespace ireg::report;

namespace
{

QString spaceless(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || c == u'\\'; });
    return text;
}

/// One that no other field has, where the field can hold that.
Value distinct(const RecordType& type, const Field& field, int number)
{
    switch (field.type) {
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

/// What a report says otherwise than in words of its own.
bool hasNoWords(const RecordType& type, const Field& field)
{
    const QByteArrayView code = field.code;
    return (type.is<Incident>() && code == codeOf<&Incident::workflow>())
        || (type.is<TimelineEntry>() && code == codeOf<&TimelineEntry::recorded>())
        || (type.is<Assessment>() && code == codeOf<&Assessment::regime>());
}

/// The ways in which a report may say the value.
QStringList wordings(const Field& field, const Value& value, const ReferenceText& reference)
{
    QStringList ways{valueText(Language::English, field, value, reference)};
    if (field.type == FieldType::Time) {
        const When when = *whenFromText(textOf(std::get<Text>(value)));
        ways += {timeText(Language::English, when),
                 shortTimeText(Language::English, when),
                 utcText(when)};
    }
    if (field.type == FieldType::Integer) {
        const qint64 number = std::get<qint64>(value);
        ways += {durationText(Language::English, number),
                 QString::number(static_cast<double>(number) / 100, 'f', 2)};
    }
    if (field.refersTo<CatalogueItem>())
        ways.append(u"Item %1 x"_s.arg(std::get<qint64>(value)));
    if (field.type == FieldType::Bytes)
        ways.append(QString::fromLatin1(std::get<Blob>(value).bytes.toHex().left(16)));
    return ways;
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
    QTest::newRow("incident") << &typeOf<Incident>();
    for (const DossierPart& part : dossierParts())
        QTest::newRow(part.type().name) << &part.type();
}

void TstEveryField::aReportTellsEveryFact()
{
    QFETCH(const RecordType*, type);
    const Dossier dossier = full();
    ReportContext context{.language = Language::English,
                          .now = test::reportTime(),
                          .headSeq = 482,
                          .headHash = QByteArray(32, '\x5a'),
                          .recordSha256 = {},
                          .program = u"ireg 1.0"_s,
                          .author = u"Sam Okoro"_s};
    const QString told = spaceless(QString::fromUtf8(markdown(postIncident(dossier, context))));
    const DossierPart* part = dossierPart(*type);
    const void* record = part ? part->at(dossier, 0) : &dossier.incident;
    QStringList missing;
    for (const Field& field : type->fields) {
        const Value value = field.read(record);
        if (field.has(Parent) || isNull(value) || hasNoWords(*type, field))
            continue;
        const QStringList ways = wordings(field, value, plainReferences(dossier));
        if (std::ranges::none_of(ways,
                                 [&](const QString& way) { return told.contains(spaceless(way)); }))
            missing.append(QString::fromLatin1(field.code) + u" = "_s + ways.front());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

IREG_TEST(QCoreApplication, TstEveryField)
#include "tst_everyfield.moc"
