// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/registerreading.h"

#include "model/dossier/openstages.h"
#include "model/dossier/references.h"
#include "model/register/dossiers.h"

#include <algorithm>

namespace ireg
{

namespace
{

constexpr std::ptrdiff_t firstLines = 100;

/// What an index answers alone.
bool isPlain(const SieveQuestion& question)
{
    return question.words.trimmed().isEmpty() && question.on == 0 && question.where.terms.empty()
        && question.group.isEmpty() && !question.sort.contains(QLatin1String("next_due"));
}

} // namespace

std::vector<ListedIncident> listedLines(const Register& open, const std::vector<qint64>& ids)
{
    std::vector<ListedIncident> lines;
    lines.reserve(ids.size());
    for (qint64 id : ids) {
        ListedIncident line = listedIncident(open, {id});
        if (line.id == id)
            lines.push_back(std::move(line));
    }
    return lines;
}

Result<RegisterReading::Answer> RegisterReading::answer(Register& open,
                                                        const SieveQuestion& question,
                                                        const std::vector<qint64>& wanted)
{
    Answer answer;
    std::vector<qint64> found;
    if (isPlain(question)) {
        auto ids = incidentIds(open, {.where = {}, .sort = question.sort, .limit = 0});
        if (!ids)
            return tl::unexpected(ids.error());
        found = std::move(*ids);
    } else {
        auto sifted = m_sieve.siftRows(open, question);
        if (!sifted)
            return tl::unexpected(sifted.error());
        found = std::move(sifted->ids);
        answer.groups = std::move(sifted->groups);
        answer.found = std::move(sifted->counts);
    }
    const auto counts = registerCounts(open);
    if (!counts)
        return tl::unexpected(counts.error());
    answer.counts = *counts;
    std::vector<qint64> first = wanted;
    if (wanted.empty())
        first.assign(found.begin(), found.begin() + std::min(firstLines, std::ssize(found)));
    answer.lines = listedLines(open, first);
    answer.ids = std::make_shared<const std::vector<qint64>>(std::move(found));
    return answer;
}

Result<std::vector<qint64>> RegisterReading::found(Register& open, const SieveQuestion& question)
{
    auto sifted = m_sieve.sift(open, question);
    if (!sifted)
        return tl::unexpected(sifted.error());
    return std::move(sifted->counts);
}

std::vector<RegisterLine> RegisterReading::wholeLines(const Register& open,
                                                      const std::vector<qint64>& ids,
                                                      bool rows)
{
    std::vector<RegisterLine> lines;
    const auto dues = m_sieve.dues(open);
    const QDate today = open.today();
    const auto read = forEachDossier(open, ids, [&](const Dossier& dossier) {
        const qint64 id = dossier.incident.id.value;
        RegisterLine line{
            .listed = listedIncident(open, {id}),
            .whole = true,
            .step = nextStep(dossier, today),
            .due = {},
            .stages = stageStates(dossier.visits, dossier.incident.cycle, dossier.incident.status),
            .row = rows ? shownRow(dossier) : Row()};
        if (dues && (*dues)->contains(id))
            line.due = (*dues)->at(id);
        lines.push_back(std::move(line));
    });
    if (!read) // the lines stay as they are, and are asked for again
        lines.clear();
    return lines;
}

} // namespace ireg
