// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/evidencekeeping.h"
#include "model/register/searching.h"
#include "model/storage/erasure.h"
#include "model/storage/verifysearch.h"
#include "tests/support/python.h"
#include "tests/support/rawsqlite.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::storage;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

using Kinds = QStringList; ///< sorted, each once

Kinds sorted(QStringList kinds)
{
    kinds.sort();
    kinds.removeDuplicates();
    return kinds;
}

Kinds ourKinds(const QString& path, const std::optional<Head>& anchor)
{
    const auto file = Database::open(path, Access::Read);
    const auto verdict = storage::verify(**file, anchor);
    QStringList kinds;
    for (const Finding& finding : verdict->findings)
        kinds.append(QString::fromLatin1(finding.kind));
    const auto search = verifySearch(**file);
    for (const Finding& finding : *search)
        kinds.append(QString::fromLatin1(finding.kind));
    return sorted(kinds);
}

/// What the two scripts find, who share nothing with the program.
Kinds theirKinds(const QString& path, const std::optional<Head>& anchor)
{
    const QString folder = QStringLiteral(IREG_TEST_FOLDER "/..");
    QStringList arguments{path};
    if (anchor)
        arguments.append(QString::number(anchor->seq) + u':'
                         + QString::fromLatin1(anchor->hash.toHex()));
    QStringList kinds;
    for (const QJsonObject& said : {runPython(folder + u"/verify_register.py"_s, arguments),
                                    runPython(folder + u"/verify_search.py"_s, {path})}) {
        for (const QJsonValue& finding : said.value(u"findings"_s).toArray())
            kinds.append(finding.toObject().value(u"kind"_s).toString());
    }
    return sorted(kinds);
}

QByteArray literal(const QByteArray& bytes)
{
    return "x'" + bytes.toHex() + '\'';
}

QByteArray bodyOf(RawSqlite& file, qint64 seq)
{
    return file.ask("SELECT body FROM event WHERE seq = " + QByteArray::number(seq));
}

void setBody(RawSqlite& file, qint64 seq, const QByteArray& body)
{
    file.run("UPDATE event SET body = " + literal(body)
             + " WHERE seq = " + QByteArray::number(seq));
}

qint64 firstWith(RawSqlite& file, const QByteArray& text)
{
    return file.ask("SELECT seq FROM event WHERE instr(body, CAST('" + text + "' AS BLOB))")
        .toLongLong();
}

void replaceInBody(RawSqlite& file, const QByteArray& from, const QByteArray& to)
{
    const qint64 seq = firstWith(file, from);
    setBody(file, seq, bodyOf(file, seq).replace(from, to));
}

/// What somebody does who knows the format: every hash anew.
void recomputeChain(const QString& path)
{
    std::vector<Event> events;
    {
        const auto file = Database::open(path, Access::Read);
        (void)(*file)->read([&] {
            Journal(**file).forEach(1, [&](const Event& event) {
                events.push_back(event);
                return true;
            });
        });
    }
    RawSqlite raw(path);
    Sha256 hasher;
    QByteArray previous = genesisHash();
    raw.againstTriggers([&] {
        for (const Event& event : events) {
            previous = hashOf(hasher, previous, event.header, event.fields);
            raw.run("UPDATE event SET hash = " + literal(previous)
                    + " WHERE seq = " + QByteArray::number(event.header.seq));
        }
    });
}

/// A register with something of everything, and what an attacker may have kept from before.
struct Scene
{
    TempRegister made;
    Head pinned;           ///< seen outside, before the newest action
    qint64 erasedSeq = 0;  ///< the event that held the erased value
    QByteArray bodyBefore; ///< and its body, with the value

    QString path() const { return made.path(); }
    Scene();
};

