// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/text.h"
#include "model/language/errortext.h"
#include "model/language/labels.h"
#include "model/register/whys.h"
#include "ui/incident/whydraft.h"
#include "ui/incident/whylist.h"
#include "ui/incident/whytreeview.h"
#include "ui/records/recordform.h"

#include <algorithm>
#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

void WhyTreeView::onTyped(const WhyRow& row, const QString& answer, const QString& seen)
{
    if (row.id) {
        const RecordRef ref{&typeOf<Why>(), row.id.value};
        const Assignments facts{
            {QLatin1String(codeOf<&Why::answer>()), answer, Codec<QString>::encode(seen)}};
        write(
            tr("Why changed"),
            [ref, facts](Register& open) { return setFields(open, ref, facts, QString()); },
            Refused{row.id, row.parent, answer});
        return;
    }
    if (!m_pending)
        return;
    m_pending->answer = answer;
    m_sent = true;
    Assignments facts{{QLatin1String(codeOf<&Why::answer>()), answer}};
    if (m_pending->parent)
        facts.push_back({QLatin1String(codeOf<&Why::parent>()), publicId(m_pending->parent)});
    m_context.thread
        .ask([incident = m_incident, facts](Register& open) {
            return addRecord(open, typeOf<Why>(), incident, facts);
        })
        .then(this, [this, incident = m_incident](const Result<Outcome>& added) {
            onAdded(added, incident);
        });
}

/// What could not be added stays to be typed.
void WhyTreeView::onAdded(const Result<Outcome>& answer, Id<Incident> incident)
{
    m_sent = false;
    const bool here = incident == m_incident;
    if (!answer) {
        Q_EMIT failed(errorText(answer.error(), m_context.language()));
        if (here) {
            m_beneath = false;
            const QString typed = std::exchange(m_pending->answer, QString());
            fill();
            m_list->edit(m_list->currentIndex());
            m_list->setTyped(typed);
            Q_EMIT outdated();
        }
        return;
    }
    const QString what = verbLabel(m_context.language(), description<Why>.names.addVerb);
    if (!here) {
        Q_EMIT saved(what, answer->action);
        return;
    }
    m_draft->giveUp();
    m_pending.reset();
    m_awaited = {answer->id};
    if (std::ranges::find(m_whys, m_awaited, &Why::id) != m_whys.end())
        fill();
    Q_EMIT saved(what, answer->action);
}

/// What a why was to stand beneath may be taken out while it is typed: its answer is kept.
void WhyTreeView::followParent()
{
    if (!m_pending || m_sent || !m_pending->parent
        || std::ranges::find(m_whys, m_pending->parent, &Why::id) != m_whys.end())
        return;
    m_pending->parent = {};
    Q_EMIT failed(tr("The why above was removed meanwhile. What you type is kept, and stands at "
                     "the top."));
}

void WhyTreeView::endEditing(bool beneath, bool givenUp)
{
    sayKeys();
    m_beneath = beneath;
    if (!m_sent) {
        if (givenUp || m_pending)
            m_draft->giveUp();
        m_pending.reset();
        if (beneath)
            m_awaited = current() ? current()->id : Id<Why>();
        m_beneath = beneath && m_awaited;
    }
    // Not while the view closes what was typed into. What was refused may be typed again by then,
    // and what is asked next takes the focus.
    const bool hadFocus = m_list->tookFocus();
    QMetaObject::invokeMethod(
        this,
        [this, hadFocus] {
            if (m_list->isEditing())
                return;
            if (hadFocus)
                m_list->setFocus(Qt::OtherFocusReason);
            if (m_refused && !m_refused->awaited)
                typeAgain();
            else
                fill();
        },
        Qt::QueuedConnection);
}

void WhyTreeView::noteDraft(const QString& text)
{
    const Why* why = m_pending ? &*m_pending : current();
    if (why && m_context.readOnly.isEmpty())
        m_draft->note(m_incident, *why, text);
}

void WhyTreeView::toggleRoot()
{
    if (const Why* why = current())
        change(codeOf<&Why::root>(),
               why->root ? u"no"_s : u"yes"_s,
               why->root ? tr("No root any more") : tr("Marked as root"));
}

