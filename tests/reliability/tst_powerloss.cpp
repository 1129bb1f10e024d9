// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/opening.h"
#include "model/storage/verify.h"
#include "tests/support/faultvfs.h"
#include "tests/support/randomactions.h"
#include "tests/support/rawsqlite.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

/// Actions on a register, with every step that reached the disk's door.
struct Recording
{
    TempRegister made;
    PowerCut::Files before;
    std::vector<DiskStep> steps;
    std::vector<Head> acknowledged; ///< a Mark's number is an index of it

    Recording(FaultVfs& disk, quint32 seed)
    {
        made.log(u"One"_s);
        before[made.path()] = bytesOf(made.path());
        before[made.path() + u"-journal"_s] = bytesOf(made.path() + u"-journal"_s);
        disk.record(true);
        RandomActions actions(*made, seed);
        for (int i = 0; i < 25; ++i) {
            if (const auto error = actions.step())
                qFatal("%s", qPrintable(error->detail));
            acknowledged.push_back(*made->head());
            disk.mark(static_cast<qint64>(acknowledged.size()) - 1);
        }
        disk.record(false);
        steps = disk.steps();
    }

    std::optional<Head> acknowledgedAt(std::size_t step) const
    {
        std::optional<Head> last;
        for (std::size_t i = 0; i < step; ++i) {
            if (steps[i].kind == DiskStep::Mark)
                last = acknowledged[static_cast<std::size_t>(steps[i].at)];
        }
        return last;
    }
};

/// Puts the files of a cut into a folder and opens what is there, as the program would.
bool survives(const PowerCut::Files& files,
              const QString& path,
              const std::optional<Head>& acknowledged)
{
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"cut.ireg"_s);
    for (const auto& [name, bytes] : files)
        writeBytes(copy + name.mid(path.size()), bytes);
    const auto file = storage::openRegister(copy, Access::Write, 0);
    if (!file)
        return false;
    const auto verdict = storage::verify(**file, acknowledged);
    return verdict && verdict->ok();
}

} // namespace

class tst_PowerLoss final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingAcknowledged();
    void aDiskThatLiesWouldLose();

private:
    static int states(int otherwise)
    {
        const int asked = qEnvironmentVariableIntValue("IREG_POWER_CUTS");
        return asked > 0 ? asked : otherwise;
    }
};

/// IREG_POWER_CUTS says how many states; 120 where it says nothing.
void tst_PowerLoss::losesNothingAcknowledged()
{
    FaultVfs disk;
    const quint32 seed = QRandomGenerator::global()->generate();
    const Recording recording(disk, seed);
    const PowerCut cut(recording.before, true);
    std::mt19937 random(seed);
    const int wanted = states(120);
    for (int i = 0; i < wanted; ++i) {
        const std::size_t step = random() % (recording.steps.size() + 1);
        QVERIFY2(survives(cut.after(recording.steps, step, random),
                          recording.made.path(),
                          recording.acknowledgedAt(step)),
                 qPrintable(u"seed %1, state %2, step %3"_s.arg(seed).arg(i).arg(step)));
    }
    qInfo("seed %u: %d power cuts in %zu disk steps, nothing acknowledged lost",
          seed,
          wanted,
          recording.steps.size());
}

/// The control: with syncs that do nothing, as synchronous=OFF would have it, the same check fails.
void tst_PowerLoss::aDiskThatLiesWouldLose()
{
    FaultVfs disk;
    const Recording recording(disk, 7);
    const PowerCut cut(recording.before, false);
    std::mt19937 random(7);
    int lost = 0;
    for (int i = 0; i < 20; ++i) {
        const std::size_t step = recording.steps.size() / 2
            + random() % (recording.steps.size() / 2);
        lost += survives(cut.after(recording.steps, step, random),
                         recording.made.path(),
                         recording.acknowledgedAt(step))
            ? 0
            : 1;
    }
    QVERIFY2(lost > 10, qPrintable(QString::number(lost)));
}

IREG_TEST(QCoreApplication, tst_PowerLoss)
#include "tst_powerloss.moc"
