// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/notification/checklist.h"
#include "model/report/markdown.h"
#include "model/report/postincident.h"
#include "tests/support/obligations.h"
#include "tests/support/richdossier.h"
#include "tests/support/suite.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ireg;
using namespace ireg::report;

namespace
{

ReportContext contextIn(Language language)
{
    return {.language = language,
            .now = test::reportTime(),
            .headSeq = 482,
            .headHash = QByteArray(32, '\x5a'),
            .recordSha256 = {},
            .program = u"ireg 1.0"_s,
            .author = u"Sam Okoro"_s};
}

// As the text of the report says it, lines joined.
QString told(const Dossier& dossier, Language language = Language::English)
{
    return QString::fromUtf8(markdown(postIncident(dossier, contextIn(language))))
        .remove(u'\\')
        .simplified();
}

QString summaryOf(const Document& document)
{
    for (const Block& block : document.blocks) {
        const auto* callout = std::get_if<Callout>(&block);
        if (callout && callout->kind == CalloutKind::Summary)
            return callout->text;
    }
    return {};
}

template <class Kind> const Kind* first(const Document& document)
{
    for (const Block& block : document.blocks) {
        if (const auto* found = std::get_if<Kind>(&block))
            return found;
    }
    return nullptr;
}

qsizetype words(const QString& text)
{
    const QStringList parts = text.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    return std::ranges::count_if(parts, [](const QString& part) {
        return std::ranges::any_of(part, [](QChar c) { return c.isLetterOrNumber(); });
    });
}

} // namespace

class TstPostIncident : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noValueIsBlank_data();
    void noValueIsBlank();
    void noCodeIsShownRaw_data();
    void noCodeIsShownRaw();
    void theSummaryHasAtMost120Words_data();
    void theSummaryHasAtMost120Words();
    void itIsADraftUntilTheReviewIsApproved();
    void theDecisionNotToNotifyIsTold();
    void aNearMissIsNotCalledUncontained();
    void theAnswersOnRegimesAreTold();
    void personalDataIsAnsweredOnce();
    void whatWasSentIncompleteSaysSo();
    void eachNotificationSaysHowItCameOut_data();
    void eachNotificationSaysHowItCameOut();
    void anOverrideIsToldWithItsReason();
    void floorsAreNamed();
    void aStagePassedOverSaysWhy();
    void whatIsMissingIsListedUntilClosed();
    void wordsOfTheUserAreNeverPlaces();
    void timesInTheWrongOrderAreSaidToBe();
    void aDayKeepsItsDateInEveryZone();
    void aLessonFromElsewhereCameBack();
    void anIncidentWithoutStagesSaysSo();

private:
    static void languages()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("en") << Language::English;
        QTest::newRow("fr") << Language::French;
    }
};

void TstPostIncident::noValueIsBlank_data()
{
    languages();
}

void TstPostIncident::noValueIsBlank()
{
    QFETCH(Language, language);
    for (const Dossier& dossier : {test::anEmptyDossier(), test::aRichDossier(language)}) {
        const Document document = postIncident(dossier, contextIn(language));
        for (const Block& block : document.blocks) {
            if (const auto* facts = std::get_if<Facts>(&block)) {
                for (const Fact& fact : facts->rows)
                    QVERIFY2(!fact.value.trimmed().isEmpty(), qPrintable(fact.label));
            }
            const auto* table = std::get_if<Table>(&block);
            for (const QStringList& row : table ? table->rows : std::vector<QStringList>()) {
                QCOMPARE(row.size(), qsizetype(table->columns.size()));
                QVERIFY2(!row.first().isEmpty(), qPrintable(row.join(u'|')));
            }
        }
    }
}

void TstPostIncident::noCodeIsShownRaw_data()
{
    languages();
}

void TstPostIncident::noCodeIsShownRaw()
{
    QFETCH(Language, language);
    const QString report = told(test::aRichDossier(language), language);
    for (const char* code : {"data-breach",
                             "human-error",
                             "amber",
                             "not-invoked",
                             "moderate ",
                             "prevent ",
                             "improve ",
                             "processor",
                             "_at",
                             "none_reason"})
        QVERIFY2(!report.contains(QLatin1String(code)), code);
}

