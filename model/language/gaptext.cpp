// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/gaptext.h"

#include "model/dossier/gapcode.h"
#include "model/language/labels.h"
#include "model/language/ruletext.h"
#include "model/language/words.h"

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// What closes a gap. In the words %1 is the label of the field that takes the fact, %2 the
/// record's public id and %3 the label of the field that says why the fact can't be given.
struct Closing
{
    Wording words;
    const char* record;
    const char* field;
    const char* waiver;
};

constexpr std::array assessing{
    Closing{{"kind",
             u"Choose under “%1” what kind of incident it is.",
             u"Choisissez sous « %1 » de quelle sorte d’incident il s’agit."},
            "incident",
            "kind",
            ""},
    Closing{{"disposition",
             u"Decide under “%1” whether it is an incident.",
             u"Décidez sous « %1 » s’il s’agit d’un incident."},
            "incident",
            "disposition",
            ""},
    Closing{{"disposition_reason",
             u"Give the reason for that decision under “%1”.",
             u"Donnez la raison de cette décision sous « %1 »."},
            "incident",
            "disposition_reason",
            ""},
    Closing{{"severity",
             u"Grade confidentiality, integrity, availability and urgency, so that “%1” can be "
             u"computed.",
             u"Renseignez confidentialité, intégrité, disponibilité et urgence pour que le champ "
             u"« %1 » puisse être calculé."},
            "incident",
            "severity",
            ""},
    Closing{{"owner",
             u"Name under “%1” who leads the work on the incident.",
             u"Indiquez sous « %1 » qui pilote le traitement de l’incident."},
            "incident",
            "owner",
            ""},
    Closing{{"noticed",
             u"Record under “%1” when the incident was first noticed.",
             u"Indiquez sous « %1 » quand l’incident a été constaté."},
            "incident",
            "noticed",
            ""},
    Closing{{"aware_at",
             u"Record under “%1” when the organisation became aware of it, or say under “%3” why "
             u"it is not aware yet.",
             u"Indiquez sous « %1 » quand l’organisme a pris connaissance de l’incident, ou sous "
             u"« %3 » pourquoi ce n’est pas encore le cas."},
            "incident",
            "aware_at",
            "aware_at_none_reason"}};

constexpr std::array containing{
    Closing{{"contained_at",
             u"Record under “%1” when the incident was contained, or say under “%3” why it can’t "
             u"be.",
             u"Indiquez sous « %1 » quand l’incident a été contenu, ou sous « %3 » pourquoi il ne "
             u"peut pas l’être."},
            "incident",
            "contained_at",
            "contained_at_none_reason"},
    Closing{{"contained_by",
             u"Name under “%1” who confirmed that the incident is contained.",
             u"Indiquez sous « %1 » qui a confirmé que l’incident est contenu."},
            "incident",
            "contained_by",
            ""},
    Closing{{"containment_verified",
             u"Describe under “%1” how it was checked that the incident is contained.",
             u"Décrivez sous « %1 » comment il a été vérifié que l’incident est contenu."},
            "incident",
            "containment_verified",
            ""},
    Closing{{"residual_risk",
             u"Describe under “%1” the risk that is accepted while the incident is not contained.",
             u"Décrivez sous « %1 » le risque accepté tant que l’incident n’est pas contenu."},
            "incident",
            "residual_risk",
            ""},
    Closing{{"evidence:one",
             u"Add a piece of evidence, or say under “%1” why none is needed.",
             u"Ajoutez une preuve, ou dites sous « %1 » pourquoi aucune n’est nécessaire."},
            "incident",
            "evidence_none_reason",
            ""}};

