// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace ireg
{

/// How two titles or names in UTF-8 follow each other in a dictionary: Apple, banana, Écran, zebra;
/// and numbers in them as they are counted: View 2, View 10. Less than 0, 0, or more. English and
/// French have the same order, and a register has it wherever it is opened.
int compareWords(QByteArrayView a, QByteArrayView b);
void sortWords(QStringList& words);

} // namespace ireg
