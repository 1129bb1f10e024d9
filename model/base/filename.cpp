// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/filename.h"

#include <QStringList>
#include <QTextBoundaryFinder>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestEnding = 32; ///< UTF-8 bytes; a longer one is no ending but a text

bool isHarmless(char32_t c)
{
    if (c < 0x80)
        return QChar::isLetterOrNumber(c) || u"._- ()"_s.contains(QChar(static_cast<char16_t>(c)));
    if (c == 0x200C || c == 0x200D) // Persian and Indic spelling, and families of emoji
        return true;
    switch (QChar::category(c)) {
    case QChar::Symbol_Other: return c != QChar::ReplacementCharacter;
    case QChar::Symbol_Modifier: return true;
    default: return QChar::isLetterOrNumber(c) || QChar::isMark(c);
    }
}

bool isBlank(char32_t c)
{
    return c == U'\t' || (QChar::isSpace(c) && QChar::category(c) != QChar::Other_Control);
}

/// Names that one system keeps for its devices, whatever ending follows.
bool isReserved(const QString& name)
{
    static const QStringList devices{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s};
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    const bool port = stem.size() == 4 && (stem.startsWith(u"COM"_s) || stem.startsWith(u"LPT"_s));
    return devices.contains(stem) || (port && stem[3].isDigit());
}

/// As many whole letters from the front as fit.
QString cut(const QString& text, qsizetype most)
{
    const QString front = text.left(most + 1); // no unit of UTF-16 has less than a byte
    qsizetype end = front.size();
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, front);
    letters.toEnd();
    while (end > 0 && front.first(end).toUtf8().size() > most)
        end = std::max<qsizetype>(letters.toPreviousBoundary(), 0);
    return front.first(end);
}

QString endingOf(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot < 1 ? QString() : name.sliced(dot);
    return ending.toUtf8().size() > longestEnding || ending.contains(u' ') ? QString() : ending;
}

} // namespace

QString harmlessFileName(const QString& wanted, qsizetype most)
{
    QString safe;
    for (const char32_t c : wanted.section(u'/', -1).section(u'\\', -1).toUcs4()) {
        if (isHarmless(c))
            safe += QString::fromUcs4(&c, 1);
        else
            safe += isBlank(c) ? u' ' : u'_';
    }
    qsizetype front = 0;
    while (front < safe.size() && u".- "_s.contains(safe[front]))
        ++front;
    safe.remove(0, front);
    while (!safe.isEmpty() && u". "_s.contains(safe.back()))
        safe.chop(1);
    if (isReserved(safe))
        safe.prepend(u'_');
    return cutFileName(safe, most);
}

QString cutFileName(const QString& name, qsizetype most)
{
    if (name.toUtf8().size() <= most)
        return name;
    const QString ending = endingOf(name);
    const QString stem = cut(name.chopped(ending.size()), most - ending.toUtf8().size()).trimmed();
    return (stem.isEmpty() ? u"_"_s : stem) + ending;
}

} // namespace ireg
