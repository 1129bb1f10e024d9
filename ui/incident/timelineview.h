// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"
#include "model/language/language.h"

#include <QListWidget>

namespace ireg
{

/// What happened, the milestones of the work among it, the newest first: a head for each day, the
/// time, the words, what kind of entry it is, and when it was written down where that was later.
class TimelineView final : public QListWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    void show(Language language, const Dossier& dossier);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void entryWanted(qint64 entry);
    void factWanted(const QString& field); ///< of the incident

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int wholeHeight() const;

    QStringList m_shown;
};

} // namespace ireg
