// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"

namespace ireg
{

/// A closing of the incident, and its opening again where one followed.
struct Closing
{
    std::optional<When> closed;
    Id<Person> closedBy;
    std::optional<When> reopened;
    Id<Person> reopenedBy; ///< null where an older program didn't keep it
    QString reason;        ///< for opening it again
};

/// Every closing in its order. What was taken over closed from outside has the one it came with.
std::vector<Closing> closings(const Dossier& dossier);

/// Whether it is closed, and that on a reason: a closing takes one only where something was
/// missing, and the reason stands for all of it.
bool isClosedOnReason(const Dossier& dossier);

/// Since when the present cycle runs; nothing in the first one. What was recorded before is of an
/// earlier cycle, and is asked again.
std::optional<When> reopenedAt(const Dossier& dossier);

} // namespace ireg
