// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

namespace ireg::test
{

/// What the pattern's groups catch in the C++ sources of these folders, so that a code that is
/// written anywhere in the program meets the tables of words.
inline QSet<QString> captured(const QStringList& folders, const QString& pattern)
{
    const QRegularExpression expression(pattern);
    QSet<QString> found;
    for (const QString& folder : folders) {
        QDirIterator files(QStringLiteral(IREG_SOURCE "/") + folder,
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                           QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("can't read %s", qPrintable(file.fileName()));
            const QString text = QString::fromUtf8(file.readAll());
            auto matches = expression.globalMatch(text);
            while (matches.hasNext()) {
                const QStringList groups = matches.next().capturedTexts().mid(1);
                for (const QString& group : groups) {
                    if (!group.isEmpty())
                        found.insert(group);
                }
            }
        }
    }
    return found;
}

} // namespace ireg::test
