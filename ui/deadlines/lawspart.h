// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/registerthread.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace ireg
{

/// Which laws and contracts the register asks about on every incident; a tick is saved at once.
/// Taking one off the list leaves its answers as they are.
class LawsPart final : public QWidget
{
    Q_OBJECT

public:
    LawsPart(RegisterThread& thread, Language language, QWidget* parent);

Q_SIGNALS:
    void changed(const QString& what, qint64 action);

private:
    void build();
    void fill();
    void reload();
    void mark(const QStringList& enabled);
    void narrow(const QString& words);
    void take(QListWidgetItem* item);
    void say(const QString& problem);

    RegisterThread& m_thread;
    Language m_language;
    QLineEdit* m_words;
    QListWidget* m_list;
    QLabel *m_disclaimer, *m_problem;
    int m_newest = 0;
};

} // namespace ireg