void TstPostIncident::theSummaryHasAtMost120Words_data()
{
    languages();
}

void TstPostIncident::theSummaryHasAtMost120Words()
{
    QFETCH(Language, language);
    Dossier dossier = test::aLongDossier(language, 0, 17000);
    const Document typical = postIncident(test::aRichDossier(language), contextIn(language));
    QVERIFY(words(summaryOf(typical)) > 40);
    QVERIFY(words(summaryOf(typical)) <= 120);
    dossier.incident.summary = u"a b "_s.repeated(5000);
    dossier.incident.rootCause = u"c d "_s.repeated(5000);
    for (Affected& one : dossier.affected)
        one.item = {}, one.name = u"e f "_s.repeated(5000);
    QVERIFY(words(summaryOf(postIncident(dossier, contextIn(language)))) <= 120);
}

void TstPostIncident::itIsADraftUntilTheReviewIsApproved()
{
    Dossier dossier = test::aRichDossier(Language::English);
    QVERIFY(!postIncident(dossier, contextIn(Language::English)).draft);
    QCOMPARE(postIncident(dossier, contextIn(Language::English)).version, u"v1.482 FINAL"_s);
    dossier.incident.status = Status::Open;
    const Document open = postIncident(dossier, contextIn(Language::French));
    QVERIFY(open.draft);
    QCOMPARE(open.version, u"v1.482 PROJET"_s);
    dossier.incident.status = Status::Closed;
    dossier.reviews.front().approved.reset();
    const Document waiting = postIncident(dossier, contextIn(Language::English));
    QVERIFY(waiting.draft);
    QVERIFY(summaryOf(waiting).contains(u"approve this report"_s));
    dossier.incident.cycle = 2;
    QVERIFY(postIncident(dossier, contextIn(Language::English)).draft);
}

void TstPostIncident::aNearMissIsNotCalledUncontained()
{
    Dossier dossier = test::aRichDossier(Language::English);
    dossier.incident.contained.reset();
    const QString sentence = u"It is not yet contained."_s;
    QVERIFY(summaryOf(postIncident(dossier, contextIn(Language::English))).contains(sentence));
    dossier.incident.disposition = Disposition::NearMiss;
    QVERIFY(!summaryOf(postIncident(dossier, contextIn(Language::English))).contains(sentence));
}

void TstPostIncident::theDecisionNotToNotifyIsTold()
{
    Dossier dossier = test::aRichDossier(Language::English);
    dossier.notifications.clear();
    dossier.incident.notifyRequired = Answer::No;
    dossier.incident.notifyReason = u"No harm is likely."_s;
    const QString report = told(dossier);
    QVERIFY(report.contains(u"Decision: nobody has to be notified"_s));
    QVERIFY(report.contains(u"Reason: No harm is likely."_s));
    QVERIFY(report.contains(u"Decided by Ines Marchetti, Privacy officer"_s));
}

/// On the first page as in the chapters.
void TstPostIncident::personalDataIsAnsweredOnce()
{
    Dossier dossier = test::aRichDossier(Language::English);
    dossier.incident.personalData = Answer::Yes;
    dossier.incident.dataCategories = QString();
    QVERIFY(told(dossier).contains(u"**Personal data**: involved"_s));
}

void TstPostIncident::whatWasSentIncompleteSaysSo()
{
    Dossier dossier = test::aRichDossier(Language::English);
    dossier.incident.aware = test::at("2026-10-02T07:40:00.000");
    dossier.rules = test::rulesOf({u"uk-gdpr"_s});
    dossier.assessments = {test::answered(u"uk-gdpr"_s, Assessed::Triggered)};
    dossier.notifications = {test::noticeUnder(4, u"uk-gdpr"_s, u"authority"_s)};
    dossier.notifications[0].recipient = u"The Commission"_s;
    QVERIFY(!told(dossier).contains(u"sent without"_s));
    dossier.notifications[0].sent = test::at("2026-10-02T08:40:00.000");
    dossier.contents.clear();
    QVERIFY2(told(dossier).contains(u"sent without"_s), qPrintable(told(dossier)));
    QVERIFY(told(dossier).contains(u"1 sent incomplete"_s));
    for (const NamedItem& one : missingContents(
             dossier.rules, dossier.incident, dossier.notifications[0], dossier.contents)) {
        ContentItem item;
        item.notification = dossier.notifications[0].id;
        item.item = one.item.item;
        item.text = u"As far as is known"_s;
        dossier.contents.push_back(item);
    }
    QVERIFY(!told(dossier).contains(u"sent without"_s));
    QVERIFY(!told(dossier).contains(u"incomplete"_s));
}

