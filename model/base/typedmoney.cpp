// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/typedmoney.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestSum = 80;

/// The currencies of ISO 4217 that are in use, without metals, funds and test codes.
constexpr QLatin1String currencies(
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP "
    "BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP "
    "GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR "
    "KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK "
    "MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR "
    "SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS "
    "UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG");

/// Those of ISO 4217 whose minor unit is not a hundredth, by how many decimals they have.
constexpr QLatin1String withoutDecimals(
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF");
constexpr QLatin1String withThreeDecimals("BHD IQD JOD KWD LYD OMR TND");
constexpr int usualDecimals = 2;

bool isAmong(QLatin1String codes, const QString& code)
{
    return code.size() == 3 && QString(codes).split(u' ').contains(code);
}

/// What is written instead of a code, and whose it is. A sign that several share is one of these.
struct Sign
{
    QStringView written;
    QStringView codes;
};
constexpr std::array currencySigns{Sign{u"€", u"EUR"},
                                   Sign{u"£", u"GBP"},
                                   Sign{u"US$", u"USD"},
                                   Sign{u"AU$", u"AUD"},
                                   Sign{u"A$", u"AUD"},
                                   Sign{u"CA$", u"CAD"},
                                   Sign{u"C$", u"CAD"},
                                   Sign{u"NZ$", u"NZD"},
                                   Sign{u"HK$", u"HKD"},
                                   Sign{u"S$", u"SGD"},
                                   Sign{u"₹", u"INR"},
                                   Sign{u"₩", u"KRW"},
                                   Sign{u"zł", u"PLN"},
                                   Sign{u"Kč", u"CZK"},
                                   Sign{u"$", u"USD AUD CAD NZD HKD SGD"},
                                   Sign{u"¥", u"JPY CNY"},
                                   Sign{u"kr", u"SEK NOK DKK ISK"}};

tl::unexpected<Error> refusedSum(const QString& code, const QString& typed)
{
    return failed(ErrorKind::Invalid, u'#' + code + u' ' + typed.left(longestSum));
}

bool isAmountSign(QChar c)
{
    return (c >= u'0' && c <= u'9') || QStringView(u" ,.'\u2019").contains(c);
}

bool isCurrency(const QString& word, const QString& known)
{
    return isAmong(currencies, word) || word == known;
}

/// The currency that a word or sign names.
Result<QString> currencyOf(const QString& word, const QString& known, const QString& typed)
{
    if (word.isEmpty())
        return known;
    const auto sign = std::ranges::find_if(currencySigns, [&word](const Sign& one) {
        return one.written.compare(word, Qt::CaseInsensitive) == 0;
    });
    if (sign == currencySigns.end()) {
        const QString code = word == known ? word : word.toUpper();
        return isCurrency(code, known) ? Result<QString>(code)
                                       : refusedSum(u"unknown-currency"_s, word);
    }
    const QStringList codes = sign->codes.toString().split(u' ');
    if (codes.size() == 1)
        return codes.front();
    if (codes.contains(known))
        return known;
    return refusedSum(u"shared-currency "_s + codes.join(u'|'), typed);
}

/// The typed text in its three parts.
struct SumParts
{
    bool negative = false;
    QString before, amount, after;
};

SumParts sumPartsOf(QString text)
{
    SumParts parts;
    for (QChar& c : text)
        c = c.isSpace() ? u' ' : c == u'\u2212' ? u'-' : c;
    const auto takeSign = [&parts, &text] {
        if (!parts.negative && text.startsWith(u'-')) {
            parts.negative = true;
            text = text.mid(1).trimmed();
        }
    };
    takeSign();
    const auto first = std::ranges::find_if(text, [](QChar c) { return c.isDigit() || c == u'-'; });
    parts.before = text.first(first - text.cbegin()).trimmed();
    text = text.mid(first - text.cbegin());
    takeSign();
    const auto last = std::ranges::find_if_not(text, isAmountSign);
    parts.amount = text.first(last - text.cbegin()).trimmed();
    parts.after = text.mid(last - text.cbegin()).trimmed();
    return parts;
}

/// Three digits behind the only sign of it are decimals to some, and a thousand to others; unless
/// the currency has none, or three.
Result<void> checkOneWay(const QString& amount, int decimals, const QString& typed)
{
    static const QRegularExpression twoWays(u"^([1-9][0-9]{0,2})[.,]([0-9]{3})$"_s);
    const auto match = twoWays.match(amount);
    if (decimals != usualDecimals || !match.hasMatch())
        return {};
    const QString before = match.captured(1), after = match.captured(2);
    return refusedSum(
        u"two-ways "_s + before + after + u' ' + before + u'.' + after.first(decimals), typed);
}

/// The sum in minor units, without a sign.
Result<qint64> minorUnitsOf(const QString& amount, const QString& currency, const QString& typed)
{
    const int decimals = minorDigits(currency);
    if (const auto sure = checkOneWay(amount, decimals, typed); !sure)
        return tl::unexpected(sure.error());
    // Three digits behind a sign are a thousand where there are no decimals.
    const QString part = u"[.,](?<part>[0-9]{1,%1}))?$"_s.arg(decimals == 0 ? 2 : 3);
    const QRegularExpression ungrouped(u"^(?<whole>[0-9]+)(?:"_s + part);
    const QRegularExpression form(
        u"^(?<whole>[0-9]+|[1-9][0-9]{0,2}(?:(?<group>[ ,.'\u2019])[0-9]{3})"
        u"(?:\\k<group>[0-9]{3})*)(?:(?!\\k<group>)"_s
        + part);
    auto match = ungrouped.match(amount);
    if (!match.hasMatch())
        match = form.match(amount);
    if (!match.hasMatch())
        return refusedSum(u"not-a-sum"_s, typed);
    QString after = match.captured(u"part"_s);
    if (decimals == 0 && after == u"00"_s)
        after.clear();
    if (after.size() > decimals)
        return decimals == usualDecimals
            ? refusedSum(u"not-a-sum"_s, typed)
            : refusedSum(u"too-fine %1 "_s.arg(decimals) + currency, typed);
    QString digits = match.captured(u"whole"_s);
    digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    bool fits = false;
    const qint64 units = QString(digits + after.leftJustified(decimals, u'0')).toLongLong(&fits);
    return fits ? Result<qint64>(units) : refusedSum(u"number-too-large"_s, typed);
}

} // namespace

Result<Sum> parseMoney(QStringView text, const QString& known)
{
    const QString typed = text.trimmed().toString();
    if (typed.isEmpty())
        return failed(ErrorKind::Invalid, QString());
    const SumParts parts = sumPartsOf(typed);
    const bool twice = !parts.before.isEmpty() && !parts.after.isEmpty();
    const bool more = std::ranges::any_of(parts.after, [](QChar c) { return c.isDigit(); });
    if (parts.amount.isEmpty() || twice || more)
        return refusedSum(u"not-a-sum"_s, typed);
    const auto currency = currencyOf(
        parts.before.isEmpty() ? parts.after : parts.before, known, typed);
    if (!currency)
        return tl::unexpected(currency.error());
    const auto cents = minorUnitsOf(parts.amount, *currency, typed);
    if (!cents)
        return tl::unexpected(cents.error());
    return Sum{.cents = parts.negative ? -*cents : *cents, .currency = *currency};
}

int minorDigits(const QString& currency)
{
    if (isAmong(withoutDecimals, currency))
        return 0;
    return isAmong(withThreeDecimals, currency) ? 3 : usualDecimals;
}

Result<QString> currencyNamed(const QString& text)
{
    return currencyOf(text.trimmed(), {}, text);
}

} // namespace ireg
