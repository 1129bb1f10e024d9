// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"

#include <QTranslator>

namespace ireg
{

/// The window's language. Setting it reaches every widget as a LanguageChange.
class Translation final
{
public:
    ~Translation();
    void set(Language language);
    Language language() const { return m_language; }
    /// French where the system speaks it, else English.
    static Language ofSystem();

private:
    Language m_language = Language::English;
    QTranslator m_own, m_qt;
};

} // namespace ireg
