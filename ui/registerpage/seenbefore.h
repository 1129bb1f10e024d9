// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/registerthread.h"
#include "model/register/searching.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;

namespace ireg
{

/// "Seen before?": incidents and lessons that share the rarest words of a text, while it is typed.
class SeenBefore final : public QWidget
{
    Q_OBJECT

public:
    SeenBefore(RegisterThread& thread, Language language, QWidget* parent = nullptr);
    void setLanguage(Language language) { m_language = language; }
    void look(const QString& text);
    int found() const;

Q_SIGNALS:
    void opened(ireg::Id<ireg::Incident> incident);

protected:
    void changeEvent(QEvent* event) override;

private:
    void ask();
    void show(const std::vector<SearchHit>& hits);
    void retranslate();
    void measure();

    RegisterThread& m_thread;
    Language m_language;
    QLabel* m_label = nullptr;
    QListWidget* m_list = nullptr;
    QString m_text;
    QTimer m_pause;
    int m_newest = 0;
};

} // namespace ireg
