// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/demo/demo.h"
#include "tests/journey/dressedwindow.h"
#include "tests/journey/everythingsaid.h"
#include "tests/journey/windowviews.h"
#include "tests/support/suite.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// A window that was switched to another language, theme or size of text while it was open says
/// and looks the same as one that was so from its start.
class tst_Switched final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_faults.clear(); }
    void cleanup() { Theme::setZoom(Theme::usualZoom); }
    void whatIsStaleIsFound();
    void saysAndLooksAsFromTheStart();
    void hasTheSizesOfItsText();

private:
    void compare(const QString& view, const Sight& live, const Sight& fresh);
    static QStringList sizes();

    QTemporaryDir m_folder;
    QString m_demo;
    QStringList m_faults;
};

void tst_Switched::initTestCase()
{
    QAccessible::setActive(true);
    QApplication::setCursorFlashTime(0);
    QCursor::setPos(1598, 998); // over nothing
    m_demo = m_folder.filePath(u"demo.ireg"_s);
    QVERIFY(makeDemo(m_demo, Language::English, FakeClock().now()));
}

/// What one has and the other has not; where they say the same and look otherwise, their pictures.
void tst_Switched::compare(const QString& view, const Sight& live, const Sight& fresh)
{
    QStringList more = live.words, less = fresh.words;
    for (const QString& one : live.words) {
        if (less.removeOne(one))
            more.removeOne(one);
    }
    for (const QString& one : more)
        m_faults.append(view + u": not "_s + one.left(200));
    for (const QString& one : less)
        m_faults.append(view + u": but "_s + one.left(200));
    if (live.pictures == fresh.pictures)
        return;
    m_faults.append(view + u": another picture"_s);
    const QString place = QDir::tempPath() + u"/switched-"_s + QString(view).replace(u' ', u'-');
    for (std::size_t i = 0; i < live.pictures.size(); ++i)
        live.pictures[i].save(place + u"-live-%1.png"_s.arg(i));
    for (std::size_t i = 0; i < fresh.pictures.size(); ++i)
        fresh.pictures[i].save(place + u"-fresh-%1.png"_s.arg(i));
}

void tst_Switched::whatIsStaleIsFound()
{
    QLabel label(u"Word"_s);
    label.setFixedSize(60, 20);
    label.show();
    const Sight before = look();
    label.setText(u"Mot"_s);
    compare(u"word"_s, look(), before);
    QVERIFY(m_faults.contains(u"word: not QLabel  in nothing text: Mot"_s));
    QVERIFY(m_faults.contains(u"word: but QLabel  in nothing text: Word"_s));
    m_faults.clear();
    label.setText(u"Word"_s);
    QPalette red;
    red.setColor(QPalette::WindowText, Qt::red);
    label.setPalette(red);
    compare(u"colour"_s, look(), before);
    QCOMPARE(m_faults, QStringList{u"colour: another picture"_s});
}

/// Each view is seen once right after a switch, there or back in turn.
void tst_Switched::saysAndLooksAsFromTheStart()
{
    const Dress dresses[] = {{}, {.language = Language::French, .scheme = u"dark"_s}};
    const auto views = windowViews();
    std::vector<Sight> live;
    {
        const DressedWindow hand(m_folder.path(), m_demo, dresses[0]);
        for (std::size_t i = 0; i < views.size(); ++i) {
            if (!views[i].closed)
                hand.show(views[i]);
            hand.wear(dresses[(i + 1) % 2], dresses[i % 2]);
            if (views[i].closed)
                hand.show(views[i]);
            live.push_back(hand.look());
            leaveView(*hand.window);
        }
    }
    for (std::size_t dress = 0; dress < 2; ++dress) {
        const DressedWindow hand(m_folder.path(), m_demo, dresses[dress]);
        for (std::size_t i = 0; i < views.size(); ++i) {
            hand.show(views[i]);
            if ((i + 1) % 2 == dress)
                compare(views[i].name, live[i], hand.look());
            leaveView(*hand.window);
        }
    }
    QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
}

/// Of all that shows text: its font, and the room it asks for.
QStringList tst_Switched::sizes()
{
    QStringList found;
    for (const QWidget* top : topsShown()) {
        for (const QWidget* widget : top->findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            const auto* label = qobject_cast<const QLabel*>(widget);
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const QString said = label ? label->text() : button ? button->text() : QString();
            found.append(u"%1 “%2”: %3 points, %4 high"_s
                             .arg(QLatin1String(widget->metaObject()->className()), said.left(40))
                             .arg(widget->font().pointSizeF())
                             .arg(button ? widget->minimumSizeHint().height() : 0));
        }
    }
    found.sort();
    return found;
}

void tst_Switched::hasTheSizesOfItsText()
{
    const Dress usual, large{.zoom = Theme::largestZoom};
    auto views = windowViews();
    std::erase_if(views, [](const WindowView& view) { return !view.plain; });
    std::vector<Sight> live;
    {
        const DressedWindow hand(m_folder.path(), m_demo, usual);
        for (const WindowView& view : views)
            hand.show(view);
        hand.wear(large, usual);
        for (const WindowView& view : views) {
            hand.show(view);
            live.push_back({.words = sizes(), .pictures = {}});
        }
    }
    const DressedWindow hand(m_folder.path(), m_demo, large);
    for (std::size_t round = 0; round < 2; ++round) {
        for (std::size_t i = 0; i < views.size(); ++i) {
            hand.show(views[i]);
            if (round == 1)
                compare(views[i].name, live[i], {.words = sizes(), .pictures = {}});
        }
    }
    QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
}

IREG_TEST(QApplication, tst_Switched)
#include "tst_switched.moc"
