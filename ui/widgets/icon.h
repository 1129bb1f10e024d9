// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace ireg
{

/// An icon of resources/icons/window by its name there. It is in the colour that text has under
/// the palette in force when it is painted: the accent where it is selected or on, faint where it
/// is disabled. A word stands beside every icon, or in its tool tip.
QIcon icon(const char* name);

/// It shows a way along the line that is read, and is turned with it.
bool pointsAlong(const QIcon& icon);

/// The same as a picture `side` pixels wide, in one colour.
QPixmap iconPicture(const char* name, int side, double pixelRatio, const QColor& colour);

} // namespace ireg
