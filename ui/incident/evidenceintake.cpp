// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/evidenceintake.h"

#include "model/language/errortext.h"
#include "model/register/evidencekeeping.h"
#include "ui/incident/filereading.h"
#include "ui/widgets/progressline.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <functional>
#include <memory>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

using Holds = std::function<bool(const EvidenceCheck& check)>;

QStringList namesThat(const EvidenceReview& review, Id<Incident> incident, const Holds& holds)
{
    QStringList names;
    for (const EvidenceCheck& check : review.checks) {
        if (check.evidence.incident == incident && holds(check))
            names.append(check.evidence.name);
    }
    return names;
}

} // namespace

EvidenceIntake::EvidenceIntake(PageContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_reading(new FileReading(this))
{
}

void EvidenceIntake::setLine(ProgressLine* line)
{
    m_reading->setLine(line);
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
    const EvidenceBounds bounds{.limit = m_context.thread.profile().attachmentLimit,
                                .registerPath = m_context.thread.path()};
    const auto read = std::make_shared<Result<std::vector<ReadEvidence>>>();
    m_reading->start({.what = tr("Reading %1…").arg(QFileInfo(path).fileName()),
                      .work =
                          [read, path, bounds](const ReadProgress& progress) {
                              *read = readEvidence(QStringList(path), bounds, progress);
                          },
                      .then = [this, read, incident = m_incident] { keep(incident, *read); }});
}

void EvidenceIntake::keep(Id<Incident> incident, const Result<std::vector<ReadEvidence>>& read)
{
    if (!read) {
        Q_EMIT said(errorText(read.error(), m_context.language()), true);
        return;
    }
    const QString name = read->front().name;
    m_context.thread
        .ask([incident, files = *read](Register& open) {
            return addEvidence(open, incident, files).map([](const std::vector<Outcome>& added) {
                return added.front();
            });
        })
        .then(this, [this, name](const Result<Outcome>& answer) { finish(name, answer); });
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
    m_context.thread.ask([](Register& open) { return reviewEvidence(open); })
        .then(this, [this, incident](const Result<EvidenceReview>& review) {
            if (review)
                lookAtOriginals(incident, *review);
            else
                Q_EMIT said(errorText(review.error(), m_context.language()), true);
        });
}

void EvidenceIntake::lookAtOriginals(Id<Incident> incident, EvidenceReview review)
{
    std::erase_if(review.checks, [incident](const EvidenceCheck& check) {
        return check.evidence.incident != incident;
    });
    struct Looked
    {
        EvidenceReview review;
        bool whole = false;
    };
    const auto looked = std::make_shared<Looked>(Looked{std::move(review)});
    m_reading->start({.what = tr("Reading the originals…"),
                      .work =
                          [looked](const ReadProgress& progress) {
                              looked->whole = reviewOriginals(looked->review, progress);
                          },
                      .then =
                          [this, looked, incident] {
                              if (looked->whole)
                                  sayChecked(incident, looked->review);
                          }});
}

void EvidenceIntake::sayChecked(Id<Incident> incident, const EvidenceReview& review)
{
    const auto thatAre = [&](Answer agrees) {
        return namesThat(review, incident, [&](const EvidenceCheck& check) {
            return check.agrees == agrees && !review.unconfirmed.contains(check.evidence.id.value);
        });
    };
    const QStringList unconfirmed = namesThat(
        review, incident, [&review](const EvidenceCheck& check) {
            return review.unconfirmed.contains(check.evidence.id.value);
        });
    const QStringList differ = thatAre(Answer::No);
    const QStringList unread = thatAre(Answer::Unknown);
    QStringList parts{
        tr("Agree with their hash: %n", nullptr, static_cast<int>(thatAre(Answer::Yes).size()))};
    if (!differ.isEmpty())
        parts.append(tr("changed: %1").arg(differ.join(u", "_s)));
    if (!unread.isEmpty())
        parts.append(tr("can't be read: %1").arg(unread.join(u", "_s)));
    if (!unconfirmed.isEmpty())
        parts.append(
            tr("location came with an import, not confirmed: %1").arg(unconfirmed.join(u", "_s)));
    Q_EMIT said(parts.join(u" · "_s), !differ.isEmpty());
}

} // namespace ireg
