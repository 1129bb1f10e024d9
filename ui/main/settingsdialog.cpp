// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/settingsdialog.h"

#include "model/base/text.h"
#include "ui/settings/windowsettings.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int textStep = 10;
const QTime eveningBegins(22, 0), morningBegins(7, 0);

} // namespace

SettingsDialog::SettingsDialog(WindowSettings& settings, Language language, QWidget* parent)
    : QDialog(parent), m_settings(settings)
{
    build(language);
    connectChoices();
    retranslate();
}

void SettingsDialog::build(Language language)
{
    for (QLabel** label : {&m_nameLabel, &m_languageLabel, &m_schemeLabel, &m_zoomLabel})
        *label = new QLabel(this);
    m_nameButton = new QPushButton(this);
    m_nameButton->setAutoDefault(false);
    m_language = new QComboBox(this);
    m_language->addItem(u"English"_s, static_cast<int>(Language::English)); // named in itself
    m_language->addItem(u"Français"_s, static_cast<int>(Language::French));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(language)));
    m_scheme = new QComboBox(this);
    for (const QString& name : {QString(), u"light"_s, u"dark"_s})
        m_scheme->addItem(QString(), QVariant(name)); // of two strings the second were its words
    m_scheme->setCurrentIndex(std::max(0, m_scheme->findData(m_settings.scheme())));
    m_zoom = new QSpinBox(this);
    m_zoom->setRange(Theme::smallestZoom, Theme::largestZoom);
    m_zoom->setSingleStep(textStep);
    m_zoom->setValue(m_settings.zoom());
    m_letters = new QCheckBox(this);
    m_letters->setChecked(m_settings.letterKeys());
    m_openLast = new QCheckBox(this);
    m_openLast->setChecked(m_settings.opensLast());
    m_close = new QPushButton(this);
    m_close->setDefault(true);
    auto* form = new QFormLayout(this);
    form->setSizeConstraint(QLayout::SetFixedSize); // as large as what it says now
    form->addRow(m_nameLabel, m_nameButton);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_schemeLabel, m_scheme);
    form->addRow(m_zoomLabel, m_zoom);
    form->addRow(m_letters);
    form->addRow(m_openLast);
    buildReminders(*form);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    form->addRow(buttons);
    m_nameLabel->setBuddy(m_nameButton);
    m_languageLabel->setBuddy(m_language);
    m_schemeLabel->setBuddy(m_scheme);
    m_zoomLabel->setBuddy(m_zoom);
}

void SettingsDialog::buildReminders(QFormLayout& form)
{
    const ReminderChoice kept = m_settings.reminders();
    m_remindersLabel = new QLabel(this);
    setTextSize(*m_remindersLabel, TextSize::Section);
    for (QCheckBox** box : {&m_remind, &m_desktop, &m_titles, &m_quiet})
        *box = new QCheckBox(this);
    m_remind->setChecked(kept.on);
    m_desktop->setChecked(kept.desktop);
    m_titles->setChecked(kept.titles);
    m_quiet->setChecked(kept.quietFrom.isValid() && kept.quietTo.isValid());
    m_until = new QLabel(this);
    m_quietFrom = new QTimeEdit(kept.quietFrom.isValid() ? kept.quietFrom : eveningBegins, this);
    m_quietTo = new QTimeEdit(kept.quietTo.isValid() ? kept.quietTo : morningBegins, this);
    auto* quiet = new QHBoxLayout;
    for (QTimeEdit* time : {m_quietFrom, m_quietTo})
        time->setDisplayFormat(u"HH:mm"_s);
    quiet->addWidget(m_quiet);
    quiet->addWidget(m_quietFrom);
    quiet->addWidget(m_until);
    quiet->addWidget(m_quietTo);
    quiet->addStretch(1);
    form.addRow(m_remindersLabel);
    form.addRow(m_remind);
    form.addRow(m_desktop);
    form.addRow(m_titles);
    form.addRow(quiet);
    keepReminders();
}

/// Shows, too, what of it means something now.
void SettingsDialog::keepReminders()
{
    const bool on = m_remind->isChecked(), quiet = m_quiet->isChecked();
    m_desktop->setEnabled(on);
    m_titles->setEnabled(on && m_desktop->isChecked());
    m_quiet->setEnabled(on);
    for (QTimeEdit* time : {m_quietFrom, m_quietTo})
        time->setEnabled(on && quiet);
    m_settings.setReminders({.on = on,
                             .desktop = m_desktop->isChecked(),
                             .titles = m_titles->isChecked(),
                             .quietFrom = quiet ? m_quietFrom->time() : QTime(),
                             .quietTo = quiet ? m_quietTo->time() : QTime()});
}

void SettingsDialog::connectChoices()
{
    for (QCheckBox* box : {m_remind, m_desktop, m_titles, m_quiet})
        connect(box, &QCheckBox::toggled, this, &SettingsDialog::keepReminders);
    for (QTimeEdit* time : {m_quietFrom, m_quietTo})
        connect(time, &QTimeEdit::timeChanged, this, &SettingsDialog::keepReminders);
    connect(m_nameButton, &QPushButton::clicked, this, &SettingsDialog::nameRequested);
    connect(m_language, &QComboBox::activated, this, [this] {
        Q_EMIT languageChosen(static_cast<Language>(m_language->currentData().toInt()));
    });
    connect(m_scheme, &QComboBox::activated, this, [this] {
        Q_EMIT schemeChosen(m_scheme->currentData().toString());
    });
    connect(m_zoom, &QSpinBox::valueChanged, this, &SettingsDialog::zoomChosen);
    connect(m_letters, &QCheckBox::toggled, &m_settings, &WindowSettings::setLetterKeys);
    connect(m_openLast, &QCheckBox::toggled, &m_settings, &WindowSettings::setOpensLast);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void SettingsDialog::setName(const QString& name)
{
    m_name = name;
    retranslate();
}

void SettingsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_nameLabel->setText(tr("&Recorded as"));
    m_nameButton->setText(m_name.isEmpty() ? tr("No register is open")
                                           : displayText(m_name).replace(u'&', u"&&"_s) + u" ▾"_s);
    m_nameButton->setAccessibleName(tr("Recorded as %1").arg(m_name));
    m_nameButton->setEnabled(!m_name.isEmpty());
    m_languageLabel->setText(tr("&Language"));
    m_schemeLabel->setText(tr("&Appearance"));
    m_scheme->setItemText(0, tr("As the system"));
    m_scheme->setItemText(1, tr("Light"));
    m_scheme->setItemText(2, tr("Dark"));
    m_zoomLabel->setText(tr("&Text size"));
    //: after a number: percent
    m_zoom->setSuffix(tr(" %"));
    m_letters->setText(tr("&Single keys are commands in lists, as / to filter"));
    m_openLast->setText(tr("&Open the last register at the start (not while Shift is held)"));
    m_remindersLabel->setText(tr("Reminders"));
    m_remind->setText(tr("Re&mind me of what is due"));
    m_desktop->setText(tr("Also on the &desktop, while the window is open"));
    m_titles->setText(tr("Show t&itles there; a locked screen shows them too"));
    m_quiet->setText(tr("&Quiet from"));
    //: between two times of day: quiet from 22:00 until 07:00
    m_until->setText(tr("until"));
    m_quietFrom->setAccessibleName(tr("Quiet from"));
    m_quietTo->setAccessibleName(tr("Quiet until"));
    m_close->setText(tr("Close"));
}

} // namespace ireg
