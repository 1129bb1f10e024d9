// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/review/whytree.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>

using namespace ireg;
using namespace Qt::StringLiterals;

namespace
{

using Pairs = std::vector<std::pair<int, int>>; ///< id and parent

std::vector<Why> whysOf(const Pairs& pairs)
{
    std::vector<Why> whys;
    for (const auto& [id, parent] : pairs) {
        Why why;
        why.id.value = id;
        why.parent.value = parent;
        why.answer = u"why %1"_s.arg(id);
        whys.push_back(why);
    }
    return whys;
}

/// "1 2> 3>>": ids in the order of drawing, each with its depth.
QString drawn(const std::vector<Why>& whys)
{
    QStringList parts;
    for (const WhyLine& line : whyTree(whys))
        parts.append(QString::number(line.why->id.value) + QString(line.depth, u'>'));
    return parts.join(u' ');
}

Why rootOf(int id, int parent, const QString& answer, std::optional<RootCause> category)
{
    Why why = whysOf({{id, parent}}).front();
    why.answer = answer;
    why.root = true;
    why.category = category;
    why.grounds = u"seen in the log"_s;
    return why;
}

QString flawsOf(const std::vector<Why>& whys)
{
    QStringList parts;
    for (const WhyFinding& found : whyFlaws(whys))
        parts.append(codeText(found.flaw)
                     + (found.why ? u' ' + QString::number(found.why.value) : QString()));
    return parts.join(u", "_s);
}

} // namespace

class tst_WhyTree final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWhyIsDrawnOnceUnderItsParent_data();
    void everyWhyIsDrawnOnceUnderItsParent();
    void branchesFollowTheSiblings();
    void aPersonsErrorIsNoEnd_data();
    void aPersonsErrorIsNoEnd();
    void circlesAreSeenBeforehand_data();
    void circlesAreSeenBeforehand();
    void whatStandsBeneathGoesDeepestFirst_data();
    void whatStandsBeneathGoesDeepestFirst();
    void flawsAreNamed_data();
    void flawsAreNamed();
    void rootsSayTheCause();
    void aDeepTreeIsNoBurden();
};

void tst_WhyTree::everyWhyIsDrawnOnceUnderItsParent_data()
{
    QTest::addColumn<Pairs>("whys");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << Pairs{} << QString();
    QTest::newRow("one") << Pairs{{1, 0}} << u"1"_s;
    QTest::newRow("a chain") << Pairs{{1, 0}, {2, 1}, {3, 2}} << u"1 2> 3>>"_s;
    QTest::newRow("branches by their ids")
        << Pairs{{1, 0}, {5, 1}, {2, 1}, {4, 2}, {3, 0}} << u"1 2> 4>> 5> 3"_s;
    QTest::newRow("a parent with a higher id") << Pairs{{1, 2}, {2, 0}} << u"2 1>"_s;
    QTest::newRow("an orphan") << Pairs{{2, 9}, {3, 2}} << u"2 3>"_s;
    QTest::newRow("its own parent") << Pairs{{1, 1}, {2, 1}} << u"1 2>"_s;
    QTest::newRow("a circle of three") << Pairs{{1, 3}, {2, 1}, {3, 2}} << u"1 2> 3>>"_s;
    QTest::newRow("beside a circle") << Pairs{{1, 0}, {4, 5}, {5, 4}, {6, 5}} << u"1 4 5> 6>>"_s;
    QTest::newRow("hanging on a circle of later ones")
        << Pairs{{1, 3}, {2, 3}, {3, 4}, {4, 3}} << u"3 1> 2> 4>"_s;
}

void tst_WhyTree::everyWhyIsDrawnOnceUnderItsParent()
{
    QFETCH(Pairs, whys);
    QFETCH(QString, expected);
    QCOMPARE(drawn(whysOf(whys)), expected);
}

void tst_WhyTree::branchesFollowTheSiblings()
{
    const auto whys = whysOf({{1, 0}, {2, 1}, {3, 2}, {4, 1}, {5, 4}, {6, 0}});
    const std::vector<QString> expected{{}, u"├─ "_s, u"│  └─ "_s, u"└─ "_s, u"   └─ "_s, {}};
    QCOMPARE(branchesOf(whyTree(whys)), expected);
}

void tst_WhyTree::aPersonsErrorIsNoEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("refused");
    const auto refused = [](const QString& text) {
        QTest::addRow("%s", qPrintable(text)) << text << true;
    };
    const auto taken = [](const QString& text) {
        QTest::addRow("%s", qPrintable(text)) << text << false;
    };
    refused(u"Human error"_s);
    refused(u"HUMAN ERROR."_s);
    refused(u"human-error"_s);
    refused(u"It was a mistake made by the operator"_s);
    refused(u"User error!"_s);
    refused(u"h\u200Buman er\u00ADror"_s);
    refused(u"human\uFEFF error\u3164"_s);
    refused(u"Carelessness of an employee"_s);
    refused(u"Somebody forgot it"_s);
    refused(u"Erreur humaine"_s);
    refused(u"Une erreur de l’opérateur"_s);
    refused(u"L'utilisateur s'est trompé"_s);
    refused(u"Faute d’inattention"_s);
    refused(u"Erreur de manipulation"_s);
    refused(u"Facteur humain"_s);
    taken(QString());
    taken(u"…"_s);
    taken(u"The"_s);
    taken(u"Human error was possible since nothing asked for a second look"_s);
    taken(u"Error of the disk controller"_s);
    taken(u"The form accepts any date"_s);
    taken(u"L’erreur humaine était possible faute de contrôle"_s);
    taken(u"証明書の期限切れ"_s);
    taken(u"Ошибка оператора"_s);
    taken(u"انتهت صلاحية الشهادة"_s);
}

