// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/milestones.h"
#include "tests/support/readydossier.h"
#include "tests/support/suite.h"

#include <QCoreApplication>
#include <QTest>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_Milestones final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatHasNoTimeIsOne();
    void theIncidentsTimesAreTold();
    void aNoticeIsToldWithItsRecipient();

private:
    static QStringList texts(Language language, const Dossier& dossier)
    {
        QStringList found;
        for (const Milestone& one : milestones(language, dossier))
            found.append(one.text);
        return found;
    }
};

void tst_Milestones::nothingThatHasNoTimeIsOne()
{
    QCOMPARE(texts(Language::English, Dossier()), QStringList());
}

void tst_Milestones::theIncidentsTimesAreTold()
{
    Dossier dossier;
    assessAndContain(dossier.incident, {3});
    const auto found = milestones(Language::English, dossier);
    QCOMPARE(
        texts(Language::English, dossier),
        (QStringList{u"Noticed"_s, u"Awareness, which starts legal clocks"_s, u"Contained"_s}));
    QCOMPARE(QByteArray(found.back().field), "contained_at");
    QCOMPARE(found.back().by, Id<Person>{3});
    QCOMPARE(found.back().at, *dossier.incident.contained);
    QCOMPARE(texts(Language::French, dossier).front(), u"Constaté"_s);
}

void tst_Milestones::aNoticeIsToldWithItsRecipient()
{
    Dossier dossier;
    Notification notice;
    notice.recipient = u"The landlord"_s;
    notice.sent = at("2026-10-03T08:00:00.000");
    dossier.notifications = {notice};
    QCOMPARE(texts(Language::English, dossier), QStringList{u"Notified: The landlord"_s});
    QVERIFY(milestones(Language::English, dossier).front().kind == Milestone::Kind::Notice);
    dossier.notifications[0].bounced = at("2026-10-03T09:00:00.000");
    QCOMPARE(texts(Language::English, dossier),
             (QStringList{u"Sent, and came back: The landlord"_s, u"Came back: The landlord"_s}));
}

IREG_TEST(QCoreApplication, tst_Milestones)
#include "tst_milestones.moc"
