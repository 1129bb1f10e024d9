// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/description.h"

namespace ireg
{
struct Person;

/// What attachmentLimit may be raised to, in bytes.
inline constexpr qint64 largestAttachment = 60LL * 1024 * 1024;

/// What the register itself is; record 1, written by event 1, so a pinned head has an anchor.
struct RegisterProfile
{
    Id<RegisterProfile> id;
    int revision = 0;

    OneLine uuid;
    When created;
    OneLine organisation;
    OneLine zone;          ///< IANA id; naive times are read in it
    OneLine jurisdictions; ///< codes, separated by commas
    int matrixVersion = 1; ///< version of the severity matrix in force
    bool fourEyes = false; ///< high and critical incidents need a second person
    qint64 attachmentLimit = 25LL * 1024 * 1024; ///< bytes; larger evidence is held by reference
    int reviewWorkingDays = 10; ///< target from recovery to review, high and critical
    /// How long after one incident another still counts as the same coming back, in days; unset:
    /// the six months of article 4 of Implementing Regulation (EU) 2024/2690.
    std::optional<qint64> recurrenceDays;
    /// Days from the finding of a vulnerability of that rank to its fix; unset: daysToFix().
    std::optional<qint64> fixDaysHigh, fixDaysModerate, fixDaysLow;
    std::optional<qint64> checkDays; ///< from an action done to the check of its effect
    int schemaVersion = 1;           ///< form of the file, set by a migration

    bool operator==(const RegisterProfile&) const = default;
};
template <>
inline constexpr auto description<RegisterProfile> =
    describe<RegisterProfile>({"register"},
                              field<&RegisterProfile::uuid>("uuid", WriteOnce | Derived),
                              field<&RegisterProfile::created>("created", WriteOnce | Derived),
                              field<&RegisterProfile::organisation>("organisation"),
                              field<&RegisterProfile::zone>("zone"),
                              field<&RegisterProfile::jurisdictions>("jurisdictions"),
                              field<&RegisterProfile::matrixVersion>("matrix_version", Derived),
                              field<&RegisterProfile::fourEyes>("four_eyes"),
                              field<&RegisterProfile::attachmentLimit>("attachment_limit"),
                              field<&RegisterProfile::reviewWorkingDays>("review_working_days"),
                              field<&RegisterProfile::recurrenceDays>("recurrence_days"),
                              field<&RegisterProfile::fixDaysHigh>("fix_days_high"),
                              field<&RegisterProfile::fixDaysModerate>("fix_days_moderate"),
                              field<&RegisterProfile::fixDaysLow>("fix_days_low"),
                              field<&RegisterProfile::checkDays>("check_days"),
                              field<&RegisterProfile::schemaVersion>("schema_version", Derived));

/// Who wrote, and with what: one per run of a program that changed something. "Recorded as",
/// never "authenticated as".
struct Session
{
    Id<Session> id;
    int revision = 0;

    Id<Person> person;
    OneLine device;
    OneLine zone;
    OneLine program;

    bool operator==(const Session&) const = default;
};
template <>
inline constexpr auto description<Session> =
    describe<Session>({"session"},
                      field<&Session::person>("person", WriteOnce | Derived),
                      field<&Session::device>("device", Traits{WriteOnce} | Personal | Derived),
                      field<&Session::zone>("zone", WriteOnce | Derived),
                      field<&Session::program>("program", WriteOnce | Derived));

/// The last number given out under a name; undo leaves it, so no number is used twice.
struct Counter
{
    Id<Counter> id;
    int revision = 0;

    OneLine name;
    qint64 last = 0;

    bool operator==(const Counter&) const = default;
};
template <>
inline constexpr auto description<Counter> =
    describe<Counter>({"counter"},
                      field<&Counter::name>("name", Traits{WriteOnce} | NeverUndone | Derived),
                      field<&Counter::last>("last", NeverUndone | Derived));

struct Person
{
    Id<Person> id;
    int revision = 0;

    OneLine name, role, email, phone, language;
    std::optional<qint64> onCall; ///< place in the order of calls, from 1; nothing: is not called

    bool operator==(const Person&) const = default;
};
template <>
inline constexpr auto description<Person> =
    describe<Person>({"person", 'P', "person-added"},
                     field<&Person::name>("name", Traits{Personal} | Essential | Identifying),
                     field<&Person::role>("role"),
                     field<&Person::email>("email", Personal),
                     field<&Person::phone>("phone", Personal),
                     field<&Person::language>("language"),
                     field<&Person::onCall>("on_call"));

enum class CatalogueKind { Service, Product, Supplier, Customer };
template <>
inline constexpr auto codes<CatalogueKind> = std::array{
    CodeOf{CatalogueKind::Service, "service"},
    CodeOf{CatalogueKind::Product, "product"},
    CodeOf{CatalogueKind::Supplier, "supplier"},
    CodeOf{CatalogueKind::Customer, "customer"}};

enum class Deployment { Cloud, Installed };
template <>
inline constexpr auto codes<Deployment> = std::array{CodeOf{Deployment::Cloud, "cloud"},
                                                     CodeOf{Deployment::Installed, "installed"}};

/// What the company runs and whom it depends on: services, products, suppliers, customers.
struct CatalogueItem
{
    Id<CatalogueItem> id;
    int revision = 0;

    CatalogueKind kind = CatalogueKind::Service;
    OneLine name;
    std::optional<Deployment> deployment;
    OneLine version, contact, email, phone, language;
    QString notes;

    bool operator==(const CatalogueItem&) const = default;
};
template <>
inline constexpr auto description<CatalogueItem> =
    describe<CatalogueItem>({"catalogue_item", 'C', "catalogue-item-added"},
                            field<&CatalogueItem::kind>("kind", Identifying),
                            field<&CatalogueItem::name>("name", Essential | Identifying),
                            field<&CatalogueItem::deployment>("deployment"),
                            field<&CatalogueItem::version>("version"),
                            field<&CatalogueItem::contact>("contact", Personal),
                            field<&CatalogueItem::email>("email", Personal),
                            field<&CatalogueItem::phone>("phone", Personal),
                            field<&CatalogueItem::language>("language"),
                            field<&CatalogueItem::notes>("notes"));

} // namespace ireg
