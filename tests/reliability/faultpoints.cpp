// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0

// Loaded before a program (LD_PRELOAD), this counts its calls that change what lies under the
// folder IREG_FAULT_UNDER: write, sync, truncate, make, rename, link, unlink. With IREG_FAULT_LOG
// each is written down as "number call path". At call IREG_FAULT_AT the program is killed
// (IREG_FAULT_DO=killed-before, killed-after, or torn: after half of a write), or the call fails
// with the errno that IREG_FAULT_DO names as a number; with IREG_FAULT_LASTS that call and every
// later one. IREG_FAULT_CALLS names the kinds of calls that fail, where not all do; all are
// counted.
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <string>
#include <string_view>

namespace
{

std::string word(const char* name)
{
    const char* text = std::getenv(name);
    return text ? text : "";
}

struct Plan
{
    std::string under = word("IREG_FAULT_UNDER");
    std::string log = word("IREG_FAULT_LOG");
    std::string what = word("IREG_FAULT_DO");
    std::string only = ' ' + word("IREG_FAULT_CALLS") + ' ';
    bool reads = !word("IREG_FAULT_READS").empty();
    bool lasts = !word("IREG_FAULT_LASTS").empty();
    int at = std::atoi(word("IREG_FAULT_AT").c_str());
    std::atomic<int> count = 0;
};

Plan& plan()
{
    static Plan one;
    return one;
}

template <class Function> Function real(Function, const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

std::string pathOf(int descriptor)
{
    std::string path(4096, '\0');
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t size = readlink(link.c_str(), path.data(), path.size());
    path.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
    return path;
}

std::string pathOf(int folder, const char* name)
{
    if (*name == '/')
        return name;
    if (folder != AT_FDCWD)
        return pathOf(folder) + "/" + name;
    std::string here(4096, char{});
    return std::string(getcwd(here.data(), here.size())) + "/" + name;
}

void note(int number, const char* call, const std::string& path)
{
    if (plan().log.empty())
        return;
    const int file = real(&openat, "openat")(
        AT_FDCWD, plan().log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const std::string line = std::to_string(number) + ' ' + call + ' ' + path + '\n';
    if (real(&write, "write")(file, line.data(), line.size()) < 0)
        std::abort();
    close(file);
}

enum class Fate { Goes, Fails, Torn, DiesAfter };

[[noreturn]] void die()
{
    std::raise(SIGKILL);
    std::abort();
}

/// What becomes of this call; errno is set where it fails.
Fate fate(const char* call, const std::string& path)
{
    Plan& now = plan();
    const bool counted = (std::string_view(call) == "read") == now.reads;
    if (!counted || now.under.empty() || !path.starts_with(now.under))
        return Fate::Goes;
    const int number = ++now.count;
    note(number, call, path);
    const bool due = number == now.at || (now.lasts && now.at > 0 && number > now.at);
    if (!due)
        return Fate::Goes;
    if (now.what == "killed-before")
        die();
    if (now.what == "killed-after")
        return Fate::DiesAfter;
    if (now.what == "torn")
        return Fate::Torn;
    if (now.only.size() > 2 && now.only.find(' ' + std::string(call) + ' ') == std::string::npos)
        return Fate::Goes;
    errno = std::atoi(now.what.c_str());
    return Fate::Fails;
}

template <class Call> auto with(Fate decided, Call call) -> decltype(call())
{
    if (decided == Fate::Fails)
        return -1;
    const auto result = call();
    if (decided != Fate::Goes)
        die();
    return result;
}

/// A call on a name.
template <class Call> auto named(const char* name, const std::string& path, Call call)
{
    return with(fate(name, path), call);
}

/// A call that writes `size` bytes: `call(n)` writes the first n of them.
template <class Call> ssize_t writes(const char* name, int descriptor, std::size_t size, Call call)
{
    const Fate decided = fate(name, pathOf(descriptor));
    return with(decided, [&] { return call(decided == Fate::Torn ? size / 2 : size); });
}

bool makes(int flags)
{
    return (flags & (O_CREAT | O_TRUNC)) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
}

template <class Call> int opens(const std::string& path, int flags, Call call)
{
    // What is there already is neither made nor changed by opening it.
    struct stat present = {};
    const bool there = stat(path.c_str(), &present) == 0;
    const bool changes = makes(flags) && (!there || (flags & (O_TRUNC | O_TMPFILE)) != 0);
    return changes ? named("make", path, call) : call();
}

} // namespace

// NOLINTBEGIN(cert-dcl50-cpp,readability-inconsistent-declaration-parameter-name)
extern "C" {

#define IREG_OPENS(function)                                                                       \
    int function(const char* path, int flags, ...)                                                 \
    {                                                                                              \
        va_list rest;                                                                              \
        va_start(rest, flags);                                                                     \
        const mode_t mode = makes(flags) ? va_arg(rest, mode_t) : 0;                               \
        va_end(rest);                                                                              \
        return opens(pathOf(AT_FDCWD, path), flags, [&] {                                          \
            return real(&function, #function)(path, flags, mode);                                  \
        });                                                                                        \
    }
IREG_OPENS(open)
IREG_OPENS(open64)
#undef IREG_OPENS

#define IREG_OPENS_AT(function)                                                                    \
    int function(int folder, const char* path, int flags, ...)                                     \
    {                                                                                              \
        va_list rest;                                                                              \
        va_start(rest, flags);                                                                     \
        const mode_t mode = makes(flags) ? va_arg(rest, mode_t) : 0;                               \
        va_end(rest);                                                                              \
        return opens(pathOf(folder, path), flags, [&] {                                            \
            return real(&function, #function)(folder, path, flags, mode);                          \
        });                                                                                        \
    }
IREG_OPENS_AT(openat)
IREG_OPENS_AT(openat64)
#undef IREG_OPENS_AT

ssize_t write(int descriptor, const void* bytes, std::size_t size)
{
    return writes("write", descriptor, size, [&](std::size_t count) {
        return real(&write, "write")(descriptor, bytes, count);
    });
}

ssize_t pwrite(int descriptor, const void* bytes, std::size_t size, off_t at)
{
    return writes("write", descriptor, size, [&](std::size_t count) {
        return real(&pwrite, "pwrite")(descriptor, bytes, count, at);
    });
}

ssize_t pwrite64(int descriptor, const void* bytes, std::size_t size, off64_t at)
{
    return writes("write", descriptor, size, [&](std::size_t count) {
        return real(&pwrite64, "pwrite64")(descriptor, bytes, count, at);
    });
}

ssize_t read(int descriptor, void* bytes, std::size_t size)
{
    return named(
        "read", pathOf(descriptor), [&] { return real(&read, "read")(descriptor, bytes, size); });
}

ssize_t pread(int descriptor, void* bytes, std::size_t size, off_t at)
{
    return named("read", pathOf(descriptor), [&] {
        return real(&pread, "pread")(descriptor, bytes, size, at);
    });
}

ssize_t pread64(int descriptor, void* bytes, std::size_t size, off64_t at)
{
    return named("read", pathOf(descriptor), [&] {
        return real(&pread64, "pread64")(descriptor, bytes, size, at);
    });
}

ssize_t writev(int descriptor, const iovec* parts, int count)
{
    return named("write", pathOf(descriptor), [&] {
        return real(&writev, "writev")(descriptor, parts, count);
    });
}

int fsync(int descriptor)
{
    return named("sync", pathOf(descriptor), [&] { return real(&fsync, "fsync")(descriptor); });
}

int fdatasync(int descriptor)
{
    return named(
        "sync", pathOf(descriptor), [&] { return real(&fdatasync, "fdatasync")(descriptor); });
}

int ftruncate(int descriptor, off_t size) noexcept
{
    return named("truncate", pathOf(descriptor), [&] {
        return real(&ftruncate, "ftruncate")(descriptor, size);
    });
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    return named("truncate", pathOf(descriptor), [&] {
        return real(&ftruncate64, "ftruncate64")(descriptor, size);
    });
}

int rename(const char* from, const char* to) noexcept
{
    return named("rename", pathOf(AT_FDCWD, to), [&] { return real(&rename, "rename")(from, to); });
}

int renameat(int fromFolder, const char* from, int toFolder, const char* to) noexcept
{
    return named("rename", pathOf(toFolder, to), [&] {
        return real(&renameat, "renameat")(fromFolder, from, toFolder, to);
    });
}

int renameat2( // NOLINT(readability-function-size)
    int fromFolder,
    const char* from,
    int toFolder,
    const char* to,
    unsigned flags) noexcept
{
    return named("rename-noreplace", pathOf(toFolder, to), [&] {
        return real(&renameat2, "renameat2")(fromFolder, from, toFolder, to, flags);
    });
}

int link(const char* from, const char* to) noexcept
{
    return named("link", pathOf(AT_FDCWD, to), [&] { return real(&link, "link")(from, to); });
}

int linkat( // NOLINT(readability-function-size)
    int fromFolder,
    const char* from,
    int toFolder,
    const char* to,
    int flags) noexcept
{
    return named("link", pathOf(toFolder, to), [&] {
        return real(&linkat, "linkat")(fromFolder, from, toFolder, to, flags);
    });
}

int unlink(const char* path) noexcept
{
    return named("unlink", pathOf(AT_FDCWD, path), [&] { return real(&unlink, "unlink")(path); });
}

int unlinkat(int folder, const char* path, int flags) noexcept
{
    return named("unlink", pathOf(folder, path), [&] {
        return real(&unlinkat, "unlinkat")(folder, path, flags);
    });
}

int rmdir(const char* path) noexcept
{
    return named("unlink", pathOf(AT_FDCWD, path), [&] { return real(&rmdir, "rmdir")(path); });
}

int mkdir(const char* path, mode_t mode) noexcept
{
    return named("make", pathOf(AT_FDCWD, path), [&] { return real(&mkdir, "mkdir")(path, mode); });
}

int mkdirat(int folder, const char* path, mode_t mode) noexcept
{
    return named("make", pathOf(folder, path), [&] {
        return real(&mkdirat, "mkdirat")(folder, path, mode);
    });
}

} // extern "C"
// NOLINTEND(cert-dcl50-cpp,readability-inconsistent-declaration-parameter-name)
