// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/importdoubts.h"

#include "model/dossier/recordtypes.h"
#include "model/incident/stagevisit.h"
#include "model/notification/assessment.h"
#include "model/notification/obligationkey.h"
#include "model/notification/regime.h"
#include "model/review/whytree.h"

#include <algorithm>
#include <map>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

class Doubting
{
public:
    Doubting(const Arrival& arrival, const When& now) : m_arrival(arrival), m_now(now) {}

    std::vector<Error> run()
    {
        ofAnyRecord(*m_arrival.incident);
        if (const auto incident = read<Incident>(*m_arrival.incident))
            ofIncident(*incident);
        for (const ImportedRecord* part : m_arrival.parts) {
            ofAnyRecord(*part);
            if (const auto notice = read<Notification>(*part))
                ofNotice(*part, *notice);
            if (const auto answer = read<Assessment>(*part))
                ofAnswer(*part, *answer);
        }
        ofWhys();
        return std::move(m_doubts);
    }

private:
    template <Described Record> static std::optional<Record> read(const ImportedRecord& record)
    {
        return record.type->is<Record>() ? recordOf<Record>(record.id, 0, record.row)
                                         : std::nullopt;
    }

    void doubt(const ImportedRecord& record, const QString& what)
    {
        const QString place = record.type->is<Incident>()
            ? m_arrival.reference
            : m_arrival.reference + u' ' + publicId(*record.type, record.id);
        m_doubts.push_back({ErrorKind::Invalid, what, place});
    }

    static std::optional<When> timeOf(const ImportedRecord& record, const char* code)
    {
        return whenFromText(textAt(*record.type, record.row, code));
    }

    void ofAnyRecord(const ImportedRecord& record)
    {
        for (std::size_t i = 0; i < record.row.size(); ++i) {
            const Field& field = record.type->fields[i];
            const auto* number = std::get_if<qint64>(&record.row[i]);
            if (number && *number < 0 && field.type == FieldType::Integer)
                doubt(record, u"#taken-negative "_s + QLatin1String(field.code));
            const auto time = field.type == FieldType::Time && !field.has(Planned)
                ? timeOf(record, field.code)
                : std::nullopt;
            if (time && time->ms > m_now.ms + clockToleranceMs)
                doubt(record, u"#taken-future "_s + QLatin1String(field.code));
        }
        for (const InOrder& pair : record.type->sequence)
            inOrder(record, pair.first, pair.then);
    }

    void inOrder(const ImportedRecord& record, const char* first, const char* then)
    {
        const auto from = timeOf(record, first);
        const auto to = timeOf(record, then);
        if (from && to && liesBefore(*to, *from))
            doubt(record, u"#taken-before "_s + QLatin1String(then) + u' ' + QLatin1String(first));
    }

    void ofIncident(const Incident& incident)
    {
        const auto& override = incident.severityOverride;
        if (incident.severity != (override ? override : incident.severityComputed))
            doubt(*m_arrival.incident, u"#taken-severity"_s);
        if (override && incident.severityReason.trimmed().isEmpty())
            doubt(*m_arrival.incident, u"#taken-override"_s);
        if (incident.status == Status::Closed && incident.workflow != Workflow::None
            && (!incident.closed || hasOpenStage(incident.cycle)))
            doubt(*m_arrival.incident, u"#taken-unclosed"_s);
        inOrder(
            *m_arrival.incident, codeOf<&Incident::occurredFrom>(), codeOf<&Incident::noticed>());
        inOrder(*m_arrival.incident, codeOf<&Incident::noticed>(), codeOf<&Incident::contained>());
    }

    bool hasOpenStage(int cycle) const
    {
        return std::ranges::any_of(m_arrival.parts, [cycle](const ImportedRecord* part) {
            const auto visit = read<StageVisit>(*part);
            return visit && visit->cycle == cycle && !visit->left;
        });
    }

    void ofNotice(const ImportedRecord& record, const Notification& notice)
    {
        for (const QString& text : notice.alsoMeets.text().split(u',', Qt::SkipEmptyParts)) {
            const auto duty = obligationKey(text);
            const Regime* regime = duty ? shippedRegimes().regime(duty->regime) : nullptr;
            const bool ofContract = duty && duty->regime == customerContract;
            if (!ofContract && !(regime && regime->step(duty->step)))
                doubt(record, u"#taken-unread also_meets "_s + text.trimmed());
        }
    }

    void ofAnswer(const ImportedRecord& record, const Assessment& answer)
    {
        const Regime* regime = shippedRegimes().regime(answer.regime);
        const QStringList known = regime ? regime->states() : QStringList();
        for (const QString& state : statesOf(answer)) {
            if (regime && !known.contains(state))
                doubt(record, u"#taken-unread states "_s + state);
        }
    }

    /// What no person could have written here.
    void ofWhys()
    {
        std::vector<Why> whys;
        std::map<qint64, const ImportedRecord*> records;
        for (const ImportedRecord* part : m_arrival.parts) {
            if (const auto why = read<Why>(*part)) {
                whys.push_back(*why);
                whys.back().id.value = part->id;
                records.emplace(part->id, part);
            }
        }
        for (const WhyFinding& found : whyFlaws(whys)) {
            if (found.flaw == WhyFlaw::HumanError)
                doubt(*records.at(found.why.value), u"#taken-human-error"_s);
            else if (found.flaw == WhyFlaw::Astray)
                doubt(*records.at(found.why.value), u"#taken-astray"_s);
        }
    }

    const Arrival& m_arrival;
    const When& m_now;
    std::vector<Error> m_doubts;
};

} // namespace

std::vector<Error> doubtsOf(const Arrival& arrival, const When& now)
{
    return Doubting(arrival, now).run();
}

} // namespace ireg
