// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace ireg::test
{

/// Every C++ source of these folders, by its path below the tree.
inline QMap<QString, QString> sources(const QStringList& folders)
{
    const QString root = QStringLiteral(IREG_SOURCE "/");
    QMap<QString, QString> found;
    for (const QString& folder : folders) {
        QDirIterator files(root + folder,
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                           QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("can't read %s", qPrintable(file.fileName()));
            found.insert(file.fileName().mid(root.size()), QString::fromUtf8(file.readAll()));
        }
    }
    return found;
}

/// What the pattern's groups catch in the C++ sources of these folders, so that a code that is
/// written anywhere in the program meets the tables of words.
inline QSet<QString> captured(const QStringList& folders, const QString& pattern)
{
    const QRegularExpression expression(pattern);
    QSet<QString> found;
    for (const QString& text : sources(folders)) {
        auto matches = expression.globalMatch(text);
        while (matches.hasNext()) {
            const QStringList groups = matches.next().capturedTexts().mid(1);
            for (const QString& group : groups) {
                if (!group.isEmpty())
                    found.insert(group);
            }
        }
    }
    return found;
}

} // namespace ireg::test
