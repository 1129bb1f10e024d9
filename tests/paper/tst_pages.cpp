// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "ui/paper/pages.h"

#include <algorithm>

using namespace ireg::paper;

namespace
{

constexpr double pageHeight = 100;

Piece line(double height = 10)
{
    return {.height = height};
}

Piece heading(double height = 10)
{
    return {.height = height, .keepWithNext = true};
}

// Of a table whose head is the first piece.
Piece row(double headHeight, double height = 10)
{
    return {.height = height,
            .tableHead = std::make_shared<const Piece>(Piece{.height = headHeight})};
}

std::vector<Piece> repeated(const Piece& piece, int count)
{
    return std::vector<Piece>(std::size_t(count), piece);
}

std::vector<Piece> operator+(std::vector<Piece> one, const std::vector<Piece>& other)
{
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

using Numbers = std::vector<int>;

std::vector<Page> paginated(const std::vector<Piece>& pieces)
{
    Paginator paginator(pageHeight, [](int) { return true; });
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        Piece piece = pieces[i];
        piece.mark.unit = int(i);
        paginator.take(piece);
    }
    return paginator.finish();
}

// The numbers of the pieces on each page, in order.
std::vector<Numbers> layout(const std::vector<Piece>& pieces)
{
    std::vector<Numbers> pages;
    for (const Page& page : paginated(pieces)) {
        Numbers numbers;
        if (page.count > 0 && pieces[std::size_t(page.first.unit)].tableHead)
            numbers.push_back(0);
        for (int piece = page.first.unit; piece < page.first.unit + page.count; ++piece)
            numbers.push_back(piece);
        pages.push_back(numbers);
    }
    return pages;
}

} // namespace

class TstPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesGoWhereTheRulesSay_data();
    void piecesGoWhereTheRulesSay();
    void rowsAreNotPartedWhereTheyWouldStandAlone_data();
    void rowsAreNotPartedWhereTheyWouldStandAlone();
    void nothingIsLostOverlapsOrLeavesThePage_data();
    void nothingIsLostOverlapsOrLeavesThePage();
};

void TstPages::piecesGoWhereTheRulesSay_data()
{
    QTest::addColumn<std::vector<Piece>>("pieces");
    QTest::addColumn<std::vector<Numbers>>("pages");
    Piece broken = line();
    broken.breakBefore = true;
    QTest::newRow("nothing is one empty page")
        << std::vector<Piece>{} << std::vector<Numbers>{Numbers{}};
    QTest::newRow("exactly full") << repeated(line(), 10)
                                  << std::vector<Numbers>{{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}};
    QTest::newRow("one more") << repeated(line(50), 3) << std::vector<Numbers>{{0, 1}, {2}};
    QTest::newRow("a row is not split")
        << std::vector<Piece>{line(60), line(60)} << std::vector<Numbers>{{0}, {1}};
    QTest::newRow("a heading is never last")
        << std::vector<Piece>{line(80), heading(), line(20)} << std::vector<Numbers>{{0}, {1, 2}};
    QTest::newRow("nor two headings in a row")
        << std::vector<Piece>{line(80), heading(5), heading(5), line(20)}
        << std::vector<Numbers>{{0}, {1, 2, 3}};
    QTest::newRow("kept together only while a page can hold them")
        << std::vector<Piece>{heading(60), heading(60), line(60)}
        << std::vector<Numbers>{{0}, {1}, {2}};
    QTest::newRow("a table's head is repeated")
        << std::vector<Piece>{heading(20), row(20, 50), row(20, 50), row(20, 50)}
        << std::vector<Numbers>{{0, 1}, {0, 2}, {0, 3}};
    QTest::newRow("a page break is obeyed")
        << std::vector<Piece>{line(), broken} << std::vector<Numbers>{{0}, {1}};
    QTest::newRow("a break at the top makes no empty page")
        << std::vector<Piece>{broken} << std::vector<Numbers>{{0}};
    QTest::newRow("a break parts what would be kept")
        << std::vector<Piece>{heading(), broken} << std::vector<Numbers>{{0}, {1}};
    QTest::newRow("a piece higher than a page has one of its own")
        << std::vector<Piece>{line(), line(500), line()} << std::vector<Numbers>{{0}, {1}, {2}};
}

void TstPages::piecesGoWhereTheRulesSay()
{
    QFETCH(std::vector<Piece>, pieces);
    QFETCH(std::vector<Numbers>, pages);
    QVERIFY(layout(pieces) == pages);
}

void TstPages::rowsAreNotPartedWhereTheyWouldStandAlone_data()
{
    QTest::addColumn<double>("above");
    QTest::addColumn<int>("rows");
    QTest::addColumn<Numbers>("counts");
    QTest::newRow("one row") << 90.0 << 1 << Numbers{2};
    QTest::newRow("the first not alone") << 90.0 << 6 << Numbers{1, 6};
    QTest::newRow("two of many are enough") << 80.0 << 6 << Numbers{3, 4};
    QTest::newRow("the last not alone") << 50.0 << 6 << Numbers{5, 2};
    QTest::newRow("a short table stays whole") << 80.0 << 3 << Numbers{1, 3};
    QTest::newRow("many") << 50.0 << 25 << Numbers{6, 10, 10};
}

void TstPages::rowsAreNotPartedWhereTheyWouldStandAlone()
{
    QFETCH(double, above);
    QFETCH(int, rows);
    QFETCH(Numbers, counts);
    Paginator paginator(pageHeight, [](int) { return true; });
    paginator.take(line(above));
    paginator.beginRows(35);
    for (int n = 0; n < rows; ++n)
        paginator.take(line());
    paginator.endRows();
    Numbers found;
    for (const Page& page : paginator.finish())
        found.push_back(page.count);
    QVERIFY(found == counts);
}

void TstPages::nothingIsLostOverlapsOrLeavesThePage_data()
{
    QTest::addColumn<std::vector<Piece>>("pieces");
    Piece spaced = line(7);
    spaced.before = 5;
    Piece kept = spaced;
    kept.keepWithNext = true;
    QTest::newRow("lines") << repeated(line(13), 99);
    QTest::newRow("spaced") << repeated(spaced, 99);
    QTest::newRow("all kept") << repeated(kept, 40) + repeated(spaced, 40);
    QTest::newRow("table") << std::vector<Piece>{heading(30)} + repeated(row(30, 21), 77);
    QTest::newRow("mixed") << repeated(spaced, 3) + repeated(kept, 3) + repeated(line(60), 3)
            + repeated(kept, 2) + repeated(line(99), 3);
}

void TstPages::nothingIsLostOverlapsOrLeavesThePage()
{
    QFETCH(std::vector<Piece>, pieces);
    std::size_t next = 0;
    for (const Page& page : paginated(pieces)) {
        QCOMPARE(std::size_t(page.first.unit), next);
        Stack stack;
        for (; stack.count() < page.count; ++next) {
            QVERIFY(stack.topOf(pieces[next]) >= stack.height() - 0.001);
            stack.put(pieces[next]);
            QVERIFY(stack.height() <= pageHeight + 0.1);
        }
    }
    QCOMPARE(next, pieces.size());
}

IREG_TEST(QCoreApplication, TstPages)
#include "tst_pages.moc"
