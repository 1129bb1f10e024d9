// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace ireg
{

namespace
{

constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr char32_t zeroWidthJoiner = 0x200D;
constexpr char32_t hangulFillers[] = {0x115F, 0x1160, 0x3164, 0xFFA0};

bool isLineBreak(char32_t c)
{
    return c == U'\n' || c == U'\v' || c == U'\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool breaksLine(QChar c)
{
    return c == u'\r' || isLineBreak(c.unicode());
}

/// A run of white space as it stands on one line.
QStringView joined(QStringView blanks)
{
    const bool plain = std::ranges::none_of(blanks,
                                            [](QChar c) { return c == u'\t' || breaksLine(c); });
    return plain ? blanks : QStringView(u" ");
}

void appendShown(QString& shown, char32_t c)
{
    if (isLineBreak(c))
        shown += u'\n';
    else if (c == U'\t')
        shown += u' ';
    else if (!isHidden(c))
        shown += QStringView(QChar::fromUcs4(c));
}

QString foldedLetter(const QString& letter)
{
    QString folded = letter.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    for (const Spelling& one : spellings())
        folded.replace(QString::fromUtf8(one.letter), QLatin1String(one.typed));
    return folded;
}

/// From a table for European scripts: a filter folds every text of a register.
QString foldedUnit(QChar c)
{
    static const std::vector<QString> table = [] {
        std::vector<QString> letters;
        for (char16_t unit = 0; unit < 0x600; ++unit)
            letters.push_back(foldedLetter(QString(QChar(unit))));
        return letters;
    }();
    return c.unicode() < table.size() ? table[c.unicode()] : foldedLetter(QString(c));
}

} // namespace

bool isHidden(char32_t c)
{
    if (c == zeroWidthNonJoiner || c == zeroWidthJoiner)
        return false;
    // Tag characters, of which some have no category, but not what chooses the form of an ideograph
    // beside them; an object replacement character would make a text layout look for an inline
    // object.
    const bool choosesForm = c >= 0xE0100 && c <= 0xE01EF;
    if ((c >= 0xE0000 && c <= 0xE0FFF && !choosesForm) || c == 0xFFFC || QChar::isNonCharacter(c))
        return true;
    if (std::ranges::find(hangulFillers, c) != std::end(hangulFillers))
        return true;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format;
}

QString displayLines(QStringView text)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool more = i + 1 < text.size();
        if (c == u'\r') {
            if (!more || text.at(i + 1) != u'\n')
                shown += u'\n';
        } else if (c.isHighSurrogate() && more && text.at(i + 1).isLowSurrogate()) {
            appendShown(shown, QChar::surrogateToUcs4(c, text.at(++i)));
        } else if (c.isSurrogate()) {
            shown += QChar(QChar::ReplacementCharacter);
        } else {
            appendShown(shown, c.unicode());
        }
    }
    return shown;
}

QString displayText(QStringView text)
{
    return displayLines(text).replace(u'\n', u' ');
}

namespace
{

constexpr qsizetype earliestStop = 11; ///< what ends before is no sentence, as "Mr."

/// Whether the stop at this place belongs to words that were cut short, as in "e.g. a bank":
/// letters with stops between them, or a word that no sentence ends with.
bool isAbbreviated(QStringView line, qsizetype stop)
{
    static const QStringList usual{u"art"_s,
                                   u"nr"_s,
                                   u"pp"_s,
                                   u"cf"_s,
                                   u"vs"_s,
                                   u"ex"_s,
                                   u"dr"_s,
                                   u"mr"_s,
                                   u"mrs"_s,
                                   u"approx"_s};
    const QStringView before = line.first(stop);
    const QStringView word = before.sliced(before.lastIndexOf(u' ') + 1);
    if (usual.contains(word, Qt::CaseInsensitive))
        return true;
    const auto parts = word.split(u'.');
    return parts.size() > 1 && std::ranges::all_of(parts, [](QStringView part) {
               return part.size() == 1 && part.front().isLetter();
           });
}

bool endsSentence(QStringView line, qsizetype at)
{
    const bool stop = line[at] == u'.' || line[at] == u'!' || line[at] == u'?';
    if (!stop || line[at + 1] != u' ')
        return false;
    const bool goesOn = at + 2 < line.size() && line[at + 2].isLower();
    return !goesOn && !(line[at] == u'.' && isAbbreviated(line, at));
}

} // namespace

