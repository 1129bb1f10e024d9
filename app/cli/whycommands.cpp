// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handlers.h"
#include "app/cli/readable.h"
#include "app/cli/recordjson.h"
#include "app/cli/session.h"
#include "model/base/text.h"
#include "model/language/whytext.h"
#include "model/register/dossiers.h"
#include "model/register/whys.h"

#include <algorithm>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Phrase removedWithAll{u"Removed, with all that stood beneath it:",
                                u"Retiré, avec tout ce qui se trouvait dessous :"};
constexpr Phrase shownBy{u"shown by: %1", u"montré par : %1"};

/// What shows it: the words, the evidence by its id and name, or both.
QString groundsText(const Dossier& dossier, const Why& why)
{
    QStringList grounds;
    const auto shown = std::ranges::find(dossier.evidence, why.evidence, &Evidence::id);
    if (why.evidence)
        grounds.append(shown == dossier.evidence.end()
                           ? publicId(why.evidence)
                           : QString(publicId(why.evidence) + u' ' + displayText(shown->name)));
    if (!why.grounds.isEmpty())
        grounds.append(displayText(why.grounds));
    return grounds.join(u" · "_s);
}

int addWhy(Invocation& call)
{
    for (const char* option : {"incident", "answer"}) {
        if (!call.has(option))
            return fail(call,
                        Error{ErrorKind::Usage,
                              u"#needs-option"_s,
                              QString(u"--"_s + QLatin1String(option))});
    }
    Assignments facts = fromOptions(call,
                                    {{"answer", "answer"},
                                     {"under", "parent"},
                                     {"grounds", "grounds"},
                                     {"evidence", "evidence"},
                                     {"confidence", "confidence"},
                                     {"category", "category"},
                                     {"detail", "detail"}});
    if (call.has("root"))
        facts.push_back({QLatin1String(codeOf<&Why::root>()), u"yes"_s});
    return onIncident(
        call, Access::Write, call.option("incident"), [&](Register& open, Id<Incident> incident) {
            return report(call, addRecord(open, typeOf<Why>(), incident, facts), answer::added);
        });
}

QJsonObject treeJson(const Dossier& dossier, const ReferenceText& reference, Language language)
{
    QJsonArray whys;
    for (const WhyLine& line : whyTree(dossier.whys)) {
        QJsonObject one = toJson(typeOf<Why>(), rowOf(*line.why), reference);
        one.insert(u"id"_s, publicId(line.why->id));
        one.insert(u"depth"_s, line.depth);
        whys.append(one);
    }
    QJsonArray flaws;
    for (const WhyFinding& found : whyFlaws(dossier.whys))
        flaws.append(
            QJsonObject{{u"flaw"_s, codeText(found.flaw)},
                        {u"why"_s, found.why ? QJsonValue(publicId(found.why)) : QJsonValue()},
                        {u"message"_s, whyFlawText(language, found.flaw)}});
    return {{u"whys"_s, whys}, {u"flaws"_s, flaws}};
}

int showWhys(Invocation& call)
{
    const auto show = [&call](Register& open, Id<Incident> incident) -> int {
        const auto known = dossier(open, incident);
        if (!known)
            return fail(call, known.error());
        if (call.json())
            printJson(treeJson(*known, referenceText(open), call.language()));
        else
            printWhys(*known, call.language());
        return Done;
    };
    return onIncident(call, Access::Read, call.at(2), show);
}

int removeTree(Invocation& call)
{
    Session session(call, Access::Write);
    if (session.failed())
        return session.failed();
    const auto ref = namedRecord(call, session.open(), typeOf<Why>());
    return ref ? report(call, removeWhy(session.open(), {ref->id}), removedWithAll)
               : fail(call, ref.error());
}

} // namespace

void printWhys(const Dossier& dossier, Language language)
{
    const std::vector<WhyLine> lines = whyTree(dossier.whys);
    if (lines.empty())
        return;
    const std::vector<QString> branches = branchesOf(lines);
    qsizetype widest = 0;
    for (const WhyLine& line : lines)
        widest = std::max(widest, publicId(line.why->id).size());
    print(u'\n' + recordsLabel(language, typeOf<Why>().name));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Why& why = *lines[i].why;
        const QString marks = whyMarksText(language, why);
        QString text = displayText(oneLine(why.answer));
        if (!marks.isEmpty())
            text += u" ["_s + marks + u']';
        if (const QString grounds = groundsText(dossier, why); !grounds.isEmpty())
            text += u" – "_s + shownBy.in(language).arg(grounds);
        print(u"  "_s + publicId(why.id).leftJustified(widest) + u"  "_s + branches[i] + text);
    }
    for (const WhyFinding& found : whyFlaws(dossier.whys))
        print(u"  "_s + (found.why ? publicId(found.why) : u"!"_s).leftJustified(widest) + u"  "_s
              + whyFlawText(language, found.flaw));
}

int runWhy(Invocation& call)
{
    if (call.at(1) == "add"_L1)
        return addWhy(call);
    if (call.at(1) == "show"_L1)
        return showWhys(call);
    return call.at(1) == "remove"_L1 ? removeTree(call) : wordsMissing(call);
}

} // namespace ireg::cli
