// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace ireg
{

class WindowSettings;

/// The few things of the window that a person can set. Each takes effect at once.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(WindowSettings& settings, Language language, QWidget* parent);
    /// As whom changes are recorded; empty: no register is open.
    void setName(const QString& name);

Q_SIGNALS:
    void nameRequested();
    void languageChosen(ireg::Language language);
    void schemeChosen(const QString& name);
    void zoomChosen(int percent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build(Language language);
    void buildReminders(QFormLayout& form);
    void connectChoices();
    void keepReminders();
    void retranslate();

    WindowSettings& m_settings;
    QString m_name;
    QLabel *m_nameLabel = nullptr, *m_languageLabel = nullptr, *m_schemeLabel = nullptr,
           *m_zoomLabel = nullptr;
    QPushButton *m_nameButton = nullptr, *m_close = nullptr;
    QComboBox *m_language = nullptr, *m_scheme = nullptr;
    QSpinBox* m_zoom = nullptr;
    QCheckBox *m_letters = nullptr, *m_openLast = nullptr, *m_remind = nullptr,
              *m_desktop = nullptr, *m_titles = nullptr, *m_quiet = nullptr;
    QTimeEdit *m_quietFrom = nullptr, *m_quietTo = nullptr;
    QLabel *m_remindersLabel = nullptr, *m_until = nullptr;
};

} // namespace ireg