void TstPostIncident::theAnswersOnRegimesAreTold()
{
    Dossier dossier = test::aRichDossier(Language::English);
    dossier.incident.notifyRequired = Answer::Unknown;
    dossier.incident.aware = test::at("2026-10-02T07:40:00.000");
    dossier.rules = test::rulesOf({u"uk-gdpr"_s, u"nz-privacy-act"_s});
    QVERIFY(told(dossier).contains(u"not yet decided"_s));
    dossier.assessments = {test::answered(u"uk-gdpr"_s, Assessed::NotTriggered),
                           test::answered(u"nz-privacy-act"_s, Assessed::NotApplicable)};
    QVERIFY(told(dossier).contains(u"Decision: nobody has to be notified"_s));
    QVERIFY(told(dossier).contains(u"| UK GDPR personal data breach"_s)
            || told(dossier).contains(shippedRegimes().regime(u"uk-gdpr"_s)->name.english));
    QVERIFY(told(dossier, Language::French).contains(u"Nous lie, personne à informer"_s));
    dossier.assessments[0].answer = Assessed::Triggered;
    dossier.notifications = {test::noticeUnder(4, u"uk-gdpr"_s, u"authority"_s)};
    dossier.notifications[0].recipient = u"The Commission"_s;
    dossier.notifications[0].sent = test::at("2026-10-05T08:40:00.000");
    QVERIFY(told(dossier).contains(u"Decision: somebody must be notified"_s));
    QVERIFY(told(dossier).contains(u"late by 1 h"_s)); // its clock's limit, though none was typed
    dossier.notifications[0].bounced = test::at("2026-10-05T08:41:00.000");
    dossier.notifications[0].bounceReason = u"Mailbox full"_s;
    QVERIFY(told(dossier).contains(u"came back undelivered: Mailbox full"_s));
}

void TstPostIncident::eachNotificationSaysHowItCameOut_data()
{
    QTest::addColumn<qint64>("due");
    QTest::addColumn<qint64>("sent");
    QTest::addColumn<QString>("waived");
    QTest::addColumn<QString>("outcome");
    const qint64 none = 0;
    const qint64 now = test::reportTime().ms;
    const qint64 hour = 3600000;
    QTest::newRow("in time") << now << now - hour << QString() << u"in time, "_s;
    QTest::newRow("to the minute") << now << now << QString() << u"in time, "_s;
    QTest::newRow("late") << now - hour << now << QString() << u"no reason recorded yet"_s;
    QTest::newRow("waived") << now - hour << none << u"told by others"_s << u": told by others"_s;
    QTest::newRow("overdue") << now - hour << none << QString() << u"overdue by "_s;
    QTest::newRow("still time") << now + hour << none << QString() << u"due in "_s;
    QTest::newRow("no deadline is not late") << none << none << QString() << u"not sent"_s;
    QTest::newRow("sent without deadline") << none << now << QString() << u"| sent |"_s;
}

void TstPostIncident::eachNotificationSaysHowItCameOut()
{
    QFETCH(qint64, due);
    QFETCH(qint64, sent);
    QFETCH(QString, waived);
    QFETCH(QString, outcome);
    const auto when = [](qint64 ms) {
        return ms ? std::optional(When{.ms = ms, .zone = u"UTC"_s}) : std::nullopt;
    };
    Dossier dossier = test::anEmptyDossier();
    Notification notice;
    notice.id = {1};
    notice.recipient = u"Authority"_s;
    notice.due = when(due);
    notice.sent = when(sent);
    notice.waivedReason = waived;
    dossier.notifications = {notice};
    const QString report = told(dossier);
    QVERIFY2(report.contains(outcome), qPrintable(report.mid(report.indexOf(u"| N-1"_s), 300)));
    for (const QString& other : {u"overdue by "_s, u"in time, "_s, u"late by "_s})
        QVERIFY(other == outcome || !report.contains(other) || outcome.startsWith(u"no reason"_s));
}