Scene::Scene()
{
    const Id<Incident> id = made.log(u"Mail gateway down"_s,
                                     {{u"summary"_s, u"Reported by Robin"_s}});
    const Id<Incident> gone = made.log(u"By mistake"_s);
    if (!made->undo({}) || !gone
        || !addRecord(*made, typeOf<TimelineEntry>(), id, {{u"text"_s, u"Called"_s}})
        || !addEvidenceBytes(*made, id, u"log.txt"_s, "one line")
        || search(*made, u"gateway"_s, 0)->size() != 1)
        qFatal("the scene is not set");
    made.close();
    {
        RawSqlite file(path());
        erasedSeq = firstWith(file, "Robin");
        bodyBefore = bodyOf(file, erasedSeq);
    }
    if (!made.reopen() || !made->act("erased", [&](Door& door) -> Result<void> {
            eraseField(door, typeOf<Incident>(), id.value, "summary");
            return {};
        }))
        qFatal("not erased");
    pinned = *made->head();
    if (!setFields(*made, {&typeOf<Incident>(), id.value}, {{u"title"_s, u"Mail is slow"_s}}, {}))
        qFatal("not changed");
    pinned = *made->head();
    made.close();
}

struct Tampering
{
    const char* name;
    std::function<void(Scene&)> work;
    Kinds found;         ///< without a head from outside
    Kinds foundWithHead; ///< with one, at the newest event
};

Tampering bySql(const char* name, const QByteArray& sql, const Kinds& found, Kinds withHead = {})
{
    return {name,
            [sql](Scene& scene) {
                RawSqlite file(scene.path());
                file.againstTriggers([&] { file.run(sql); });
            },
            found,
            withHead.isEmpty() ? found : withHead};
}

Tampering byHand(const char* name, const std::function<void(RawSqlite&)>& work, const Kinds& found)
{
    return {name,
            [work](Scene& scene) {
                RawSqlite file(scene.path());
                file.againstTriggers([&] { work(file); });
            },
            found,
            found};
}

std::vector<Tampering> journalTamperings()
{
    return {
        {"nothing", [](Scene&) {}, {}, {}},
        byHand("a value in an event",
               [](RawSqlite& file) { replaceInBody(file, "gateway", "doorway"); },
               {u"event-altered"_s, u"search-differs"_s}),
        byHand("a value in an event and its table",
               [](RawSqlite& file) {
                   replaceInBody(file, "slow", "fast");
                   file.run("UPDATE incident SET title = 'Mail is fast'");
               },
               {u"event-altered"_s}),
        byHand("a salt",
               [](RawSqlite& file) {
                   const qint64 seq = firstWith(file, "Mail is slow");
                   QByteArray body = bodyOf(file, seq);
                   const qsizetype salt = body.indexOf("titlev") + 6;
                   body[salt] = static_cast<char>(body[salt] ^ 1);
                   setBody(file, seq, body);
               },
               {u"event-altered"_s}),
        bySql("the time of an event",
              "UPDATE event SET at = at + 1 WHERE seq = 3",
              {u"event-altered"_s}),
        bySql("the author of an event",
              "UPDATE event SET session = 9 WHERE seq = 4",
              {u"event-altered"_s}),
        bySql("a hash", "UPDATE event SET hash = zeroblob(32) WHERE seq = 3", {u"event-altered"_s}),
    };
}

std::vector<Tampering> orderTamperings()
{
    const QByteArray last = "(SELECT max(seq) FROM event)";
    return {
        bySql("the order",
              "UPDATE event SET seq = -1 WHERE seq = " + last
                  + ";"
                    "UPDATE event SET seq = seq + 1 WHERE seq = "
                  + last
                  + ";"
                    "UPDATE event SET seq = "
                  + last + " - 1 WHERE seq = -1",
              {u"event-altered"_s, u"search-differs"_s},
              {u"event-altered"_s, u"head-differs"_s, u"search-differs"_s}),
        bySql("a deletion",
              "DELETE FROM event WHERE verb = 'noted'",
              {u"event-missing"_s, u"row-unrecorded"_s}),
        bySql("an insertion",
              "INSERT INTO event SELECT seq + 1, action + 1, at, session, verb, record, record_id,"
              " incident, undoes, fmt, body, hash FROM event WHERE seq = "
                  + last,
              {u"event-altered"_s, u"value-differs"_s}),
        bySql("a tail cut off",
              "DELETE FROM event WHERE seq = " + last,
              {u"search-differs"_s, u"value-differs"_s},
              {u"head-differs"_s, u"search-differs"_s, u"value-differs"_s}),
        bySql("a tail cut off, tables set back",
              "DELETE FROM event WHERE seq = " + last
                  + "; UPDATE incident SET title ="
                    " 'Mail gateway down', revision = revision - 1",
              {},
              {u"head-differs"_s}),
    };
}

