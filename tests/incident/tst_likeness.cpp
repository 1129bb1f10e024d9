// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/incident/likeness.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace Qt::StringLiterals;

namespace
{

Story story(const QString& words,
            std::optional<Kind> kind = {},
            const QSet<QString>& things = {},
            const QSet<QString>& causes = {})
{
    const QStringList list = words.split(u' ');
    return {.words = {list.begin(), list.end()}, .kind = kind, .things = things, .causes = causes};
}

/// "badge" is rare, the others stand in many.
const std::vector<SoughtWord> sought{
    {{u"badge"_s}, 30}, {{u"lost"_s}, 4}, {{u"in"_s}, 1}, {{u"train"_s}, 8}};

} // namespace

class tst_Likeness final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstIsLiker_data();
    void theFirstIsLiker();
    void nothingInCommonIsNought();
    void rareTellsMore();
};

void tst_Likeness::theFirstIsLiker_data()
{
    QTest::addColumn<Story>("first");
    QTest::addColumn<Story>("second");
    const auto row = [](const char* name, const Story& first, const Story& second) {
        QTest::newRow(name) << first << second;
    };
    row("a rare word before three common", story(u"badge a b c"_s), story(u"lost in train a"_s));
    row("more words before fewer", story(u"badge train a"_s), story(u"badge b c"_s));
    row("short before long", story(u"badge a"_s), story(u"badge a b c d e f g h i j k"_s));
    row("words before kind, thing and cause",
        story(u"badge lost in train"_s),
        story(u"badge lost in a"_s, Kind::AssetLoss, {u"gate"_s}, {u"left behind"_s}));
    row("same words: the thing", story(u"badge a"_s, {}, {u"gate"_s}), story(u"badge a"_s));
    row("same words: the cause",
        story(u"badge a"_s, {}, {}, {u"left behind"_s}),
        story(u"badge a"_s, {}, {}, {u"stolen"_s}));
    row("same words: the kind",
        story(u"badge a"_s, Kind::AssetLoss),
        story(u"badge a"_s, Kind::Regression));
    row("the thing before the kind",
        story(u"badge a"_s, {}, {u"gate"_s}),
        story(u"badge a"_s, Kind::AssetLoss));
    row("a thing that few have before one that all have",
        story(u"badge a"_s, {}, {u"gate"_s, u"y"_s}),
        story(u"badge a"_s, {}, {u"site"_s, u"y"_s}));
}

void tst_Likeness::theFirstIsLiker()
{
    QFETCH(Story, first);
    QFETCH(Story, second);
    std::vector<Story> compared{first, second};
    for (int i = 0; i < 20; ++i)
        compared.push_back(story(u"x"_s, {}, {u"site"_s}));
    const Likeness likeness(
        story(
            u"badge lost in train"_s, Kind::AssetLoss, {u"gate"_s, u"site"_s}, {u"left behind"_s}),
        sought,
        compared);
    QCOMPARE_GT(likeness.to(first), likeness.to(second));
}

void tst_Likeness::nothingInCommonIsNought()
{
    const Likeness likeness(story(u"badge"_s), sought, {});
    QCOMPARE(likeness.to(story(u"other"_s)), 0.0);
    QCOMPARE(likeness.to(Story{}), 0.0);
    const Likeness none(Story{}, {}, {});
    QCOMPARE(none.to(Story{}), 0.0);
    const Likeness weightless(story(u"a"_s), {{{u"a"_s}, 0}}, {});
    QCOMPARE(weightless.to(story(u"a"_s)), 0.0);
}

void tst_Likeness::rareTellsMore()
{
    QCOMPARE_GT(rarity(1, 100), rarity(2, 100));
    QCOMPARE_GT(rarity(1, 1000), rarity(1, 100));
    QCOMPARE_GT(rarity(1, 1), 0.0);
    QCOMPARE(rarity(9, 2), 0.0);
    QCOMPARE_GT(rarity(0, 0), 0.0);
}

IREG_TEST(QCoreApplication, tst_Likeness)
#include "tst_likeness.moc"
