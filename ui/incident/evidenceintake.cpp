// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/evidenceintake.h"

#include "model/language/errortext.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

QStringList namesThat(Answer agrees,
                      const std::vector<EvidenceCheck>& checks,
                      Id<Incident> incident)
{
    QStringList names;
    for (const EvidenceCheck& check : checks) {
        if (check.agrees == agrees && check.evidence.incident == incident)
            names.append(check.evidence.name);
    }
    return names;
}

} // namespace

EvidenceIntake::EvidenceIntake(PageContext& context, QObject* parent)
    : QObject(parent), m_context(context)
{
}

bool EvidenceIntake::accepts(const QMimeData* dropped)
{
    const QList<QUrl> urls = dropped->urls();
    return std::ranges::any_of(urls, &QUrl::isLocalFile);
}

void EvidenceIntake::take(const QMimeData* dropped)
{
    const QList<QUrl> urls = dropped->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            addFile(url.toLocalFile());
    }
}

void EvidenceIntake::addFile(const QString& path)
{
    const Id<Incident> incident = m_incident;
    Q_EMIT said(tr("Reading %1…").arg(QFileInfo(path).fileName()), false);
    m_context.thread
        .ask([incident, path](Register& open) { return addEvidence(open, incident, path); })
        .then(this, [this, path](const Result<Outcome>& answer) {
            finish(QFileInfo(path).fileName(), answer);
        });
}

void EvidenceIntake::paste()
{
    const QImage image = QGuiApplication::clipboard()->image();
    if (image.isNull()) {
        Q_EMIT said(tr("There is no picture on the clipboard."), true);
        return;
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    const Id<Incident> incident = m_incident;
    //: name of a pasted picture; %1 is date and time
    const QString pattern = tr("Screenshot %1.png");
    m_context.thread
        .ask([incident, png, pattern](Register& open) {
            const QString at = open.now().local().toString(u"yyyy-MM-dd HH.mm.ss"_s);
            return addEvidenceBytes(open, incident, pattern.arg(at), png);
        })
        .then(this, [this](const Result<Outcome>& answer) { finish(tr("Screenshot"), answer); });
}

void EvidenceIntake::finish(const QString& name, const Result<Outcome>& answer)
{
    if (answer)
        Q_EMIT added(tr("%1 kept as %2").arg(name, answer->reference), answer->action);
    else
        Q_EMIT said(errorText(answer.error(), m_context.language()), true);
}

void EvidenceIntake::extract(Id<Evidence> evidence, const QString& folder)
{
    m_context.thread
        .ask([evidence, folder](Register& open) { return extractEvidence(open, evidence, folder); })
        .then(this, [this](const Result<QString>& path) {
            if (path)
                Q_EMIT said(tr("A copy was written to %1").arg(*path), false);
            else
                Q_EMIT said(errorText(path.error(), m_context.language()), true);
        });
}

void EvidenceIntake::check()
{
    const Id<Incident> incident = m_incident;
    m_context.thread.ask([](Register& open) { return checkEvidence(open); })
        .then(this, [this, incident](const Result<std::vector<EvidenceCheck>>& checks) {
            if (!checks) {
                Q_EMIT said(errorText(checks.error(), m_context.language()), true);
                return;
            }
            const QStringList agree = namesThat(Answer::Yes, *checks, incident);
            const QStringList differ = namesThat(Answer::No, *checks, incident);
            const QStringList unread = namesThat(Answer::Unknown, *checks, incident);
            QStringList parts{
                tr("Agree with their hash: %n", nullptr, static_cast<int>(agree.size()))};
            if (!differ.isEmpty())
                parts.append(tr("changed: %1").arg(differ.join(u", "_s)));
            if (!unread.isEmpty())
                parts.append(tr("can't be read: %1").arg(unread.join(u", "_s)));
            Q_EMIT said(parts.join(u" · "_s), !differ.isEmpty());
        });
}

} // namespace ireg