constexpr std::array evaluating{
    Closing{{"personal_data",
             u"Answer under “%1” whether personal data is involved.",
             u"Répondez sous « %1 » si des données à caractère personnel sont concernées."},
            "incident",
            "personal_data",
            ""},
    Closing{{"data_categories",
             u"List under “%1” which kinds of personal data are involved.",
             u"Énumérez sous « %1 » les sortes de données à caractère personnel concernées."},
            "incident",
            "data_categories",
            ""},
    Closing{{"individuals",
             u"Give under “%1” how many people are affected, an estimate will do, or say under "
             u"“%3” why the number is not known.",
             u"Indiquez sous « %1 » le nombre de personnes, même estimé, ou dites sous « %3 » "
             u"pourquoi il n’est pas connu."},
            "incident",
            "individuals",
            "individuals_none_reason"},
    Closing{{"data_role",
             u"Choose under “%1” whether the organisation is controller or processor of the data.",
             u"Choisissez sous « %1 » si l’organisme est responsable du traitement ou "
             u"sous-traitant."},
            "incident",
            "data_role",
            ""},
    Closing{{"consequences",
             u"Describe under “%1” what the people affected may suffer.",
             u"Décrivez sous « %1 » ce que les personnes concernées risquent de subir."},
            "incident",
            "consequences",
            ""},
    Closing{{"impact",
             u"Describe under “%1” what the incident did to the organisation and its customers.",
             u"Décrivez sous « %1 » les effets de l’incident sur l’organisme et ses clients."},
            "incident",
            "impact",
            ""},
    Closing{{"recovery_plan",
             u"Decide under “%1” whether the plan is invoked, since the incident is critical.",
             u"Décidez sous « %1 » si le plan est déclenché, puisque l’incident est critique."},
            "incident",
            "recovery_plan",
            ""},
    Closing{{"plan_reason",
             u"Give under “%1” the reason why the plans were invoked or not.",
             u"Dites sous « %1 » pourquoi les plans ont été déclenchés ou non."},
            "incident",
            "plan_reason",
            ""},
    Closing{{"plan_decided_by",
             u"Name under “%1” who decided whether the plans are invoked.",
             u"Indiquez sous « %1 » qui a décidé de déclencher ou non les plans."},
            "incident",
            "plan_decided_by",
            ""},
    Closing{{"severity_confirmed_by",
             u"Name under “%1” who confirmed the severity.",
             u"Indiquez sous « %1 » qui a confirmé la gravité."},
            "incident",
            "severity_confirmed_by",
            ""},
    Closing{{"second_person",
             u"Have somebody other than the owner confirm the severity under “%1”.",
             u"Faites confirmer la gravité sous « %1 » par une autre personne que le responsable."},
            "incident",
            "severity_confirmed_by",
            ""},
    Closing{{"notify_required",
             u"Answer under “%1” whether anyone must be told.",
             u"Répondez sous « %1 » s’il faut informer quelqu’un."},
            "incident",
            "notify_required",
            ""},
    Closing{{"notify_reason",
             u"Give under “%1” the reason for that answer, also where nobody is told.",
             u"Donnez sous « %1 » la raison de cette réponse, même si personne n’est informé."},
            "incident",
            "notify_reason",
            ""},
    Closing{{"notify_decided_by",
             u"Name under “%1” who decided whether anyone is told.",
             u"Indiquez sous « %1 » qui a décidé d’informer ou non."},
            "incident",
            "notify_decided_by",
            ""},
    Closing{{"notify_decided_at",
             u"Record under “%1” when it was decided whether anyone is told.",
             u"Indiquez sous « %1 » quand il a été décidé d’informer ou non."},
            "incident",
            "notify_decided_at",
            ""},
    Closing{{"suspected_at",
             u"Record under “%1” when there were grounds to suspect it, since a clock counts from "
             u"then.",
             u"Indiquez sous « %1 » quand il y a eu des raisons de le soupçonner : un délai court "
             u"à partir de là."},
            "incident",
            "suspected_at",
            ""},
    Closing{{"believed_at",
             u"Record under “%1” when there were grounds to believe it, since a clock counts from "
             u"then.",
             u"Indiquez sous « %1 » quand il y a eu des raisons de le croire : un délai court à "
             u"partir de là."},
            "incident",
            "believed_at",
            ""},
    Closing{{"determined_at",
             u"Record under “%1” when it was formally determined, since a clock counts from then.",
             u"Indiquez sous « %1 » quand la décision formelle a été prise : un délai court à "
             u"partir de là."},
            "incident",
            "determined_at",
            ""},
    Closing{{"classified_at",
             u"Record under “%1” when it was classified, since a clock counts from then.",
             u"Indiquez sous « %1 » quand il a été classifié : un délai court à partir de là."},
            "incident",
            "classified_at",
            ""},
    Closing{{"discovered_at",
             u"Record under “%1” when it was, or should have been, discovered, since a clock "
             u"counts from then.",
             u"Indiquez sous « %1 » quand il a été, ou aurait dû être, découvert : un délai court "
             u"à partir de là."},
            "incident",
            "discovered_at",
            ""},
    Closing{{"ransom_paid_at",
             u"Record under “%1” when a ransom was paid, since a clock counts from then.",
             u"Indiquez sous « %1 » quand une rançon a été payée : un délai court à partir de là."},
            "incident",
            "ransom_paid_at",
            ""},
    Closing{{"assessment:answer",
             u"Decide under “%1” for %2 whether anyone must be told, with a reason.",
             u"Décidez sous « %1 » pour %2 s’il faut informer quelqu’un, et pourquoi."},
            "assessment",
            "answer",
            ""},
    Closing{{"assessment:reason",
             u"Give under “%1” the reason for the answer %2.",
             u"Donnez sous « %1 » le motif de la réponse %2."},
            "assessment",
            "reason",
            ""},
    Closing{{"assessment:decided_by",
             u"Name under “%1” who gave the answer %2.",
             u"Indiquez sous « %1 » qui a donné la réponse %2."},
            "assessment",
            "decided_by",
            ""},
    Closing{{"assessment:decided_at",
             u"Record under “%1” when the answer %2 was given.",
             u"Indiquez sous « %1 » quand la réponse %2 a été donnée."},
            "assessment",
            "decided_at",
            ""},
    Closing{{"affected:one",
             u"Name under “%1” the customers whose contracts ask to be told.",
             u"Indiquez sous « %1 » les clients dont le contrat exige un avis."},
            "affected",
            "",
            ""}};

