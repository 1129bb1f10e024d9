// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace ireg
{

using namespace Qt::StringLiterals;

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translation::set(Language language)
{
    m_language = language;
    QLocale::setDefault(language == Language::French ? QLocale(QLocale::French)
                                                     : QLocale(QLocale::English));
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    if (language == Language::English)
        return;
    const QString code = QLatin1String(languageCode(language));
    // Qt's own words, such as those of the file dialog, where the system has them.
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/incident_register_"_s + code))
        QCoreApplication::installTranslator(&m_own);
}

Language Translation::ofSystem()
{
    return QLocale::system().language() == QLocale::French ? Language::French : Language::English;
}

} // namespace ireg
