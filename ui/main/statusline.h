// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QStatusBar>
#include <QTimer>

class QLabel;
class QToolButton;

namespace ireg
{

/// The window's foot: file, who works here, what is shown, when it was saved, whose times.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    struct About
    {
        QString path, author, zone;
        bool writable = true;
        bool named = true; ///< the author was chosen; else it is the account's name
    };

    explicit StatusLine(QWidget* parent = nullptr);

    void setRegister(const About& about);
    void clearRegister();
    void setAuthor(const QString& name);
    void setShown(int shown, qint64 total);
    void setSaved(const QDateTime& utc);
    /// Somebody asked for it: says so with a tick, also where there was nothing to save.
    void confirmSaved(const QDateTime& utc);
    void setBusy(bool busy);

Q_SIGNALS:
    void nameRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void showAuthor();
    void giveRoom();

    QLabel *m_file = nullptr, *m_shown = nullptr, *m_saved = nullptr, *m_zone = nullptr;
    QToolButton* m_author = nullptr;
    About m_about;
    bool m_open = false;
    int m_shownCount = 0;
    qint64 m_total = 0;
    QDateTime m_savedAt;
    QTimer m_slow; ///< only what takes a moment is said to be busy
    bool m_busy = false;
    bool m_confirmed = false; ///< the last one was asked for
};

} // namespace ireg
