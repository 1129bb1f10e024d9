// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/text.h"
#include "model/dossier/recordtypes.h"
#include "model/language/entrywords.h"
#include "model/language/milestones.h"
#include "model/report/sections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

constexpr std::size_t mostPoints = 16;
constexpr int shortLabel = 70;

constexpr Phrase heading{u"Timeline", u"Chronologie"};
constexpr Phrase figureCaption{u"The key moments", u"Les moments clés"};
constexpr Phrase byDayOnly{u"Known by the day or less, and not placed above: %1.",
                           u"Connus au jour près ou moins, et non placés ci-dessus\u00A0: %1."};
constexpr Phrase dated{u"%1 (%2)", u"%1 (%2)"};
constexpr Counted moreBelow{{u"%1 more moment stands in the table alone.",
                             u"%1 autre moment ne figure que dans le tableau."},
                            {u"%1 more moments stand in the table alone.",
                             u"%1 autres moments ne figurent que dans le tableau."}};
constexpr Phrase tableCaption{u"Everything that was recorded, by the time it happened",
                              u"Tout ce qui a été consigné, dans l’ordre des faits"};
constexpr Phrase empty{u"Nothing has been recorded on the timeline yet.",
                       u"Rien n’a encore été consigné dans la chronologie."};
constexpr Phrase utc{u"UTC", u"UTC"};
constexpr Phrase local{u"Local time", u"Heure locale"};
constexpr Phrase event{u"Event", u"Événement"};
constexpr Phrase kind{u"Kind", u"Nature"};
constexpr Phrase who{u"Who", u"Qui"};
constexpr Phrase source{u"Source", u"Source"};
constexpr Phrase milestone{u"Milestone", u"Jalon"};
constexpr Phrase timeUnknown{u"time not known", u"heure inconnue"};

struct Moment
{
    std::optional<When> at = {};
    QString text = {};
    QString kind = {};
    QString who = {};
    QString source = {};
    Marker marker = Marker::Event;
    bool key = false;
    bool note = false; ///< why the record was changed: no moment of the incident
};

class Moments
{
public:
    explicit Moments(const Voice& say) : m_say(say) {}

    std::vector<Moment> all()
    {
        for (const Milestone& one : milestones(m_say.c.language, m_say.d))
            add(one);
        for (const TimelineEntry& entry : m_say.d.timeline)
            add(entry);
        std::ranges::stable_sort(m_moments, [](const Moment& one, const Moment& other) {
            return one.at && (!other.at || one.at->ms < other.at->ms);
        });
        return std::move(m_moments);
    }

private:
    void add(const Milestone& one);
    void add(const TimelineEntry& entry);
    template <auto member> QString told(const TimelineEntry& entry) const
    {
        const RecordType& type = typeOf<TimelineEntry>();
        const QString words = entryWords(
            m_say.c.language, type, rowOf(entry), *type.find(codeOf<member>()));
        return words.isEmpty() ? QString(entry.*member) : words;
    }

    const Voice& m_say;
    std::vector<Moment> m_moments;
};

Marker markerOf(Milestone::Kind what)
{
    switch (what) {
    case Milestone::Kind::Course: break;
    case Milestone::Kind::Decision: return Marker::Decision;
    case Milestone::Kind::Notice: return Marker::Notification;
    }
    return Marker::Milestone;
}

void Moments::add(const Milestone& one)
{
    m_moments.push_back({.at = one.at,
                         .text = one.text,
                         .kind = m_say(milestone),
                         .who = one.by ? m_say.actor(one.by) : m_say.none(),
                         .source = m_say.none(),
                         .marker = markerOf(one.kind),
                         .key = true});
}

