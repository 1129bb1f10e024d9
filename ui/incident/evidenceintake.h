// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"
#include "model/register/evidencecheck.h"
#include "model/register/evidencereading.h"
#include "ui/records/pagecontext.h"

#include <QObject>

class QMimeData;

namespace ireg
{

class FileReading;
class ProgressLine;

/// Brings evidence into the register and out of it. Files are read on a thread of their own, so
/// that neither the window nor the register waits for a large one.
class EvidenceIntake final : public QObject
{
    Q_OBJECT

public:
    EvidenceIntake(PageContext& context, QObject* parent);

    /// Where it says how far it is.
    void setLine(ProgressLine* line);
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
    void keep(Id<Incident> incident, const Result<std::vector<ReadEvidence>>& read);
    void finish(const QString& name, const Result<Outcome>& answer);
    void lookAtOriginals(Id<Incident> incident, EvidenceReview review);
    void sayChecked(Id<Incident> incident, const EvidenceReview& review);

    PageContext& m_context;
    FileReading* m_reading;
    Id<Incident> m_incident;
};

} // namespace ireg
