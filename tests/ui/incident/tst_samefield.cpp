// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/history.h"
#include "tests/support/suite.h"
#include "tests/ui/incident/pagefixture.h"
#include "ui/incident/factsview.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/recordform.h"

#include <QApplication>
#include <QProcess>
#include <QPushButton>

#include <algorithm>
#include <array>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int rounds = 200;
const QString fieldCode = u"detection_detail"_s;

} // namespace

class TstSameField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodysChangeVanishesUnseen();

private:
    /// What the window was about to replace, and with what.
    struct Replaced
    {
        QString seen;
        QString text;
    };

    void startProgram(QProcess& program, const QString& text) const
    {
        program.start(
            QStringLiteral(IREG_PROGRAM),
            {u"set"_s, m_fixture->path(), u"INC-2026-0001"_s, QString(fieldCode + u'=' + text)});
    }
    QStringList history()
    {
        const RecordRef ref{&typeOf<Incident>(), m_fixture->incident.value};
        auto lines = *m_fixture->ask(
            [ref](Register& open) { return ireg::history(open, {.of = ref, .field = fieldCode}); });
        std::ranges::sort(lines, {}, &HistoryLine::seq);
        QStringList texts;
        for (const HistoryLine& line : lines)
            texts.append(isNull(line.value) ? QString() : textOf(std::get<Text>(line.value)));
        return texts;
    }

    /// As a person gives in, so that the next round begins with what the register holds.
    static void takeTheirs(const FieldEditor* editor) { editor->takeButton()->click(); }

    std::unique_ptr<PageFixture> m_fixture;
};

void TstSameField::nobodysChangeVanishesUnseen()
{
    m_fixture = std::make_unique<PageFixture>();
    FieldEditor* editor =
        m_fixture->page->findChild<FactsView*>()->form(Stage::Assess)->editor(fieldCode);
    QStringList acknowledged;
    std::vector<Replaced> replaced;
    int refused = 0;
    for (int round = 0; round < rounds; ++round) {
        m_fixture->settle();
        const QString seen = isNull(editor->base()) ? QString()
                                                    : textOf(std::get<Text>(editor->base()));
        const QString typed = u"window %1"_s.arg(round);
        std::array<QProcess, 2> programs;
        for (std::size_t i = 0; i < programs.size(); ++i)
            startProgram(programs[i], u"program %1 %2"_s.arg(i).arg(round));
        editor->restore(typed);
        QTest::qWait(round % 30);
        editor->flush();
        for (std::size_t i = 0; i < programs.size(); ++i) {
            QVERIFY(programs[i].state() == QProcess::NotRunning || programs[i].waitForFinished());
            if (programs[i].exitCode() == 0)
                acknowledged.append(u"program %1 %2"_s.arg(i).arg(round));
        }
        m_fixture->settle();
        if (!editor->isDirty() && editor->problem().isEmpty()) {
            acknowledged.append(typed);
            replaced.push_back({seen, typed});
        } else {
            ++refused;
            QCOMPARE(editor->text(), typed); // it is kept
            takeTheirs(editor);
            QVERIFY(!editor->isDirty());
        }
    }
    const QStringList all = history();
    for (const QString& text : acknowledged)
        QCOMPARE(all.count(text), 1);
    for (const Replaced& one : replaced)
        QCOMPARE(all.value(all.indexOf(one.text) - 1), one.seen);
    QVERIFY(!replaced.empty());
    QVERIFY(refused > 0);
    qInfo("%zu of %d rounds replaced, %d refused", replaced.size(), rounds, refused);
}

IREG_TEST(QApplication, TstSameField)
#include "tst_samefield.moc"