void TstPostIncident::anOverrideIsToldWithItsReason()
{
    const QString report = told(test::aRichDossier(Language::English));
    QVERIFY(report.contains(u"Critical, chosen instead of High"_s));
    QVERIFY(report.contains(u"A large customer and its regulator are involved."_s));
    Dossier plain = test::aRichDossier(Language::English);
    plain.incident.severityOverride.reset();
    plain.incident.severity = plain.incident.severityComputed;
    QVERIFY(told(plain).contains(u"High, as computed"_s));
}

void TstPostIncident::floorsAreNamed()
{
    Dossier dossier = test::aRichDossier(Language::English);
    dossier.incident.confidentiality = Level::Low;
    QVERIFY(told(dossier).contains(u"serious harm to individuals is likely"_s));
}

void TstPostIncident::aStagePassedOverSaysWhy()
{
    Dossier dossier = test::aRichDossier(Language::English);
    StageVisit& contain = dossier.visits.at(1);
    contain.left = contain.entered;
    contain.bypassReason = u"Nothing to contain."_s;
    const Document document = postIncident(dossier, contextIn(Language::English));
    const auto* bar = first<StageBar>(document);
    QVERIFY(bar);
    QCOMPARE(bar->segments.at(1).state, SegmentState::Skipped);
    QCOMPARE(bar->segments.at(1).detail, u"Nothing to contain."_s);
    QCOMPARE(bar->segments.at(0).state, SegmentState::Done);
    QVERIFY(told(dossier).contains(u"Passed over: Nothing to contain."_s));
}

void TstPostIncident::whatIsMissingIsListedUntilClosed()
{
    QVERIFY(told(test::anEmptyDossier()).contains(u"still missing before"_s));
    QVERIFY(!told(test::aRichDossier(Language::English)).contains(u"still missing before"_s));
}

void TstPostIncident::wordsOfTheUserAreNeverPlaces()
{
    Dossier dossier = test::aRichDossier(Language::English);
    dossier.incident.summary = u"It held %1 and %2 and %n."_s;
    dossier.incident.rootCause = u"A %1 too many."_s;
    dossier.notifications.front().recipient = u"The %1 office"_s;
    dossier.notifications.at(1).lateReason = u"Form %1 was away"_s;
    const QString report = told(dossier);
    for (const QString& kept : {u"It held %1 and %2 and %n."_s,
                                u"A %1 too many."_s,
                                u"The %1 office"_s,
                                u"Form %1 was away"_s})
        QVERIFY2(report.contains(kept), qPrintable(kept));
}

void TstPostIncident::timesInTheWrongOrderAreSaidToBe()
{
    Dossier dossier = test::aRichDossier(Language::English);
    dossier.incident.contained->ms = dossier.incident.noticed->ms - 60000;
    QVERIFY(told(dossier).contains(u"the recorded times contradict each other"_s));
}

void TstPostIncident::aDayKeepsItsDateInEveryZone()
{
    Dossier dossier = test::anEmptyDossier();
    const QDateTime midnight(QDate(2026, 3, 5), QTime(0, 0), QTimeZone("Pacific/Kiritimati"));
    dossier.incident.occurredFrom = When{.ms = midnight.toMSecsSinceEpoch(),
                                         .zone = u"Pacific/Kiritimati"_s,
                                         .precision = Precision::Day};
    const QString report = told(dossier);
    QVERIFY(report.contains(u"5 Mar 2026"_s));
    QVERIFY(!report.contains(u"4 Mar 2026"_s));
}

void TstPostIncident::aLessonFromElsewhereCameBack()
{
    const QString report = told(test::aRichDossier(Language::English));
    QCOMPARE(report.count(u"yes: it came back"_s), 1);
}

void TstPostIncident::anIncidentWithoutStagesSaysSo()
{
    Dossier dossier = test::anEmptyDossier();
    dossier.incident.workflow = Workflow::None;
    dossier.visits.clear();
    const Document document = postIncident(dossier, contextIn(Language::English));
    QVERIFY(!first<StageBar>(document));
    QVERIFY(told(dossier).contains(u"without stages"_s));
}

IREG_TEST(QCoreApplication, TstPostIncident)
#include "tst_postincident.moc"
