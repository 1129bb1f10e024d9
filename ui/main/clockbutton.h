// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/deadlines.h"
#include "model/register/registerthread.h"
#include "ui/widgets/elidedbutton.h"

#include <QPointer>
#include <QTimer>

namespace ireg
{

/// The statutory clock of the register that ends first, or that is over the longest: how long is
/// left, under which law, for which incident. It hides where none runs. A press opens the duty.
class ClockButton final : public ElidedButton
{
    Q_OBJECT

public:
    ClockButton(Language language, QWidget* parent);
    /// Null: no register is open.
    void watch(RegisterThread* thread);
    void setLanguage(Language language);

Q_SIGNALS:
    void dutyRequested(ireg::Id<ireg::Incident> incident, ireg::Id<ireg::Notification> notice);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Nearest
    {
        RegisterObligation line;
        Rulebook rules;
        QDateTime now;
    };
    static Result<std::optional<Nearest>> nearest(const Register& open);
    void refresh();
    void showNearest();
    void dress();

    QPointer<RegisterThread> m_thread;
    Language m_language;
    std::optional<Nearest> m_nearest;
    QTimer m_minute, m_again;
};

} // namespace ireg
