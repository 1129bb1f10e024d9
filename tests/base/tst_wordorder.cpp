// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/wordorder.h"
#include "tests/support/suite.h"

#include <QCollator>
#include <QRandomGenerator>

#include <array>

using namespace ireg;
using namespace Qt::StringLiterals;

class tst_WordOrder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsStandAsInADictionary();
    void theShortWayAndTheCollatorAgree();
};

void tst_WordOrder::wordsStandAsInADictionary()
{
    const QStringList order{QString(),
                            u"#7"_s,
                            u"2 hosts"_s,
                            u"10 hosts"_s,
                            u"Apple"_s,
                            u"apple pie"_s,
                            u"apples"_s,
                            u"banana"_s,
                            u"Ecran"_s,
                            u"écran"_s,
                            u"Écran"_s,
                            u"nœud"_s,
                            u"noeuds"_s,
                            u"View 1"_s,
                            u"view 2"_s,
                            u"View 9, part 2"_s,
                            u"View 9, part 10"_s,
                            u"View 10"_s,
                            u"zebra"_s,
                            u"Zebra"_s,
                            u"Сервер"_s};
    QStringList words(order.rbegin(), order.rend());
    sortWords(words);
    QCOMPARE(words, order);
}

void tst_WordOrder::theShortWayAndTheCollatorAgree()
{
    QCollator collator(QLocale(QLocale::English));
    collator.setNumericMode(true);
    QRandomGenerator random(20261130);
    const std::array pieces{u"a"_s,  u"A"_s, u"b"_s,  u"e"_s, u"E"_s, u"é"_s, u"o"_s,
                            u"oe"_s, u"œ"_s, u"l"_s,  u"·"_s, u" "_s, u"-"_s, u"\u0301"_s,
                            u"1"_s,  u"_"_s, u"\t"_s, u"~"_s, u"'"_s, u"z"_s, u"Z"_s,
                            u"("_s,  u"н"_s, u"🔥"_s,  u"0"_s, u"2"_s, u"10"_s};
    const auto word = [&] {
        QString text;
        for (quint32 left = random.bounded(6U); left > 0; --left)
            text += pieces[random.bounded(static_cast<quint32>(pieces.size()))];
        return text;
    };
    const auto sign = [](int order) { return order < 0 ? -1 : order > 0 ? 1 : 0; };
    for (int round = 0; round < 50'000; ++round) {
        const QString a = word(), b = word();
        QVERIFY2(sign(compareWords(a.toUtf8(), b.toUtf8())) == sign(collator.compare(a, b)),
                 qPrintable(a + u" | "_s + b));
    }
}

IREG_TEST(QCoreApplication, tst_WordOrder)
#include "tst_wordorder.moc"
