// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/rowtexts.h"

#include "model/base/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

QString guarded(const QString& cell)
{
    const QString text = displayText(cell);
    const bool formula = !text.isEmpty() && QStringView(u"=+-@").contains(text.front());
    return formula ? QString(u'\'' + text) : text;
}

} // namespace

QString tabbedText(const std::vector<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells.append(guarded(cell));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString tableMarkup(const std::vector<QStringList>& rows)
{
    QString text = u"<table>"_s;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QString cell = i == 0 ? u"th"_s : u"td"_s;
        text += u"<tr>"_s;
        for (const QString& words : rows[i])
            text += u'<' + cell + u'>' + displayText(words).toHtmlEscaped() + u"</"_s + cell + u'>';
        text += u"</tr>"_s;
    }
    return text + u"</table>"_s;
}

void copyRows(const std::vector<QStringList>& rows)
{
    auto* copied = new QMimeData;
    copied->setText(tabbedText(rows));
    copied->setData(u"text/html"_s, tableMarkup(rows).toUtf8());
    QGuiApplication::clipboard()->setMimeData(copied);
}

} // namespace ireg
