// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/shown.h"

#include "model/report/visible.h"

namespace ireg::paper
{
namespace
{

void show(QString& text)
{
    if (const QString visible = report::visible(text); visible != text)
        text = visible;
}

void showLine(QString& text)
{
    if (const QString visible = report::visibleLine(text); visible != text)
        text = visible;
}

void showAll(QStringList& texts)
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (const QString visible = report::visible(texts.at(i)); visible != texts.at(i))
            texts[i] = visible;
    }
}

struct Shower
{
    void operator()(report::Paragraph& paragraph) const { show(paragraph.text); }
    void operator()(report::BulletList& list) const { showAll(list.items); }
    void operator()(report::Callout& callout) const { show(callout.text); }
    void operator()(report::Facts& facts) const
    {
        for (report::Fact& fact : facts.rows) {
            showLine(fact.label);
            show(fact.value);
        }
    }
    void operator()(report::Table& table) const
    {
        for (QStringList& row : table.rows)
            showAll(row);
    }
    void operator()(report::SignOff& signOff) const
    {
        for (report::Signature& signature : signOff.rows) {
            show(signature.role);
            show(signature.name);
            show(signature.date);
        }
    }
    // The others are laid out as a whole and make their few words visible themselves.
    template <typename Block> void operator()(Block&) const {}
};

} // namespace

report::Document shown(report::Document document)
{
    showLine(document.reportTitle);
    showLine(document.subject);
    showLine(document.organisation);
    for (report::Block& block : document.blocks)
        std::visit(Shower(), block);
    return document;
}

} // namespace ireg::paper
