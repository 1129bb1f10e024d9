// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/words.h"

namespace ireg
{

/// What went wrong more exactly than its ErrorKind says. An Error's detail names it as
/// `#code argument...`; argument n replaces %n in the words, the last takes the rest of the
/// text. `arguments` has a letter for each: t text, n number, r record, f field of that record,
/// s stage, u status, e expected signs, c choices, and last x technical text, which the words leave
/// out. Where the words are empty the kind's own say it.
struct DetailWords
{
    Wording words;
    const char* arguments;
    Phrase then = {}; ///< what is safe and what to do, where not the kind's
};

/// The words for a detail's code, without the #; null where it has none.
const DetailWords* detailWords(QByteArrayView code);

} // namespace ireg
