// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/incident/incidentcodes.h"
#include "tests/support/suite.h"
#include "ui/itemmodels/tints.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace ireg;
using namespace Qt::StringLiterals;

namespace
{

constexpr double readable = 4.5; ///< of text, WCAG 2.1 1.4.3
constexpr double visible = 3;    ///< of an edge or a sign, 1.4.11

double linear(double part)
{
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

struct Colour
{
    QString name;
    QColor value;
};

std::vector<Colour> coloursNamed(const Tokens& tokens, std::initializer_list<const char*> names)
{
    std::vector<Colour> found;
    for (const char* name : names) {
        for (const Token& token : tokenTable()) {
            if (qstrcmp(token.name, name) == 0)
                found.push_back({QString::fromLatin1(name), tokens.*token.place});
        }
    }
    return found;
}

void addPairs(const QString& scheme,
              const std::vector<Colour>& upper,
              const std::vector<Colour>& grounds,
              double least)
{
    for (const Colour& one : upper) {
        for (const Colour& ground : grounds)
            QTest::addRow(
                "%s: %s on %s", qPrintable(scheme), qPrintable(one.name), qPrintable(ground.name))
                << one.value << ground.value << least;
    }
}

constexpr std::initializer_list<const char*> surfaces{
    "background", "panel", "field", "hover", "selected"};
constexpr std::initializer_list<const char*> tellingSurfaces{
    "problem surface", "warning surface", "notice surface", "done surface"};
constexpr std::initializer_list<const char*> marks{
    "critical", "high", "medium", "low", "planning", "done"};

void addTokens(const QString& scheme, const Tokens& tokens)
{
    const auto grounds = coloursNamed(tokens, surfaces);
    const auto telling = coloursNamed(tokens, tellingSurfaces);
    addPairs(scheme, coloursNamed(tokens, {"text", "secondary", "accent"}), grounds, readable);
    addPairs(scheme, coloursNamed(tokens, {"text", "secondary", "accent"}), telling, readable);
    addPairs(scheme, coloursNamed(tokens, marks), grounds, readable); // "2 d late" in a row
    addPairs(scheme, coloursNamed(tokens, {"on a mark"}), coloursNamed(tokens, marks), readable);
    addPairs(scheme,
             coloursNamed(tokens, {"on accent"}),
             coloursNamed(tokens, {"accent", "accent under the pointer"}),
             readable);
    addPairs(scheme, coloursNamed(tokens, {"edge", "disabled"}), grounds, visible);
    addPairs(scheme, coloursNamed(tokens, {"edge"}), telling, visible);
}

void addPalette(const QString& scheme, const QPalette& palette)
{
    const auto of = [&palette](const char* name, QPalette::ColorRole role) {
        return Colour{QString::fromLatin1(name), palette.color(QPalette::Active, role)};
    };
    const std::vector<Colour> grounds{of("window", QPalette::Window),
                                      of("base", QPalette::Base),
                                      of("alternate base", QPalette::AlternateBase),
                                      of("button", QPalette::Button)};
    addPairs(scheme,
             {of("window text", QPalette::WindowText),
              of("text", QPalette::Text),
              of("button text", QPalette::ButtonText),
              of("placeholder", QPalette::PlaceholderText),
              of("link", QPalette::Link)},
             grounds,
             readable);
    addPairs(scheme,
             {of("highlighted text", QPalette::HighlightedText)},
             {of("highlight", QPalette::Highlight)},
             readable);
    addPairs(scheme,
             {of("tool tip text", QPalette::ToolTipText)},
             {of("tool tip", QPalette::ToolTipBase)},
             readable);
    addPairs(scheme, {of("dark", QPalette::Dark)}, grounds, visible);
}

} // namespace

class tst_Contrast final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canBeRead_data()
    {
        QTest::addColumn<QColor>("upper");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        addTokens(u"light"_s, lightTokens());
        addTokens(u"dark"_s, darkTokens());
        for (const auto& [scheme, palette] :
             {std::pair(u"light"_s, lightPalette()), std::pair(u"dark"_s, darkPalette())}) {
            addPalette(scheme, palette);
            addPalette(scheme + u", typed into"_s, inputPalette(palette));
            addPalette(scheme + u", left pane"_s, navigationPalette(palette));
        }
    }
    void canBeRead()
    {
        QFETCH(QColor, upper);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double found = contrast(upper, ground);
        QVERIFY2(found >= least,
                 qPrintable(u"%1 on %2 is %3, not %4"_s.arg(upper.name(), ground.name())
                                .arg(found, 0, 'f', 2)
                                .arg(least)));
    }

