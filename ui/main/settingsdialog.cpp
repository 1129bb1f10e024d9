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
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int textStep = 10;

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
        m_scheme->addItem({}, name);
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
    form->addRow(m_nameLabel, m_nameButton);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_schemeLabel, m_scheme);
    form->addRow(m_zoomLabel, m_zoom);
    form->addRow(m_letters);
    form->addRow(m_openLast);
    form->addRow(m_close);
    m_nameLabel->setBuddy(m_nameButton);
    m_languageLabel->setBuddy(m_language);
    m_schemeLabel->setBuddy(m_scheme);
    m_zoomLabel->setBuddy(m_zoom);
}

void SettingsDialog::connectChoices()
{
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
    m_close->setText(tr("Close"));
}

} // namespace ireg
