// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/helptopics.h"

#include "model/base/wordorder.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

QString folderOf(Language language)
{
    return u":/help/"_s + QLatin1String(languageCode(language));
}

QString titleOf(const QString& text)
{
    return text.section(u'\n', 0, 0).remove(0, 2); // "# "
}

} // namespace

std::vector<HelpTopic> helpTopics(Language language)
{
    std::vector<HelpTopic> topics;
    const QStringList files = QDir(folderOf(language)).entryList({u"*.md"_s});
    for (const QString& file : files) {
        const QString name = file.chopped(3);
        topics.push_back({name, titleOf(helpText(name, language))});
    }
    std::ranges::sort(topics, [](const HelpTopic& one, const HelpTopic& other) {
        return compareWords(one.title.toUtf8(), other.title.toUtf8()) < 0;
    });
    return topics;
}

QString helpText(const QString& topic, Language language)
{
    QFile file(folderOf(language) + u'/' + topic + u".md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString helpLead(const QString& topic, Language language)
{
    QString lead = helpText(topic, language).section(u"\n\n"_s, 1, 1).section(u'\n', 0, 0);
    if (lead.startsWith(u"- "_s))
        lead.remove(0, 2);
    return lead.remove(u'*');
}

} // namespace ireg
