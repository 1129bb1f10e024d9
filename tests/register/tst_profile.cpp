// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"
#include "model/register/editing.h"
#include "model/register/listing.h"
#include "model/register/logging.h"
#include "model/register/records.h"
#include "model/register/restore.h"
#include "model/storage/opening.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

/// As an older program, or another machine, left it.
void leaveIn(TempRegister& open, const QString& zone)
{
    open.close();
    auto database = storage::openRegister(open.path(), Access::Write, 0);
    const auto written = (*database)->write([&] {
        Door door(**database, {.verb = "changed", .at = 0, .session = 0, .undoes = {}});
        auto profile = door.find<RegisterProfile>({1});
        profile->zone = zone;
        door.put(*profile);
        door.confirm();
    });
    if (!written)
        qFatal("not written: %s", qPrintable(written.error().detail));
    database->reset();
    if (!open.reopen())
        qFatal("not opened");
}

Result<Outcome> setProfile(TempRegister& open, const QString& field, const QString& value)
{
    return setFields(*open, {&typeOf<RegisterProfile>(), 1}, {{field, value}}, u"asked"_s);
}

} // namespace

class tst_Profile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatSetTakesOpens_data();
    void whatSetTakesOpens();
    void newRefusesTheSame();
    void everySettableFieldOpensAgain();
    void anUnknownZoneIsRead();
    void anUnknownZoneIsMended();
    void aMendedZoneIsNotUndone();
    void anUnknownZoneIsRestored();
    void theProfileFollowsItsChange();
};

void tst_Profile::whatSetTakesOpens_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char* field, const QString& value, bool taken) {
        QTest::addRow("%s=%s", field, qPrintable(value.left(40)))
            << QString::fromLatin1(field) << value << taken;
    };
    row("zone", u"Europe/Paris"_s, true);
    row("zone", u"US/Eastern"_s, true);
    row("zone", u"Sydney"_s, false);
    row("zone", u"AEST"_s, false);
    row("zone", u"<img src=x onerror=alert(1)>"_s, false);
    row("zone", u"+10:00"_s, false);
    row("zone", QString(), false);
    row("zone", u"\u0415urope/Paris"_s, false);
    row("organisation", u"Other"_s, true);
    row("organisation", QString(), false);
    row("organisation", u"\u00a0 \n"_s, false);
    row("attachment_limit", u"0"_s, true);
    row("attachment_limit", u"62914560"_s, true);
    row("attachment_limit", u"62914561"_s, false);
    row("attachment_limit", u"9223372036854775807"_s, false);
    row("attachment_limit", u"9223372036854775808"_s, false);
    row("attachment_limit", u"-1"_s, false);
    row("attachment_limit", QString(), false);
    row("recurrence_days", u"0"_s, false);
    row("recurrence_days", u"1"_s, true);
    row("recurrence_days", u"3650"_s, true);
    row("recurrence_days", u"3651"_s, false);
    row("recurrence_days", QString(), true);
    row("review_working_days", u"0"_s, true);
    row("review_working_days", u"250"_s, true);
    row("review_working_days", u"251"_s, false);
    row("review_working_days", u"2147483648"_s, false);
    row("review_working_days", u"99999999999999"_s, false);
    row("review_working_days", QString(), false);
    row("four_eyes", u"yes"_s, true);
    row("four_eyes", u"perhaps"_s, false);
    row("four_eyes", QString(), false);
    row("jurisdictions", u"eu, uk,US"_s, true);
    row("jurisdictions", QString(), true);
    row("jurisdictions", u"xx"_s, false);
    row("jurisdictions", u"eu, nowhere"_s, false);
    row("jurisdictions", u"<b>"_s, false);
    row("jurisdictions", u"eu;uk"_s, false);
    row("uuid", u"x"_s, false);
    row("created", u"2026"_s, false);
    row("matrix_version", u"99"_s, false);
    row("schema_version", u"99"_s, false);
}

void tst_Profile::whatSetTakesOpens()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(bool, taken);
    TempRegister open;
    const qint64 head = open->head()->seq;
    const auto set = setProfile(open, field, value);
    QCOMPARE(set.has_value(), taken);
    if (!taken) {
        QCOMPARE(set.error().place, field);
        QVERIFY(set.error().kind == ErrorKind::Invalid
                || set.error().kind == ErrorKind::Constraint);
        QCOMPARE(open->head()->seq, head);
    }
    QVERIFY(open.reopen().has_value());
    QVERIFY(open->writable());
    open.log(u"Still"_s);
    QVERIFY(open->verify({})->ok());
}

void tst_Profile::newRefusesTheSame()
{
    QTemporaryDir folder;
    const FakeClock clock;
    const auto made = [&](const NewRegister& facts) {
        const QString path = folder.filePath(u"n.ireg"_s);
        const auto done = Register::create(path, facts, TempRegister::author(), clock);
        return done ? QString()
                    : done.error().place + (QFile::exists(path) ? u" left"_s : QString());
    };
    QCOMPARE(made({.organisation = u" "_s, .zone = u"UTC"_s, .jurisdictions = {}}),
             u"organisation"_s);
    QCOMPARE(made({.organisation = u"O"_s, .zone = u"Sydney"_s, .jurisdictions = {}}), u"zone"_s);
    QCOMPARE(made({.organisation = u"O"_s, .zone = {}, .jurisdictions = {}}), u"zone"_s);
    QCOMPARE(made({.organisation = u"O"_s, .zone = u"UTC"_s, .jurisdictions = u"<i>"_s}),
             u"jurisdictions"_s);
    QCOMPARE(made({.organisation = u"O"_s, .zone = u"GB"_s, .jurisdictions = u"uk"_s}), QString());
}

