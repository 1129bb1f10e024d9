// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/invented.h"

#include <algorithm>
#include <iterator>

namespace ireg::bench
{

namespace
{

constexpr int vocabulary = 20'000;

/// The commonest words, in order; those after them are made of syllables.
constexpr const char* known[] = {
    "the",      "of",       "and",         "to",       "a",       "in",       "was",
    "for",      "on",       "that",        "server",   "by",      "with",     "at",
    "from",     "not",      "service",     "team",     "system",  "after",    "customer",
    "data",     "access",   "account",     "error",    "network", "request",  "response",
    "report",   "restart",  "release",     "review",   "mail",    "database", "backup",
    "login",    "password", "alert",       "log",      "user",    "export",   "gateway",
    "payment",  "phishing", "certificate", "queue",    "storage", "router",   "laptop",
    "supplier", "invoice",  "credential",  "firewall", "outage",  "timeout",  "rollback"};

constexpr const char* syllables[] = {"ba",  "cor", "den", "fi",  "gal", "hu",  "jo",
                                     "kar", "lim", "mo",  "nes", "pra", "qui", "re",
                                     "sol", "tam", "un",  "ver", "wis", "yo"};

QString coined(int number)
{
    QString word;
    for (int rest = number + 400; rest > 0; rest /= int(std::size(syllables)))
        word += QLatin1String(syllables[rest % int(std::size(syllables))]);
    return word;
}

} // namespace

Invented::Invented(quint64 seed) : m_state(seed)
{
    double sum = 0;
    for (int i = 0; i < vocabulary; ++i) {
        m_words.append(i < int(std::size(known)) ? QString::fromLatin1(known[i]) : coined(i));
        sum += 1.0 / (i + 1);
        m_reach.push_back(sum);
    }
}

/// SplitMix64: the standard's distributions differ between libraries.
quint64 Invented::next()
{
    m_state += 0x9e3779b97f4a7c15U;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31U);
}

int Invented::below(int limit)
{
    return static_cast<int>(next() % static_cast<quint64>(limit));
}

const QString& Invented::word()
{
    const double at = m_reach.back() * static_cast<double>(next() >> 11U) / 9007199254740992.0;
    const auto found = std::upper_bound(m_reach.begin(), m_reach.end() - 1, at);
    return m_words[static_cast<qsizetype>(found - m_reach.begin())];
}

QString Invented::sentence(int words)
{
    QString text = word();
    for (int i = 1; i < words; ++i)
        text += u' ' + word();
    text[0] = text[0].toUpper();
    return text + u'.';
}

} // namespace ireg::bench
