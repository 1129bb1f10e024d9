// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/registerjson.h"
#include "model/exchange/verisimport.h"
#include "model/organisation/savedview.h"
#include "model/register/filter.h"
#include "model/register/listing.h"
#include "model/register/recordimport.h"
#include "tests/support/olderprogram.h"
#include "tests/support/samerecords.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

const QString composed = u"Jos\u00e9 Ruiz"_s;
const QString decomposed = u"Jose\u0301 Ruiz"_s;

/// A value that the field takes, and what a person may paste around it.
QString base(const Field& field)
{
    const QByteArrayView code = field.code;
    if (code == "zone")
        return u"Europe/Paris"_s;
    if (code == "jurisdictions" || code == "countries")
        return u"FR"_s;
    if (code == "currency")
        return u"EUR"_s;
    if (field.has(Controls))
        return u"A.8.13"_s;
    return code == "language" ? u"fr"_s : u"Jose\u0301 Ruiz"_s;
}

QString pasted(const Field& field)
{
    return u"\u2028\t "_s + base(field) + u"\r\n\v\f\u0085\u2029 "_s;
}

bool isLine(const Field& field)
{
    return field.type == FieldType::Line;
}

QByteArray said(const Value& value)
{
    const auto* text = std::get_if<Text>(&value);
    return text ? text->utf8 : QByteArray("nothing");
}

/// A new record with the times that it can't be without.
Row freshRow(const RecordType& type)
{
    const AnyRecord made = type.make();
    Row row = readRow(type, made.get());
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (type.fields[i].type == FieldType::Time && !isNull(row[i]))
            row[i] = Codec<When>::encode({0, u"UTC"_s, Precision::Exact});
    }
    return row;
}

/// The lines of a type's fields, each on one: "name: José Ruiz".
QStringList linesOf(const RecordType& type, const Row& row)
{
    QStringList lines;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (isLine(type.fields[i]) && !isNull(row[i]))
            lines.append(QLatin1String(type.fields[i].code) + u": "_s
                         + QString::fromUtf8(said(row[i])));
    }
    return lines;
}

QByteArray wanted(const Field& field)
{
    return base(field).normalized(QString::NormalizationForm_C).toUtf8();
}

/// What a view filters by and shows is read, and what can't be read is refused.
bool isRead(const RecordType& type, const Field& field)
{
    const QByteArrayView code = field.code;
    return type.is<SavedView>() && code != "name" && code != "words";
}

} // namespace

/// A title, a name, a reference is one line, whichever way it comes in.
class tst_OneLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTypeSaysWhichTheyAre();
    void throughTheDoor_data() { everyLine(); }
    void throughTheDoor();
    void throughAForm_data() { everyLine(); }
    void throughAForm();
    void throughANewRecord_data() { everyLine(); }
    void throughANewRecord();
    void throughJson_data() { everyLine(); }
    void throughJson();
    void throughVeris();
    void whatAnOlderProgramWroteStays();
    void whatAnOlderProgramTookOverIsUnchanged();
    void aNameIsOnePersonHoweverItIsSpelt();

private:
    static void everyLine()
    {
        QTest::addColumn<const RecordType*>("type");
        QTest::addColumn<const Field*>("field");
        for (const RecordType* type : recordTypes()) {
            for (const Field& field : type->fields) {
                if (isLine(field))
                    QTest::addRow("%s.%s", type->name, field.code) << type << &field;
            }
        }
    }
    /// A record to change: the register's own, or a new one that belongs to the incident.
    static RecordRef target(TempRegister& open, const RecordType& type, Id<Incident> incident)
    {
        if (type.is<RegisterProfile>() || type.is<Incident>())
            return {&type, type.is<Incident>() ? incident.value : 1};
        RecordRef made{&type, 0};
        const auto done = open->act("filled", [&](Door& door) -> Result<void> {
            Row row = freshRow(type);
            if (const int parent = type.parentIndex(); parent >= 0)
                row[static_cast<std::size_t>(parent)] = Value{incident.value};
            if (const int name = type.indexWith(Essential); name >= 0)
                row[static_cast<std::size_t>(name)] = Text{"Something"};
            made.id = door.putRow(type, 0, 0, row);
            return {};
        });
        if (!done)
            qFatal("not made: %s", qPrintable(done.error().detail));
        return made;
    }
    static QByteArray stored(TempRegister& open, RecordRef ref, const Field& field)
    {
        const auto row = storedRow(*open, ref);
        return row ? said(row->row[static_cast<std::size_t>(ref.type->indexOf(field.code))])
                   : QByteArray("gone");
    }
};

