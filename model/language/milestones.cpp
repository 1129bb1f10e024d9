// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/milestones.h"

#include "model/base/text.h"
#include "model/dossier/closings.h"
#include "model/language/phrase.h"
#include "model/language/ruletext.h"
#include "model/language/tellingtext.h"

namespace ireg
{

namespace
{

constexpr int mostReason = 70;

constexpr Phrase itBegan{u"The incident began", u"Début de l’incident"};
constexpr Phrase itEnded{u"The incident ended", u"Fin de l’incident"};
constexpr Phrase itWasNoticed{u"Noticed", u"Constaté"};
constexpr Phrase awarenessCame{u"Awareness, which starts legal clocks",
                               u"Prise de connaissance, qui déclenche les délais légaux"};
constexpr Phrase itWasDeclared{u"Declared an incident", u"Déclaré comme incident"};
constexpr Phrase itWasContained{u"Contained", u"Incident contenu"};
constexpr Phrase itWasEradicated{u"Eradicated", u"Éradiqué"};
constexpr Phrase itRecovered{u"Recovered", u"Rétabli"};
constexpr Phrase tellingDecided{u"Decided that somebody must be notified",
                                u"Décidé qu’il faut notifier"};
constexpr Phrase tellingDeclined{u"Decided that nobody has to be notified",
                                 u"Décidé qu’il n’y a pas lieu de notifier"};
constexpr Phrase tellingConsidered{u"Notifying was considered", u"Notification examinée"};
constexpr Phrase besideLaws{u"%1; %2", u"%1 ; %2"};
constexpr Phrase wasNotified{u"Notified: %1", u"Notifié\u00A0: %1"};
constexpr Phrase wasSentInVain{u"Sent, and came back: %1", u"Envoyé, puis revenu\u00A0: %1"};
constexpr Phrase noticeCameBack{u"Came back: %1", u"Revenu\u00A0: %1"};
constexpr Phrase reviewWasHeld{u"Review held", u"Examen tenu"};
constexpr Phrase itWasClosed{u"Closed", u"Clos"};
constexpr Phrase itWasReopened{u"Opened again: %1", u"Rouvert\u00A0: %1"};

const Phrase& decisionWords(Answer required)
{
    switch (required) {
    case Answer::Yes: return tellingDecided;
    case Answer::No: return tellingDeclined;
    case Answer::Unknown: break;
    }
    return tellingConsidered;
}

class Course
{
public:
    Course(Language language, const Dossier& dossier)
        : m_language(language), m_dossier(dossier), m_incident(dossier.incident)
    {
    }

    std::vector<Milestone> run()
    {
        of<&Incident::occurredFrom>(itBegan);
        of<&Incident::occurredTo>(itEnded);
        of<&Incident::noticed>(itWasNoticed);
        of<&Incident::aware>(awarenessCame);
        of<&Incident::declared>(itWasDeclared);
        of<&Incident::contained>(itWasContained, m_incident.containedBy);
        of<&Incident::eradicated>(itWasEradicated);
        of<&Incident::recovered>(itRecovered);
        decision();
        notices();
        if (const Review* review = m_dossier.review())
            add(review->held, reviewWasHeld.in(m_language), review->facilitator);
        for (const Closing& one : closings(m_dossier)) {
            add(one.closed, itWasClosed.in(m_language), one.closedBy);
            add(one.reopened,
                itWasReopened.in(m_language).arg(firstSentence(one.reason, mostReason)),
                one.reopenedBy);
        }
        return std::move(m_found);
    }

private:
    void add(const std::optional<When>& at,
             const QString& text,
             Id<Person> by = {},
             Milestone::Kind kind = Milestone::Kind::Course)
    {
        if (at)
            m_found.push_back({.at = *at, .text = text, .by = by, .kind = kind});
    }
    template <auto member>
    void of(const Phrase& words, Id<Person> by = {}, Milestone::Kind kind = Milestone::Kind::Course)
    {
        const auto before = m_found.size();
        add(m_incident.*member, words.in(m_language), by, kind);
        if (m_found.size() > before)
            m_found.back().field = codeOf<member>();
    }
    /// The plain decision as it was taken, and what the laws say beside it.
    void decision()
    {
        const auto before = m_found.size();
        of<&Incident::notifyDecided>(decisionWords(m_incident.notifyRequired),
                                     m_incident.notifyDecidedBy,
                                     Milestone::Kind::Decision);
        const QString laws = lawsBesideText(m_language, tellingState(m_dossier));
        if (m_found.size() > before && !laws.isEmpty())
            m_found.back().text = besideLaws.in(m_language).arg(m_found.back().text, laws);
    }
    void notices()
    {
        for (const Notification& one : m_dossier.notifications) {
            const QString whom = recipientText(m_language, one.recipient);
            const bool back = one.sent && one.bounced;
            add(one.sent,
                (back ? wasSentInVain : wasNotified).in(m_language).arg(whom),
                one.decidedBy,
                Milestone::Kind::Notice);
            add(one.bounced, noticeCameBack.in(m_language).arg(whom), {}, Milestone::Kind::Notice);
        }
    }

    Language m_language;
    const Dossier& m_dossier;
    const Incident& m_incident;
    std::vector<Milestone> m_found;
};

} // namespace

std::vector<Milestone> milestones(Language language, const Dossier& dossier)
{
    return Course(language, dossier).run();
}

} // namespace ireg
