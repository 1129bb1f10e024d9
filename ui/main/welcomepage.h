// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace ireg
{

class WindowSettings;

/// Where no register is open: make one, open one, or go back to one.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(WindowSettings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void demoRequested();
    void fileRequested(const QString& path);
    /// A recent file that is no longer where it was.
    void locateRequested(const QString& path);
    /// A recent file is to be listed no more; empty: all of them.
    void forgetRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* buildRecent();
    void showRecent();
    QString chosen() const;
    void openChosen();
    void showChoices();
    void fitToText();
    void retranslate();

    WindowSettings& m_settings;
    QLabel *m_title = nullptr, *m_lead = nullptr, *m_recentLabel = nullptr, *m_foot = nullptr;
    QPushButton *m_new = nullptr, *m_open = nullptr, *m_demo = nullptr, *m_forget = nullptr,
                *m_openChosen = nullptr, *m_pin = nullptr, *m_remove = nullptr;
    QListWidget* m_recent = nullptr;
    QWidget *m_column = nullptr, *m_recentBox = nullptr;
};

} // namespace ireg