void tst_OneLines::theTypeSaysWhichTheyAre()
{
    const auto typeOfField = [](const char* record, const char* field) {
        return recordType(record)->find(field)->type;
    };
    for (const auto& [record, field] :
         std::initializer_list<std::pair<const char*, const char*>>{{"incident", "title"},
                                                                    {"incident", "reference"},
                                                                    {"person", "name"},
                                                                    {"catalogue_item", "name"},
                                                                    {"action", "title"},
                                                                    {"tag", "code"},
                                                                    {"notification", "recipient"},
                                                                    {"evidence", "name"}})
        QCOMPARE(typeOfField(record, field), FieldType::Line);
    for (const auto& [record, field] : std::initializer_list<std::pair<const char*, const char*>>{
             {"incident", "summary"},
             {"incident", "external_references"},
             {"timeline_entry", "text"},
             {"lesson", "statement"},
             {"evidence", "location"},
             {"source_record", "file_name"}})
        QCOMPARE(typeOfField(record, field), FieldType::Text);
}

/// Whoever calls: a new record, and a change of one.
void tst_OneLines::throughTheDoor()
{
    QFETCH(const RecordType*, type);
    QFETCH(const Field*, field);
    TempRegister open;
    const RecordRef ref = target(open, *type, open.log(u"One"_s));
    RecordRef made{type, 0};
    // There is one register, and no two incidents of one number.
    const bool anew = !type->is<RegisterProfile>() && QByteArrayView(field->code) != "reference";
    const auto done = open->act("filled", [&](Door& door) -> Result<void> {
        const auto known = door.projection().load(*type, ref.id);
        Row row = storage::normalized(*type, known->row);
        row[static_cast<std::size_t>(type->indexOf(field->code))] = Text{pasted(*field).toUtf8()};
        door.putRow(*type, ref.id, known->revision, row);
        if (anew && type->is<Incident>())
            row.front() = Text{"INC-1999-0001"};
        if (anew)
            made.id = door.putRow(*type, 0, 0, row);
        return {};
    });
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(stored(open, ref, *field), wanted(*field));
    if (anew)
        QCOMPARE(stored(open, made, *field), wanted(*field));
    QVERIFY(open->verify({})->ok());
}

/// `ireg set`, and every form of the window.
void tst_OneLines::throughAForm()
{
    QFETCH(const RecordType*, type);
    QFETCH(const Field*, field);
    if (field->has(Derived) || isRead(*type, *field))
        return;
    TempRegister open;
    const RecordRef ref = target(open, *type, open.log(u"One"_s));
    const auto set = setFields(
        *open, ref, {{QLatin1String(field->code), pasted(*field)}}, u"corrected"_s);
    QVERIFY2(set, set ? "" : qPrintable(set.error().detail + set.error().place));
    QCOMPARE(said(set->row[static_cast<std::size_t>(type->indexOf(field->code))]), wanted(*field));
    QCOMPARE(stored(open, ref, *field), wanted(*field));
    // The same again is no change.
    const auto again = setFields(*open, ref, {{QLatin1String(field->code), pasted(*field)}}, {});
    QVERIFY(again.has_value());
    QCOMPARE(again->action, 0);
}

