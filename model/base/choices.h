// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace ireg
{

/// How many letters have to be added, removed or changed.
int editDistance(QStringView from, QStringView to);

/// What a refusal offers: the choices, parted by "|"; of more than thirty those that are nearest
/// to what was typed.
struct Offer
{
    QString words;
    bool isWhole = true;
};
Offer offered(const QStringList& choices, const QString& typed);
/// A choice as a word among those that an error offers, whatever a name has in it; and those words
/// as choices again.
QString choiceWord(const QString& choice);
QStringList choicesOf(const QString& words);

/// The detail of an error where only some words are possible. `listedBy`, one word, is the command
/// of `ireg` that lists them where they are too many to be named.
QString notOneOf(const QStringList& choices, const QString& typed, const QString& listedBy = {});

} // namespace ireg
