// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/wordorder.h"

#include <QCollator>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace ireg
{

namespace
{

/// A collator, and what it says of the signs on a keyboard, which decides nearly always and at a
/// twentieth of the cost: a long list compares a million times.
class WordOrder
{
public:
    WordOrder()
    {
        m_collator.setNumericMode(true);
        std::vector<char> signs;
        for (char sign = ' '; sign <= '~'; ++sign)
            signs.push_back(sign);
        std::ranges::sort(signs, [this](char a, char b) {
            return m_collator.compare(QString(QLatin1Char(a)), QString(QLatin1Char(b))) < 0;
        });
        unsigned char place = 0;
        char before = 0;
        for (std::size_t i = 0; i < signs.size(); ++i) {
            const char small = QChar::fromLatin1(signs[i]).toLower().toLatin1();
            place = static_cast<unsigned char>(small == before ? place : place + 1);
            m_place[static_cast<std::size_t>(signs[i])] = place;
            m_exact[static_cast<std::size_t>(signs[i])] = static_cast<unsigned char>(i);
            before = small;
        }
    }

    int compare(QByteArrayView a, QByteArrayView b) const
    {
        if (const auto plain = comparePlain(a, b))
            return *plain;
        return m_collator.compare(QString::fromUtf8(a), QString::fromUtf8(b));
    }

private:
    /// 0 for what is no sign of a keyboard.
    int placeOf(char c) const
    {
        const auto code = static_cast<unsigned char>(c);
        return code < m_place.size() ? m_place[code] : 0;
    }

    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    static qsizetype endOfNumber(QByteArrayView text)
    {
        qsizetype at = 0;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return at;
    }
    /// The digits of two numbers that begin there, without zeros in front.
    static int compareNumbers(QByteArrayView a, QByteArrayView b)
    {
        const auto plain = [](QByteArrayView digits) {
            while (digits.size() > 1 && digits.front() == '0')
                digits = digits.sliced(1);
            return digits;
        };
        a = plain(a);
        b = plain(b);
        return a.size() == b.size() ? a.compare(b) : a.size() < b.size() ? -1 : 1;
    }

    /// The first signs with different places decide; where there are none, capitals come after.
    std::optional<int> comparePlain(QByteArrayView a, QByteArrayView b) const
    {
        int exact = 0;
        while (!a.isEmpty() && !b.isEmpty()) {
            const char one = a.front(), other = b.front();
            if (placeOf(one) == 0 || placeOf(other) == 0)
                return std::nullopt;
            qsizetype pastOne = 1, pastOther = 1;
            int difference = placeOf(one) - placeOf(other);
            if (isDigit(one) && isDigit(other)) {
                pastOne = endOfNumber(a);
                pastOther = endOfNumber(b);
                difference = compareNumbers(a.first(pastOne), b.first(pastOther));
            }
            if (difference != 0)
                return difference;
            if (exact == 0)
                exact = isDigit(one) ? 0
                                     : m_exact[static_cast<std::size_t>(one)]
                        - m_exact[static_cast<std::size_t>(other)];
            a = a.sliced(pastOne);
            b = b.sliced(pastOther);
        }
        if (a.isEmpty() && b.isEmpty())
            return exact;
        if (placeOf(a.isEmpty() ? b.front() : a.front()) == 0)
            return std::nullopt; // it may belong to the sign before
        return a.isEmpty() ? -1 : 1;
    }

    QCollator m_collator{QLocale(QLocale::English)};
    std::array<unsigned char, 128> m_place{}, m_exact{};
};

} // namespace

int compareWords(QByteArrayView a, QByteArrayView b)
{
    thread_local const WordOrder order; // a collator is one thread's
    return order.compare(a, b);
}

void sortWords(QStringList& words)
{
    std::ranges::stable_sort(words, [](const QString& a, const QString& b) {
        return compareWords(a.toUtf8(), b.toUtf8()) < 0;
    });
}

} // namespace ireg
