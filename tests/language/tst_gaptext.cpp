// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/gapcode.h"
#include "model/language/gaptext.h"
#include "model/language/labels.h"
#include "model/language/nextstepwords.h"
#include "tests/dossier/gatecases.h"
#include "tests/support/obligations.h"
#include "tests/support/readydossier.h"
#include "tests/support/suite.h"

#include <QSet>

#include <map>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

void gather(std::map<QString, Gap>& found, const Dossier& dossier)
{
    for (const auto& [stage, code] : codes<Stage>) {
        for (const Gap& gap : gaps(dossier, stage, QDate(2026, 11, 10)))
            found.emplace(factCode(gap), gap);
    }
}

/// One gap for every fact that the gates can ask for.
std::map<QString, Gap> everyGap()
{
    std::map<QString, Gap> found;
    for (const GateCase& one : gateCases()) {
        Dossier dossier = aReadyDossier();
        one.change(dossier);
        gather(found, dossier);
    }
    Dossier asked = aReadyDossier();
    asked.rules = rulesOf({u"au-ndb"_s, u"eu-gdpr-controller"_s, u"contract-customer"_s});
    gather(found, asked);
    asked.assessments = {answered(u"au-ndb"_s, Assessed::NotTriggered),
                         answered(u"eu-gdpr-controller"_s, Assessed::Triggered),
                         answered(u"contract-customer"_s, Assessed::Triggered)};
    asked.assessments.front().reason.clear();
    asked.assessments.front().decidedBy = {};
    asked.assessments.front().decided.reset();
    asked.assessments.front().id.value = 7;
    asked.notifications.clear();
    gather(found, asked);
    return found;
}

QString fallback(Language language, const QString& fact)
{
    const QString label = fieldLabel(language, "incident", fact.toUtf8());
    return language == Language::French ? u"Renseignez «\u00a0"_s + label + u"\u00a0»."_s
                                        : u"Fill in “"_s + label + u"”."_s;
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
    const std::map<QString, Gap> known = everyGap();
    for (const QString& fact : {u"aware_at"_s,
                                u"watch:checked"_s,
                                u"lesson:one"_s,
                                u"assessment:answer"_s,
                                u"assessment:decided_by"_s,
                                u"affected:one"_s,
                                u"notification:step"_s,
                                u"notification:late_reason"_s,
                                u"second_person"_s})
        QVERIFY2(known.contains(fact), qPrintable(fact));
    for (Language language : {Language::English, Language::French}) {
        QSet<QString> said;
        for (const auto& [fact, gap] : known) {
            const QString text = gapText(gap, language);
            QVERIFY2(text != fallback(language, fact), qPrintable(fact));
            QVERIFY2(text.endsWith(u'.') && !text.endsWith(u".."_s), qPrintable(text));
            QVERIFY2(text[0].isUpper(), qPrintable(text));
            QVERIFY2(!text.contains(u'%') && !text.contains(u'_'), qPrintable(text));
            QVERIFY2(!text.contains(u"“”"_s) && !text.contains(u"«\u00a0\u00a0»"_s),
                     qPrintable(text));
            QVERIFY2(gap.id == 0 || text.contains(publicId(*gap.type, gap.id)), qPrintable(text));
            QVERIFY2(!said.contains(text), qPrintable(text));
            said.insert(text);
            const QString brief = briefGapText(language, gap);
            QVERIFY2(!brief.isEmpty() && brief.size() < 50, qPrintable(fact + u": "_s + brief));
            QVERIFY2(!brief.contains(u'%') && !brief.endsWith(u'.'), qPrintable(brief));
            QVERIFY2(!brief.contains(u'“') && !brief.contains(u'«'), qPrintable(brief));
        }
    }
}

