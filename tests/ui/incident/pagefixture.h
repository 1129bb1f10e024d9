// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/json.h"
#include "model/register/dossiers.h"
#include "model/register/editing.h"
#include "model/register/logging.h"
#include "model/register/records.h"
#include "model/register/registerthread.h"
#include "tests/support/fakeask.h"
#include "tests/support/fakeclock.h"
#include "ui/incident/factsview.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/sectionstack.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/recordsection.h"
#include "ui/settings/windowsettings.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

namespace ireg::test
{

/// A register on its thread with one incident, and the page that shows it.
class PageFixture final
{
public:
    explicit PageFixture(Access access = Access::Write)
    {
        const QString path = m_folder.filePath(QStringLiteral("page.ireg"));
        const auto author = [] {
            return Author{
                QStringLiteral("Sam Okoro"), QStringLiteral("desk"), QStringLiteral("test")};
        };
        auto started = RegisterThread::start([&] {
            return Register::create(path,
                                    {.organisation = QStringLiteral("Example"),
                                     .zone = QStringLiteral("Australia/Sydney"),
                                     .jurisdictions = {}},
                                    author(),
                                    clock);
        });
        m_thread = std::move(*started);
        incident = log(QStringLiteral("Export shows another tenant"));
        if (access == Access::Read) {
            m_thread.reset();
            m_thread = std::move(*RegisterThread::start(
                [&] { return Register::open(path, Access::Read, author(), clock); }));
        }
        page = std::make_unique<IncidentPage>(PageSetting{.thread = *m_thread,
                                                          .settings = settings,
                                                          .clock = clock,
                                                          .ask = answers,
                                                          .language = Language::English});
        page->resize(1200, 900);
        page->QWidget::show();
        page->show(incident);
        settle();
    }
    ~PageFixture() { page.reset(); }

    template <class Work> auto ask(Work work)
    {
        auto future = m_thread->ask(std::move(work));
        future.waitForFinished();
        auto answer = future.result();
        settle();
        return answer;
    }
    /// Everything asked for so far, and what the page asked for because of it, has been done.
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            QThreadPool::globalInstance()->waitForDone();
            m_thread->ask([](Register&) { return 0; }).waitForFinished();
            QCoreApplication::processEvents();
        }
    }
    /// Keeps the register busy until it is released.
    void hold(QSemaphore& release)
    {
        m_thread->ask([&release](Register&) {
            release.acquire();
            return true;
        });
    }
    Id<Incident> log(const QString& title)
    {
        auto logged = m_thread->ask([title](Register& open) {
            return logIncident(open, {{QStringLiteral("title"), title}});
        });
        logged.waitForFinished();
        return {logged.result()->id};
    }
    Dossier dossier()
    {
        const Id<Incident> id = incident;
        return *ask([id](Register& open) { return ireg::dossier(open, id); });
    }
    /// A field of the incident as it is written out for people.
    QString stored(const char* field)
    {
        const Dossier known = dossier();
        const Field* at = typeOf<Incident>().find(field);
        return toReadable(*at, at->read(&known.incident), [&](const Field&, qint64 id) {
            return known.nameOf({id});
        });
    }
    Result<Outcome> set(const QString& field, const QString& text, const QString& reason = {})
    {
        const RecordRef ref{&typeOf<Incident>(), incident.value};
        return ask([ref, field, text, reason](Register& open) {
            return setFields(open, ref, {{field, text}}, reason);
        });
    }
    /// The same by another program, of which the page hears when it looks.
    Result<Outcome> setElsewhere(const QString& field, const QString& text)
    {
        auto other = Register::open(
            path(), Access::Write, {QStringLiteral("Kim Tran"), {}, {}}, clock);
        return other
            ? setFields(**other, {&typeOf<Incident>(), incident.value}, {{field, text}}, {})
            : tl::unexpected(other.error());
    }
    /// The field's editor in the stage's form, looked at and focused.
    FieldEditor* editor(const QString& field, Stage stage = Stage::Assess)
    {
        page->lookAt(stage);
        FieldEditor* found = page->findChild<SectionStack*>()->facts()->form(stage)->editor(field);
        Q_ASSERT(found);
        found->takeFocus();
        return found;
    }
    /// As a person does: into the focused part, whatever it is.
    static void type(FieldEditor* editor, const QString& text)
    {
        QWidget* part = editor->focusWidget();
        if (auto* combo = qobject_cast<QComboBox*>(part)) {
            combo->setCurrentIndex(combo->findData(text));
            Q_EMIT combo->activated(combo->currentIndex());
            return;
        }
        if (auto* line = qobject_cast<QLineEdit*>(part))
            line->selectAll();
        QTest::keyClicks(part, text);
    }
    RegisterThread& thread() { return *m_thread; }
    QString path() const { return m_folder.filePath(QStringLiteral("page.ireg")); }

    FakeClock clock;
    Id<Incident> incident;

private:
    QTemporaryDir m_folder;

public:
    FakeAsk answers;
    WindowSettings settings{m_folder.filePath(QStringLiteral("settings.ini"))};

private:
    std::unique_ptr<RegisterThread> m_thread;

public:
    std::unique_ptr<IncidentPage> page;
};

} // namespace ireg::test
