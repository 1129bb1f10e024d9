// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/review/whytree.h"

#include "model/base/showing.h"
#include "model/base/text.h"

#include <algorithm>
#include <map>
#include <set>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

using Beneath = std::map<qint64, std::vector<const Why*>>; ///< by the parent's id; 0: at the top

/// The ids from a why up to the top; ends where one is met again.
std::vector<qint64> wayUp(const std::map<qint64, const Why*>& known, const Why& why)
{
    std::vector<qint64> way{why.id.value};
    std::set<qint64> met{why.id.value};
    for (auto at = known.find(why.parent.value); at != known.end();
         at = known.find(at->second->parent.value)) {
        way.push_back(at->first);
        if (!met.insert(at->first).second)
            break;
    }
    return way;
}

std::map<qint64, const Why*> byId(const std::vector<Why>& whys)
{
    std::map<qint64, const Why*> known;
    for (const Why& why : whys)
        known.emplace(why.id.value, &why);
    return known;
}

/// The parents as the tree is drawn: 0 for what is taken to the top since its own leads nowhere.
std::map<qint64, qint64> drawnParents(const std::vector<Why>& whys)
{
    const auto known = byId(whys);
    std::map<qint64, qint64> parents;
    std::set<qint64> sound{0};
    for (const auto& [id, why] : known)
        parents[id] = known.contains(why->parent.value) ? why->parent.value : 0;
    for (const auto& [id, why] : known) {
        std::vector<qint64> way;
        std::set<qint64> met;
        for (qint64 at = id; !sound.contains(at) && met.insert(at).second; at = parents[at])
            way.push_back(at);
        // The lowest id of a circle is taken to the top, so that the rest hangs on it.
        if (const qint64 next = way.empty() ? 0 : parents[way.back()];
            next != 0 && met.contains(next)) {
            const auto begins = std::ranges::find(way, next);
            parents[*std::min_element(begins, way.end())] = 0;
        }
        sound.insert(way.begin(), way.end());
    }
    return parents;
}

Beneath beneathEach(const std::vector<Why>& whys)
{
    Beneath beneath;
    const auto known = byId(whys);
    const auto parents = drawnParents(whys);
    for (const auto& [id, why] : known)
        beneath[parents.at(id)].push_back(why);
    return beneath;
}

int countOf(const Beneath& beneath, qint64 id)
{
    const auto found = beneath.find(id);
    return found == beneath.end() ? 0 : static_cast<int>(found->second.size());
}

/// Words by which a text says that somebody erred, folded.
constexpr QStringView erring =
    u" human humain humaine humaines error errors mistake mistakes erred fault slip "
    u"oversight carelessness careless negligence negligent inattention inattentive "
    u"distraction distracted forgot forgotten typo erreur erreurs faute fautes "
    u"etourderie oubli oublie trompe trompee maladresse imprudence inadvertance "
    u"inadvertence distrait distraite ";
/// Words that add nothing to them: who it was, and what holds a sentence together.
constexpr QStringView addingNothing =
    u" operator operators user users staff employee employees person people someone "
    u"somebody colleague engineer administrator admin technician developer factor "
    u"factors individual operateur operatrice utilisateur utilisatrice personne quelqu "
    u"agent employe salarie collegue technicien technicienne administrateur ingenieur "
    u"developpeur facteur manipulation a an the it this that was is of by to due in on "
    u"from because caused cause made did had has pure simple just only their his her "
    u"one root le la les l un une d de du des par ete est etait c ce s il elle en au "
    u"aux et fait commis commise son sa leur qui profonde ";

bool isAmong(QStringView words, const QString& word)
{
    return words.contains(QString(u' ' + word + u' '));
}

} // namespace

std::vector<WhyLine> whyTree(const std::vector<Why>& whys)
{
    const Beneath beneath = beneathEach(whys);
    std::vector<WhyLine> lines;
    std::vector<WhyLine> waiting;
    const auto wait = [&](qint64 parent, int depth) {
        const auto found = beneath.find(parent);
        if (found == beneath.end())
            return;
        const auto& here = found->second;
        for (auto one = here.rbegin(); one != here.rend(); ++one)
            waiting.push_back({.why = *one,
                               .depth = depth,
                               .last = one == here.rbegin(),
                               .beneath = countOf(beneath, (*one)->id.value)});
    };
    wait(0, 0);
    while (!waiting.empty()) {
        const WhyLine line = waiting.back();
        waiting.pop_back();
        lines.push_back(line);
        wait(line.why->id.value, line.depth + 1);
    }
    return lines;
}

