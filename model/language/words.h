// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/phrase.h"
#include "model/record/description.h"

#include <optional>
#include <span>
#include <string_view>

namespace ireg
{

/// A code and what it is called; a meaning stands in one place.
struct Wording
{
    template <std::size_t english, std::size_t french>
    consteval Wording(const char* named,
                      const char16_t (&inEnglish)[english],
                      const char16_t (&inFrench)[french])
        : code(named), phrase(inEnglish, inFrench)
    {
    }

    QString in(Language language) const { return phrase.in(language); }

    const char* code;
    Phrase phrase;
};

/// The words for the code, or null.
const Wording* findWords(std::span<const Wording> table, QByteArrayView code);

/// The words for an enumeration's codes; `key` is CodeList::vocabulary.
struct Vocabulary
{
    const void* key;
    std::span<const Wording> words;
};

/// A kind of record, one of it and many of it, and its fields.
struct RecordWords
{
    Wording one;
    Wording many;
    std::span<const Wording> fields;
    std::optional<Wording> added; ///< in the history, that somebody added one
};

/// The words of some concepts: their records and the codes of these.
struct ConceptWords
{
    std::span<const RecordWords> records;
    std::span<const Vocabulary> vocabularies;
};

/// Refuses, at compile time, words that are not those of every code, in its order.
template <Coded E, std::size_t size>
consteval Vocabulary vocabulary(const std::array<Wording, size>& words)
{
    static_assert(size == codes<E>.size(), "a code has no words");
    for (std::size_t i = 0; i < size; ++i) {
        if (std::string_view(words[i].code) != codes<E>[i].code)
            doesNotCompile("the words are not in the order of the codes");
    }
    return {codes<E>.data(), words};
}

/// Refuses, at compile time, words that are not those of every described field, in its order.
template <Described Record, std::size_t size>
consteval RecordWords recordWords(const Wording& one,
                                  const Wording& many,
                                  const std::array<Wording, size>& fields,
                                  const std::optional<Wording>& added = std::nullopt)
{
    constexpr const char* verb = description<Record>.names.addVerb;
    if constexpr (!verb) {
        if (added)
            doesNotCompile("nobody adds such records one by one");
    } else if (!added || std::string_view(verb) != added->code) {
        doesNotCompile("what is said of adding one is not what its verb says");
    }
    static_assert(size == description<Record>.fields.size(), "a field has no words");
    for (std::size_t i = 0; i < size; ++i) {
        if (std::string_view(fields[i].code) != description<Record>.fields[i].code)
            doesNotCompile("the words are not in the order of the fields");
    }
    if (std::string_view(one.code) != description<Record>.names.name)
        doesNotCompile("the words are those of another record");
    return {one, many, fields, added};
}

// One for each group of concepts, beside its words.
ConceptWords organisationWords();
ConceptWords incidentWords();
ConceptWords evidenceWords();
ConceptWords actionWords();
ConceptWords lessonWords();
ConceptWords whyWords();
ConceptWords regimeWords();
ConceptWords readinessWords();

} // namespace ireg