/// `ireg new`, `log`, `add`, the quick log and the window's new records.
void tst_OneLines::throughANewRecord()
{
    QFETCH(const RecordType*, type);
    QFETCH(const Field*, field);
    if (field->has(Derived) || isRead(*type, *field)
        || (!type->is<Incident>() && !type->isAddable()))
        return;
    TempRegister open;
    const Id<Incident> incident = open.log(u"One"_s);
    Assignments facts{{QLatin1String(field->code), pasted(*field)}};
    const int name = type->indexWith(Essential);
    if (name >= 0 && &type->fields[static_cast<std::size_t>(name)] != field)
        facts.push_back({QLatin1String(type->fields[static_cast<std::size_t>(name)].code), u"x"_s});
    const auto added = type->is<Incident>() ? logIncident(*open, facts)
                                            : addRecord(*open, *type, incident, facts);
    QVERIFY2(added, added ? "" : qPrintable(added.error().detail + added.error().place));
    QCOMPARE(stored(open, {type, added->id}, *field), wanted(*field));
}

/// A file of another program; it is told which fields it gave in another form.
void tst_OneLines::throughJson()
{
    QFETCH(const RecordType*, type);
    QFETCH(const Field*, field);
    ImportedRecord record{type, 7, freshRow(*type), {}};
    record.row[static_cast<std::size_t>(type->indexOf(field->code))] = Text{
        pasted(*field).toUtf8()};
    const QByteArray json = exchange::registerHead({}, QDateTime::fromSecsSinceEpoch(0))
        + ",\"records\":{\"" + type->name + "\":[" + exchange::recordLine(*type, record, 1)
        + "]},\"content\":[]}";
    const auto read = exchange::readRegisterJson(json);
    QVERIFY(read.has_value());
    QCOMPARE(read->records.size(), 1U);
    QVERIFY(!read->records.front().fault);
    QCOMPARE(said(read->records.front().row[static_cast<std::size_t>(type->indexOf(field->code))]),
             wanted(*field));
    QCOMPARE(read->warnings.size(), 1U);
    QCOMPARE(read->warnings.front().detail, u"#put-on-one-line "_s + QLatin1String(field->code));
    QCOMPARE(read->warnings.front().place, publicId(*type, 7));
}

template <Described Record> QStringList linesIn(const std::vector<Record>& records)
{
    QStringList lines;
    for (const Record& record : records)
        lines += linesOf(typeOf<Record>(), rowOf(record));
    return lines;
}

/// The source keeps its text byte for byte; the fields are lines.
void tst_OneLines::throughVeris()
{
    const QByteArray text = R"(\u2028 Jose\u0301\r\nRuiz \t)";
    const auto read = exchange::readVeris(
        R"({"incident_id":"1","campaign_id":")" + text + R"(","plus":{"title":")" + text
            + R"("},"victim":{"victim_id":")" + text + R"(","country":[")" + text
            + R"("]},"asset":{"assets":[{"variety":")" + text
            + R"("}]},"impact":{"loss":[{"variety":")" + text
            + R"(","amount":7}]},"action":{"hacking":{"variety":[")" + text + R"("]}}})",
        u"a.json"_s);
    QVERIFY(read.has_value());
    const ImportedIncident& made = read->incident;
    const QStringList lines = linesOf(typeOf<Incident>(), rowOf(made.incident))
        + linesIn(made.affected) + linesIn(made.tags) + linesIn(made.timeline)
        + linesIn(made.notifications) + linesIn(made.costs) + linesIn(made.lessons);
    QVERIFY2(lines.filter(u"Jos\u00e9 Ruiz"_s).size() >= 5, qPrintable(lines.join(u'\n')));
    for (const QString& line : lines)
        QCOMPARE(oneLine(line), line);
}

