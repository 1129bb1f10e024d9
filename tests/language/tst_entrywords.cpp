// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/entrywords.h"
#include "model/timeline/timeline.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

template <auto member>
QString wordsIn(Language language, const QString& text, const QString& source)
{
    TimelineEntry entry;
    entry.text = text;
    entry.source = source;
    const RecordType& type = typeOf<TimelineEntry>();
    return entryWords(language, type, rowOf(entry), *type.find(codeOf<member>()));
}

} // namespace

class tst_EntryWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheProgramWroteIsSaidInBothLanguages_data();
    void whatTheProgramWroteIsSaidInBothLanguages();
    void aNoteOnTheRecordIsNoEvent();
    void aChangedSeverityIsASentence();
    void aVerdictOfAnEarlierCycleIsNoCode();
    void aStepSaysWhyItWasTaken();
    void aStepsCodeIsReadBack();
};

void tst_EntryWords::whatTheProgramWroteIsSaidInBothLanguages_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    const auto row = [](const QString& source, const QString& english, const QString& french) {
        QTest::newRow(qPrintable(source)) << source << english << french;
    };
    row(u"change: title, urgency"_s,
        u"change of: Title, Urgency"_s,
        u"modification de\u00a0: Titre, Urgence"_s);
    row(u"change: recipient"_s,
        u"change of: Recipient"_s,
        u"modification de\u00a0: Destinataire"_s);
    row(u"correction: aware_at"_s,
        u"correction of: Became aware"_s,
        u"rectification de\u00a0: Prise de connaissance"_s);
    row(u"undone: action 12"_s, u"action 12 undone"_s, u"action 12 annulée"_s);
    row(u"removed: L-3"_s, u"L-3 removed"_s, u"L-3 retiré"_s);
    row(u"severity: critical > low"_s, u"severity"_s, u"gravité"_s);
    row(u"second person: confirmed"_s, u"second person"_s, u"seconde personne"_s);
    for (const QString& typed : {u"the board"_s,
                                 u"change: of staff"_s,
                                 u"undone: action by mail"_s,
                                 u"severity: as the customer sees it"_s,
                                 QString()})
        row(typed, {}, {});
}

void tst_EntryWords::whatTheProgramWroteIsSaidInBothLanguages()
{
    QFETCH(const QString, source);
    QFETCH(const QString, english);
    QFETCH(const QString, french);
    QCOMPARE(wordsIn<&TimelineEntry::source>(Language::English, u"Why"_s, source), english);
    QCOMPARE(wordsIn<&TimelineEntry::source>(Language::French, u"Why"_s, source), french);
}

void tst_EntryWords::aNoteOnTheRecordIsNoEvent()
{
    for (const QString& note : {u"change: title, urgency"_s,
                                u"correction: aware_at"_s,
                                u"undone: action 12"_s,
                                u"removed: L-3"_s})
        QVERIFY2(isNoteOnRecord(note), qPrintable(note));
    for (const QString& event : {u"change: of staff"_s,
                                 u"severity: critical > low"_s,
                                 u"second person: confirmed"_s,
                                 u"cycle 1: contained_at"_s,
                                 QString()})
        QVERIFY2(!isNoteOnRecord(event), qPrintable(event));
}

void tst_EntryWords::aChangedSeverityIsASentence()
{
    const QString source = u"severity: critical > low"_s;
    const auto text = [&source](Language language, const QString& said) {
        return wordsIn<&TimelineEntry::text>(language, said, source);
    };
    QCOMPARE(text(Language::English, u"A test system"_s),
             u"Severity lowered from Critical to Low: A test system"_s);
    QCOMPARE(text(Language::French, u"Système d’essai"_s),
             u"Gravité abaissée de Critique à Faible\u00a0: Système d’essai"_s);
    QCOMPARE(text(Language::English, u"critical > low"_s),
             u"Severity lowered from Critical to Low"_s);
    QCOMPARE(wordsIn<&TimelineEntry::text>(
                 Language::French, u"none > high"_s, u"severity: low > none"_s),
             u"Gravité abaissée de Faible à Non évaluée"_s);
    QCOMPARE(wordsIn<&TimelineEntry::text>(Language::English, u"Seen"_s, u"the board"_s),
             QString());
}

void tst_EntryWords::aVerdictOfAnEarlierCycleIsNoCode()
{
    const QString source = u"cycle 1: effective"_s;
    QCOMPARE(wordsIn<&TimelineEntry::text>(Language::English, u"no"_s, source),
             u"Cycle 1 \u2013 Measures effective: No"_s);
    QCOMPARE(wordsIn<&TimelineEntry::text>(Language::French, u"no"_s, source),
             u"Cycle 1 \u2013 Mesures efficaces\u00a0: Non"_s);
}

void tst_EntryWords::aStepSaysWhyItWasTaken()
{
    SeverityChange step;
    step.facts = {"urgency", "safety"};
    QCOMPARE(severityReasonText(Language::English, step),
             u"as computed, after a change of: Urgency, Safety of people at stake"_s);
    step.takenBack = true;
    QCOMPARE(severityReasonText(Language::French, step), u"annulation"_s);
    step.reason = u"Read again"_s;
    QCOMPARE(severityReasonText(Language::French, step), u"Read again"_s);
    QCOMPARE(severityReasonText(Language::English, SeverityChange{}), QString());
}

void tst_EntryWords::aStepsCodeIsReadBack()
{
    for (const CodeOf<Severity>& one : codes<Severity>) {
        const auto step = severityStepOf(severityStepCode({one.value, std::nullopt}));
        QVERIFY(step && step->before == one.value && !step->after);
    }
    QVERIFY(!severityStepOf(u"critical"_s) && !severityStepOf(u"critical > lowest"_s));
}

IREG_TEST(QCoreApplication, tst_EntryWords)
#include "tst_entrywords.moc"
