// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/listfacts.h"

using namespace Qt::StringLiterals;

namespace ireg::test
{

namespace
{

When at(const QString& utc, Precision precision = Precision::Exact)
{
    return {.ms = QDateTime::fromString(utc + u'Z', Qt::ISODate).toMSecsSinceEpoch(),
            .zone = u"Australia/Sydney"_s,
            .precision = precision};
}

report::ListedFacts one(int number, const QString& title)
{
    report::ListedFacts made;
    made.reference = u"INC-2026-%1"_s.arg(number, 4, 10, QChar(u'0'));
    made.title = title;
    made.noticed = at(u"2026-11-23T05:37:00"_s);
    return made;
}

void close(report::ListedFacts& incident, Disposition disposition)
{
    incident.status = Status::Closed;
    incident.stages.clear();
    incident.disposition = disposition;
    incident.closed = at(u"2026-11-27T01:00:00"_s);
}

RegisterProfile profile()
{
    RegisterProfile made;
    made.organisation = u"Example Cartons Pty Ltd"_s;
    made.zone = u"Australia/Sydney"_s;
    return made;
}

} // namespace

report::ListFacts aSmallList()
{
    report::ListFacts facts{
        .profile = profile(), .selection = {}, .incidents = {}, .inRegister = 6};
    auto& list = facts.incidents;
    list.push_back(one(1, u"Labels | show *another* <b>tenant</b>"_s));
    list.back().kind = Kind::DataBreach;
    list.back().severity = Severity::Critical;
    list.back().stages = {Stage::Contain, Stage::Notify};
    list.back().owner = u"Ottilie Marchbanks"_s;
    list.back().contained = at(u"2026-11-23T08:10:00"_s, Precision::About);
    list.back().individuals = 1389;
    list.back().individualsApproximate = true;
    list.push_back(one(2, u"=HYPERLINK(\"http://example.org\",\"Salaries\")"_s));
    list.back().severity = Severity::High;
    list.back().status = Status::OnHold;
    list.back().stages = {Stage::Evaluate};
    list.back().noticed = at(u"2026-11-20T13:00:00"_s, Precision::Day);
    list.push_back(one(3, u"Gateway is slow"_s));
    list.back().kind = Kind::ReducedQuality;
    list.back().severity = Severity::Low;
    list.back().tlp = Tlp::Amber;
    list.back().noticed = at(u"2026-09-30T14:00:00"_s, Precision::Month);
    close(list.back(), Disposition::FalsePositive);
    list.push_back(one(4, u"Opened again"_s));
    list.back().severity = Severity::High;
    close(list.back(), Disposition::Confirmed);
    list.back().status = Status::Open;
    list.back().stages = {Stage::Contain};
    list.push_back(one(5, u"-2+3, and \"quotes\"\nin two lines"_s));
    list.back().individuals = 12;
    list.push_back(one(6, u"Taken over from outside"_s));
    list.back().noticed = std::nullopt;
    close(list.back(), Disposition::Undecided);
    return facts;
}

report::ListFacts aLongList(int count)
{
    report::ListFacts facts{
        .profile = profile(), .selection = {}, .incidents = {}, .inRegister = count};
    for (int i = 1; i <= count; ++i) {
        facts.incidents.push_back(one(i, u"Parcel labels show the customer of another tenant"_s));
        facts.incidents.back().kind = Kind::ServiceInterruption;
        facts.incidents.back().severity = Severity::Medium;
        facts.incidents.back().stages = {Stage::Contain};
        facts.incidents.back().owner = u"Corwin Thistledown"_s;
    }
    return facts;
}

report::ReportContext listContext(Language language)
{
    return {.language = language,
            .now = at(u"2026-11-29T20:00:00"_s),
            .headSeq = 482,
            .headHash = QByteArray(32, '\x5a'),
            .recordSha256 = {},
            .program = u"ireg 1.0"_s,
            .author = u"Sam Okoro"_s};
}

} // namespace ireg::test