void WhyTreeView::remove()
{
    const Why* why = current();
    if (!why)
        return;
    const std::size_t gone = withAllBeneath(m_whys, why->id).size();
    write(gone > 1 ? tr("Removed: %1, with %Ln beneath", nullptr, static_cast<int>(gone - 1))
                         .arg(publicId(why->id))
                   : tr("Removed: %1").arg(publicId(why->id)),
          [id = why->id](Register& open) { return removeWhy(open, id); });
}

void WhyTreeView::moveUnder(Id<Why> parent)
{
    change(codeOf<&Why::parent>(), parent ? publicId(parent) : QString(), tr("Why moved"));
}

/// Beside what it stood beneath.
void WhyTreeView::moveBack()
{
    const Why* why = current();
    const auto parent = why ? std::ranges::find(m_whys, why->parent, &Why::id) : m_whys.end();
    if (parent != m_whys.end())
        moveUnder(parent->parent);
}

/// Beneath the one before it at its level.
void WhyTreeView::moveIn()
{
    const Why* why = current();
    if (!why)
        return;
    Id<Why> before;
    for (const Why& other : m_whys) {
        if (other.parent == why->parent && other.id.value < why->id.value
            && other.id.value > before.value)
            before = other.id;
    }
    if (before)
        moveUnder(before);
}

void WhyTreeView::change(const char* field, const QString& text, const QString& what)
{
    const Why* why = current();
    if (!why)
        return;
    m_form->flush();
    const RecordRef ref{&typeOf<Why>(), why->id.value};
    const Assignments facts{{QLatin1String(field), text}};
    write(what, [ref, facts](Register& open) { return setFields(open, ref, facts, QString()); });
}

/// What was refused is not lost: the why is typed again over what it says by now, or, where it is
/// gone, as one of its own.
void WhyTreeView::typeAgain()
{
    const Refused again = *std::exchange(m_refused, std::nullopt);
    const auto known = std::ranges::find(m_whys, again.why, &Why::id);
    m_beneath = false;
    if (known == m_whys.end()) {
        const bool above = std::ranges::find(m_whys, again.parent, &Why::id) != m_whys.end();
        begin(above ? again.parent : Id<Why>());
        Q_EMIT failed(tr("This why was removed meanwhile. What you typed is kept as a new one: "
                         "Return adds it, Esc gives it up."));
    } else {
        m_awaited = again.why;
        fill();
        if (!current() || current()->id != again.why)
            return;
        m_list->edit(m_list->currentIndex());
        if (again.moved)
            Q_EMIT failed(tr("It was changed meanwhile to “%1”. Return replaces it with yours, "
                             "Esc takes it as it is.")
                              .arg(displayText(oneLine(known->answer))));
    }
    m_list->setTyped(again.answer);
}

void WhyTreeView::write(const QString& what,
                        std::function<Result<Outcome>(Register&)> work,
                        const std::optional<Refused>& typed)
{
    if (!m_context.readOnly.isEmpty())
        return;
    m_context.thread.ask(std::move(work))
        .then(this, [=, this, incident = m_incident](const Result<Outcome>& answer) {
            if (answer) {
                if (typed && incident == m_incident)
                    m_draft->giveUp();
                if (answer->action != 0)
                    Q_EMIT saved(what, answer->action);
            } else {
                onRefused(answer.error(), incident == m_incident ? typed : std::nullopt);
            }
        });
}

void WhyTreeView::onRefused(const Error& error, const std::optional<Refused>& typed)
{
    const bool moved = error.kind == ErrorKind::Conflict || error.kind == ErrorKind::NotFound;
    if (!typed || !moved)
        Q_EMIT failed(errorText(error, m_context.language()));
    if (typed) {
        m_refused = typed;
        m_refused->moved = m_refused->awaited = moved; // what it says by now is read first
    }
    if (moved)
        Q_EMIT outdated();
    if (m_list->isEditing())
        return;
    if (!m_refused)
        fill();
    else if (!m_refused->awaited)
        typeAgain();
}

} // namespace ireg
