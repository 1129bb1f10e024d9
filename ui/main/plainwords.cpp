// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/plainwords.h"

#include <QAction>
#include <QMenu>

namespace ireg
{

QString plainWords(const QString& text)
{
    QString words = text;
    words.replace(QStringLiteral("&&"), QString(QChar::ReplacementCharacter)).remove(u'&');
    return words.replace(QChar::ReplacementCharacter, u'&');
}

QString menuOf(const QAction& action)
{
    for (const QObject* holder : action.associatedObjects()) {
        if (const auto* menu = qobject_cast<const QMenu*>(holder))
            return plainWords(menu->title());
    }
    return {};
}

} // namespace ireg
