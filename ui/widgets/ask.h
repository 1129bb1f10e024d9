// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace ireg
{

/// What the window asks a person; tests answer in their place.
class Ask
{
public:
    virtual ~Ask() = default;
    /// A decision that loses something. `accept` is the words on the button that goes on.
    virtual bool confirm(QWidget* above, const QString& question, const QString& accept) = 0;
    /// Empty where the person thought better of it.
    virtual QString fileToOpen(QWidget* above, const QString& title, const QString& filter) = 0;
    virtual QString fileToSave(QWidget* above, const QString& title, const QString& suggested) = 0;
    virtual QString folder(QWidget* above, const QString& title) = 0;
};

class AskPerson final : public Ask
{
public:
    bool confirm(QWidget* above, const QString& question, const QString& accept) override;
    QString fileToOpen(QWidget* above, const QString& title, const QString& filter) override;
    QString fileToSave(QWidget* above, const QString& title, const QString& suggested) override;
    QString folder(QWidget* above, const QString& title) override;
};

} // namespace ireg
