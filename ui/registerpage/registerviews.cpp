// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/registerpage/registerviews.h"

#include "model/base/text.h"
#include "model/base/wordorder.h"
#include "model/language/spokenkinds.h"
#include "model/register/removal.h"
#include "model/register/savedviews.h"
#include "ui/settings/windowsettings.h"

#include <algorithm>
#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

const QString viewsAt = u"register"_s;
const QString viewsAs = u"views"_s;
constexpr int countViewsAfterMs = 500;

bool isOneName(const QString& a, const QString& b)
{
    return nameKey(a) == nameKey(b);
}

} // namespace

RegisterViews::RegisterViews(RegisterThread& thread, WindowSettings& settings, QObject* parent)
    : QObject(parent), m_thread(thread), m_settings(settings)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(countViewsAfterMs);
    connect(&m_pause, &QTimer::timeout, this, &RegisterViews::readAgain);
    connect(&thread, &RegisterThread::changed, this, [this](const std::vector<Change>& changes) {
        const auto isView = [](const Change& one) { return one.type->is<SavedView>(); };
        if (std::ranges::any_of(changes, isView))
            readAgain();
        else
            m_pause.start();
    });
    take({});
    readAgain();
}

std::vector<RegisterView> RegisterViews::own() const
{
    return viewsOf(m_settings.kept(viewsAt, viewsAs));
}

void RegisterViews::keepOwn(std::vector<RegisterView> views)
{
    m_settings.keep(viewsAt, viewsAs, viewsText(views));
    take(m_shared);
    m_pause.start();
}

void RegisterViews::take(const std::vector<SavedView>& shared)
{
    const std::vector<Known> before = std::move(m_all);
    m_shared = shared;
    m_all.clear();
    for (const SavedView& view : shared)
        m_all.push_back({viewOf(view)});
    for (const RegisterView& view : own())
        m_all.push_back({view});
    std::ranges::stable_sort(m_all, [](const Known& a, const Known& b) {
        return compareWords(a.view.name.toUtf8(), b.view.name.toUtf8()) < 0;
    });
    for (Known& one : m_all) {
        const auto known = std::ranges::find(before, one.view, &Known::view);
        if (known != before.end())
            one.count = known->count;
    }
    const auto expected = std::ranges::find_if(
        m_all, [this](const Known& known) { return known.view.name == m_expected; });
    if (!m_expected.isEmpty() && expected != m_all.end())
        m_active = expected->view;
    if (!m_active.name.isEmpty())
        m_expected.clear();
    Q_EMIT changed();
}

/// Kinds are found by what they are called.
void RegisterViews::setLanguage(Language language)
{
    m_language = language;
    readAgain();
}

void RegisterViews::refresh()
{
    readAgain();
}

void RegisterViews::readAgain()
{
    const int mine = ++m_newest;
    m_thread.ask([](Register& open) { return savedViews(open); })
        .then(this, [this, mine](const Result<std::vector<SavedView>>& views) {
            if (mine != m_newest)
                return;
            if (views)
                take(*views);
            m_next = 0;
            countNext();
        });
}

/// One at a time, so that what a person asks for meanwhile waits for no more than one.
void RegisterViews::countNext()
{
    if (m_next >= m_all.size())
        return;
    const RegisterView view = m_all[m_next].view;
    m_thread.askWhenIdle(
        this,
        [saved = savedFrom(view), spoken = spokenKinds(m_language)](Register& open) {
            return countIn(open, readView(saved, filterReading(open)), spoken);
        },
        [this, view, mine = m_newest](const Result<qint64>& count) {
            if (mine != m_newest)
                return;
            const auto known = std::ranges::find(m_all, view, &Known::view);
            if (known != m_all.end() && count && known->count != *count) {
                known->count = *count;
                Q_EMIT changed();
            }
            ++m_next;
            countNext();
        });
}

void RegisterViews::say(const Result<Outcome>& done, const QString& what)
{
    if (!done)
        Q_EMIT failed(done.error());
    else if (done->action > 0)
        Q_EMIT undoOffered(what, done->action);
}

void RegisterViews::share(const RegisterView& view)
{
    const QString said = tr("View “%1” is saved in the register").arg(displayText(view.name));
    m_thread.ask([saved = savedFrom(view)](Register& open) { return saveView(open, saved); })
        .then(this, [this, said](const Result<Outcome>& done) { say(done, said); });
}

void RegisterViews::dropOwn(const QString& name)
{
    auto views = own();
    std::erase_if(views, [&name](const RegisterView& one) { return one.name == name; });
    keepOwn(std::move(views));
}

