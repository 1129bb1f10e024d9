// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/notification/steptraits.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

bool isPhased(const Step& step)
{
    static const QStringList later{u"prior_step"_s,
                                   u"corrective_available"_s,
                                   u"incident_handled"_s,
                                   u"info_available"_s,
                                   u"year_end"_s,
                                   u"request"_s,
                                   u"statement_ready"_s,
                                   u"individuals_notified"_s};
    return later.contains(step.anchor);
}

bool hasFigure(const Step& step)
{
    return step.duration || std::ranges::any_of(step.limbs, [](const Limb& limb) {
               return limb.duration.has_value();
           });
}

bool isInternal(const Step& step)
{
    return step.recipient == "internal"_L1 && step.id == "assessment"_L1;
}

QString recipientOf(const Regime& regime, const Step& step)
{
    if (step.recipient == "authority"_L1)
        return regime.authority.english;
    return QString(step.recipient).replace(u'_', u' ');
}

bool isToEachCustomer(const Step& step)
{
    return step.recipient == "controller"_L1;
}

Step uncounted(const QString& id, const Step* known)
{
    Step step = known ? *known : Step();
    step.id = id;
    step.kind = DeadlineKind::Qualifier;
    step.rule = CountingRule::None;
    step.duration.reset();
    step.targetDuration.reset();
    step.limbs.clear();
    return step;
}

} // namespace ireg
