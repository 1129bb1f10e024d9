// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace ireg
{

/// What the program and its parts are, under which licences, for a person and for a report of a
/// fault. Nothing of it names a person, a file or a register.
QString systemInformation();

class AboutBox final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutBox(QWidget* parent = nullptr);
};

} // namespace ireg