std::vector<Tampering> bodyTamperings()
{
    const QByteArray last = "(SELECT max(seq) FROM event)";
    return {
        bySql("a body with lying lengths",
              "UPDATE event SET body = x'057469746c6576" + QByteArray(32, '0')
                  + "74ffffff7f41' WHERE seq = " + last,
              {u"event-unreadable"_s, u"value-differs"_s},
              {u"event-unreadable"_s, u"head-differs"_s, u"value-differs"_s}),
        bySql("a body that ends early",
              "UPDATE event SET body = substr(body, 1, 9) WHERE seq = " + last,
              {u"event-unreadable"_s, u"value-differs"_s},
              {u"event-unreadable"_s, u"head-differs"_s, u"value-differs"_s}),
        bySql("a format nobody knows",
              "UPDATE event SET fmt = 2 WHERE seq = " + last,
              {u"event-unreadable"_s, u"value-differs"_s},
              {u"event-unreadable"_s, u"head-differs"_s, u"value-differs"_s}),
    };
}

std::vector<Tampering> tableTamperings()
{
    return {
        bySql("a table only",
              "UPDATE incident SET title = 'Nothing happened'",
              {u"search-differs"_s, u"value-differs"_s}),
        bySql("a narrative only",
              "UPDATE incident_narrative SET impact = 'None'",
              {u"search-differs"_s, u"value-differs"_s}),
        bySql("a cleared value",
              "UPDATE incident SET title = NULL",
              {u"search-differs"_s, u"value-differs"_s}),
        bySql("a revision", "UPDATE incident SET revision = 7", {u"value-differs"_s}),
        bySql("a row more",
              "INSERT INTO lesson (id, revision, statement) VALUES (5, 1, 'x')",
              {u"row-unrecorded"_s, u"search-differs"_s}),
        bySql("a row less", "DELETE FROM timeline_entry", {u"row-missing"_s, u"search-differs"_s}),
        bySql("what was removed", "DELETE FROM removed_record", {u"removal-differs"_s}),
        bySql("a removal that never was",
              "INSERT INTO removed_record VALUES ('incident', 1)",
              {u"removal-differs"_s}),
        bySql("evidence bytes",
              "UPDATE content SET bytes = CAST('one lime' AS BLOB)",
              {u"content-altered"_s}),
        bySql("no evidence bytes", "DELETE FROM content", {u"content-missing"_s}),
        bySql("the search index",
              "INSERT INTO timeline_entry_search (timeline_entry_search, rowid, \"text\")"
              " VALUES ('delete', 1, 'Called')",
              {u"search-differs"_s}),
        bySql(
            "how far the search has come", "UPDATE search_mark SET seq = 0", {u"search-differs"_s}),
    };
}

