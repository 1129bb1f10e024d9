// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/notification/noregime.h"

#include "model/base/choices.h"

namespace ireg
{

using namespace Qt::StringLiterals;

QStringList codesOf(const Rulebook& rules)
{
    QStringList codes;
    for (const RuledRegime& ruled : rules.regimes())
        codes.append(ruled.code);
    return codes;
}

QStringList shippedRegimeCodes()
{
    QStringList codes;
    for (const Regime& regime : shippedRegimes().regimes)
        codes.append(regime.id);
    return codes;
}

tl::unexpected<Error> noSuchRegime(const QStringList& adopted, const QString& code)
{
    if (shippedRegimes().regime(code))
        return failed(
            ErrorKind::Usage, u"#regime-not-adopted "_s + offered(adopted, code).words, code);
    QStringList known = shippedRegimeCodes() + adopted;
    known.removeDuplicates();
    return failed(ErrorKind::Usage, notOneOf(known, code, u"regimes"_s), u"regime"_s);
}

tl::unexpected<Error> noSuchStep(const Regime& regime, const QString& step)
{
    QStringList steps;
    for (const Step& one : regime.steps)
        steps.append(one.id);
    return failed(ErrorKind::Usage, notOneOf(steps, step, u"regimes"_s), regime.id);
}

} // namespace ireg