constexpr std::array notifying{
    Closing{{"notification:step",
             u"Add the notification that %2 asks for (“%1”), or decide that it is not sent.",
             u"Ajoutez la notification exigée par %2 (« %1 »), ou décidez de ne pas l’envoyer."},
            "notification",
            "",
            ""},
    Closing{{"notification:one",
             u"Add a notification under “%1”, since it was decided that somebody must be told.",
             u"Ajoutez une notification sous « %1 », puisqu’il a été décidé d’informer quelqu’un."},
            "notification",
            "",
            ""},
    Closing{{"notification:sent",
             u"Record under “%1” when %2 was sent, or say under “%3” why it is not sent.",
             u"Indiquez sous « %1 » quand %2 a été envoyée, ou dites sous « %3 » pourquoi elle ne "
             u"l’est pas."},
            "notification",
            "sent_at",
            "waived_reason"},
    Closing{{"notification:late_reason",
             u"Give under “%1” why %2 was sent after it was due.",
             u"Dites sous « %1 » pourquoi %2 a été envoyée après l’échéance."},
            "notification",
            "late_reason",
            ""},
    Closing{{"notification:decided_by",
             u"Name under “%1” who decided not to send %2.",
             u"Indiquez sous « %1 » qui a décidé de ne pas envoyer %2."},
            "notification",
            "decided_by",
            ""}};

constexpr std::array reviewing{
    Closing{{"root_cause_category",
             u"Choose under “%1” what kind of cause it was, or say under “%3” why it is not known.",
             u"Choisissez sous « %1 » la sorte de cause, ou dites sous « %3 » pourquoi elle n’est "
             u"pas connue."},
            "incident",
            "root_cause_category",
            "root_cause_none_reason"},
    Closing{{"root_cause",
             u"Describe under “%1” why the incident happened, or say under “%3” why it is not "
             u"known.",
             u"Décrivez sous « %1 » pourquoi l’incident s’est produit, ou dites sous « %3 » "
             u"pourquoi on ne le sait pas."},
            "incident",
            "root_cause",
            "root_cause_none_reason"},
    Closing{{"review:held_at",
             u"Hold the review and record under “%1” when it took place.",
             u"Tenez l’examen et indiquez sous « %1 » quand il a eu lieu."},
            "review",
            "held_at",
            ""},
    Closing{{"review:facilitator",
             u"Name under “%1” who led the review.",
             u"Indiquez sous « %1 » qui a animé l’examen."},
            "review",
            "facilitator",
            ""},
    Closing{{"review:summary",
             u"Sum up under “%1” what the review found.",
             u"Résumez sous « %1 » les conclusions de l’examen."},
            "review",
            "summary",
            ""},
    Closing{{"lesson:one",
             u"Record at least one lesson, or say under “%1” why there is none.",
             u"Consignez au moins un enseignement, ou dites sous « %1 » pourquoi il n’y en a pas."},
            "incident",
            "lesson_none_reason",
            ""},
    Closing{
        {"action:owner", u"Name under “%1” who does %2.", u"Indiquez sous « %1 » qui réalise %2."},
        "action",
        "owner",
        ""},
    Closing{{"action:due",
             u"Set under “%1” the day by which %2 is to be done.",
             u"Fixez sous « %1 » le jour où %2 doit être faite."},
            "action",
            "due",
            ""},
    Closing{{"review:approved",
             u"Have the review approved, so that “%1” is filled in.",
             u"Faites approuver l’examen, pour que le champ « %1 » soit rempli."},
            "review",
            "approved_at",
            ""},
    Closing{{"second_person",
             u"Have somebody other than the owner approve the review (“%1”).",
             u"Faites approuver l’examen par une autre personne que le responsable (« %1 »)."},
            "review",
            "approved_by",
            ""}};

