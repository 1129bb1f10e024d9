// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/windowunderhand.h"
#include "tests/support/suite.h"
#include "ui/incident/incidentpage.h"
#include "ui/main/newregisterdialog.h"
#include "ui/registerpage/readingpane.h"
#include "ui/widgets/elidedbutton.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <QToolButton>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// That whatever is said has the room it takes, however large text is, in both languages.
class tst_Room final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Theme::setZoom(Theme::usualZoom); }
    void aTextThatIsCutIsFound();
    void noTextIsCut_data();
    void noTextIsCut();
    void theDayThatIsDueIsInViewBesideTheReadingPane();

private:
    static bool isCut(const QWidget& widget);
    static QStringList cutIn(const QWidget& top);
    /// Once layouts and answers of the register, which come later, are there.
    static QStringList cutAtLast(const QWidget& top);
    /// Looks at the dialog that this opens, and closes it.
    static QStringList lookAt(const std::function<void()>& opener);
};

bool tst_Room::isCut(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty() || label->minimumWidth() == 1
            || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) // may be cut
            return false;
        return label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 1
                                 : label->sizeHint().width() > label->width() + 1
                || label->sizeHint().height() > label->height() + 1;
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (!button || button->text().isEmpty() || qobject_cast<const ElidedButton*>(button))
        return false;
    const auto* tool = qobject_cast<const QToolButton*>(button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return false;
    const QSize text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
    return text.width() > button->width() || text.height() > button->height() + 1;
}

QStringList tst_Room::cutIn(const QWidget& top)
{
    QStringList found;
    for (const QWidget* widget : top.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&top) || widget->window() != top.window() || !isCut(*widget))
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        found.append(QLatin1String(top.metaObject()->className()) + u": "_s
                     + (label ? label->text() : button->text()).left(60)
                     + u" (%1x%2 in %3x%4)"_s.arg(widget->sizeHint().width())
                           .arg(widget->sizeHint().height())
                           .arg(widget->width())
                           .arg(widget->height()));
    }
    return found;
}

QStringList tst_Room::cutAtLast(const QWidget& top)
{
    QStringList found = cutIn(top);
    for (int look = 0; look < 20 && !found.isEmpty(); ++look) {
        QTest::qWait(20); // NOLINT
        found = cutIn(top);
    }
    return found;
}

QStringList tst_Room::lookAt(const std::function<void()>& opener)
{
    QStringList found;
    bool looked = false;
    const auto look = [&] {
        QWidget* shown = QApplication::activeModalWidget();
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (!shown && widget->isVisible() && qobject_cast<QDialog*>(widget))
                shown = widget;
        }
        if (!shown || looked)
            return;
        looked = true;
        found = cutAtLast(*shown);
        shown->close();
    };
    QTimer::singleShot(120, qApp, look);
    opener();
    if (!looked)
        QTest::qWait(150); // NOLINT: what comes by an answer of the register
    look();
    if (!looked)
        found.append(u"nothing was opened"_s);
    return found;
}

void tst_Room::aTextThatIsCutIsFound()
{
    QWidget box;
    auto* label = new QLabel(u"More words than there is room for"_s, &box);
    auto* button = new QPushButton(u"More words than there is room for"_s, &box);
    label->setFixedWidth(40);
    button->setFixedWidth(40);
    QCOMPARE(cutIn(box).size(), 2);
    label->setWordWrap(true);
    label->setFixedSize(60, 20);
    button->setFixedSize(button->sizeHint());
    QCOMPARE(cutIn(box).size(), 1);
}

void tst_Room::noTextIsCut_data()
{
    QTest::addColumn<Command>("language");
    QTest::addColumn<int>("zoom");
    for (int zoom : {80, 130, 200}) {
        QTest::addRow("English %d", zoom) << Command::English << zoom;
        QTest::addRow("French %d", zoom) << Command::French << zoom;
    }
}

void tst_Room::noTextIsCut()
{
    QFETCH(Command, language);
    QFETCH(int, zoom);
    WindowUnderHand hand;
    QStringList cut;
    Theme::setZoom(zoom);
    hand.window->actions()[language]->trigger();
    hand.window->resize(1600, 960);
    cut += cutAtLast(*hand.window);
    hand.open({u"Mail gateway down"_s, u"Badge printer lost"_s});
    for (QAction* page : hand.window->actions().pages()) {
        page->trigger();
        QTest::qWait(60); // NOLINT: pages fill themselves when their answers are there
        cut += cutAtLast(*hand.window);
    }
    for (Command command : {Command::Keys,
                            Command::About,
                            Command::Settings,
                            Command::Help,
                            Command::WorkAs,
                            Command::Log,
                            Command::NewRegister,
                            Command::ReportList})
        cut += lookAt([&] { hand.window->actions()[command]->trigger(); });
    hand.window->pages().showIncident({1});
    QTRY_VERIFY(hand.find<IncidentPage>()->isVisible());
    QTest::qWait(150); // NOLINT: the page fills itself when its answer is there
    cut += cutAtLast(*hand.window);
    cut.removeDuplicates();
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

void tst_Room::theDayThatIsDueIsInViewBesideTheReadingPane()
{
    WindowUnderHand hand;
    hand.window->resize(1280, 720);
    hand.open({u"Mail gateway down"_s, u"Badge printer lost"_s});
    const QTableView* table = hand.table();
    const auto right = [table] {
        return table->columnViewportPosition(column::Due) + table->columnWidth(column::Due);
    };
    QTRY_VERIFY(right() <= table->viewport()->width());
    hand.press(QKeySequence(Qt::Key_Space));
    QTRY_VERIFY(hand.find<ReadingPane>()->isVisible());
    QTest::qWait(60); // NOLINT: layouts follow
    QVERIFY2(right() <= table->viewport()->width(),
             qPrintable(u"%1 of %2"_s.arg(right()).arg(table->viewport()->width())));
}

IREG_TEST(QApplication, tst_Room)
#include "tst_room.moc"
