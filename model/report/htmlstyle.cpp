// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/htmlstyle.h"

using namespace Qt::StringLiterals;

namespace ireg::report
{

const QString htmlStyle = uR"css(
:root { color-scheme: light; --ink: #1B2430; --soft: #55606E; --line: #D5DAE1; --pale: #F4F6F8; --accent: #1F3A5F }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 60rem; padding: 0 1.5rem 2rem; color: var(--ink); background: #FFF;
  font: 1rem/1.5 Inter, "DejaVu Sans", "Segoe UI", sans-serif; overflow-wrap: anywhere }
header, footer { display: flex; justify-content: space-between; align-items: center; gap: 1rem;
  padding: .75rem 0; color: var(--soft); font-size: .875rem }
header { border-bottom: 1px solid var(--line) }
footer { border-top: 1px solid var(--line); margin-top: 2rem }
.tlp { background: #000; font-weight: 700; padding: .2em .6em; white-space: nowrap; font-size: 1rem }
.tlp-red { color: #FF2B2B } .tlp-amber { color: #FFC000 } .tlp-green { color: #33FF00 } .tlp-clear { color: #FFF }
h1 { margin: 2rem 0 .25rem; font-size: 2rem; line-height: 1.2; color: var(--accent) }
h2 { margin: 2.25rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); font-size: 1.375rem; color: var(--accent) }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.125rem } h4, h5 { margin: 1.25rem 0 .25rem; font-size: 1rem }
p { margin: .5rem 0 } .subject { font-size: 1.25rem } .organisation, .small { color: var(--soft); font-size: .875rem }
.lead { font-size: 1.125rem } .quote { border-inline-start: 3px solid var(--line); padding-inline-start: 1rem }
.draft { border: 2px solid #9B1C1C; color: #9B1C1C; font-weight: 700; letter-spacing: .2em; padding: .25rem 1rem; text-align: center }
.facts > div { display: grid; grid-template-columns: 12rem 1fr; gap: 1rem; border-bottom: 1px solid var(--line); padding: .3rem 0 }
dl { margin: .75rem 0 } dd { margin: 0 } .facts dt { color: var(--soft) }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem }
.tiles > div { display: flex; flex-direction: column-reverse; justify-content: flex-end; background: var(--pale);
  border-top: 3px solid var(--accent); padding: .6rem .75rem }
.tiles dt { color: var(--soft); font-size: .875rem } .tiles dd { font-size: 1.25rem; font-weight: 600 }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-size: .9375rem }
caption { text-align: start; color: var(--soft); padding: .25rem 0 }
th, td { text-align: start; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line) }
th { background: var(--pale); border-bottom: 2px solid var(--accent) }
.end { text-align: end } .centre { text-align: center } .sign { min-width: 10rem; height: 3rem }
.stages { display: flex; flex-wrap: wrap; gap: 2px; padding: 0; list-style: none }
.stages li { flex: 1 1 7rem; padding: .4rem .6rem; display: flex; flex-direction: column; font-size: .875rem }
.stage0 { background: #0072B2; color: #FFF } .stage1 { background: #D55E00; color: #000 } .stage2 { background: #009E73; color: #000 }
.stage3 { background: #CC79A7; color: #000 } .stage4 { background: #E69F00; color: #000 } .stage5 { background: #56B4E9; color: #000 }
.stages .current { outline: 3px solid var(--ink); outline-offset: -3px }
.stages .open, .stages .skipped { background: #FFF; color: var(--ink); border: 1px solid var(--line) } .stages .skipped { border-style: dashed }
.badge { display: inline-block; margin-inline-end: .5rem; padding: .15em .7em; border-radius: 3px; color: #FFF; font-weight: 600 }
.critical { background: #9B1C1C } .high { background: #B45309 } .medium { background: #8A6D00 } .low { background: #1D5FA7 }
.planning { background: #5B6470 } .outlined { color: var(--ink); border: 1px solid var(--soft) } .neutral { background: #E7EBF0; color: var(--ink) }
aside { margin: 1rem 0; padding: .6rem 1rem; background: var(--pale); border-inline-start: 4px solid var(--accent) }
aside.warning { border-color: #B45309; background: #FDF6EC } aside.danger { border-color: #9B1C1C; background: #FBEFEF }
.title { font-weight: 600 } figure { margin: 1rem 0 } figcaption { color: var(--soft) }
.timeline { list-style: none; padding: 0; border-inline-start: 2px solid var(--accent) }
.timeline li { padding: .2rem 1rem } time { font-weight: 600; margin-inline-end: .5rem }
@page { margin: 18mm 15mm }
@media print { body { max-width: none; padding: 0; font-size: 10pt } thead { display: table-header-group }
  tr, aside, figure, .tiles > div, .facts > div { break-inside: avoid } h1, h2, h3, h4, h5 { break-after: avoid }
  .break { break-before: page } * { print-color-adjust: exact } .scroll { overflow: visible } }
)css"_s;

const QString htmlLandscapeStyle = uR"css(
body { max-width: 90rem } @page { size: landscape }
)css"_s;

QString tlpColourClass(const QString& tlp)
{
    if (tlp.startsWith(u"RED"_s))
        return u"red"_s;
    if (tlp.startsWith(u"AMBER"_s))
        return u"amber"_s;
    return tlp.startsWith(u"GREEN"_s) ? u"green"_s : u"clear"_s;
}

} // namespace ireg::report
