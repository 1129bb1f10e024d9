// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/review/why.h"

#include <QStringView>

#include <vector>

namespace ireg
{

/// One why at its place in the tree.
struct WhyLine
{
    const Why* why = nullptr;
    int depth = 0;     ///< 0: it answers why the incident happened
    bool last = false; ///< none of its siblings comes after it
    int beneath = 0;   ///< how many whys stand directly beneath it

    bool operator==(const WhyLine&) const = default;
};

/// The whys in the order of drawing: each before those beneath it, siblings by their ids. One whose
/// parent is not among them, or that names itself over others, stands at the top, so that each is
/// there once. The lines point into `whys`.
std::vector<WhyLine> whyTree(const std::vector<Why>& whys);

/// Before each line the branches that pass it, as "│  ", "├─ " and "└─ ".
std::vector<QString> branchesOf(const std::vector<WhyLine>& lines);

/// What is wrong with a tree, or missing in it.
enum class WhyFlaw {
    NoRoot,     ///< of the tree: whys are there, and none is marked as a root
    OpenEnd,    ///< nothing stands beneath it, and it is no root: ask further, or mark it
    HumanError, ///< marked as a root, and it says no more than that somebody erred
    AskedOn,    ///< marked as a root, and a why stands beneath it
    NoCategory, ///< a root that does not say what kind of cause it is
    NoGrounds,  ///< a root that nothing shows
    Astray      ///< its parent is not of this incident, or is beneath it
};
template <>
inline constexpr auto codes<WhyFlaw> = std::array{CodeOf{WhyFlaw::NoRoot, "no-root"},
                                                  CodeOf{WhyFlaw::OpenEnd, "open-end"},
                                                  CodeOf{WhyFlaw::HumanError, "human-error"},
                                                  CodeOf{WhyFlaw::AskedOn, "asked-on"},
                                                  CodeOf{WhyFlaw::NoCategory, "no-category"},
                                                  CodeOf{WhyFlaw::NoGrounds, "no-grounds"},
                                                  CodeOf{WhyFlaw::Astray, "astray"}};
struct WhyFinding
{
    WhyFlaw flaw = WhyFlaw::NoRoot;
    Id<Why> why; ///< null: of the tree as a whole

    bool operator==(const WhyFinding&) const = default;
};
/// In the order of drawing; an empty tree has no flaw.
std::vector<WhyFinding> whyFlaws(const std::vector<Why>& whys);

/// Whether a text says no more than that a person erred ("It was a human error", « l'opérateur
/// s'est trompé »), in English or French. How that was possible is the answer that is still
/// missing (ISO/IEC 27001 10.2 b: the causes, not who).
bool saysOnlyHumanError(QStringView text);
/// Such a text, or such a category: it can't be a root.
bool endsInHumanError(const Why& why);

/// Whether `parent` would stand beneath the why itself, or is it.
bool wouldCircle(const std::vector<Why>& whys, Id<Why> why, Id<Why> parent);
/// It and all beneath it, each after all that stands beneath it itself.
std::vector<Id<Why>> withAllBeneath(const std::vector<Why>& whys, Id<Why> why);

/// What the roots of a tree say of the incident.
struct RootsSaid
{
    QString cause;                     ///< each on its line
    std::optional<RootCause> category; ///< where they are of one

    bool operator==(const RootsSaid&) const = default;
};
RootsSaid rootsSaid(const std::vector<Why>& whys);

} // namespace ireg
