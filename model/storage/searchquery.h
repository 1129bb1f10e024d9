// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ireg::storage
{

/// One thing looked for: a word, a phrase in quotation marks, or what is written without blanks
/// and holds together, as an address, a version or a path.
struct SearchTerm
{
    QString words;       ///< as typed, with a word in it at least
    bool begins = false; ///< the last word is the beginning of one
};

/// What a person typed: words, "phrases" and word*. What has neither letter nor digit says
/// nothing and is left out.
std::vector<SearchTerm> searchTerms(const QString& text);
/// An emoji or another such sign where nothing but signs was typed, as no index has them; else
/// empty.
QString signSought(const QString& text);
/// The words of a term one by one, as somebody else may have written them apart; only those with a
/// letter, since numbers alone tell little.
std::vector<SearchTerm> partsOf(const SearchTerm& term);

/// The term for FTS5, in which all that is typed is inert.
QByteArray matchExpression(const SearchTerm& term);
/// The same of all that was typed, ANDed; empty where there is no word in it.
QByteArray matchExpression(const QString& text);

/// Expressions with a sign between them, as " OR ".
QByteArray joined(const std::vector<QByteArray>& expressions, const char* by);

/// The words of a text, folded.
QStringList foldedWords(const QString& text);

/// Whether the name has the term's words, one after the other.
bool isNamed(const QString& name, const SearchTerm& term);

} // namespace ireg::storage
