// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/notification/checklist.h"

#include "model/incident/incident.h"
#include "model/notification/obligationkey.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// Which field of the incident answers an item; items that are not here are answered in words.
struct Answering
{
    QLatin1String item;
    const char* field;
};

constexpr std::array answering{Answering{"nature"_L1, "summary"},
                               Answering{"circumstances_cause"_L1, "root_cause"},
                               Answering{"root_cause"_L1, "root_cause"},
                               Answering{"occurred_period"_L1, "occurred_from"},
                               Answering{"aware_date"_L1, "aware_at"},
                               Answering{"subjects_count"_L1, "individuals"},
                               Answering{"records_categories"_L1, "data_categories"},
                               Answering{"records_count"_L1, "data_records"},
                               Answering{"likely_consequences"_L1, "consequences"},
                               Answering{"measures_taken"_L1, "immediate_measures"},
                               Answering{"mitigation_ongoing"_L1, "immediate_measures"},
                               Answering{"severity_impact"_L1, "impact"},
                               Answering{"detailed_description"_L1, "summary"},
                               Answering{"cross_border"_L1, "countries"},
                               Answering{"states_affected"_L1, "countries"},
                               Answering{"detection_method"_L1, "detected_by"},
                               Answering{"bcp_activated"_L1, "continuity_plan"},
                               Answering{"recovery_dates"_L1, "recovered_at"},
                               Answering{"reference_code"_L1, "reference"},
                               Answering{"ransom_demand"_L1, "ransom"},
                               Answering{"ransom_payment"_L1, "ransom_paid_at"},
                               Answering{"harm_assessment"_L1, "consequences"},
                               Answering{"sla_impact"_L1, "service_minutes"}};

/// "Not known" and "not decided" are no answers to an authority.
bool says(const Field& field, const Value& value)
{
    const auto* text = std::get_if<Text>(&value);
    const bool open = text && field.type == FieldType::Code
        && (text->utf8 == "unknown" || text->utf8 == "not-decided");
    return !isNull(value) && !open;
}

QStringList wantedBy(const Regime& regime, const Notification& notice)
{
    QStringList codes;
    for (const ObligationKey& duty : dutiesMet(notice)) {
        const auto wanted = regime.contents.find(duty.step);
        if (duty.regime == regime.id && wanted != regime.contents.end())
            codes += wanted->second;
    }
    codes.removeDuplicates();
    return codes;
}

} // namespace

std::vector<ChecklistItem> checklist(const Regime& regime,
                                     const Incident& incident,
                                     const Notification& notice,
                                     std::span<const ContentItem> said)
{
    std::vector<ChecklistItem> found;
    for (const QString& code : wantedBy(regime, notice)) {
        ChecklistItem item{.item = code, .field = {}, .text = {}, .followBy = {}};
        const auto answer = std::ranges::find(answering, code, &Answering::item);
        if (answer != answering.end()) {
            const Field& field = *typeOf<Incident>().find(answer->field);
            item.field = QString::fromLatin1(answer->field);
            item.recorded = says(field, field.read(&incident));
        }
        // Only a late notice has reasons for a delay to give.
        if (code == "reasons_delay"_L1)
            item.recorded = !notice.lateReason.isEmpty() || !notice.limit || !notice.sent
                || notice.sent->ms <= notice.limit->ms;
        for (const ContentItem& one : said) {
            if (one.notification != notice.id || one.item != code)
                continue;
            item.text = one.text;
            item.followBy = one.followBy;
        }
        found.push_back(std::move(item));
    }
    return found;
}

std::vector<NamedItem> noticeContents(const Rulebook& rules,
                                      const Incident& incident,
                                      const Notification& notice,
                                      std::span<const ContentItem> said)
{
    std::vector<NamedItem> found;
    const auto isNew = [&found](const ChecklistItem& item) {
        return std::ranges::none_of(
            found, [&item](const NamedItem& one) { return one.item.item == item.item; });
    };
    for (const ObligationKey& duty : dutiesMet(notice)) {
        const RuledRegime* ruled = rules.regime(duty.regime);
        if (!ruled)
            continue;
        for (ChecklistItem& item : checklist(ruled->regime(), incident, notice, said)) {
            const auto words = ruled->set().contents.find(item.item);
            const bool named = words != ruled->set().contents.end();
            Bilingual name = named ? words->second : Bilingual{item.item, {}};
            if (isNew(item))
                found.push_back({std::move(item), std::move(name)});
        }
    }
    return found;
}

std::vector<NamedItem> missingContents(const Rulebook& rules,
                                       const Incident& incident,
                                       const Notification& notice,
                                       std::span<const ContentItem> said)
{
    std::vector<NamedItem> missing = noticeContents(rules, incident, notice, said);
    std::erase_if(missing, [](const NamedItem& one) { return !one.item.isMissing(); });
    return missing;
}

} // namespace ireg
