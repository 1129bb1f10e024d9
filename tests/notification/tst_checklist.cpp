// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/notification/checklist.h"
#include "tests/support/obligations.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

std::vector<ChecklistItem> asked(const Incident& incident,
                                 const Notification& notice,
                                 const std::vector<ContentItem>& said = {})
{
    return checklist(*shippedRegimes().regime(notice.regime), incident, notice, said);
}

ChecklistItem item(const std::vector<ChecklistItem>& list, const QString& code)
{
    const auto found = std::ranges::find(list, code, &ChecklistItem::item);
    return found == list.end() ? ChecklistItem() : *found;
}

const Notification notice = noticeUnder(1, u"eu-gdpr-controller"_s, u"authority"_s);

} // namespace

class tst_Checklist final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDataSaysWhatIsAsked();
    void aFieldAnswers();
    void notKnownIsNoAnswer();
    void wordsAnswerWhatNoFieldDoes();
    void anItemMayFollow();
    void onlyALateNoticeHasReasons();
    void whatAnotherNoticeSaidDoesNotCount();
};

void tst_Checklist::theDataSaysWhatIsAsked()
{
    QCOMPARE(asked({}, notice).size(),
             static_cast<std::size_t>(
                 shippedRegimes().regime(notice.regime)->contents.at(u"authority"_s).size()));
    QVERIFY(asked({}, noticeUnder(1, notice.regime, u"phases"_s)).empty());
    for (const Regime& regime : shippedRegimes().regimes) {
        for (const auto& [step, items] : regime.contents)
            QCOMPARE(asked({}, noticeUnder(1, regime.id, step)).size(),
                     static_cast<std::size_t>(items.size()));
    }
}

void tst_Checklist::aFieldAnswers()
{
    Incident incident;
    QVERIFY(!item(asked(incident, notice), u"subjects_count"_s).isAnswered());
    incident.individuals = 214;
    const ChecklistItem count = item(asked(incident, notice), u"subjects_count"_s);
    QVERIFY(count.recorded && count.isAnswered());
    QCOMPARE(count.field, u"individuals"_s);
}

void tst_Checklist::notKnownIsNoAnswer()
{
    const Notification report = noticeUnder(1, u"au-ransom-payment"_s, u"report"_s);
    Incident incident;
    QVERIFY(!item(asked(incident, report), u"ransom_demand"_s).isAnswered());
    incident.ransom = Answer::Yes;
    QVERIFY(item(asked(incident, report), u"ransom_demand"_s).isAnswered());
}

void tst_Checklist::wordsAnswerWhatNoFieldDoes()
{
    ContentItem said;
    said.notification = {1};
    said.item = u"subjects_categories"_s;
    said.text = u"Patients"_s;
    const ChecklistItem answered = item(asked({}, notice, {said}), u"subjects_categories"_s);
    QVERIFY(answered.field.isEmpty() && answered.isAnswered());
    QCOMPARE(answered.text, u"Patients"_s);
}

void tst_Checklist::anItemMayFollow()
{
    ContentItem said;
    said.notification = {1};
    said.item = u"subjects_count"_s;
    said.followBy = QDate(2026, 10, 9);
    const ChecklistItem later = item(asked({}, notice, {said}), u"subjects_count"_s);
    QVERIFY(!later.isAnswered());
    QCOMPARE(later.followBy, QDate(2026, 10, 9));
}

void tst_Checklist::onlyALateNoticeHasReasons()
{
    Notification sent = notice;
    sent.limit = at("2026-10-05T08:00:00.000");
    sent.sent = sent.limit;
    QVERIFY(item(asked({}, sent), u"reasons_delay"_s).isAnswered());
    sent.sent->ms += 1;
    QVERIFY(!item(asked({}, sent), u"reasons_delay"_s).isAnswered());
    sent.lateReason = u"The portal was down"_s;
    QVERIFY(item(asked({}, sent), u"reasons_delay"_s).isAnswered());
}

void tst_Checklist::whatAnotherNoticeSaidDoesNotCount()
{
    ContentItem said;
    said.notification = {2};
    said.item = u"nature"_s;
    said.text = u"A letter"_s;
    QVERIFY(!item(asked({}, notice, {said}), u"nature"_s).isAnswered());
}

IREG_TEST(QCoreApplication, tst_Checklist)
#include "tst_checklist.moc"
