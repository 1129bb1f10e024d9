// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/tints.h"

namespace ireg
{

namespace
{

constexpr QColor white{255, 255, 255};
constexpr QColor black{0, 0, 0};

} // namespace

Tint tint(std::optional<Severity> severity)
{
    if (!severity)
        return {};
    switch (*severity) {
    case Severity::Critical: return {QColor(155, 28, 28), white};
    case Severity::High: return {QColor(180, 83, 9), white};
    case Severity::Medium: return {QColor(138, 109, 0), white};
    case Severity::Low: return {QColor(29, 95, 167), white};
    case Severity::Planning: return {QColor(91, 100, 112), white};
    }
    return {};
}

Tint tint(Stage stage)
{
    switch (stage) { // Okabe and Ito's colours
    case Stage::Assess: return {QColor(0, 114, 178), white};
    case Stage::Contain: return {QColor(213, 94, 0), black};
    case Stage::Evaluate: return {QColor(0, 158, 115), black};
    case Stage::Notify: return {QColor(204, 121, 167), black};
    case Stage::Review: return {QColor(230, 159, 0), black};
    case Stage::Monitor: return {QColor(86, 180, 233), black};
    }
    return {};
}

} // namespace ireg