std::vector<Tampering> erasureTamperings()
{
    return {
        {"an erased value put back",
         [](Scene& scene) {
             RawSqlite file(scene.path());
             setBody(file, scene.erasedSeq, scene.bodyBefore);
         },
         {u"erased-value-present"_s},
         {u"erased-value-present"_s}},
        {"an erased value put back everywhere",
         [](Scene& scene) {
             RawSqlite file(scene.path());
             setBody(file, scene.erasedSeq, scene.bodyBefore);
             file.run("UPDATE incident_narrative SET summary = 'Reported by Robin'");
         },
         {u"erased-value-present"_s, u"search-differs"_s, u"value-differs"_s},
         {u"erased-value-present"_s, u"search-differs"_s, u"value-differs"_s}},
        {"a value erased without an event",
         [](Scene& scene) {
             RawSqlite file(scene.path());
             const qint64 seq = firstWith(file, "Called");
             auto fields = *decodeBody(bodyOf(file, seq));
             Sha256 hasher;
             for (EventField& field : fields) {
                 if (field.code != "text")
                     continue;
                 field.commitment = commitmentOf(hasher, field);
                 field.erased = true;
             }
             setBody(file, seq, encodeBody(fields));
             file.run("UPDATE timeline_entry SET text = NULL");
         },
         {u"erasure-unexplained"_s, u"search-differs"_s},
         {u"erasure-unexplained"_s, u"search-differs"_s}},
    };
}

std::vector<Tampering> wholeFileTamperings()
{
    return {
        {"a recomputed chain",
         [](Scene& scene) {
             {
                 RawSqlite file(scene.path());
                 replaceInBody(file, "slow", "fast");
                 file.run("UPDATE incident SET title = 'Mail is fast'");
             }
             recomputeChain(scene.path());
         },
         {},
         {u"head-differs"_s}},
        {"another register in its place",
         [](Scene& scene) {
             const Scene other;
             writeBytes(scene.path(), bytesOf(other.path()));
         },
         {},
         {u"head-differs"_s}},
    };
}

} // namespace

class tst_Tamper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothVerifiersFindIt_data();
    void bothVerifiersFindIt();
    void headsOfTheWholeChainAreGoodAnchors();
    void verifyingWritesNothing();
};

void tst_Tamper::bothVerifiersFindIt_data()
{
    QTest::addColumn<std::function<void(Scene&)>>("work");
    QTest::addColumn<Kinds>("found");
    QTest::addColumn<Kinds>("foundWithHead");
    for (const auto& table : {journalTamperings(),
                              orderTamperings(),
                              bodyTamperings(),
                              tableTamperings(),
                              erasureTamperings(),
                              wholeFileTamperings()}) {
        for (const Tampering& one : table)
            QTest::newRow(one.name) << one.work << one.found << one.foundWithHead;
    }
}

void tst_Tamper::bothVerifiersFindIt()
{
    QFETCH(std::function<void(Scene&)>, work);
    QFETCH(Kinds, found);
    QFETCH(Kinds, foundWithHead);
    Scene scene;
    work(scene);
    QCOMPARE(ourKinds(scene.path(), {}), found);
    QCOMPARE(theirKinds(scene.path(), {}), found);
    QCOMPARE(ourKinds(scene.path(), scene.pinned), foundWithHead);
    QCOMPARE(theirKinds(scene.path(), scene.pinned), foundWithHead);
}

void tst_Tamper::headsOfTheWholeChainAreGoodAnchors()
{
    const Scene scene;
    const auto file = Database::open(scene.path(), Access::Read);
    std::vector<Head> heads;
    QVERIFY((*file)
                ->read([&] {
                    Journal(**file).forEach(1, [&](const Event& event) {
                        heads.push_back({event.header.seq, event.hash});
                        return true;
                    });
                })
                .has_value());
    for (const Head& head : heads)
        QVERIFY(storage::verify(**file, head)->ok());
    Head beyond = heads.back();
    ++beyond.seq;
    QVERIFY(!storage::verify(**file, beyond)->ok());
}

void tst_Tamper::verifyingWritesNothing()
{
    Scene scene;
    const QByteArray before = bytesOf(scene.path());
    QVERIFY(ourKinds(scene.path(), {}).isEmpty());
    QCOMPARE(bytesOf(scene.path()), before);
}

IREG_TEST(QCoreApplication, tst_Tamper)
#include "tst_tamper.moc"
