// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/ask.h"

#include <QStringList>

namespace ireg::test
{

/// Answers in a person's place and keeps what was asked.
class FakeAsk final : public Ask
{
public:
    bool confirm(QWidget*, const QString& question, const QString&) override
    {
        questions.append(question);
        return yes;
    }
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return file; }
    QString fileToSave(QWidget*, const QString&, const QString&) override { return file; }

    bool yes = true;
    QString file;
    QStringList questions;
};

} // namespace ireg::test
