// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/notification/obligationkey.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView customerLetter = "C-"_L1;

} // namespace

QString ObligationKey::text() const
{
    QString text = regime + u'/' + step;
    if (customer)
        text += u'/' + publicId(customer);
    return text;
}

std::optional<ObligationKey> obligationKey(const QString& text)
{
    const QStringList parts = text.trimmed().split(u'/');
    if (parts.size() < 2 || parts.size() > 3 || parts[0].isEmpty() || parts[1].isEmpty())
        return std::nullopt;
    ObligationKey key{.regime = parts[0], .step = parts[1]};
    if (parts.size() == 2)
        return key;
    bool number = false;
    key.customer = {
        parts[2].sliced(qMin(parts[2].size(), customerLetter.size())).toLongLong(&number)};
    return number && parts[2].startsWith(customerLetter) ? std::optional(key) : std::nullopt;
}

std::vector<ObligationKey> besides(const Notification& notice)
{
    std::vector<ObligationKey> found;
    for (const QString& text : notice.alsoMeets.text().split(u',', Qt::SkipEmptyParts)) {
        if (auto key = obligationKey(text))
            found.push_back(*std::move(key));
    }
    return found;
}

std::vector<ObligationKey> dutiesMet(const Notification& notice)
{
    std::vector<ObligationKey> found{{notice.regime, notice.step, notice.customer}};
    if (!notice.sent && !notice.waivedReason.isEmpty())
        return found;
    std::ranges::move(besides(notice), std::back_inserter(found));
    return found;
}

bool meets(const Notification& notice, const ObligationKey& duty)
{
    const std::vector<ObligationKey> met = dutiesMet(notice);
    return std::ranges::find(met, duty) != met.end();
}

QString alsoMetText(const std::vector<ObligationKey>& duties)
{
    QStringList texts;
    for (const ObligationKey& duty : duties)
        texts.append(duty.text());
    return texts.join(u", "_s);
}

} // namespace ireg
