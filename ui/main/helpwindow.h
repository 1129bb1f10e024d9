// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"

#include <QDialog>

class QAction;
class QListWidget;
class QTextBrowser;

namespace ireg
{

/// Help, beside the window: short pages that lead to each other. The key that asked for it asks
/// for the list of keys here.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    HelpWindow(Language language, const QAction& help, QWidget* parent);
    /// The first one where there is no such page.
    void showTopic(const QString& topic);
    void setLanguage(Language language);
    QString topic() const;

Q_SIGNALS:
    void keysRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void showCurrent();
    void retranslate();

    Language m_language;
    const QAction& m_help;
    QAction* m_again = nullptr;
    QListWidget* m_topics = nullptr;
    QTextBrowser* m_text = nullptr;
    QString m_shown; ///< the topic that is read
};

} // namespace ireg