    void markedTextIsPlainToSee()
    {
        for (const QPalette& palette : {lightPalette(), darkPalette()}) {
            const QPalette input = inputPalette(palette);
            QVERIFY(contrast(input.color(QPalette::Highlight), input.color(QPalette::Base))
                    >= visible);
        }
    }

    void everyTokenIsInTheTableOnce()
    {
        const auto count = sizeof(Tokens) / sizeof(QColor);
        QCOMPARE(tokenTable().size(), count);
        for (const Token& token : tokenTable()) {
            const auto same = std::ranges::count(tokenTable(), token.place, &Token::place);
            QVERIFY2(same == 1, token.name);
        }
    }

    void severitiesFollowTheScheme()
    {
        const auto guard = qScopeGuard([] { QApplication::setPalette(lightPalette()); });
        for (const QPalette& palette : {lightPalette(), darkPalette()}) {
            QApplication::setPalette(palette);
            for (const auto& [severity, code] : codes<Severity>) {
                const Tint badge = tint(severity);
                QVERIFY2(contrast(badge.text, badge.ground) >= readable, code);
                QVERIFY2(contrast(badge.ground, palette.color(QPalette::Base)) >= visible, code);
            }
        }
        QApplication::setPalette(lightPalette());
        const QColor light = tint(Severity::High).ground;
        QApplication::setPalette(darkPalette());
        QCOMPARE(markFor(QApplication::palette(), light), tint(Severity::High).ground);
        QCOMPARE(markFor(QApplication::palette(), Qt::black), QColor(Qt::black));
    }

    void textAndControlsFollowTheZoom()
    {
        Theme::dress(Scheme::Light);
        const auto guard = qScopeGuard([] { Theme::setZoom(Theme::usualZoom); });
        QWidget window;
        QLabel title(&window), label(&window), bold(&window);
        setTextSize(title, TextSize::Title);
        setTextSize(label, TextSize::Label);
        QFont font = bold.font();
        font.setBold(true);
        bold.setFont(font);
        QLineEdit line(&window);
        QPushButton button(&window);
        window.show();
        QCoreApplication::processEvents();
        const auto pixels = [](const QWidget& widget) {
            return QFontInfo(widget.font()).pixelSize();
        };
        QCOMPARE(pixels(bold), 13);
        QCOMPARE(pixels(title), 22);
        QCOMPARE(pixels(label), 12);
        QCOMPARE(line.sizeHint().height(), 32);
        QCOMPARE(button.sizeHint().height(), 32);
        Theme::setZoom(200);
        QCoreApplication::processEvents(); // Qt tells widgets of a font by an event
        QCOMPARE(pixels(bold), 26);
        QVERIFY(bold.font().bold());
        QCOMPARE(pixels(title), 44);
        QCOMPARE(pixels(label), 24);
        QCOMPARE(line.sizeHint().height(), 64);
        QCOMPARE(button.sizeHint().height(), 64);
        Theme::setZoom(1000);
        QCOMPARE(Theme::zoom(), Theme::largestZoom);
        Theme::setZoom(0);
        QCOMPARE(Theme::zoom(), Theme::smallestZoom);
        QCoreApplication::processEvents();
        QCOMPARE(pixels(bold), 10);
    }

    void noTextIsBelowNinePoints()
    {
        Theme::dress(Scheme::Light);
        for (TextSize size :
             {TextSize::Title, TextSize::Section, TextSize::Body, TextSize::Label, TextSize::Hint})
            QVERIFY(textFont(size).pointSizeF() >= 9);
    }
};

IREG_TEST(QApplication, tst_Contrast)
#include "tst_contrast.moc"
