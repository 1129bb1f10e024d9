// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/loading.h"
#include "model/register/registerthread.h"
#include "ui/itemmodels/celltext.h"

#include <QStringList>

#include <map>
#include <vector>

namespace ireg
{
class WindowSettings;

/// What the parts of a page share that shows records. Belongs to the page and outlives its parts.
struct PageContext
{
    RegisterThread& thread;
    WindowSettings* settings = nullptr; ///< null: lists show their usual columns
    bool tellsHistory = true;           ///< the page shows the history of a field where it is asked
    int side = 12;                      ///< room beside forms and tools, where the page leaves none
    Words words = {};
    QStringList people = {};
    std::vector<Draft> drafts = {}; ///< what an earlier run could not save
    std::map<const RecordKey*, std::vector<Choice>> choices = {}; ///< by what a reference points to
    QString readOnly = {}; ///< why nothing can be changed; empty: it can

    Language language() const { return words.language; }
    void take(const LoadedBackground& loaded)
    {
        people = loaded.people;
        choices = loaded.choices;
        drafts = loaded.drafts;
    }
};

} // namespace ireg
