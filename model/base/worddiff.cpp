// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/worddiff.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <dtl/dtl.hpp>
#include <utility>

namespace ireg
{

namespace
{

using enum TextPart::Kind;

/// The effort grows with the square of what differs.
constexpr std::ptrdiff_t mostWords = 4000;

/// Words, blanks and signs of a text, each with a number that the same one has elsewhere.
class Tokens
{
public:
    std::vector<int> of(const QString& text)
    {
        std::vector<int> numbers;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
        qsizetype from = 0;
        while (finder.toNextBoundary() >= 0) {
            numbers.push_back(numberOf(text.mid(from, finder.position() - from)));
            from = finder.position();
        }
        return numbers;
    }
    const QString& text(int number) const { return m_texts[static_cast<std::size_t>(number)]; }
    bool isBlank(int number) const { return text(number).trimmed().isEmpty(); }

private:
    int numberOf(const QString& token)
    {
        const auto known = m_numbers.constFind(token);
        if (known != m_numbers.cend())
            return *known;
        m_texts.push_back(token);
        return *m_numbers.insert(token, static_cast<int>(m_texts.size()) - 1);
    }

    QHash<QString, int> m_numbers;
    std::vector<QString> m_texts;
};

/// Gathers tokens into parts. A blank between two changed words belongs to the change.
class TextParts
{
public:
    explicit TextParts(const Tokens& tokens) : m_tokens(tokens) {}

    void add(TextPart::Kind kind, int token)
    {
        if (kind != Same) {
            takeBlanks();
            (kind == Removed ? m_removed : m_added) += m_tokens.text(token);
        } else if (m_tokens.isBlank(token) && !m_removed.isEmpty() && !m_added.isEmpty()) {
            m_blanks += m_tokens.text(token);
        } else {
            settle();
            append(Same, m_tokens.text(token));
        }
    }

    std::vector<TextPart> take()
    {
        settle();
        return std::move(m_parts);
    }

private:
    void takeBlanks()
    {
        m_removed += m_blanks;
        m_added += m_blanks;
        m_blanks.clear();
    }
    void settle()
    {
        append(Removed, std::exchange(m_removed, {}));
        append(Added, std::exchange(m_added, {}));
        append(Same, std::exchange(m_blanks, {}));
    }
    void append(TextPart::Kind kind, const QString& text)
    {
        if (text.isEmpty())
            return;
        if (!m_parts.empty() && m_parts.back().kind == kind)
            m_parts.back().text += text;
        else
            m_parts.push_back({kind, text});
    }

    const Tokens& m_tokens;
    std::vector<TextPart> m_parts;
    QString m_removed, m_added, m_blanks;
};

void addChanged(TextParts& parts, const std::vector<int>& before, const std::vector<int>& after)
{
    if (std::ssize(before) + std::ssize(after) > mostWords) {
        for (const int token : before)
            parts.add(Removed, token);
        for (const int token : after)
            parts.add(Added, token);
        return;
    }
    dtl::Diff<int> diff(before, after);
    diff.compose();
    for (const auto& [token, info] : diff.getSes().getSequence())
        parts.add(info.type == dtl::SES_DELETE    ? Removed
                      : info.type == dtl::SES_ADD ? Added
                                                  : Same,
                  token);
}

} // namespace

std::vector<TextPart> wordDiff(const QString& before, const QString& after)
{
    Tokens tokens;
    const std::vector<int> was = tokens.of(before);
    const std::vector<int> is = tokens.of(after);
    const auto [wasFrom, isFrom] = std::ranges::mismatch(was, is);
    auto wasTo = was.end();
    auto isTo = is.end();
    while (wasTo != wasFrom && isTo != isFrom && *(wasTo - 1) == *(isTo - 1)) {
        --wasTo;
        --isTo;
    }
    TextParts parts(tokens);
    std::for_each(was.begin(), wasFrom, [&parts](int token) { parts.add(Same, token); });
    addChanged(parts, {wasFrom, wasTo}, {isFrom, isTo});
    std::for_each(wasTo, was.end(), [&parts](int token) { parts.add(Same, token); });
    return parts.take();
}

} // namespace ireg