QString firstSentence(QStringView text, int most)
{
    const QString line = displayText(text).simplified();
    qsizetype end = line.size();
    for (qsizetype i = earliestStop; i + 1 < line.size(); ++i) {
        if (endsSentence(line, i)) {
            end = i + 1;
            break;
        }
    }
    if (end <= most)
        return line.first(end);
    qsizetype cut = line.lastIndexOf(u' ', most - 1);
    if (cut < most / 2)
        cut = most - 1;
    if (cut > 0 && line[cut - 1].isHighSurrogate())
        --cut;
    return line.first(cut) + QChar(0x2026);
}

QString oneLine(const QString& text)
{
    const bool plain = std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c < u'\x7f'; });
    if (plain && (text.isEmpty() || (text.front() != u' ' && text.back() != u' ')))
        return text;
    QString line;
    line.reserve(text.size());
    const QStringView whole(text);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const QChar c = whole[i];
        if (c.isSpace()) {
            const qsizetype begin = i;
            while (i + 1 < whole.size() && whole[i + 1].isSpace())
                ++i;
            line += joined(whole.sliced(begin, i + 1 - begin));
        } else if (c.isHighSurrogate() && i + 1 < whole.size() && whole[i + 1].isLowSurrogate()) {
            line += whole.sliced(i++, 2);
        } else {
            line += c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    return line.normalized(QString::NormalizationForm_C).trimmed();
}

bool isOneLine(QByteArrayView utf8)
{
    const bool ascii = std::ranges::all_of(
        utf8, [](char c) { return (c & 0x80) == 0 && (c < '\t' || c > '\r'); });
    if (ascii)
        return utf8.isEmpty() || (utf8.front() != ' ' && utf8.back() != ' ');
    // A mark in front is a character of the text, which fromUtf8 alone would drop.
    const QString text = QString::fromUtf8(QByteArray(".").append(utf8)).sliced(1);
    return oneLine(text) == text;
}

QString nameKey(const QString& name)
{
    // What shows nothing tells nobody apart.
    QString seen;
    for (const char32_t c : oneLine(name).toUcs4()) {
        const bool joins = c == zeroWidthNonJoiner || c == zeroWidthJoiner;
        if (QChar::isSpace(c) || !(joins || isHidden(c)))
            seen += QStringView(QChar::fromUcs4(c));
    }
    // Folding can decompose again.
    return seen.simplified().toCaseFolded().normalized(QString::NormalizationForm_C);
}

std::span<const Spelling> spellings()
{
    static constexpr std::array letters{Spelling{"œ", "oe"},
                                        Spelling{"Œ", "oe"},
                                        Spelling{"æ", "ae"},
                                        Spelling{"Æ", "ae"},
                                        Spelling{"ß", "ss"},
                                        Spelling{"ẞ", "ss"},
                                        Spelling{"ł", "l"},
                                        Spelling{"Ł", "l"},
                                        Spelling{"đ", "d"},
                                        Spelling{"Đ", "d"},
                                        Spelling{"ø", "o"},
                                        Spelling{"Ø", "o"}};
    return letters;
}

QString fold(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c < u'\x80')
            folded += c.toLower();
        else if (c.isHighSurrogate() && i + 1 < text.size())
            folded += foldedLetter(text.sliced(i++, 2).toString());
        else
            folded += foldedUnit(c);
    }
    return folded;
}

} // namespace ireg
