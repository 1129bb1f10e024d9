// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/pictures/contactsheet.h"

#include <QFile>

namespace ireg::pictures
{

using namespace Qt::StringLiterals;

void writeContactSheet(const QDir& folder, const QStringList& sets)
{
    QString page =
        u"<!doctype html><meta charset=utf-8><title>Pictures</title><style>"
        "body{font:14px sans-serif;margin:24px}figure{display:inline-block;margin:0 12px "
        "12px 0;vertical-align:top}img{width:320px;max-height:240px;object-fit:contain;"
        "object-position:left top;border:1px solid #999}figcaption{width:320px}</style>\n"_s;
    for (const QString& set : sets) {
        page += u"<h2>%1</h2>\n"_s.arg(set);
        const QDir shown(folder.filePath(set));
        for (const QString& file : shown.entryList({u"*.png"_s}, QDir::Files, QDir::Name))
            page += u"<figure><a href=\"%1/%2\"><img loading=lazy src=\"%1/%2\" alt=\"%3\"></a>"
                    "<figcaption>%3</figcaption></figure>\n"_s.arg(set, file, file.chopped(4));
    }
    QFile sheet(folder.filePath(u"index.html"_s));
    if (!sheet.open(QIODevice::WriteOnly) || sheet.write(page.toUtf8()) < 0)
        qFatal("no contact sheet: %s", qPrintable(sheet.errorString()));
}

} // namespace ireg::pictures