void Moments::add(const TimelineEntry& entry)
{
    const QString proof = entry.evidence ? publicId(entry.evidence) : QString();
    const QString from = joined({told<&TimelineEntry::source>(entry), proof}, u", "_s);
    const bool note = isNoteOnRecord(entry.source);
    m_moments.push_back(
        {.at = entry.at,
         .text = m_say.text(told<&TimelineEntry::text>(entry)),
         .kind = m_say.code(entry.kind),
         .who = m_say.actor(entry.by),
         .source = from.isEmpty() ? m_say.none() : from,
         .marker = entry.kind == EntryKind::Decision ? Marker::Decision : Marker::Event,
         .key = entry.kind == EntryKind::Decision && !note,
         .note = note});
}

bool canBePlaced(const std::optional<When>& at)
{
    return at && at->precision <= Precision::Hour;
}

QString labelOf(const Moment& one)
{
    // A recipient's name may hold what looks like the end of a sentence.
    return one.marker == Marker::Notification ? shortened(one.text, shortLabel)
                                              : firstSentence(one.text, shortLabel);
}

/// Which moments are drawn, and of the key ones those that can't be.
class KeyMoments
{
public:
    KeyMoments(const Voice& say, const std::vector<Moment>& moments) : m_say(say)
    {
        const auto drawn = [](const Moment& one) { return canBePlaced(one.at) && !one.note; };
        const bool all = std::size_t(std::ranges::count_if(moments, drawn)) <= mostPoints;
        for (const Moment& one : moments) {
            if (one.key && one.at && !drawn(one))
                m_byDay.push_back(say(dated).arg(labelOf(one), say.shortTime(one.at)));
            else if (drawn(one) && (all || one.key))
                m_drawn.push_back(&one);
        }
    }

    Blocks blocks() const
    {
        if (m_drawn.size() < 2)
            return {};
        Blocks blocks{figure()};
        QStringList rest;
        if (!m_byDay.isEmpty())
            rest.append(m_say(byDayOnly).arg(m_byDay.join(u"; "_s)));
        if (m_drawn.size() > mostPoints)
            rest.append(m_say.counted(moreBelow, qint64(m_drawn.size() - mostPoints)));
        if (!rest.isEmpty())
            blocks.push_back(Paragraph{rest.join(u' ')});
        return blocks;
    }

private:
    TimelineFigure figure() const
    {
        TimelineFigure figure{.caption = m_say(figureCaption)};
        for (const Moment* one : m_drawn) {
            if (figure.points.size() < mostPoints)
                figure.points.push_back({.utc = one->at->utc(),
                                         .label = labelOf(*one),
                                         .marker = one->marker,
                                         .when = m_say.utc(one->at)});
        }
        return figure;
    }

    const Voice& m_say;
    std::vector<const Moment*> m_drawn; ///< the milestones; where there is room, all
    QStringList m_byDay;
};

Table table(const Voice& say, const std::vector<Moment>& moments)
{
    const bool sourced = std::ranges::any_of(
        moments, [&say](const Moment& one) { return one.source != say.none(); });
    Table table{.columns = {say.column(utc),
                            say.column(local),
                            say.column(event),
                            say.column(kind),
                            say.column(who)},
                .caption = say(tableCaption)};
    if (sourced)
        table.columns.push_back(say.column(source));
    for (const Moment& one : moments) {
        table.rows.push_back({one.at ? say.utc(one.at) : say(timeUnknown),
                              one.at ? say.cellTime(one.at) : say.none(),
                              one.text,
                              one.kind,
                              one.who});
        if (sourced)
            table.rows.back().append(one.source);
    }
    return table;
}

} // namespace

Blocks timeline(const Voice& say)
{
    Blocks blocks{Heading{1, say(heading)}};
    const std::vector<Moment> moments = Moments(say).all();
    if (moments.empty()) {
        blocks.push_back(Paragraph{say(empty)});
        return blocks;
    }
    for (Block& block : KeyMoments(say, moments).blocks())
        blocks.push_back(std::move(block));
    blocks.push_back(table(say, moments));
    return blocks;
}

} // namespace ireg::report
