// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"
#include "model/register/evidencecheck.h"
#include "model/register/evidencereading.h"
#include "ui/records/pagecontext.h"

#include <QObject>

class QImage;
class QMimeData;
class QUrl;

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
    /// Whether there is a file or a picture in what is dropped or pasted.
    static bool accepts(const QMimeData* given);
    /// Its files as one action, what can't be kept named with its reason; or else its picture, as
    /// PNG under the time it was given.
    void take(const QMimeData* given);
    void addFiles(const QList<QUrl>& files);
    void extract(Id<Evidence> evidence, const QString& folder);
    void check();

Q_SIGNALS:
    void added(const QString& what, qint64 action);
    void said(const QString& text, bool problem);

private:
    void addPicture(const QImage& image);
    void keep(Id<Incident> incident, const Result<ReadFiles>& read);
    void finish(const QStringList& names, const Result<std::vector<Outcome>>& answer);
    void sayRefused(const std::vector<Error>& refused);
    void lookAtOriginals(Id<Incident> incident, EvidenceReview review);
    void sayChecked(Id<Incident> incident, const EvidenceReview& review);

    PageContext& m_context;
    FileReading* m_reading;
    Id<Incident> m_incident;
};

} // namespace ireg
