// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAbstractButton;
class QLineEdit;
class QWidget;

namespace ireg
{

/// The one filled button of a view.
void makePrimary(QAbstractButton& button, bool primary = true);
bool isPrimary(const QWidget* button);

/// What warns has its edge in the colour of its words.
void setAlarming(QWidget& button, bool alarming);
bool isAlarming(const QWidget* button);

/// A line that reads as a heading, and shows that it can be typed into once the pointer or the
/// keyboard comes to it.
void makeQuiet(QLineEdit& line);
bool isQuiet(const QWidget* line);

} // namespace ireg
