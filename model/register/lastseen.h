// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/register.h"

namespace ireg
{

/// How far each register was when this user last saw it, kept outside of the registers: a small
/// file for each register's uuid, a line in it for each place the register was seen at. Finds what
/// a chain can't say of itself: that an older copy was put back, or all of it made anew. It never
/// keeps anybody from a register, and where nothing can be kept all goes on without.
class LastSeen final
{
public:
    /// An empty folder: nothing is kept.
    explicit LastSeen(QString folder) : m_folder(std::move(folder)) {}
    /// In the state folder of the user.
    static LastSeen ofUser();

    /// How the register differs from what was last seen at its place, as something to say;
    /// nothing where it goes on from that, or where nothing is known.
    std::optional<Error> difference(const Register& open) const;
    /// Keeps the present head, unless the register has a flaw or a difference.
    void note(const Register& open);
    /// Keeps the present head whatever was seen before: a person has had the whole checked.
    void accept(const Register& open);

private:
    QString fileOf(const Register& open) const;
    std::optional<Head> seenAt(const Register& open) const;
    Result<std::optional<Error>> compared(const Register& open) const;
    bool keep(const Register& open, const Head& head) const;

    QString m_folder;
    Head m_noted;
};

} // namespace ireg
