// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/searchquery.h"

#include "model/base/text.h"
#include "model/storage/searchtext.h"

#include <QStringList>

#include <algorithm>

namespace ireg::storage
{

namespace
{

/// As the index's tokenizer has it: an emoji is no word.
bool isOfWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse;
}

bool hasWord(const QString& text)
{
    return std::ranges::any_of(text.toUcs4(), isOfWord);
}

/// Marks belong to the letter before them.
QStringList wordsOf(const QString& text)
{
    QStringList words{QString()};
    for (const char32_t c : text.toUcs4()) {
        if (isOfWord(c) || (QChar::isMark(c) && !words.back().isEmpty()))
            words.back() += QString::fromUcs4(&c, 1);
        else if (!words.back().isEmpty())
            words.append(QString());
    }
    if (words.back().isEmpty())
        words.removeLast();
    return words;
}

class Splitting
{
public:
    void take(QChar c)
    {
        if (c == u'"') {
            end();
            m_inPhrase = !m_inPhrase;
        } else if (!m_inPhrase && c.isSpace()) {
            end();
        } else {
            m_words += c.isNull() ? QChar(u' ') : c; // which would end the query
        }
    }

    std::vector<SearchTerm> result()
    {
        end();
        return std::move(m_found);
    }

private:
    void end()
    {
        const bool begins = !m_inPhrase && m_words.endsWith(u'*');
        if (hasWord(m_words))
            m_found.push_back({m_words, begins});
        m_words.clear();
    }

    std::vector<SearchTerm> m_found;
    QString m_words;
    bool m_inPhrase = false;
};

} // namespace

QByteArray joined(const std::vector<QByteArray>& expressions, const char* by)
{
    QByteArray all;
    for (const QByteArray& one : expressions)
        all += QByteArray(all.isEmpty() ? "" : by) + one;
    return all;
}

std::vector<SearchTerm> searchTerms(const QString& text)
{
    Splitting splitting;
    for (QChar c : text)
        splitting.take(c);
    return splitting.result();
}

QString signSought(const QString& text)
{
    const QList<uint> all = text.toUcs4();
    const bool isSign = std::ranges::any_of(
        all, [](char32_t c) { return QChar::category(c) == QChar::Symbol_Other; });
    return isSign && !hasWord(text) ? text.trimmed() : QString();
}

std::vector<SearchTerm> partsOf(const SearchTerm& term)
{
    std::vector<SearchTerm> parts;
    const QStringList words = wordsOf(term.words);
    for (const QString& word : words) {
        if (words.size() > 1 && std::ranges::any_of(word, [](QChar c) { return c.isLetter(); }))
            parts.push_back({word});
    }
    return parts;
}

QByteArray matchExpression(const SearchTerm& term)
{
    std::vector<QByteArray> spellings;
    for (const QByteArray& text : spellingsSought(term.words))
        spellings.push_back('"' + text + (term.begins ? "\"*" : "\""));
    return spellings.size() == 1 ? spellings.front() : '(' + joined(spellings, " OR ") + ')';
}

QByteArray matchExpression(const QString& text)
{
    std::vector<QByteArray> expressions;
    for (const SearchTerm& term : searchTerms(text))
        expressions.push_back(matchExpression(term));
    return joined(expressions, " AND ");
}

QStringList foldedWords(const QString& text)
{
    return wordsOf(fold(text));
}

bool isNamed(const QString& name, const SearchTerm& term)
{
    const QStringList has = wordsOf(fold(name));
    const QStringList sought = wordsOf(fold(term.words));
    for (qsizetype i = 0; i + sought.size() <= has.size(); ++i) {
        qsizetype same = 0;
        while (same < sought.size() && has[i + same] == sought[same])
            ++same;
        const bool begun = term.begins && same + 1 == sought.size()
            && has[i + same].startsWith(sought[same]);
        if (same == sought.size() || begun)
            return !sought.isEmpty();
    }
    return false;
}

} // namespace ireg::storage