void tst_OneLines::whatAnOlderProgramWroteStays()
{
    TempRegister open;
    open.log(u"One"_s);
    const QByteArray broken = u" two\nlines e\u0301 "_s.toUtf8();
    const RecordType& type = typeOf<Incident>();
    const auto title = static_cast<std::size_t>(type.indexOf("title"));
    Row row = rowOf(Incident{});
    row[title] = Text{broken};
    const RecordRef old{&type, writtenBefore(open, type, row)};
    QVERIFY(open->verify({})->ok());
    QCOMPARE(stored(open, old, type.fields[title]), broken);
    // A change of another field leaves it, word for word.
    const auto other = setFields(*open, old, {{u"summary"_s, u"told"_s}}, {});
    QVERIFY(other.has_value());
    QCOMPARE(said(other->row[title]), broken);
    QVERIFY(open->verify({})->ok());
    // Given again it is written as it is written today; an undoing brings the old one back.
    const auto again = setFields(*open, old, {{u"title"_s, QString::fromUtf8(broken)}}, {});
    QVERIFY(again.has_value());
    QCOMPARE(said(again->row[title]), u"two lines \u00e9"_s.toUtf8());
    QVERIFY(open->undo(again->action).has_value());
    QCOMPARE(stored(open, old, type.fields[title]), broken);
    QVERIFY(open->verify({})->ok());
}

/// What stands here in the form of before and comes once more is the same.
void tst_OneLines::whatAnOlderProgramTookOverIsUnchanged()
{
    TempRegister open;
    Holiday holiday;
    holiday.day = QDate(2026, 1, 1);
    Row row = rowOf(holiday);
    const RecordType& type = typeOf<Holiday>();
    row[static_cast<std::size_t>(type.indexOf("calendar"))] = Text{" FR\n"};
    row[static_cast<std::size_t>(type.indexOf("name"))] = Text{"Jour\nde l’an"};
    writtenBefore(open, type, row);
    const auto read = exchange::readRegisterJson(asJson(*open));
    QVERIFY(read.has_value());
    QCOMPARE(read->warnings.size(), 2U);
    open.log(u"One"_s);
    const auto taken = takeRecords(*open,
                                   *exchange::readRegisterJson(asJson(*open)),
                                   {.source = u"file"_s,
                                    .format = u"json"_s,
                                    .onRepeat = OnRepeat::Separate,
                                    .reread = {},
                                    .dryRun = false});
    QVERIFY(taken.has_value());
    QVERIFY2(taken->warnings.empty(),
             taken->warnings.empty() ? "" : qPrintable(taken->warnings.front().detail));
    QCOMPARE(all<Holiday>(*open)->size(), 1U);
}

void tst_OneLines::aNameIsOnePersonHoweverItIsSpelt()
{
    TempRegister open;
    for (const QString& name : {composed, decomposed, u" JOSE\u0301 \n ruiz "_s})
        open.log(u"One"_s, {{u"owner"_s, name}});
    const auto people = all<Person>(*open);
    QCOMPARE(people->size(), 2U);
    QCOMPARE(people->back().name, composed);
    QCOMPARE(addRecord(*open, typeOf<Person>(), {}, {{u"name"_s, decomposed}}).error().kind,
             ErrorKind::AlreadyExists);
    const auto listed = [&](const QString& where) {
        return listIncidents(*open, {.where = *parseFilter(where, filterReading(*open))})->size();
    };
    for (const QString& name : {composed, decomposed, u"josé  RUIZ"_s}) {
        QCOMPARE(listed(u"owner = \"%1\""_s.arg(name)), 3U);
        QCOMPARE(listed(u"owner in (\"%1\", \"Kim Ode\")"_s.arg(name)), 3U);
        QCOMPARE(listed(u"owner != \"%1\""_s.arg(name)), 0U);
    }
    QCOMPARE(listed(u"owner = \"Jose Ruiz\""_s), 0U);
    QCOMPARE(listed(u"owner != \"Jose Ruiz\""_s), 3U);
    QCOMPARE(listed(u"owner = null"_s), 0U);
    QCOMPARE(listed(u"owner in (null, \"Kim Ode\")"_s), 0U);
}

IREG_TEST(QCoreApplication, tst_OneLines)
#include "tst_onelines.moc"
