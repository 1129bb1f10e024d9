// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <span>

namespace ireg
{

/// True for a character that shows nothing itself and can change how the text around it is read or
/// what a terminal does: C0 and C1 controls, formatting such as bidi controls and tag characters
/// (Unicode's Cf, without the two joiners that scripts need), fillers, non-characters.
bool isHidden(char32_t c);

/// The text as it may be shown anywhere: every line break becomes '\n' and a tab a space, hidden
/// characters are dropped, an unpaired surrogate becomes U+FFFD. The stored text stays.
QString displayLines(QStringView text);

/// The same, on one line: a break becomes a space.
QString displayText(QStringView text);

/// The first sentence, cut at a word's border to at most `most` characters, with an ellipsis
/// where something is left out.
QString firstSentence(QStringView text, int most);

/// The text as a title or a name is kept: composed (NFC), without blanks at its ends, and on one
/// line: white space with a break or a tab in it becomes a space, half a surrogate pair U+FFFD.
/// Every other character stays, hidden ones too.
QString oneLine(const QString& text);
/// Whether oneLine() leaves it as it is; quick where it is ASCII.
bool isOneLine(QByteArrayView utf8);

/// The same for all spellings of one name: composed or not, capitals, blanks.
QString nameKey(const QString& name);

/// A letter without a decomposition, and what is typed where a keyboard has no key for it.
struct Spelling
{
    const char* letter; ///< UTF-8
    const char* typed;
};
/// Both cases of each.
std::span<const Spelling> spellings();

/// For comparison: without case and accents, and with spellings() as they are typed.
QString fold(QStringView text);

} // namespace ireg