/// Whatever is typed into whichever field of whichever record: it is refused, or it reads again.
void tst_Profile::everySettableFieldOpensAgain()
{
    static const QStringList typed{QString(),
                                   u"-1"_s,
                                   u"2147483648"_s,
                                   u"9223372036854775807"_s,
                                   u"yes"_s,
                                   u"2026-02-30"_s,
                                   u"+9999d"_s,
                                   u"2026-01-01T00:00:00+15:59"_s,
                                   u"<img src=x>"_s,
                                   u"x,y"_s};
    TempRegister open;
    const Id<Incident> incident = open.log(u"One"_s);
    for (const RecordType* type : recordTypes()) {
        if (type->isAddable())
            addRecord(*open, *type, incident, {{u"title"_s, u"x"_s}});
        for (const Field& field : type->fields) {
            for (const QString& text : typed) {
                const QString code = QString::fromLatin1(field.code);
                const auto set = setFields(*open, {type, 1}, {{code, text}}, u"asked"_s);
                if (!set)
                    QVERIFY2(set.error().kind != ErrorKind::Damaged,
                             qPrintable(QLatin1String(type->name) + u'.' + code + u'=' + text));
            }
        }
        QVERIFY2(storedRow(*open, {type, 1}).has_value()
                     || storedRow(*open, {type, 1}).error().kind == ErrorKind::NotFound,
                 type->name);
    }
    QVERIFY(open.reopen().has_value());
    QVERIFY(open->verify({})->ok());
}

void tst_Profile::anUnknownZoneIsRead()
{
    TempRegister open;
    open.log(u"One"_s);
    leaveIn(open, u"<img src=x onerror=alert(1)>"_s);
    QVERIFY(!open->zoneKnown());
    QVERIFY(!open->writable());
    QCOMPARE(listIncidents(*open, {})->size(), 1U);
    QVERIFY(open->verify({})->ok());
    const qint64 head = open->head()->seq;
    const auto logged = logIncident(
        *open, {{u"title"_s, u"Two"_s}, {u"noticed"_s, u"2026-07-01 09:00"_s}});
    QCOMPARE(logged.error().kind, ErrorKind::ReadOnly);
    QCOMPARE(logged.error().detail, u"#zone-unknown <img src=x onerror=alert(1)>"_s);
    QVERIFY(!setProfile(open, u"organisation"_s, u"Other"_s));
    QCOMPARE(open->head()->seq, head);
}

void tst_Profile::anUnknownZoneIsMended()
{
    TempRegister open;
    open.log(u"One"_s);
    leaveIn(open, u"Sydney"_s);
    const auto wrong = setProfile(open, u"zone"_s, u"sydney"_s);
    QCOMPARE(wrong.error().detail, u"#zone-near Australia/Sydney sydney"_s);
    QVERIFY(setProfile(open, u"zone"_s, u"Australia/Sydney"_s).has_value());
    QVERIFY(open->writable());
    open.log(u"Two"_s, {{u"noticed"_s, u"2026-07-01 09:00"_s}});
    QVERIFY(open.reopen().has_value());
    QVERIFY(open->verify({})->ok());
    QCOMPARE(all<Incident>(*open)->back().noticed->utc().toString(Qt::ISODate),
             u"2026-06-30T23:00:00Z"_s);
}

void tst_Profile::aMendedZoneIsNotUndone()
{
    TempRegister open;
    leaveIn(open, u"Sydney"_s);
    const auto mended = setProfile(open, u"zone"_s, u"Australia/Sydney"_s);
    QCOMPARE(open->undo(mended->action).error().kind, ErrorKind::Invalid);
    QVERIFY(open->writable());
}

void tst_Profile::anUnknownZoneIsRestored()
{
    TempRegister open;
    open.log(u"One"_s);
    leaveIn(open, u"Sydney"_s);
    const QString backup = open.folder() + u"/b.ireg"_s;
    const QString target = open.folder() + u"/r.ireg"_s;
    QVERIFY(open->backUp(backup).has_value());
    QVERIFY(restoreBackup(backup, target, TempRegister::author(), open.clock).has_value());
    const auto restored = Register::open(target, Access::Write, TempRegister::author(), open.clock);
    QVERIFY(restored.has_value() && !(*restored)->zoneKnown());
    QVERIFY((*restored)->verify({})->ok());
}

void tst_Profile::theProfileFollowsItsChange()
{
    TempRegister open;
    QVERIFY(
        setFields(*open, {&typeOf<RegisterProfile>(), 1}, {{u"organisation"_s, u"Renamed"_s}}, {})
            .has_value());
    QCOMPARE(open->profile().organisation, u"Renamed"_s);
    QVERIFY(open->undo({}).has_value());
    QCOMPARE(open->profile().organisation, u"Example"_s);
}

IREG_TEST(QCoreApplication, tst_Profile)
#include "tst_profile.moc"
