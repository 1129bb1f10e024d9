// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/csv.h"

#include "model/base/csvcell.h"
#include "model/report/sheet.h"

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

template <class... Cases> struct Matching : Cases...
{
    using Cases::operator()...;
};

QString aboutMark(bool about)
{
    return about ? u"~"_s : QString();
}

} // namespace

QString plainText(const SheetCell& cell)
{
    return std::visit(Matching{[](std::monostate) { return QString(); },
                               [](const QString& text) { return text; },
                               [](const SheetNumber& of) -> QString {
                                   return aboutMark(of.about) + QString::number(of.number);
                               },
                               [](QDate day) { return day.toString(Qt::ISODate); },
                               [](const SheetTime& time) -> QString {
                                   return aboutMark(time.about)
                                       + time.utc.toString(u"yyyy-MM-dd HH:mm"_s);
                               }},
                      cell);
}

Result<QByteArray> csv(const Sheet& sheet)
{
    QString text = QString(QChar::ByteOrderMark);
    const auto line = [&text](const QStringList& cells) {
        text += cells.join(u',');
        text += u"\r\n"_s;
    };
    QStringList cells;
    for (const QString& head : sheet.heads)
        cells.append(csvCell(head));
    line(cells);
    for (const auto& row : sheet.rows) {
        cells.clear();
        for (const SheetCell& cell : row)
            cells.append(csvCell(plainText(cell)));
        while (cells.size() < sheet.heads.size())
            cells.append(csvCell({}));
        line(cells);
    }
    return text.toUtf8();
}

} // namespace ireg::report