constexpr std::array monitoring{
    Closing{{"second_person",
             u"Have a second person confirm what one did alone: Confirm as Second Person in the "
             u"menu Incident, or ireg confirm (“%1”).",
             u"Faites confirmer par une seconde personne ce qu’une seule a fait : Confirmer comme "
             u"seconde personne dans le menu Incident, ou ireg confirm (« %1 »)."},
            "confirmation",
            "confirmed_by",
            ""},
    Closing{{"second_person",
             u"Have somebody other than the owner close the incident (“%1”).",
             u"Faites clore l’incident par une autre personne que le responsable (« %1 »)."},
            "incident",
            "closed_by",
            ""},
    Closing{{"action:done",
             u"Finish %2 and record it under “%1”, or say under “%3” why it is not done.",
             u"Terminez %2 et indiquez-le sous « %1 », ou dites sous « %3 » pourquoi ce n’est pas "
             u"fait."},
            "action",
            "done_at",
            "done_none_reason"},
    Closing{{"watch:one",
             u"Add something to watch, or say under “%1” why nothing is watched.",
             u"Ajoutez un point de surveillance, ou dites sous « %1 » pourquoi il n’y en a pas."},
            "incident",
            "monitoring_none_reason",
            ""},
    Closing{{"watch:checked",
             u"Check %2 once its last day has come, and record it under “%1”.",
             u"Vérifiez %2 quand son dernier jour est venu, et indiquez-le sous « %1 »."},
            "watch_item",
            "checked_at",
            ""},
    Closing{{"effective",
             u"Answer “Yes” under “%1” once the measures were seen to work, or say under “%3” why "
             u"that can’t be verified.",
             u"Répondez « Oui » sous « %1 » quand il est constaté que les mesures agissent, ou "
             u"dites sous « %3 » pourquoi on ne peut pas le vérifier."},
            "incident",
            "effective",
            "effective_none_reason"},
    Closing{{"effectiveness_method",
             u"Describe under “%1” how it is verified that the measures work.",
             u"Décrivez sous « %1 » comment il est vérifié que les mesures agissent."},
            "incident",
            "effectiveness_method",
            ""},
    Closing{{"effective_checked_at",
             u"Record under “%1” when it was verified that the measures work.",
             u"Indiquez sous « %1 » quand il a été vérifié que les mesures agissent."},
            "incident",
            "effective_checked_at",
            ""}};

constexpr Phrase anyField{u"Fill in “%1”.", u"Renseignez « %1 »."};

std::span<const Closing> tableOf(Stage stage)
{
    switch (stage) {
    case Stage::Assess: return assessing;
    case Stage::Contain: return containing;
    case Stage::Evaluate: return evaluating;
    case Stage::Notify: return notifying;
    case Stage::Review: return reviewing;
    case Stage::Monitor: return monitoring;
    }
    return {};
}

/// The stage's own sentence, else that of the stage whose gate asks for it too: Monitor asks
/// again for what Notify asked.
const Closing* closingOf(const Gap& gap)
{
    const QByteArray fact = factCode(gap).toUtf8();
    using enum Stage;
    for (Stage stage : {gap.stage, Assess, Contain, Evaluate, Notify, Review, Monitor}) {
        for (const Closing& closing : tableOf(stage)) {
            const bool ofThis = gap.asked != Asked::SecondPerson
                || (QByteArrayView(gap.type->name) == closing.record
                    && QByteArrayView(gap.field) == closing.field);
            if (ofThis && fact == QByteArrayView(closing.words.code))
                return &closing;
        }
    }
    return nullptr;
}

QString labelOf(Language language, const char* record, QByteArrayView field)
{
    return field.isEmpty() ? recordsLabel(language, record) : fieldLabel(language, record, field);
}

/// A duty or question by its regime's name; everything else by its public id.
QString nameOf(const Gap& gap, Language language)
{
    const QStringList parts = (gap.duty.isEmpty() ? gap.regime : gap.duty).split(u'/');
    const Regime* regime = shippedRegimes().regime(parts.value(0));
    const Step* step = regime ? regime->step(parts.value(1)) : nullptr;
    if (regime)
        return step ? QString(in(language, regime->name) + u": "_s + in(language, step->name))
                    : in(language, regime->name);
    return recordCode(gap);
}

} // namespace

QString gapText(const Gap& gap, Language language)
{
    const Closing* closing = closingOf(gap);
    if (!closing) {
        const QString label = fieldLabel(language, gap.type->name, gap.field);
        return anyField.in(language).replace(u"%1"_s, label);
    }
    return closing->words.in(language)
        .replace(u"%1"_s, labelOf(language, closing->record, closing->field))
        .replace(u"%2"_s, nameOf(gap, language))
        .replace(u"%3"_s, labelOf(language, closing->record, closing->waiver));
}

} // namespace ireg
