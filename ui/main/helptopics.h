// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"

#include <QString>

#include <vector>

namespace ireg
{

/// A page of help.
struct HelpTopic
{
    QString name, title;
};

/// In the order of their titles.
std::vector<HelpTopic> helpTopics(Language language);
/// As Markdown, from `resources/help`; empty where there is no such page.
QString helpText(const QString& topic, Language language);
/// What a page of help says first, below its title.
QString helpLead(const QString& topic, Language language);

} // namespace ireg