void RegisterViews::keep(RegisterView view, bool shared)
{
    if (shared) {
        share(view);
        return;
    }
    const auto before = own();
    auto views = before;
    const bool replaced = std::erase_if(views,
                                        [&view](const RegisterView& one) {
                                            return isOneName(one.name, view.name);
                                        })
        > 0;
    const QString said = tr("View “%1” is replaced").arg(displayText(view.name));
    view.shared = {};
    views.push_back(std::move(view));
    keepOwn(std::move(views));
    if (replaced)
        Q_EMIT wayBackOffered(said, [this, before] { keepOwn(before); });
}

void RegisterViews::rename(RegisterView view, const QString& name)
{
    if (name.trimmed().isEmpty() || name == view.name)
        return;
    const bool wasActive = isActive(view);
    RegisterView renamed = view;
    renamed.name = name.trimmed();
    if (view.shared) {
        const RecordRef ref{&typeOf<SavedView>(), view.shared.value};
        m_thread
            .ask([ref, name = renamed.name](Register& open) {
                return setFields(open, ref, {{u"name"_s, name}}, {});
            })
            .then(this, [this, wasActive, renamed](const Result<Outcome>& done) {
                if (done && wasActive)
                    setActive(renamed);
                say(done, tr("View renamed"));
            });
        return;
    }
    auto views = own();
    std::erase_if(views, [&view](const RegisterView& one) { return one.name == view.name; });
    const auto same = [&](const RegisterView& one) { return isOneName(one.name, renamed.name); };
    if (std::ranges::any_of(views, same)) {
        Q_EMIT failed({.kind = ErrorKind::AlreadyExists, .detail = {}, .place = renamed.name});
        return;
    }
    views.push_back(renamed);
    keepOwn(std::move(views));
    if (wasActive)
        setActive(std::move(renamed));
}

/// What is taken back is both at once: what the register was told, and what is this person's.
void RegisterViews::move(RegisterView view)
{
    const bool wasActive = isActive(view);
    const auto before = own();
    const bool toRegister = !view.shared;
    const RecordRef ref{&typeOf<SavedView>(), view.shared.value};
    const auto change = [toRegister, ref, saved = savedFrom(view)](Register& open) {
        return toRegister ? saveView(open, saved) : removeRegisterRecords(open, {ref});
    };
    m_thread.ask(change).then(this, [=, this](const Result<Outcome>& done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        RegisterView moved = view;
        moved.shared = toRegister ? Id<SavedView>{done->id} : Id<SavedView>{};
        auto views = before;
        std::erase_if(views,
                      [&view](const RegisterView& one) { return isOneName(one.name, view.name); });
        if (!toRegister)
            views.push_back(moved);
        keepOwn(std::move(views));
        if (wasActive)
            setActive(std::move(moved));
        offerWayBack(tr("View “%1” is moved").arg(displayText(view.name)), before, done->action);
    });
}

void RegisterViews::offerWayBack(const QString& said,
                                 std::vector<RegisterView> before,
                                 qint64 action)
{
    Q_EMIT wayBackOffered(said, [this, before = std::move(before), action] {
        m_thread.ask([action](Register& open) { return open.undo(action); })
            .then(this, [this, before](const Result<qint64>& undone) {
                if (undone)
                    keepOwn(before);
                else
                    Q_EMIT failed(undone.error());
            });
    });
}

void RegisterViews::remove(RegisterView view)
{
    const QString said = tr("View “%1” is removed").arg(displayText(view.name));
    if (view.shared) {
        const RecordRef ref{&typeOf<SavedView>(), view.shared.value};
        m_thread.ask([ref](Register& open) { return removeRegisterRecords(open, {ref}); })
            .then(this, [this, said](const Result<Outcome>& done) { say(done, said); });
    } else {
        const auto before = own();
        dropOwn(view.name);
        Q_EMIT wayBackOffered(said, [this, before] { keepOwn(before); });
    }
    if (isActive(view))
        setActive({});
}

void RegisterViews::setActive(RegisterView view)
{
    m_active = std::move(view);
    m_expected.clear();
    m_altered = false;
    Q_EMIT activeChanged();
    Q_EMIT changed();
}

void RegisterViews::setAltered(bool altered)
{
    if (altered == m_altered || m_active.name.isEmpty())
        return;
    m_altered = altered;
    Q_EMIT changed();
}

const RegisterView* RegisterViews::namesake(const RegisterView& view) const
{
    const auto found = std::ranges::find_if(m_all, [&view](const Known& known) {
        return isOneName(known.view.name, view.name)
            && bool(known.view.shared) == bool(view.shared);
    });
    return found == m_all.end() ? nullptr : &found->view;
}

bool RegisterViews::isActive(const RegisterView& view) const
{
    return !m_active.name.isEmpty() && isOneName(m_active.name, view.name)
        && bool(m_active.shared) == bool(view.shared);
}

} // namespace ireg
