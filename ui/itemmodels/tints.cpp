// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/tints.h"

#include "ui/look/tokens.h"

#include <QBrush>
#include <QFont>
#include <QGuiApplication>
#include <QPalette>

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
    const Tokens& t = tokensOf(QGuiApplication::palette());
    switch (*severity) {
    case Severity::Critical: return {t.critical, t.onMark};
    case Severity::High: return {t.high, t.onMark};
    case Severity::Medium: return {t.medium, t.onMark};
    case Severity::Low: return {t.low, t.onMark};
    case Severity::Planning: return {t.planning, t.onMark};
    }
    return {};
}

QVariant pressingLook(Pressing pressing, int role)
{
    if (pressing == Pressing::No)
        return {};
    if (role == Qt::FontRole) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    const Tokens& t = tokensOf(QGuiApplication::palette());
    if (role == Qt::ForegroundRole)
        return QBrush(pressing == Pressing::Late ? t.critical : t.high);
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
