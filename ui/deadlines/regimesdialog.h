// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/registerthread.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace ireg
{

/// Which laws and contracts the register asks about on every incident. Nothing is applied before
/// "Apply"; taking one off the list leaves its answers as they are.
class RegimesDialog final : public QDialog
{
    Q_OBJECT

public:
    RegimesDialog(RegisterThread& thread, Language language, QWidget* parent = nullptr);

Q_SIGNALS:
    void changed(const QString& what, qint64 action);
    void failed(const ireg::Error& error);

private:
    void build();
    void fill(const QStringList& enabled);
    void narrow(const QString& words);
    void apply();
    QStringList codes(Qt::CheckState state) const;

    RegisterThread& m_thread;
    Language m_language;
    QStringList m_enabled; ///< before
    QLineEdit* m_words;
    QListWidget* m_list;
    QLabel* m_disclaimer;
    QDialogButtonBox* m_buttons;
};

} // namespace ireg
