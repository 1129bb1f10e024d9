// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/deadlines.h"
#include "tests/support/asking.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_Assessing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStatutesDutyRaisesTheSeverity_data();
    void aStatutesDutyRaisesTheSeverity();
    void aDutyCountsFromWhenItWasKnown();
};

void tst_Assessing::aStatutesDutyRaisesTheSeverity_data()
{
    QTest::addColumn<QString>("regime");
    QTest::addColumn<QString>("severity");
    QTest::newRow("a statute") << gdpr << u"high"_s;
    QTest::newRow("guidance of a statute") << u"nz-privacy-act"_s << u"high"_s;
    QTest::newRow("a customer's contract") << u"contract-customer"_s << u"low"_s;
    QTest::newRow("law not in force") << u"us-circia"_s << u"low"_s;
}

void tst_Assessing::aStatutesDutyRaisesTheSeverity()
{
    QFETCH(QString, regime);
    QFETCH(QString, severity);
    Asking asking({regime});
    QVERIFY(setFields(*asking.made,
                      {&typeOf<Incident>(), asking.incident.value},
                      {{u"confidentiality"_s, u"low"_s},
                       {u"integrity"_s, u"none"_s},
                       {u"availability"_s, u"none"_s},
                       {u"urgency"_s, u"medium"_s}},
                      {}));
    const auto computed = [&] {
        return codeText(*dossier(*asking.made, asking.incident)->incident.severity);
    };
    QCOMPARE(computed(), u"low"_s);
    QVERIFY(asking.answer({regime}, "triggered").has_value());
    QCOMPARE(computed(), severity);
    QVERIFY(asking.answer({regime}, "not-triggered").has_value());
    QCOMPARE(computed(), u"low"_s);
    QVERIFY(asking.answer({regime}, "triggered").has_value());
    QVERIFY(asking.made->undo({}).has_value());
    QCOMPARE(computed(), u"low"_s);
}

void tst_Assessing::aDutyCountsFromWhenItWasKnown()
{
    const QString other = u"uk-gdpr"_s;
    Asking asking({gdpr, other});
    QVERIFY(asking.answer({gdpr, other}, "triggered").has_value());
    QVERIFY(assess(*asking.made, asking.incident, {gdpr}, {{u"aware_at"_s, u"2026-10-03 09:10"_s}})
                .has_value());
    const auto from = [&](const QString& regime) {
        const auto known = registerDuties(*asking.made);
        for (const RegisterDuty& line : known->duties) {
            if (line.duty.key() == regime + u"/authority"_s)
                return line.duty.deadline.from.toUTC().toString(u"dd HH:mm"_s);
        }
        return QString();
    };
    QCOMPARE(from(gdpr), u"02 23:10"_s);
    QCOMPARE(from(other), u"02 07:40"_s); // the incident's own
}

IREG_TEST(QCoreApplication, tst_Assessing)
#include "tst_assessing.moc"
