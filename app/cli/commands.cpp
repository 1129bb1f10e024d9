// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/handlers.h"
#include "app/cli/readinessoptions.h"
#include "app/cli/reviewoptions.h"
#include "app/cli/sharedoptions.h"
#include "app/cli/statsoptions.h"
#include "model/report/kinds.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace ireg::cli
{

namespace
{

constexpr std::string_view nothing;
constexpr std::string_view outBegin = "OUT.";

/// The words of a table's rows behind `begin`, parted by |.
template <const std::string_view& begin, const auto& rows, auto word>
constexpr auto choices = [] {
    constexpr std::size_t size = [] {
        std::size_t sum = begin.size();
        for (const auto& row : rows)
            sum += std::string_view(row.*word).size() + 1;
        return sum;
    }();
    std::array<char, size> joined{};
    auto at = std::ranges::copy(begin, joined.begin()).out;
    for (const auto& row : rows) {
        at = std::ranges::copy(std::string_view(row.*word), at).out;
        *at++ = '|';
    }
    joined.back() = '\0';
    return joined;
}();

constexpr std::array newOptions{
    Option{"organisation", "NAME", {u"whose register it is", u"à qui appartient le registre"}},
    Option{"zone",
           "ZONE",
           {u"home time zone, such as Australia/Sydney",
            u"fuseau horaire de référence, par exemple Europe/Paris"}},
    Option{"jurisdictions",
           "LIST",
           {u"codes, such as au,eu,uk,nz", u"codes, par exemple au,eu,uk,nz"}}};
constexpr std::array logOptions{
    Option{"title",
           "TEXT",
           {u"what happened; all that is needed", u"ce qui s’est passé ; cela suffit"}},
    Option{"kind",
           "KIND",
           {u"data-breach, service-interruption, ...", u"data-breach, service-interruption, ..."}},
    Option{
        "noticed",
        "TIME",
        {u"when it was noticed; now if not said", u"quand il a été constaté ; sinon maintenant"}},
    Option{"personal-data",
           "yes|no|unknown",
           {u"whether personal data is involved",
            u"si des données à caractère personnel sont concernées"}},
    Option{"owner", "NAME", {u"who leads it", u"qui le pilote"}}};
constexpr std::array listOptions{
    viewOption, whereOption, columnsOption, sortOption, groupOption, limitOption};
constexpr std::array reasonOptions{reasonOption};
constexpr Option fileOption{"file",
                            "FIELD=PATH",
                            {u"a field's text from a file; - is standard input",
                             u"le texte d’un champ tiré d’un fichier ; - est l’entrée standard"}};
constexpr std::array setOptions{fileOption, reasonOption};
constexpr std::array addOptions{incidentOption, fileOption};
constexpr std::array gapsOptions{Option{
    "stage",
    "STAGE",
    {u"the stage to ask; else the one it is in", u"l’étape voulue ; sinon l’étape en cours"}}};
constexpr std::array advanceOptions{
    Option{"to",
           "STAGE",
           {u"the stage to enter; else the next", u"l’étape à ouvrir ; sinon la suivante"}},
    reasonOption};
constexpr std::array noteOptions{
    Option{"what", "TEXT", {u"what happened", u"ce qui s’est passé"}},
    Option{"at", "TIME", {u"when; now if not said", u"quand ; sinon maintenant"}},
    Option{
        "kind", "fact|decision|communication", {u"what kind of entry", u"la nature de l’entrée"}}};
constexpr std::array evidenceOptions{incidentOption, outOption};
constexpr std::array historyOptions{Option{"field", "FIELD", {u"one field only", u"un seul champ"}},
                                    Option{"csv", nullptr, {u"as CSV", u"en CSV"}}};
constexpr std::array searchOptions{limitOption};
constexpr std::array similarOptions{
    Option{"title", "TEXT", {u"a title instead of an incident", u"un titre au lieu d’un incident"}},
    limitOption};
constexpr std::array reportOptions{
    Option{"kind",
           choices<nothing, report::reportKinds, &report::ReportKind::code>.data(),
           {u"which report", u"quel rapport"}},
    incidentOption,
    whereOption,
    fromOption,
    toOption,
    viewOption,
    columnsOption,
    sortOption,
    groupOption,
    limitOption,
    Option{"paper",
           "A4|Letter",
           {u"page size of a PDF; A4 if not said", u"format de page d’un PDF ; sinon A4"}},
    Option{"force", nullptr, {u"replace OUT where it exists", u"remplace OUT s’il existe"}},
    Option{"o",
           choices<outBegin, report::reportFormats, &report::ReportFormat::ending>.data(),
           {u"where to write; the ending says what", u"où écrire ; l’extension dit quoi"}}};
constexpr std::array verifyOptions{
    Option{"head",
           "SEQ:HEX",
           {u"a head kept outside the file", u"une tête de chaîne conservée hors du fichier"}},
    Option{"against",
           "FILE",
           {u"the register a report came from", u"le registre dont vient un rapport"}}};
constexpr std::array importOptions{
    Option{"format",
           "veris|json",
           {u"what SOURCE is; guessed if not said", u"ce qu’est SOURCE ; sinon deviné"}},
    Option{
        "dry-run",
        nullptr,
        {u"say what would happen and write nothing", u"dit ce qui se passerait et n’écrit rien"}},
    Option{"on-repeat",
           "skip|revise|separate",
           {u"when the incident is held with other contents",
            u"si l’incident est déjà là avec un autre contenu"}}};
constexpr std::array exportOptions{
    Option{"format", "veris|json|ics", {u"what to write", u"ce qu’il faut écrire"}},
    Option{"where",
           "EXPR",
           {u"only these incidents; as for list", u"seulement ces incidents ; comme pour list"}},
    Option{"force", nullptr, {u"replace files that are there", u"remplace les fichiers présents"}},
    outOption};
constexpr std::array outOptions{outOption};

constexpr std::array table{
    Command{"new", "FILE", {u"make a register", u"crée un registre"}, newOptions, true, runNew},
    Command{"demo",
            "FILE",
            {u"a register of an invented company; --language en|fr",
             u"le registre d’un organisme inventé ; --language en|fr"},
            {},
            true,
            runDemo},
    Command{"fields",
            "",
            {u"every field of every record", u"tous les champs de tous les enregistrements"},
            {},
            false,
            runFields},
    Command{"log", "FILE", {u"log an incident", u"consigne un incident"}, logOptions, true, runLog},
    Command{"list",
            "FILE",
            {u"the register's incidents", u"les incidents du registre"},
            listOptions,
            false,
            runList},
    Command{"view",
            "FILE save|list|show|remove [NAME]",
            {u"how the list is looked at, kept under a name in the register",
             u"les façons de voir la liste, gardées sous un nom dans le registre"},
            viewOptions,
            true,
            runView},
    Command{"show",
            "FILE REF",
            {u"one incident, or one record", u"un incident, ou un enregistrement"},
            {},
            false,
            runShow},
    Command{"standing",
            "FILE [INCIDENT...]",
            {u"where each open incident, or these, stand, in a few words",
             u"où en est chaque incident ouvert, ou ceux-ci, en quelques mots"},
            {},
            false,
            runStanding},
    Command{"today",
            "FILE",
            {u"what is due or waits, where we stand, what came back",
             u"ce qui est dû ou attend, où nous en sommes, ce qui est revenu"},
            todayOptions,
            false,
            runToday},
    Command{"set",
            "FILE REF... [FIELD=VALUE...]",
            {u"change fields, of several records all or none; an empty value clears",
             u"modifie des champs, de plusieurs enregistrements tous ou aucun ; une valeur vide "
             u"efface"},
            setOptions,
            true,
            runSet},
    Command{"gaps",
            "FILE REF",
            {u"what is missing before the stage may be left",
             u"ce qui manque avant de quitter l’étape"},
            gapsOptions,
            false,
            runGaps},
    Command{"advance",
            "FILE REF...",
            {u"go to the next stage; several all or none, without gaps",
             u"passe à l’étape suivante ; plusieurs tous ou aucun, sans rien qui manque"},
            advanceOptions,
            true,
            runAdvance},
    Command{"hold-work",
            "FILE REF",
            {u"put the work on hold", u"met le travail en attente"},
            reasonOptions,
            true,
            runHoldWork},
    Command{"resume",
            "FILE REF",
            {u"go on with the work", u"reprend le travail"},
            reasonOptions,
            true,
            runResume},
    Command{"close",
            "FILE REF",
            {u"close the incident", u"clôt l’incident"},
            reasonOptions,
            true,
            runClose},
    Command{"reopen",
            "FILE REF",
            {u"open a closed incident again", u"rouvre un incident clos"},
            reasonOptions,
            true,
            runReopen},
    Command{"confirm",
            "FILE REF",
            {u"confirm, as a second person, what one did alone",
             u"confirme, comme seconde personne, ce qu’une seule a fait"},
            reasonOptions,
            true,
            runConfirm},
    Command{"add",
            "FILE RECORD [FIELD=VALUE...]",
            {u"a record of any kind: person, catalogue_item, affected, decision, cost_line, ...",
             u"un enregistrement : person, catalogue_item, affected, decision, cost_line, ..."},
            addOptions,
            true,
            runAdd},
    Command{"remove",
            "FILE ID",
            {u"take out a record that was added by mistake; its history stays",
             u"retire un enregistrement ajouté par erreur ; son historique reste"},
            reasonOptions,
            true,
            runRemove},
    Command{"note",
            "FILE REF",
            {u"add to the timeline", u"ajoute à la chronologie"},
            noteOptions,
            true,
            runNote},
    Command{"action",
            "FILE add|done|check|list [ID]",
            {u"actions", u"actions"},
            actionOptions,
            true,
            runAction},
    Command{"lesson",
            "FILE add|agreed|applied|verified|link|train|list [ID] [REF]",
            {u"lessons learned", u"enseignements tirés"},
            lessonOptions,
            true,
            runLesson},
    Command{"vulnerability",
            "FILE add|fixed|link|list [ID] [REF]",
            {u"weaknesses that were found", u"les vulnérabilités trouvées"},
            vulnerabilityOptions,
            true,
            runVulnerability},
    Command{"audit",
            "FILE add|list",
            {u"looks for weaknesses, and what they found",
             u"les recherches de vulnérabilités et ce qu’elles ont trouvé"},
            auditOptions,
            true,
            runAudit},
    Command{"exercise",
            "FILE add|result|finding|lesson|action|list [ID]",
            {u"exercises of recovery plans", u"les exercices de plans de reprise"},
            exerciseOptions,
            true,
            runExercise},
    Command{"evidence",
            "FILE add|check|list|extract|confirm [PATH...|ID]",
            {u"evidence", u"preuves"},
            evidenceOptions,
            true,
            runEvidence},
    Command{"notification",
            "FILE add|sent|also|apart|waive|carry|bounced|acknowledged|content|list [ID]"
            " [ITEM=TEXT...|REGIME/STEP...]",
            {u"who is told", u"qui est informé"},
            notificationOptions,
            true,
            runNotification},
    Command{"assessment",
            "FILE add|list",
            {u"whether a regime's duty to tell is triggered, and why",
             u"si l’obligation d’informer d’un régime est déclenchée, et pourquoi"},
            assessmentOptions,
            true,
            runAssessment},
    Command{"clause",
            "FILE add|list",
            {u"clauses of customers' contracts that ask to be told",
             u"clauses des contrats de clients qui demandent à être informés"},
            clauseOptions,
            true,
            runClause},
    Command{"holidays",
            "FILE add|import|list [DATE=NAME...]",
            officeFree,
            holidaysOptions,
            true,
            runHolidays},
    Command{"review",
            "FILE REF show|set|approve [FIELD=VALUE...]",
            {u"the post-incident review", u"l’examen post-incident"},
            {},
            true,
            runReview},
    Command{
        "why",
        "FILE add|show|remove [REFERENCE]",
        {u"why an incident happened, as a tree", u"pourquoi un incident s’est produit, en arbre"},
        whyOptions,
        true,
        runWhy},
    Command{"watch",
            "FILE add|check|list [ID]",
            {u"signs watched after an incident", u"points surveillés après un incident"},
            watchOptions,
            true,
            runWatch},
    Command{"link",
            "FILE REF duplicate-of|caused-by|related|distinct-from REF",
            {u"link two incidents", u"relie deux incidents"},
            {},
            true,
            runLink},
    Command{"history",
            "FILE [REF]",
            {u"the journal, readable", u"le journal, lisible"},
            historyOptions,
            false,
            runHistory},
    Command{"undo",
            "FILE [ACTION]",
            {u"take an action back", u"annule une action"},
            reasonOptions,
            true,
            runUndo},
    Command{"search",
            "FILE TEXT...",
            {u"words ANDed, \"phrase\", word*", u"tous les mots, \"expression\", mot*"},
            searchOptions,
            false,
            runSearch},
    Command{"similar",
            "FILE [REF]",
            {u"have we seen this before?", u"a-t-on déjà vu cela ?"},
            similarOptions,
            false,
            runSimilar},
    Command{"regimes",
            "[FILE] [list|enable|disable|edit|import] [REGIME...]",
            {u"who must be told by when, as data; of a register, what it asks about",
             u"qui informer et sous quel délai, en données ; pour un registre, ce qu’il demande"},
            regimesOptions,
            true,
            runRegimes},
    Command{"deadlines",
            "[FILE]",
            {u"the clocks of a register's incidents, or one that is computed",
             u"les délais des incidents d’un registre, ou un délai calculé"},
            deadlinesOptions,
            false,
            runDeadlines},
    Command{"stats",
            "FILE",
            {u"counts and times", u"nombres et délais"},
            statsOptions,
            false,
            runStats},
    Command{"import",
            "FILE SOURCE",
            {u"take incidents over from a file or a folder",
             u"reprend des incidents d’un fichier ou d’un dossier"},
            importOptions,
            true,
            runImport},
    Command{
        "export",
        "FILE",
        {u"write incidents for other programs", u"écrit des incidents pour d’autres programmes"},
        exportOptions,
        false,
        runExport},
    Command{"report",
            "FILE",
            {u"a report in a file", u"un rapport dans un fichier"},
            reportOptions,
            false,
            runReport},
    Command{"verify",
            "FILE|REPORT.pdf",
            {u"check the register against its journal, or a report against its seal",
             u"vérifie le registre d’après son journal, ou un rapport d’après son sceau"},
            verifyOptions,
            false,
            runVerify},
    Command{"backup",
            "FILE",
            {u"a verified copy", u"une copie vérifiée"},
            outOptions,
            false,
            runBackup},
    Command{"restore",
            "BACKUP",
            {u"a register from a backup, under a new name",
             u"un registre tiré d’une sauvegarde, sous un nouveau nom"},
            outOptions,
            false,
            runRestore},
};

constexpr std::array common{
    Option{"help", nullptr, {u"this help", u"cette aide"}},
    Option{"json",
           nullptr,
           {u"one JSON value on standard output", u"une valeur JSON sur la sortie standard"}},
    Option{"as", "NAME", {u"whom to record it as", u"au nom de qui l’enregistrer"}},
    Option{"language", "en|fr", {u"language of messages", u"langue des messages"}},
    Option{"verbose",
           nullptr,
           {u"messages with their technical cause", u"messages avec leur cause technique"}}};

} // namespace

std::span<const Command> commands()
{
    return table;
}

std::span<const Option> commonOptions()
{
    return common;
}

const Command* findCommand(const QString& name)
{
    for (const Command& command : table) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

} // namespace ireg::cli
