// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ireg
{

/// One line for display: line breaks become spaces; control characters and bidirectional
/// overrides, which could make a text read as another, are dropped. The stored text stays.
QString displayText(QStringView text);

/// The first sentence, cut at a word's border to at most `most` characters, with an ellipsis
/// where something is left out.
QString firstSentence(QStringView text, int most);

/// UTF-8 as it is: a leading U+FEFF is text too, which QString::fromUtf8 drops.
QString textFromUtf8(QByteArrayView utf8);

/// For comparison: without case and accents.
QString fold(QStringView text);

} // namespace ireg