void tst_WhyTree::aPersonsErrorIsNoEnd()
{
    QFETCH(QString, text);
    QFETCH(bool, refused);
    QCOMPARE(saysOnlyHumanError(text), refused);
    QCOMPARE(endsInHumanError(rootOf(1, 0, text, RootCause::SystemFailure)), refused);
    QVERIFY(endsInHumanError(rootOf(1, 0, text, RootCause::HumanError)));
}

void tst_WhyTree::circlesAreSeenBeforehand_data()
{
    QTest::addColumn<int>("why");
    QTest::addColumn<int>("parent");
    QTest::addColumn<bool>("circle");
    QTest::newRow("itself") << 1 << 1 << true;
    QTest::newRow("its child") << 1 << 2 << true;
    QTest::newRow("its grandchild") << 1 << 3 << true;
    QTest::newRow("its parent") << 3 << 2 << false;
    QTest::newRow("another branch") << 3 << 4 << false;
    QTest::newRow("the top") << 3 << 0 << false;
    QTest::newRow("one that is not there yet") << 0 << 3 << false;
}

void tst_WhyTree::circlesAreSeenBeforehand()
{
    QFETCH(int, why);
    QFETCH(int, parent);
    QFETCH(bool, circle);
    const auto whys = whysOf({{1, 0}, {2, 1}, {3, 2}, {4, 1}});
    QCOMPARE(wouldCircle(whys, {why}, {parent}), circle);
}

void tst_WhyTree::whatStandsBeneathGoesDeepestFirst_data()
{
    QTest::addColumn<int>("why");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a leaf") << 3 << u"3"_s;
    QTest::newRow("a branch") << 2 << u"4 3 2"_s;
    QTest::newRow("the whole") << 1 << u"5 4 3 2 1"_s;
    QTest::newRow("beside it") << 6 << u"6"_s;
    QTest::newRow("none") << 9 << QString();
}

void tst_WhyTree::whatStandsBeneathGoesDeepestFirst()
{
    QFETCH(int, why);
    QFETCH(QString, expected);
    QStringList ids;
    for (const Id<Why> id :
         withAllBeneath(whysOf({{1, 0}, {2, 1}, {3, 2}, {4, 2}, {5, 1}, {6, 0}}), {why}))
        ids.append(QString::number(id.value));
    QCOMPARE(ids.join(u' '), expected);
}

void tst_WhyTree::flawsAreNamed_data()
{
    using enum RootCause;
    QTest::addColumn<std::vector<Why>>("whys");
    QTest::addColumn<QString>("expected");
    const Why top = whysOf({{1, 0}}).front();
    const auto root = [](std::optional<RootCause> category) {
        return rootOf(2, 1, u"No alarm before the end of the certificate"_s, category);
    };
    Why unseen = root(SystemFailure);
    unseen.grounds.clear();
    Why asked = rootOf(1, 0, u"The certificate was over"_s, SystemFailure);
    Why strayed = root(SystemFailure);
    strayed.parent = {7};
    QTest::newRow("nothing asked") << std::vector<Why>{} << QString();
    QTest::newRow("whole") << std::vector{top, root(SystemFailure)} << QString();
    QTest::newRow("begun") << std::vector{top} << u"no-root, open-end 1"_s;
    QTest::newRow("no category") << std::vector{top, root({})} << u"no-category 2"_s;
    QTest::newRow("nothing shows it") << std::vector{top, unseen} << u"no-grounds 2"_s;
    QTest::newRow("a person's error, taken over")
        << std::vector{top, root(HumanError)} << u"human-error 2"_s;
    QTest::newRow("asked on") << std::vector{asked, root(SystemFailure)} << u"asked-on 1"_s;
    QTest::newRow("of another incident") << std::vector{top, strayed} << u"open-end 1, astray 2"_s;
}

void tst_WhyTree::flawsAreNamed()
{
    QFETCH(std::vector<Why>, whys);
    QFETCH(QString, expected);
    QCOMPARE(flawsOf(whys), expected);
}

void tst_WhyTree::rootsSayTheCause()
{
    using enum RootCause;
    const Why top = whysOf({{1, 0}}).front();
    const Why one = rootOf(2, 1, u" No alarm "_s, SystemFailure);
    const Why other = rootOf(3, 1, u"No stand-in"_s, ThirdPartyFailure);
    QCOMPARE(rootsSaid({}), RootsSaid());
    QCOMPARE(rootsSaid({top}), RootsSaid());
    QCOMPARE(rootsSaid({top, one}), (RootsSaid{u"No alarm"_s, SystemFailure}));
    QCOMPARE(rootsSaid({top, one, other}), (RootsSaid{u"No alarm\nNo stand-in"_s, {}}));
}

void tst_WhyTree::aDeepTreeIsNoBurden()
{
    Pairs chain;
    for (int id = 1; id <= 5000; ++id)
        chain.emplace_back(id, id - 1);
    const auto whys = whysOf(chain);
    QElapsedTimer timer;
    timer.start();
    const auto lines = whyTree(whys);
    QCOMPARE(lines.size(), whys.size());
    QCOMPARE(lines.back().depth, 4999);
    QCOMPARE(branchesOf(lines).size(), whys.size());
    QCOMPARE(withAllBeneath(whys, {1}).size(), whys.size());
    QVERIFY(wouldCircle(whys, {1}, {5000}));
    QVERIFY(!whyFlaws(whys).empty());
    QCOMPARE_LT(timer.elapsed(), 3000);
}

IREG_TEST(QCoreApplication, tst_WhyTree)
#include "tst_whytree.moc"
