// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/choices.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace Qt::StringLiterals;

class tst_Choices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersThatDiffer_data();
    void lettersThatDiffer();
    void aFewAreAllOffered();
    void ofManyTheNearestAreOffered();
    void nothingTypedIsToldFromSomethingWrong();
    void aNameIsOneChoiceWhateverIsInIt();
};

void tst_Choices::lettersThatDiffer_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("letters");
    QTest::newRow("none") << u"title"_s << u"title"_s << 0;
    QTest::newRow("one changed") << u"title"_s << u"tatle"_s << 1;
    QTest::newRow("one added") << u"title"_s << u"titles"_s << 1;
    QTest::newRow("one removed") << u"title"_s << u"tile"_s << 1;
    QTest::newRow("two turned") << u"title"_s << u"titel"_s << 2;
    QTest::newRow("all") << QString() << u"abc"_s << 3;
}

void tst_Choices::lettersThatDiffer()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QTEST(editDistance(from, to), "letters");
    QTEST(editDistance(to, from), "letters");
}

void tst_Choices::aFewAreAllOffered()
{
    const Offer offer = offered({u"b"_s, u"a"_s}, u"x"_s);
    QVERIFY(offer.isWhole);
    QCOMPARE(offer.words, u"b|a"_s);
    QCOMPARE(notOneOf({u"b"_s, u"a"_s}, u"x y"_s, u"fields"_s), u"#not-one-of b|a x y"_s);
}

void tst_Choices::ofManyTheNearestAreOffered()
{
    QStringList many;
    for (int i = 0; i < 30; ++i)
        many.append(u"number_%1"_s.arg(i));
    QVERIFY(offered(many, u"x"_s).isWhole);
    many += {u"noticed"_s, u"title"_s};
    const Offer offer = offered(many, u"Titel"_s);
    QVERIFY(!offer.isWhole);
    QCOMPARE(offer.words.section(u'|', 0, 0), u"title"_s);
    QCOMPARE(offer.words.count(u'|'), 4);
    QCOMPARE(offered(many, u"notic"_s).words.section(u'|', 0, 0), u"noticed"_s);
    QVERIFY(notOneOf(many, u"titel"_s, u"fields"_s).startsWith(u"#not-near fields title|"_s));
    QVERIFY(notOneOf(many, u"titel"_s).startsWith(u"#nearest-are title|"_s));
}

void tst_Choices::nothingTypedIsToldFromSomethingWrong()
{
    QCOMPARE(notOneOf({u"a"_s, u"b"_s}, QString()), u"#needs-one-of a|b"_s);
    QCOMPARE(notOneOf({}, u"x y"_s), u"#none-to-choose x y"_s);
}

void tst_Choices::aNameIsOneChoiceWhateverIsInIt()
{
    const QStringList names{u"Board pack"_s, u"a|b"_s, u"100 % é"_s, u"tab\tand\nbreak"_s};
    const QString words = offered(names, u"x"_s).words;
    QVERIFY(!words.contains(u' ') && !words.contains(u'\n') && !words.contains(u'\t'));
    QCOMPARE(choicesOf(words), names);
}

IREG_TEST(QCoreApplication, tst_Choices)
#include "tst_choices.moc"
