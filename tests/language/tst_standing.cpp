// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/spokentime.h"
#include "model/language/standing.h"
#include "tests/language/standingcases.h"
#include "tests/support/readydossier.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

/// French sets unbreakable spaces, which a table can't show.
QString plain(QString text)
{
    return text.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
}

using Agrees = bool (*)(const QString& told, const QString& wanted);

void check(const std::vector<StandingCase>& cases, Agrees agrees)
{
    for (const StandingCase& one : cases) {
        for (const Language language : {Language::English, Language::French}) {
            const QString told = plain(whereWeStand(language, one.dossier, thatMonday()));
            const QString wanted = QString::fromUtf16(language == Language::French ? one.french
                                                                                   : one.english);
            QVERIFY2(agrees(told, wanted), qPrintable(QLatin1String(one.name) + u": "_s + told));
        }
    }
}

} // namespace

class tst_Standing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateIsTold();
    void theFactsComeFirst();
    void theWorkComesLast();
    void itIsWholeSentences();
    void itIsSaidBriefly();
    void aTimeIsSpokenAsItIsKnown_data();
    void aTimeIsSpokenAsItIsKnown();
};

void tst_Standing::everyStateIsTold()
{
    const auto whole = [](const QString& told, const QString& wanted) { return told == wanted; };
    check(openStates(), whole);
    check(endedStates(), whole);
}

void tst_Standing::theFactsComeFirst()
{
    const auto begins = [](const QString& told, const QString& wanted) {
        return told.startsWith(wanted);
    };
    check(knownFacts(), begins);
    check(ownWords(), begins);
}

void tst_Standing::theWorkComesLast()
{
    const auto ends = [](const QString& told, const QString& wanted) {
        return told.endsWith(wanted);
    };
    check(actionsToDo(), ends);
    check(dutiesToDo(), ends);
    check(dutiesBeside(), ends);
}

void tst_Standing::itIsWholeSentences()
{
    for (const auto& cases : {openStates(),
                              endedStates(),
                              knownFacts(),
                              ownWords(),
                              actionsToDo(),
                              dutiesToDo(),
                              dutiesBeside()}) {
        for (const StandingCase& one : cases) {
            for (const Language language : {Language::English, Language::French}) {
                const QString told = whereWeStand(language, one.dossier, thatMonday());
                for (const QString& slip : {u".."_s,
                                            u"…"_s,
                                            u"  "_s,
                                            u";;"_s,
                                            u", ,"_s,
                                            u"_"_s,
                                            u"\n"_s,
                                            u"%2"_s,
                                            u"%3"_s})
                    QVERIFY2(!told.contains(slip), qPrintable(told));
                QVERIFY2(told.endsWith(u'.'), qPrintable(told));
            }
        }
    }
}

void tst_Standing::itIsSaidBriefly()
{
    const auto brief = [](const StandingCase& one, Language language) {
        return plain(whereWeStandBriefly(language, one.dossier, thatMonday()));
    };
    const auto duties = dutiesToDo();
    QVERIFY2(brief(duties.front(), Language::English)
                 .endsWith(u": contained. Isolde Quill has nothing left to settle in “Contain”; "
                           u"“Notify the supervisory authority (GDPR 72 h)” is due by Monday 5 "
                           u"October at 20:00 (UTC+11:00)."_s),
             qPrintable(brief(duties.front(), Language::English)));
    QVERIFY2(brief(duties[1], Language::French).endsWith(u" ; 1 point est en retard."_s),
             qPrintable(brief(duties[1], Language::French)));
    for (const auto& cases : {openStates(), endedStates(), knownFacts(), actionsToDo()}) {
        for (const StandingCase& one : cases) {
            const QString told = brief(one, Language::English);
            QVERIFY2(told.endsWith(u'.') && !told.contains(u".."_s) && !told.contains(u'%'),
                     qPrintable(told));
        }
    }
}

void tst_Standing::aTimeIsSpokenAsItIsKnown_data()
{
    QTest::addColumn<int>("precision");
    QTest::addColumn<bool>("about");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    const auto row = [](const char* name,
                        Precision precision,
                        bool about,
                        const char16_t* english,
                        const char16_t* french) {
        QTest::newRow(name) << static_cast<int>(precision) << about << QString::fromUtf16(english)
                            << QString::fromUtf16(french);
    };
    row("exact",
        Precision::Exact,
        false,
        u"on Sunday 1 November at 23:00",
        u"le dimanche 1er novembre à 23:00");
    row("about",
        Precision::About,
        false,
        u"on Sunday 1 November at about 23:00",
        u"le dimanche 1er novembre vers 23:00");
    row("hour",
        Precision::Hour,
        false,
        u"on Sunday 1 November between 23:00 and 24:00",
        u"le dimanche 1er novembre entre 23:00 et 24:00");
    row("day", Precision::Day, false, u"on Sunday 1 November", u"le dimanche 1er novembre");
    row("about a day",
        Precision::Day,
        true,
        u"on or about Sunday 1 November",
        u"vers le dimanche 1er novembre");
    row("month", Precision::Month, false, u"in November 2026", u"en novembre 2026");
    row("about a month", Precision::Month, true, u"around November 2026", u"vers novembre 2026");
    row("year", Precision::Year, false, u"in 2026", u"en 2026");
    row("about a year", Precision::Year, true, u"around 2026", u"vers 2026");
}

void tst_Standing::aTimeIsSpokenAsItIsKnown()
{
    QFETCH(int, precision);
    QFETCH(bool, about);
    const When when{at("2026-11-01T12:00:00.000").ms,
                    u"Australia/Sydney"_s,
                    static_cast<Precision>(precision),
                    about};
    const QDate today(2026, 11, 30);
    QTEST(spokenTime(Language::English, when, today), "english");
    QTEST(spokenTime(Language::French, when, today), "french");
}

IREG_TEST(QCoreApplication, tst_Standing)

#include "tst_standing.moc"
