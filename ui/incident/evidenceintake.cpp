// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/evidenceintake.h"

#include "model/language/errortext.h"
#include "model/register/evidencekeeping.h"
#include "ui/incident/filereading.h"
#include "ui/widgets/progressline.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <functional>
#include <iterator>
#include <memory>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

using Holds = std::function<bool(const EvidenceCheck& check)>;

constexpr int mostNamed = 20; ///< of what was refused

/// Some file managers name them in a format of their own alone, below what is to be done with them.
QList<QUrl> copiedFiles(const QMimeData& given)
{
    QList<QUrl> files = given.urls();
    for (const char* format : {"x-special/gnome-copied-files", "x-special/mate-copied-files"}) {
        const QList<QByteArray> lines = given.data(QLatin1String(format)).split('\n');
        for (const QByteArray& line : files.isEmpty() ? lines.mid(1) : QList<QByteArray>()) {
            if (!line.trimmed().isEmpty())
                files.append(QUrl::fromEncoded(line.trimmed()));
        }
    }
    return files;
}

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

bool EvidenceIntake::accepts(const QMimeData* given)
{
    return given
        && (std::ranges::any_of(copiedFiles(*given), &QUrl::isLocalFile) || given->hasImage());
}

void EvidenceIntake::take(const QMimeData* given)
{
    if (!accepts(given)) {
        Q_EMIT said(tr("There is no file and no picture on the clipboard."), true);
        return;
    }
    // A file says more than the picture of it that some programs give along with it.
    const QList<QUrl> files = copiedFiles(*given);
    if (std::ranges::any_of(files, &QUrl::isLocalFile))
        addFiles(files);
    else
        addPicture(qvariant_cast<QImage>(given->imageData()));
}

void EvidenceIntake::addFiles(const QList<QUrl>& files)
{
    QStringList paths;
    std::vector<Error> elsewhere;
    for (const QUrl& file : files) {
        if (file.isLocalFile())
            paths.append(file.toLocalFile());
        else
            elsewhere.push_back(
                {ErrorKind::Invalid, u"#not-on-this-computer"_s, file.toDisplayString()});
    }
    const EvidenceBounds bounds{.limit = m_context.thread.profile().attachmentLimit,
                                .registerPath = m_context.thread.path()};
    const auto read = std::make_shared<Result<ReadFiles>>();
    m_reading->start({.what = paths.size() == 1
                          ? tr("Reading %1…").arg(QFileInfo(paths.front()).fileName())
                          : tr("Reading %Ln files…", nullptr, static_cast<int>(paths.size())),
                      .work =
                          [read, paths, elsewhere, bounds](const ReadProgress& progress) {
                              *read = readWhatCanBe(paths, bounds, progress);
                              if (*read)
                                  std::ranges::copy(elsewhere,
                                                    std::back_inserter((*read)->refused));
                          },
                      .then = [this, read, incident = m_incident] { keep(incident, *read); }});
}

void EvidenceIntake::keep(Id<Incident> incident, const Result<ReadFiles>& read)
{
    if (!read) {
        Q_EMIT said(errorText(read.error(), m_context.language()), true);
        return;
    }
    sayRefused(read->refused);
    if (read->files.empty())
        return;
    QStringList names;
    for (const ReadEvidence& file : read->files)
        names.append(file.name);
    m_context.thread
        .ask([incident, files = read->files](Register& open) {
            return addEvidence(open, incident, files);
        })
        .then(this,
              [this, names](const Result<std::vector<Outcome>>& answer) { finish(names, answer); });
}

void EvidenceIntake::sayRefused(const std::vector<Error>& refused)
{
    if (refused.empty())
        return;
    QStringList lines{tr("Not kept as evidence:")};
    for (const Error& error : refused) {
        if (lines.size() > mostNamed)
            break;
        lines.append(u"• "_s + problemText(error, m_context.language()));
    }
    if (const int more = static_cast<int>(std::ssize(refused) - (lines.size() - 1)); more > 0)
        lines.append(tr("and %Ln more", nullptr, more));
    Q_EMIT said(lines.join(u'\n'), true);
}

void EvidenceIntake::addPicture(const QImage& image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG")) {
        Q_EMIT said(tr("The picture on the clipboard can't be read, so nothing was kept."), true);
        return;
    }
    const Id<Incident> incident = m_incident;
    //: name of a pasted picture; %1 is date and time
    const QString pattern = tr("Screenshot %1.png");
    m_context.thread
        .ask([incident, png, pattern](Register& open) {
            const QString at = open.now().local().toString(u"yyyy-MM-dd HH.mm.ss"_s);
            return addEvidenceBytes(open, incident, pattern.arg(at), png)
                .map([](const Outcome& added) { return std::vector{added}; });
        })
        .then(this, [this](const Result<std::vector<Outcome>>& answer) {
            finish({tr("Screenshot")}, answer);
        });
}

void EvidenceIntake::finish(const QStringList& names, const Result<std::vector<Outcome>>& answer)
{
    if (!answer)
        Q_EMIT said(errorText(answer.error(), m_context.language()), true);
    else if (answer->size() == 1)
        Q_EMIT added(tr("%1 kept as %2").arg(names.front(), answer->front().reference),
                     answer->front().action);
    else
        //: several files; %1 and %2 are the first and the last number
        Q_EMIT added(tr("%Ln files kept as %1 to %2", nullptr, static_cast<int>(answer->size()))
                         .arg(answer->front().reference, answer->back().reference),
                     answer->front().action);
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
        tr("Agree with their hash: %Ln", nullptr, static_cast<int>(thatAre(Answer::Yes).size()))};
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
