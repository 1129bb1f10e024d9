// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/assessing.h"
#include "model/register/dossiers.h"
#include "model/register/editing.h"
#include "model/register/regimes.h"
#include "tests/support/tempregister.h"

namespace ireg::test
{

using namespace Qt::StringLiterals;

inline const QString gdpr = u"eu-gdpr-controller"_s;

/// A register in Sydney that asks about regimes, with one incident: aware Friday 2 October, 17:40.
class Asking
{
public:
    explicit Asking(const QStringList& regimes)
    {
        if (!adoptRegimes(*made, regimes))
            qFatal("not adopted");
        incident = made.log(u"Records seen by another customer"_s,
                            {{u"aware_at"_s, u"2026-10-02 17:40"_s}});
    }

    Result<Outcome> answer(const QStringList& regimes, const char* code)
    {
        return assess(*made,
                      incident,
                      regimes,
                      {{u"answer"_s, QString::fromLatin1(code)}, {u"reason"_s, u"Read it"_s}});
    }
    std::vector<Notification> notices() const { return dossier(*made, incident)->notifications; }
    Notification notice(const QString& step) const
    {
        for (const Notification& one : notices()) {
            if (one.step == step)
                return one;
        }
        return {};
    }
    Id<CatalogueItem> affectedCustomer(const QString& name)
    {
        const auto item = addRecord(
            *made, typeOf<CatalogueItem>(), {}, {{u"kind"_s, u"customer"_s}, {u"name"_s, name}});
        if (!addRecord(*made, typeOf<Affected>(), incident, {{u"item"_s, item->reference}}))
            qFatal("not affected");
        return {item->id};
    }

    mutable TempRegister made;
    Id<Incident> incident;
};

} // namespace ireg::test
