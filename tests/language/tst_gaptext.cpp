// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/gaptext.h"
#include "model/language/labels.h"
#include "tests/language/sourcetext.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

/// Every fact that the gates can ask for, as their source names it.
QSet<QString> facts()
{
    return captured({u"model/dossier"_s},
                    u"(?:\\bneed\\([^\"]*|\\{Stage::\\w+, )u\"([a-z_]+(?::[a-z_]+)?)\"_s"_s);
}

QString fallback(Language language, const QString& fact)
{
    const QString label = fieldLabel(language, "incident", fact.toUtf8());
    return language == Language::French ? u"Renseignez «\u00a0"_s + label + u"\u00a0»."_s
                                        : u"Fill in “"_s + label + u"”."_s;
}

/// The public id of a record that a fact such as action:owner is about.
QString recordOf(const QString& fact)
{
    const bool several = fact.endsWith(u":one"_s) || fact.startsWith(u"review:"_s);
    return fact.contains(u':') && !several ? u"A-7"_s : QString();
}

} // namespace

class tst_GapText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactHasItsOwnSentence();
    void aSentenceUsesTheFieldsLabel_data();
    void aSentenceUsesTheFieldsLabel();
    void theSecondPersonIsAskedForWhatTheStageNeeds();
    void aFactOfAnotherStageKeepsItsSentence();
    void aNewFactIsNamedByItsLabel();
    void aQuestionIsNamedByItsLaw();
};

void tst_GapText::everyFactHasItsOwnSentence()
{
    const QSet<QString> known = facts();
    QVERIFY(known.contains(u"aware_at"_s)); // the search finds them at all
    QVERIFY(known.contains(u"watch:checked"_s));
    QSet<QString> said;
    for (const QString& fact : known) {
        for (Language language : {Language::English, Language::French}) {
            const QString text = gapText({Stage::Monitor, fact, recordOf(fact)}, language);
            QVERIFY2(text != fallback(language, fact), qPrintable(fact));
            QVERIFY2(text.endsWith(u'.') && !text.endsWith(u".."_s), qPrintable(text));
            QVERIFY2(text[0].isUpper(), qPrintable(text));
            QVERIFY2(!text.contains(u'%') && !text.contains(u'_'), qPrintable(text));
            QVERIFY2(!text.contains(u"“”"_s) && !text.contains(u"«\u00a0\u00a0»"_s),
                     qPrintable(text));
            QVERIFY2(text.contains(recordOf(fact)), qPrintable(text));
            QVERIFY2(!said.contains(text), qPrintable(text));
            said.insert(text);
        }
    }
}

void tst_GapText::aSentenceUsesTheFieldsLabel_data()
{
    QTest::addColumn<Gap>("gap");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("a field")
        << Gap{Stage::Assess, u"owner"_s, {}}
        << u"Name under “Owner” who leads the work on the incident."_s
        << u"Indiquez sous «\u00a0Responsable\u00a0» qui pilote le traitement de l’incident."_s;
    QTest::newRow("a field that can be waived")
        << Gap{Stage::Review, u"root_cause_category"_s, {}}
        << u"Choose under “Category of the root cause” what kind of cause it was, or say under “Why the root cause is not known” why it is not known."_s
        << u"Choisissez sous «\u00a0Catégorie de cause profonde\u00a0» la sorte de cause, ou dites sous «\u00a0Motif d’absence de cause profonde\u00a0» pourquoi elle n’est pas connue."_s;
    QTest::newRow("a record") << Gap{Stage::Review, u"action:owner"_s, u"A-7"_s}
                              << u"Name under “Owner” who does A-7."_s
                              << u"Indiquez sous «\u00a0Responsable\u00a0» qui réalise A-7."_s;
    QTest::newRow("a record that can be waived")
        << Gap{Stage::Notify, u"notification:sent"_s, u"N-2"_s}
        << u"Record under “Sent” when N-2 was sent, or say under “Why it is not sent” why it is not sent."_s
        << u"Indiquez sous «\u00a0Envoyée le\u00a0» quand N-2 a été envoyée, ou dites sous «\u00a0Motif de non-envoi\u00a0» pourquoi elle ne l’est pas."_s;
    QTest::newRow("at least one")
        << Gap{Stage::Review, u"lesson:one"_s, {}}
        << u"Record at least one lesson, or say under “Why there is no lesson” why there is none."_s
        << u"Consignez au moins un enseignement, ou dites sous «\u00a0Motif d’absence d’enseignement\u00a0» pourquoi il n’y en a pas."_s;
}

void tst_GapText::aSentenceUsesTheFieldsLabel()
{
    QFETCH(Gap, gap);
    QTEST(gapText(gap, Language::English), "english");
    QTEST(gapText(gap, Language::French), "french");
}

void tst_GapText::theSecondPersonIsAskedForWhatTheStageNeeds()
{
    QVERIFY(gapText({Stage::Evaluate, u"second_person"_s, {}}, Language::English)
                .contains(u"confirm the severity"_s));
    QVERIFY(gapText({Stage::Review, u"second_person"_s, {}}, Language::English)
                .contains(u"approve the review"_s));
}

void tst_GapText::aFactOfAnotherStageKeepsItsSentence()
{
    const Gap asked{Stage::Notify, u"notification:late_reason"_s, u"N-1"_s};
    const Gap again{Stage::Monitor, u"notification:late_reason"_s, u"N-1"_s};
    QCOMPARE(gapText(again, Language::English), gapText(asked, Language::English));
}

void tst_GapText::aNewFactIsNamedByItsLabel()
{
    QCOMPARE(gapText({Stage::Assess, u"fixed_in"_s, {}}, Language::English),
             u"Fill in “Fixed in”."_s);
    QCOMPARE(gapText({Stage::Assess, u"fixed_in"_s, {}}, Language::French),
             fallback(Language::French, u"fixed_in"_s));
}

void tst_GapText::aQuestionIsNamedByItsLaw()
{
    const Gap question{Stage::Evaluate, u"assessment:answer"_s, u"INC-2026-0001/au-ndb"_s};
    const QString text = gapText(question, Language::English);
    QVERIFY2(text.contains(u"Notifiable Data Breaches"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"au-ndb"_s), qPrintable(text));
    const Gap step{Stage::Notify, u"notification:step"_s, u"eu-gdpr-controller/authority"_s};
    QVERIFY(!gapText(step, Language::French).contains(u"eu-gdpr"_s));
    const Gap custom{Stage::Evaluate, u"assessment:answer"_s, u"INC-2026-0001/own-rule"_s};
    QVERIFY(gapText(custom, Language::English).contains(u"own-rule"_s));
}

IREG_TEST(QCoreApplication, tst_GapText)
#include "tst_gaptext.moc"
