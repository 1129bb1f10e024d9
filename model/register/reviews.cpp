// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/reviews.h"

#include "model/register/assigning.h"
#include "model/register/naming.h"

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

std::vector<Review> reviewsOf(Door& door, const Incident& incident)
{
    return door.select<Review>(
        {equal<&Review::incident>(incident.id), equal<&Review::cycle>(incident.cycle)});
}

} // namespace

Result<Outcome> setReview(Register& open, Id<Incident> incident, const Assignments& facts)
{
    return actOn(open, "review-changed", typeOf<Review>(), [&](Door& door) -> Result<qint64> {
        const auto owner = door.find(incident);
        if (!owner)
            return failed(ErrorKind::NotFound, QString::number(incident.value));
        const auto reviews = reviewsOf(door, *owner);
        Review review = reviews.empty() ? Review{} : reviews.front();
        review.incident = incident;
        review.cycle = owner->cycle;
        Row row = rowOf(review);
        const Assigning assigning{.door = door, .context = inputContext(open), .correcting = true};
        if (const auto done = assigning.apply(typeOf<Review>(), row, facts); !done)
            return tl::unexpected(done.error());
        return door.putRow(typeOf<Review>(), review.id.value, review.revision, row);
    });
}

Result<Outcome> approveReview(Register& open, Id<Incident> incident)
{
    return actOn(open, "review-approved", typeOf<Review>(), [&](Door& door) -> Result<qint64> {
        const auto owner = door.find(incident);
        const auto reviews = owner ? reviewsOf(door, *owner) : std::vector<Review>();
        if (reviews.empty())
            return failed(ErrorKind::NotFound, u"#no-review"_s);
        Review review = reviews.front();
        review.approvedBy = personNamed(door, open.author().name);
        review.approved = open.now();
        return door.put(review).value;
    });
}

} // namespace ireg
