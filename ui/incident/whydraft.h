// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/draftkeeper.h"
#include "model/review/why.h"

#include <QObject>

#include <limits>

namespace ireg
{
struct PageContext;

/// Stands behind every other while it is typed.
inline constexpr Id<Why> whyBeingTyped{std::numeric_limits<qint64>::max()};

/// Keeps the answer that is typed into the why-tree, and what it stands beneath, until it is saved
/// or given up.
class WhyDraft final : public QObject
{
    Q_OBJECT

public:
    WhyDraft(PageContext& context, QObject* parent);

    /// `why` as it was before, or as whyBeingTyped.
    void note(Id<Incident> incident, const Why& why, const QString& text);
    /// The why that was being added to the incident when an earlier run ended.
    std::optional<Why> recall(Id<Incident> incident);
    void giveUp();
    void flush() { m_keeper.flush(); }
    /// Turns to another incident.
    void leave() { m_keeper.leave(); }

private:
    PageContext& m_context;
    DraftKeeper m_keeper;
};

} // namespace ireg
