// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLabel;
class QWidget;

namespace ireg
{

/// A label whose text is never taken for rich text, whoever wrote it.
QLabel* plainLabel(QWidget* parent);

} // namespace ireg
