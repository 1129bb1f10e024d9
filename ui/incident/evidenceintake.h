// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/usecases.h"
#include "ui/incident/pagecontext.h"

#include <QObject>

class QMimeData;

namespace ireg
{

/// Brings evidence into the register and out of it. Files are read on the register's thread.
class EvidenceIntake final : public QObject
{
    Q_OBJECT

public:
    EvidenceIntake(PageContext& context, QObject* parent);

    void setIncident(Id<Incident> incident) { m_incident = incident; }
    static bool accepts(const QMimeData* dropped);
    void take(const QMimeData* dropped);
    void addFile(const QString& path);
    /// The picture on the clipboard, as PNG under the time it was pasted.
    void paste();
    void extract(Id<Evidence> evidence, const QString& folder);
    void check();

Q_SIGNALS:
    void added(const QString& what, qint64 action);
    void said(const QString& text, bool problem);

private:
    void finish(const QString& name, const Result<Outcome>& answer);

    PageContext& m_context;
    Id<Incident> m_incident;
};

} // namespace ireg
