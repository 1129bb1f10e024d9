// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/lessonlist.h"
#include "app/cli/pages.h"
#include "app/cli/recordjson.h"
#include "app/cli/session.h"
#include "model/base/choices.h"
#include "model/register/ownfiles.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

Result<const report::ReportKind*> kindOf(const Invocation& call)
{
    QStringList known;
    for (const report::ReportKind& kind : report::reportKinds)
        known.append(QLatin1StringView(kind.code));
    if (call.option("kind").isEmpty())
        return ireg::failed(ErrorKind::Usage, u"#needs-one-of "_s + known.join(u'|'), u"--kind"_s);
    const report::ReportKind* kind = report::kindOf(call.option("kind"));
    if (!kind)
        return ireg::failed(ErrorKind::Usage, notOneOf(known, call.option("kind")), u"--kind"_s);
    return kind;
}

/// An option that says what a report is about.
struct SubjectOption
{
    const char* name;
    bool needed = false;
};
constexpr std::array ofIncident{SubjectOption{"incident", true}};
constexpr std::array ofIncidents{SubjectOption{"where"},
                                 SubjectOption{"from"},
                                 SubjectOption{"to"},
                                 SubjectOption{"view"},
                                 SubjectOption{"columns"},
                                 SubjectOption{"group"},
                                 SubjectOption{"sort"},
                                 SubjectOption{"limit"}};

constexpr std::array ofLessons{
    SubjectOption{"where"}, SubjectOption{"sort"}, SubjectOption{"limit"}};

std::span<const SubjectOption> optionsOf(const report::OfIncident&)
{
    return ofIncident;
}

std::span<const SubjectOption> optionsOf(const report::OfIncidents&)
{
    return ofIncidents;
}

std::span<const SubjectOption> optionsOf(const report::OfLessons&)
{
    return ofLessons;
}

/// Refuses options that are for kinds about something else, and misses those that are needed.
Result<void> checkOptions(const Invocation& call, const report::ReportKind& kind)
{
    const auto own = std::visit([](const auto& maker) { return optionsOf(maker); }, kind.maker);
    const auto nameOf = [](const SubjectOption& option) {
        return QString(u"--"_s + QLatin1StringView(option.name));
    };
    for (const std::span<const SubjectOption> options :
         {std::span<const SubjectOption>(ofIncident),
          std::span<const SubjectOption>(ofIncidents),
          std::span<const SubjectOption>(ofLessons)}) {
        for (const SubjectOption& option : options) {
            const bool isOwn = std::ranges::any_of(own, [&option](const SubjectOption& one) {
                return std::string_view(one.name) == option.name;
            });
            if (!isOwn && call.has(option.name))
                return ireg::failed(ErrorKind::Usage, u"#of-another-kind"_s, nameOf(option));
        }
    }
    for (const SubjectOption& option : own) {
        if (option.needed && !call.has(option.name))
            return ireg::failed(ErrorKind::Usage, u"#needs-option"_s, nameOf(option));
    }
    return {};
}

Result<paper::PageSize> pageSizeOf(const QString& name)
{
    if (name.isEmpty() || name.compare(u"A4"_s, Qt::CaseInsensitive) == 0)
        return paper::PageSize::A4;
    if (name.compare(u"Letter"_s, Qt::CaseInsensitive) == 0)
        return paper::PageSize::Letter;
    return ireg::failed(ErrorKind::Usage, notOneOf({u"A4"_s, u"Letter"_s}, name), u"--paper"_s);
}

Result<ReportOrder> orderOf(const Invocation& call)
{
    const auto kind = kindOf(call);
    if (!kind)
        return tl::unexpected(kind.error());
    if (const auto right = checkOptions(call, **kind); !right)
        return tl::unexpected(right.error());
    const QString out = call.option("o");
    const report::ReportFormat* format = report::formatOf(**kind, out);
    if (!format)
        return ireg::failed(ErrorKind::Usage,
                            u"#unknown-ending "_s + report::endingsOf(**kind).join(u'|'),
                            u"-o"_s);
    const auto size = pageSizeOf(call.option("paper"));
    if (!size)
        return tl::unexpected(size.error());
    return ReportOrder{.kind = **kind,
                       .format = *format,
                       .language = call.language(),
                       .pageSize = *size,
                       .out = out,
                       .existing = call.has("force") ? Existing::Replace : Existing::Refuse};
}

Result<ReportSubject> subjectOf(const Invocation& call,
                                const Register& open,
                                const report::OfIncident&)
{
    const auto incident = incidentByReference(open, call.option("incident"));
    if (!incident)
        return tl::unexpected(incident.error());
    return ReportSubject{.incident = *incident};
}

/// The days between which it was noticed.
QString periodOf(const Invocation& call)
{
    QStringList parts;
    if (call.has("from"))
        parts.append(u"noticed >= \"%1\""_s.arg(call.option("from")));
    if (call.has("to"))
        parts.append(u"noticed <= \"%1\""_s.arg(call.option("to")));
    return parts.join(u" and "_s);
}

Result<ReportSubject> subjectOf(const Invocation& call,
                                const Register& open,
                                const report::OfIncidents&)
{
    return listOf(call, open, periodOf(call));
}

Result<ReportSubject> subjectOf(const Invocation& call,
                                const Register& open,
                                const report::OfLessons&)
{
    const auto query = lessonQueryOf(call, open);
    return query ? Result<ReportSubject>(ReportSubject{.lessons = *query})
                 : tl::unexpected(query.error());
}

Result<QByteArray> made(const Invocation& call,
                        Register& open,
                        const ReportOrder& order,
                        const PagesWriter& pages)
{
    const auto subject = std::visit([&](const auto& maker) { return subjectOf(call, open, maker); },
                                    order.kind.maker);
    if (!subject)
        return tl::unexpected(subject.error());
    if (const auto may = OwnFiles(open.path()).mayBe(order.out); !may)
        return tl::unexpected(may.error());
    const auto report = readReport(open, order.kind, *subject);
    if (!report)
        return tl::unexpected(report.error());
    return reportBytes(*report, order.format, order.language, pages);
}

} // namespace

int makeReport(Invocation& call, const ReportOrder& order, const PagesWriter& pages)
{
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    const auto bytes = made(call, session.open(), order, pages);
    if (!bytes)
        return fail(call, bytes.error());
    if (const auto done = writeFile(order.out, *bytes, order.existing); !done)
        return fail(call, done.error());
    if (call.json())
        printJson(
            QJsonObject{{u"path"_s, order.out}, {u"type"_s, QLatin1StringView(order.format.mime)}});
    else
        print(order.out);
    return Done;
}

int runReport(Invocation& call)
{
    const auto order = orderOf(call);
    if (!order)
        return fail(call, order.error());
    return order->format.isOnPages() ? reportOnPages(call, *order) : makeReport(call, *order, {});
}

} // namespace ireg::cli
