// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultvfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace ireg::test
{

namespace
{

struct State
{
    sqlite3_vfs* real = nullptr;
    sqlite3_vfs shim = {};
    bool recording = false;
    bool forEver = false;
    bool failed = false;
    int untilFault = 0; ///< 0: none
    int syncDelayMs = 0;
    std::vector<DiskStep> steps;
};
State state;

/// Our file: SQLite's methods, the path, and behind it the real one.
struct File
{
    sqlite3_file base;
    QString* path;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File* file(sqlite3_file* handle)
{
    return reinterpret_cast<File*>(handle);
}

bool fails()
{
    if (state.untilFault > 0 && --state.untilFault == 0) {
        state.failed = true;
        state.untilFault = state.forEver ? 1 : 0;
        return true;
    }
    return false;
}

void note(DiskStep step)
{
    if (state.recording)
        state.steps.push_back(std::move(step));
}

int closeFile(sqlite3_file* handle)
{
    const int code = file(handle)->real()->pMethods->xClose(file(handle)->real());
    delete file(handle)->path;
    return code;
}

int readFile(sqlite3_file* handle, void* bytes, int count, sqlite3_int64 at)
{
    return file(handle)->real()->pMethods->xRead(file(handle)->real(), bytes, count, at);
}

int writeFile(sqlite3_file* handle, const void* bytes, int count, sqlite3_int64 at)
{
    if (fails())
        return SQLITE_IOERR_WRITE;
    note({DiskStep::Write,
          *file(handle)->path,
          at,
          QByteArray(static_cast<const char*>(bytes), count)});
    return file(handle)->real()->pMethods->xWrite(file(handle)->real(), bytes, count, at);
}

int truncateFile(sqlite3_file* handle, sqlite3_int64 size)
{
    if (fails())
        return SQLITE_IOERR_TRUNCATE;
    note({DiskStep::Truncate, *file(handle)->path, size, {}});
    return file(handle)->real()->pMethods->xTruncate(file(handle)->real(), size);
}

int syncFile(sqlite3_file* handle, int flags)
{
    if (fails())
        return SQLITE_IOERR_FSYNC;
    note({DiskStep::Sync, *file(handle)->path, 0, {}});
    if (state.syncDelayMs > 0)
        sqlite3_sleep(state.syncDelayMs);
    return file(handle)->real()->pMethods->xSync(file(handle)->real(), flags);
}

int sizeOfFile(sqlite3_file* handle, sqlite3_int64* size)
{
    return file(handle)->real()->pMethods->xFileSize(file(handle)->real(), size);
}

int lockFile(sqlite3_file* handle, int level)
{
    return file(handle)->real()->pMethods->xLock(file(handle)->real(), level);
}

int unlockFile(sqlite3_file* handle, int level)
{
    return file(handle)->real()->pMethods->xUnlock(file(handle)->real(), level);
}

int checkReserved(sqlite3_file* handle, int* result)
{
    return file(handle)->real()->pMethods->xCheckReservedLock(file(handle)->real(), result);
}

int control(sqlite3_file* handle, int operation, void* argument)
{
    return file(handle)->real()->pMethods->xFileControl(file(handle)->real(), operation, argument);
}

int sectorSize(sqlite3_file*)
{
    return 512;
}

int characteristics(sqlite3_file*)
{
    return 0; // a disk that promises nothing
}

const sqlite3_io_methods& methods()
{
    static const sqlite3_io_methods all = [] {
        sqlite3_io_methods made = {};
        made.iVersion = 1;
        made.xClose = closeFile;
        made.xRead = readFile;
        made.xWrite = writeFile;
        made.xTruncate = truncateFile;
        made.xSync = syncFile;
        made.xFileSize = sizeOfFile;
        made.xLock = lockFile;
        made.xUnlock = unlockFile;
        made.xCheckReservedLock = checkReserved;
        made.xFileControl = control;
        made.xSectorSize = sectorSize;
        made.xDeviceCharacteristics = characteristics;
        return made;
    }();
    return all;
}

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* handle, int flags, int* outFlags)
{
    File* made = file(handle);
    made->base.pMethods = nullptr;
    const int code = state.real->xOpen(state.real, name, made->real(), flags, outFlags);
    if (made->real()->pMethods) {
        made->path = new QString(QString::fromUtf8(name));
        made->base.pMethods = &methods();
    }
    return code;
}

int deleteFile(sqlite3_vfs*, const char* name, int syncFolder)
{
    if (fails())
        return SQLITE_IOERR_DELETE;
    note({DiskStep::Delete, QString::fromUtf8(name), syncFolder, {}});
    return state.real->xDelete(state.real, name, syncFolder);
}

void apply(QByteArray& content, const DiskStep& step, std::mt19937* torn)
{
    if (step.kind == DiskStep::Truncate) {
        content.resize(step.at, '\0');
        return;
    }
    if (content.size() < step.at + step.bytes.size())
        content.resize(step.at + step.bytes.size(), '\0');
    constexpr qsizetype sector = 512;
    for (qsizetype from = 0; from < step.bytes.size(); from += sector) {
        const qsizetype count = std::min(sector, step.bytes.size() - from);
        if (!torn || (*torn)() % 2 == 0)
            content.replace(step.at + from, count, step.bytes.mid(from, count));
    }
}

} // namespace

FaultVfs::FaultVfs()
{
    state = {};
    state.real = sqlite3_vfs_find(nullptr);
    state.shim = *state.real;
    state.shim.zName = "fault";
    state.shim.szOsFile = static_cast<int>(sizeof(File)) + state.real->szOsFile;
    state.shim.xOpen = openFile;
    state.shim.xDelete = deleteFile;
    sqlite3_vfs_register(&state.shim, 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_register(state.real, 1);
    sqlite3_vfs_unregister(&state.shim);
}

void FaultVfs::failAt(int count, bool forEver)
{
    state.untilFault = count;
    state.forEver = forEver;
    state.failed = false;
}

bool FaultVfs::failed() const
{
    return state.failed;
}

void FaultVfs::stopFailing()
{
    state.untilFault = 0;
}

void FaultVfs::delaySyncs(int milliseconds)
{
    state.syncDelayMs = milliseconds;
}

void FaultVfs::record(bool on)
{
    state.recording = on;
}

void FaultVfs::mark(qint64 number)
{
    note({DiskStep::Mark, {}, number, {}});
}

const std::vector<DiskStep>& FaultVfs::steps() const
{
    return state.steps;
}

PowerCut::Files PowerCut::after(const std::vector<DiskStep>& steps,
                                std::size_t count,
                                std::mt19937& random) const
{
    Files safe = m_safe;
    std::map<QString, std::vector<const DiskStep*>> atRisk;
    for (std::size_t i = 0; i < count; ++i) {
        const DiskStep& step = steps[i];
        if (step.kind == DiskStep::Write || step.kind == DiskStep::Truncate) {
            atRisk[step.path].push_back(&step);
        } else if (step.kind == DiskStep::Sync && m_honours) {
            for (const DiskStep* one : atRisk[step.path])
                apply(safe[step.path], *one, nullptr);
            atRisk.erase(step.path);
        } else if (step.kind == DiskStep::Delete && (step.at != 0 || random() % 2 == 0)) {
            safe.erase(step.path);
            atRisk.erase(step.path);
        }
    }
    for (const auto& [path, writes] : atRisk) {
        for (const DiskStep* one : writes) {
            if (random() % 3 != 0)
                apply(safe[path], *one, &random);
        }
    }
    return safe;
}

} // namespace ireg::test