std::vector<QString> branchesOf(const std::vector<WhyLine>& lines)
{
    std::vector<QString> branches;
    std::vector<bool> goesOn; // by depth: whether a sibling is still to come
    for (const WhyLine& line : lines) {
        const auto depth = static_cast<std::size_t>(line.depth);
        goesOn.resize(depth + 1);
        goesOn[depth] = !line.last;
        QString text;
        for (std::size_t i = 1; i < depth; ++i)
            text += goesOn[i] ? u"│  "_s : u"   "_s;
        if (depth > 0)
            text += line.last ? u"└─ "_s : u"├─ "_s;
        branches.push_back(text);
    }
    return branches;
}

std::vector<WhyFinding> whyFlaws(const std::vector<Why>& whys)
{
    std::vector<WhyFinding> found;
    if (!whys.empty() && std::ranges::none_of(whys, &Why::root))
        found.push_back({WhyFlaw::NoRoot, {}});
    const auto parents = drawnParents(whys);
    for (const WhyLine& line : whyTree(whys)) {
        const Why& why = *line.why;
        const auto add = [&](WhyFlaw flaw) { found.push_back({flaw, why.id}); };
        if (parents.at(why.id.value) != why.parent.value)
            add(WhyFlaw::Astray);
        if (!why.root) {
            if (line.beneath == 0)
                add(WhyFlaw::OpenEnd);
            continue;
        }
        if (endsInHumanError(why))
            add(WhyFlaw::HumanError);
        if (line.beneath > 0)
            add(WhyFlaw::AskedOn);
        if (!why.category)
            add(WhyFlaw::NoCategory);
        if (!why.evidence && why.grounds.trimmed().isEmpty())
            add(WhyFlaw::NoGrounds);
    }
    return found;
}

bool saysOnlyHumanError(QStringView text)
{
    bool errs = false;
    QString word;
    const auto isAccusation = [&] {
        const bool known = isAmong(erring, word);
        errs = errs || known;
        const bool nothingMore = word.isEmpty() || known || isAmong(addingNothing, word);
        word.clear();
        return nothingMore;
    };
    for (const QChar c : fold(seenText(text))) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            word += c;
        else if (!isAccusation())
            return false;
    }
    return isAccusation() && errs;
}

bool endsInHumanError(const Why& why)
{
    return why.category == RootCause::HumanError || saysOnlyHumanError(why.answer);
}

bool wouldCircle(const std::vector<Why>& whys, Id<Why> why, Id<Why> parent)
{
    const auto known = byId(whys);
    const auto from = known.find(parent.value);
    if (!why || from == known.end())
        return why && why == parent;
    const auto way = wayUp(known, *from->second);
    return std::ranges::find(way, why.value) != way.end();
}

std::vector<Id<Why>> withAllBeneath(const std::vector<Why>& whys, Id<Why> why)
{
    std::vector<Id<Why>> ids;
    int depth = -1;
    for (const WhyLine& line : whyTree(whys)) {
        if (line.why->id == why)
            depth = line.depth;
        else if (depth < 0 || line.depth <= depth) {
            if (depth >= 0)
                break;
            continue;
        }
        ids.insert(ids.begin(), line.why->id);
    }
    return ids;
}

RootsSaid rootsSaid(const std::vector<Why>& whys)
{
    RootsSaid said;
    QStringList causes;
    std::set<std::optional<RootCause>> categories;
    for (const WhyLine& line : whyTree(whys)) {
        if (!line.why->root)
            continue;
        causes.append(line.why->answer.trimmed());
        categories.insert(line.why->category);
    }
    said.cause = causes.join(u'\n');
    if (categories.size() == 1)
        said.category = *categories.begin();
    return said;
}

} // namespace ireg
