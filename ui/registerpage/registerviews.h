// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"
#include "model/register/registerthread.h"
#include "ui/registerpage/registerview.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace ireg
{
class WindowSettings;

/// The views that there are: those of the register, and this person's own. Counts what each shows
/// on the register's thread, one after the other, once the register has changed.
class RegisterViews final : public QObject
{
    Q_OBJECT

public:
    struct Known
    {
        RegisterView view;
        std::optional<qint64> count = {}; ///< of incidents; nothing: not counted yet
    };

    RegisterViews(RegisterThread& thread, WindowSettings& settings, QObject* parent = nullptr);

    /// As a dictionary has their names.
    const std::vector<Known>& all() const { return m_all; }
    bool writable() const { return m_thread.writable(); }
    // A view is taken by value: what is known of it changes meanwhile.
    /// Keeps it under its name, in the register or for this person; in the place of the one there
    /// with that name.
    void keep(RegisterView view, bool shared);
    void rename(RegisterView view, const QString& name);
    /// From one person's into the register, or the other way.
    void move(RegisterView view);
    void remove(RegisterView view);
    /// The one that the list is shown as; a view without a name: none.
    void setActive(RegisterView view);
    /// Whether the list has been changed since the active one was opened.
    void setAltered(bool altered);
    bool isAltered() const { return m_altered; }
    /// The one with this name, once it is known, unless another one is active by then.
    void expectActive(const QString& name) { m_expected = name; }
    bool isActive(const RegisterView& view) const;
    /// The one that has its name, in the register or of this person as it is; null: none has.
    const RegisterView* namesake(const RegisterView& view) const;
    const RegisterView& active() const { return m_active; }
    void refresh();
    void setLanguage(Language language);

Q_SIGNALS:
    /// The views, their counts, or which is active.
    void changed();
    void activeChanged();
    void undoOffered(const QString& what, qint64 action);
    void wayBackOffered(const QString& what, const std::function<void()>& then);
    void failed(const ireg::Error& error);

private:
    std::vector<RegisterView> own() const;
    void keepOwn(std::vector<RegisterView> views);
    void take(const std::vector<SavedView>& shared);
    void share(const RegisterView& view);
    void offerWayBack(const QString& said, std::vector<RegisterView> before, qint64 action);
    void dropOwn(const QString& name);
    void say(const Result<Outcome>& done, const QString& what);
    void readAgain();
    void countNext();

    RegisterThread& m_thread;
    WindowSettings& m_settings;
    Language m_language = Language::English;
    std::vector<SavedView> m_shared;
    std::vector<Known> m_all;
    RegisterView m_active;
    QString m_expected;
    bool m_altered = false;
    QTimer m_pause;
    std::size_t m_next = 0; ///< whose count is asked for
    int m_newest = 0;
};

} // namespace ireg
