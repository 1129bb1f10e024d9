// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/organisation/organisation.h"
#include "tests/support/registeronthread.h"
#include "tests/support/suite.h"
#include "ui/main/palettesearch.h"

#include <QSignalSpy>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_PaletteSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFoundByItsNumberWordsAndName_data();
    void whatIsFoundByItsNumberWordsAndName();
    void whatIsCalledSoComesBeforeWhatMentionsIt();
    void onlyTheLastQuestionIsAnswered();
    void aRegisterThatWasLeftAnswersNothing();
    void whatIsNoSearchFindsNothing();

private:
    static void fill(RegisterOnThread& open)
    {
        const Id<Incident> gateway = open.log(u"Mail gateway down"_s);
        open.log(u"Invoice to the wrong customer"_s, {{u"owner"_s, u"Aurélie Brumefleur"_s}});
        QVERIFY(open.now([gateway](Register& register_) {
            return addRecord(register_,
                             typeOf<Lesson>(),
                             gateway,
                             {{u"statement"_s, u"A spare gateway needs a drill"_s}});
        }));
    }
    static QStringList titles(const std::vector<FoundRecord>& records)
    {
        QStringList texts;
        for (const FoundRecord& one : records)
            texts.append(QLatin1String(one.record.type->name) + u' ' + one.title);
        return texts;
    }
};

void tst_PaletteSearch::whatIsFoundByItsNumberWordsAndName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("nothing") << u"  "_s << QStringList();
    QTest::newRow("a number's end")
        << u"0002"_s << QStringList{u"incident Invoice to the wrong customer"_s};
    QTest::newRow("the whole reference")
        << u"inc-2026-0001"_s << QStringList{u"incident Mail gateway down"_s};
    QTest::newRow("a word half typed")
        << u"gatew"_s
        << QStringList{u"incident Mail gateway down"_s, u"lesson A spare gateway needs a drill"_s};
    QTest::newRow("a lesson's own word")
        << u"drill"_s << QStringList{u"lesson A spare gateway needs a drill"_s};
    QTest::newRow("a person, without the accent")
        << u"aurelie"_s << QStringList{u"person Aurélie Brumefleur"_s};
    QTest::newRow("nobody") << u"zebra"_s << QStringList();
}

void tst_PaletteSearch::whatIsFoundByItsNumberWordsAndName()
{
    QFETCH(QString, typed);
    RegisterOnThread open;
    fill(open);
    const auto found = open.now(
        [typed](Register& register_) { return findRecords(register_, typed); });
    QVERIFY(found);
    QTEST(titles(*found), "titles");
}

void tst_PaletteSearch::whatIsCalledSoComesBeforeWhatMentionsIt()
{
    RegisterOnThread open;
    open.log(u"Tunnel down"_s, {{u"summary"_s, u"Printer printer printer"_s}});
    open.log(u"Printer on fire in the archive of the second floor"_s);
    open.log(u"Cable cut"_s, {{u"summary"_s, u"Printer"_s}});
    const auto found = open.now(
        [](Register& register_) { return findRecords(register_, u"printer"_s); });
    QCOMPARE(found->size(), 3U);
    QCOMPARE(found->front().reference, u"INC-2026-0002"_s);
}

void tst_PaletteSearch::onlyTheLastQuestionIsAnswered()
{
    RegisterOnThread open;
    fill(open);
    PaletteSearch search;
    QStringList answers;
    connect(
        &search, &PaletteSearch::found, this, [&answers](const std::vector<FoundRecord>& records) {
            answers.append(titles(records).join(u'+'));
        });
    search.setThread(&*open);
    for (const QString& typed : {u"mail"_s, u"mail g"_s, u"invo"_s, u"0002"_s})
        search.ask(typed);
    QVERIFY(search.isAsking());
    QTRY_VERIFY(!search.isAsking());
    QCOMPARE(answers, QStringList{u"incident Invoice to the wrong customer"_s});
}

void tst_PaletteSearch::aRegisterThatWasLeftAnswersNothing()
{
    RegisterOnThread open;
    fill(open);
    PaletteSearch search;
    int answers = 0;
    connect(&search, &PaletteSearch::found, this, [&answers] { ++answers; });
    search.setThread(&*open);
    search.ask(u"mail"_s);
    search.setThread(nullptr);
    open.now([](Register&) { return 0; });
    QTest::qWait(20); // NOLINT: that something does not happen
    QCOMPARE(answers, 0);
    search.ask(u"mail"_s);
    QCOMPARE(answers, 1); // nothing, at once
}

void tst_PaletteSearch::whatIsNoSearchFindsNothing()
{
    RegisterOnThread open;
    fill(open);
    for (const QString& typed : {u"\""_s, u"*"_s, u"-"_s, u"' OR 1=1 --"_s, u"(((("_s}) {
        const auto found = open.now(
            [typed](Register& register_) { return findRecords(register_, typed); });
        QVERIFY2(found, qPrintable(typed));
        QVERIFY2(found->empty(), qPrintable(typed));
    }
}

IREG_TEST(QCoreApplication, tst_PaletteSearch)
#include "tst_palettesearch.moc"
