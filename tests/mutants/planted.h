// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <type_traits>

/// What tests/mutants writes into sources: `planted(7)` is true where fault 7 was chosen.
namespace mutants
{

/// A fault's number, 0: none.
inline int chosenFault()
{
    const char* text = std::getenv("IREG_MUTANT");
    return text ? std::atoi(text) : 0;
}

/// One byte for each fault, set by all processes of a test that come by; null where nobody asks.
struct ReachedFaults
{
    unsigned char* bytes = nullptr;
    long count = 0;

    ReachedFaults()
    {
        const char* path = std::getenv("IREG_MUTANTS_REACHED");
        const int file = path ? open(path, O_RDWR | O_CLOEXEC) : -1;
        if (file < 0)
            return;
        struct stat facts = {};
        if (fstat(file, &facts) == 0 && facts.st_size > 0) {
            const auto size = static_cast<std::size_t>(facts.st_size);
            void* mapped = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
            if (mapped != MAP_FAILED) {
                bytes = static_cast<unsigned char*>(mapped);
                count = static_cast<long>(facts.st_size);
            }
        }
        close(file);
    }
};

inline bool isChosen(int fault)
{
    static const int chosen = chosenFault();
    static const ReachedFaults reached;
    if (fault < reached.count)
        reached.bytes[fault] = 1;
    return fault == chosen;
}

constexpr bool planted(int fault)
{
    return !std::is_constant_evaluated() && isChosen(fault);
}

} // namespace mutants
