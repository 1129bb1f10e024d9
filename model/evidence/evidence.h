// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incidentcodes.h"
#include "model/record/description.h"

namespace ireg
{
struct Incident;
struct Person;

/// A thing that proves something. Up to the register's limit its bytes lie in the register's
/// content store; larger ones are held by reference and hash (ISO/IEC 27037).
struct Evidence
{
    Id<Evidence> id;
    int revision = 0;

    Id<Incident> incident;
    OneLine name;
    QString description;
    qint64 size = 0;
    QByteArray sha256;
    bool held = true; ///< the bytes are in this file
    QString location; ///< where the original lies, exactly as given: it may be opened
    OneLine source, method;
    Id<Person> collectedBy;
    std::optional<When> collected;
    QDate secureBefore; ///< volatile: to be secured before this day

    bool operator==(const Evidence&) const = default;
};
template <>
inline constexpr auto description<Evidence> =
    describe<Evidence>({"evidence", 'E'},
                       field<&Evidence::incident>("incident", Parent | WriteOnce),
                       field<&Evidence::name>("name", Searchable | Essential),
                       field<&Evidence::description>("description", Searchable),
                       field<&Evidence::size>("size", WriteOnce | Derived),
                       field<&Evidence::sha256>("sha256", Traits{Searchable} | WriteOnce | Derived),
                       field<&Evidence::held>("held", WriteOnce | Derived),
                       field<&Evidence::location>("location", Searchable),
                       field<&Evidence::source>("source", Searchable),
                       field<&Evidence::method>("method", Searchable),
                       field<&Evidence::collectedBy>("collected_by"),
                       field<&Evidence::collected>("collected_at"),
                       field<&Evidence::secureBefore>("secure_before"));

enum class CustodyEvent { Collected, CopiedOut };
template <>
inline constexpr auto codes<CustodyEvent> = std::array{
    CodeOf{CustodyEvent::Collected, "collected"}, CodeOf{CustodyEvent::CopiedOut, "copied-out"}};

/// One link of the chain of custody; never changed once written.
struct CustodyEntry
{
    Id<CustodyEntry> id;
    int revision = 0;

    Id<Incident> incident;
    Id<Evidence> evidence;
    When at;
    CustodyEvent event = CustodyEvent::Collected;
    OneLine from, to, purpose;
    Answer hashAgrees = Answer::Unknown;

    bool operator==(const CustodyEntry&) const = default;
};
template <>
inline constexpr auto description<CustodyEntry> = describe<CustodyEntry>(
    {"custody_entry"},
    field<&CustodyEntry::incident>("incident", Parent | WriteOnce),
    field<&CustodyEntry::evidence>("evidence", WriteOnce | Derived),
    field<&CustodyEntry::at>("at", WriteOnce | Derived),
    field<&CustodyEntry::event>("event", WriteOnce | Derived),
    field<&CustodyEntry::from>("from_party", Traits{WriteOnce} | Personal | Derived),
    field<&CustodyEntry::to>("to_party", Traits{WriteOnce} | Personal | Derived),
    field<&CustodyEntry::purpose>("purpose", WriteOnce | Derived),
    field<&CustodyEntry::hashAgrees>("hash_agrees", WriteOnce | Derived));

} // namespace ireg