void tst_GapText::aSentenceUsesTheFieldsLabel_data()
{
    QTest::addColumn<Gap>("gap");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("a field")
        << fieldGap<&Incident::owner>(Stage::Assess)
        << u"Name under “Owner” who leads the work on the incident."_s
        << u"Indiquez sous «\u00a0Responsable\u00a0» qui pilote le traitement de l’incident."_s;
    QTest::newRow("a field that can be waived")
        << fieldGap<&Incident::rootCauseCategory>(Stage::Review)
        << u"Choose under “Category of the root cause” what kind of cause it was, or say under “Why the root cause is not known” why it is not known."_s
        << u"Choisissez sous «\u00a0Catégorie de cause profonde\u00a0» la sorte de cause, ou dites sous «\u00a0Motif d’absence de cause profonde\u00a0» pourquoi elle n’est pas connue."_s;
    QTest::newRow("a record") << fieldGap<&Action::owner>(Stage::Review, 7)
                              << u"Name under “Owner” who does A-7."_s
                              << u"Indiquez sous «\u00a0Responsable\u00a0» qui réalise A-7."_s;
    QTest::newRow("a record that can be waived")
        << fieldGap<&Notification::sent>(Stage::Notify, 2)
        << u"Record under “Sent” when N-2 was sent, or say under “Why it is not sent” why it is not sent."_s
        << u"Indiquez sous «\u00a0Envoyée le\u00a0» quand N-2 a été envoyée, ou dites sous «\u00a0Motif de non-envoi\u00a0» pourquoi elle ne l’est pas."_s;
    Gap notice = fieldGap<&Notification::lateReason>(Stage::Notify, 2);
    notice.recipient = u"service recipients"_s;
    QTest::newRow("a notice, by whom it goes to")
        << notice
        << u"Give under “Reasons for the delay” why N-2 (the recipients of the service) was sent after it was due."_s
        << u"Dites sous «\u00a0Motifs du retard\u00a0» pourquoi N-2 (les destinataires du service) a été envoyée après l’échéance."_s;
    QTest::newRow("at least one")
        << Gap{.stage = Stage::Review, .asked = Asked::One, .type = &typeOf<Lesson>()}
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
    Gap severity = fieldGap<&Incident::severityConfirmedBy>(Stage::Evaluate);
    Gap approval = fieldGap<&Review::approvedBy>(Stage::Review);
    severity.asked = approval.asked = Asked::SecondPerson;
    QVERIFY(gapText(severity, Language::English).contains(u"confirm the severity"_s));
    QVERIFY(gapText(approval, Language::English).contains(u"approve the review"_s));
}

void tst_GapText::aFactOfAnotherStageKeepsItsSentence()
{
    const Gap asked = fieldGap<&Notification::lateReason>(Stage::Notify, 1);
    const Gap again = fieldGap<&Notification::lateReason>(Stage::Monitor, 1);
    QCOMPARE(gapText(again, Language::English), gapText(asked, Language::English));
}

void tst_GapText::aNewFactIsNamedByItsLabel()
{
    const Gap gap = fieldGap<&Incident::groupName>(Stage::Assess);
    QCOMPARE(gapText(gap, Language::English), fallback(Language::English, u"group_name"_s));
    QCOMPARE(gapText(gap, Language::French), fallback(Language::French, u"group_name"_s));
}

void tst_GapText::aQuestionIsNamedByItsLaw()
{
    Gap question = fieldGap<&Assessment::answer>(Stage::Evaluate);
    question.incident = u"INC-2026-0001"_s;
    question.regime = u"au-ndb"_s;
    const QString text = gapText(question, Language::English);
    QVERIFY2(text.contains(u"Notifiable Data Breaches"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"au-ndb"_s), qPrintable(text));
    const Gap step{.stage = Stage::Notify,
                   .asked = Asked::Notice,
                   .type = &typeOf<Notification>(),
                   .duty = u"eu-gdpr-controller/authority"_s};
    QVERIFY(!gapText(step, Language::French).contains(u"eu-gdpr"_s));
    question.regime = u"own-rule"_s;
    QVERIFY(gapText(question, Language::English).contains(u"own-rule"_s));
}

IREG_TEST(QCoreApplication, tst_GapText)
#include "tst_gaptext.moc"
