// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incidentcodes.h"
#include "model/incident/stage.h"

#include <QColor>
#include <QVariant>

#include <optional>

namespace ireg
{

/// A ground and the text that can be read on it (contrast 4.5 or more).
struct Tint
{
    QColor ground, text;
};

/// By the palette in force. An invalid ground for "not assessed": shown as an outline.
Tint tint(std::optional<Severity> severity);
/// The words that say that something is late, or will be within a day, in every list alike: bold,
/// and by the palette in force.
enum class Pressing { No, Soon, Late };
/// For Qt::FontRole and Qt::ForegroundRole; nothing for another role or for what presses nobody.
QVariant pressingLook(Pressing pressing, int role);
/// The stage in the program's icon; within the window stages are told apart by word and shape.
Tint tint(Stage stage);

} // namespace ireg
