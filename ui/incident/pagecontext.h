// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/registerthread.h"
#include "ui/itemmodels/valuetext.h"

#include <QStringList>

#include <map>
#include <vector>

namespace ireg
{

/// A record that a reference may point to.
struct Choice
{
    QString text;  ///< as `setFields` takes it
    QString label; ///< as a person reads it
};

/// What the parts of the incident page share. Belongs to the page and outlives its parts.
struct PageContext
{
    RegisterThread& thread;
    Words words = {};
    QStringList people = {};
    std::vector<Draft> drafts = {};                         ///< what an earlier run could not save
    std::map<QByteArray, std::vector<Choice>> choices = {}; ///< by the record's name
    QString readOnly = {}; ///< why nothing can be changed; empty: it can

    Language language() const { return words.language; }
};

} // namespace ireg
