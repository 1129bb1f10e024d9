<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée (pavé)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page préc.</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page suiv.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
</context>
<context>
    <name>ireg::AboutBox</name>
    <message>
        <source>About Incident Register</source>
        <translation>À propos de Registre des incidents</translation>
    </message>
    <message>
        <source>Incident Register %1

A company&apos;s incidents, from log to lesson, in one local file. No account, no server, nothing is sent anywhere.

Apache-2.0.</source>
        <translation>Registre des incidents %1

Les incidents d’une entreprise, du signalement à l’enseignement, dans un fichier local. Sans compte, sans serveur, rien n’est envoyé où que ce soit.

Apache-2.0.</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Composants et leurs licences</translation>
    </message>
    <message>
        <source>System information</source>
        <translation>Informations sur le système</translation>
    </message>
    <message>
        <source>Copy system information</source>
        <translation>Copier les informations sur le système</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ireg::ActionList</name>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>Done late, %1</source>
        <translation>Faite en retard, %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Faite le %1</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>heading: open, overdue, done</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 · by its owner</source>
        <translation>%1 · par son responsable</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>vérifier %1</translation>
    </message>
    <message>
        <source>Effort</source>
        <extracomment>heading: hours of work</extracomment>
        <translation>Charge</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Verification</source>
        <extracomment>heading: how it was or is to be verified</extracomment>
        <translation>Vérification</translation>
    </message>
</context>
<context>
    <name>ireg::Actions</name>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;Nouveau registre…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;read-only…</source>
        <translation>Ouvrir en &amp;lecture seule…</translation>
    </message>
    <message>
        <source>&amp;Close register</source>
        <translation>&amp;Fermer le registre</translation>
    </message>
    <message>
        <source>Register re&amp;port…</source>
        <translation>Liste du &amp;registre…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Check the &amp;history</source>
        <translation>Vérifier l’&amp;historique</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Filter the register</source>
        <translation>&amp;Filtrer le registre</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Rel&amp;oad</source>
        <translation>Re&amp;charger</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Log incident…</source>
        <translation>Consi&amp;gner un incident…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Incident Register</source>
        <translation>À &amp;propos de Registre des incidents</translation>
    </message>
    <message>
        <source>the register is open read-only</source>
        <translation>le registre est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>no register is open</source>
        <translation>aucun registre n’est ouvert</translation>
    </message>
    <message>
        <source>nothing was undone</source>
        <translation>rien n’a été annulé</translation>
    </message>
    <message>
        <source>Search or run a co&amp;mmand</source>
        <translation>Rechercher ou lancer une co&amp;mmande</translation>
    </message>
    <message>
        <source>&amp;Work under another name…</source>
        <translation>Travailler sous un autre &amp;nom…</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>Su&amp;ivant</translation>
    </message>
    <message>
        <source>Previous pa&amp;ne</source>
        <translation>Volet précé&amp;dent</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Te&amp;xte plus petit</translation>
    </message>
    <message>
        <source>Usual text si&amp;ze</source>
        <translation>Taille &amp;habituelle du texte</translation>
    </message>
    <message>
        <source>there is nowhere to go back to</source>
        <translation>il n’y a rien où revenir</translation>
    </message>
    <message>
        <source>there is nowhere to go on to</source>
        <translation>il n’y a rien où avancer</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Aide sur cette page</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Sa&amp;ve what is typed</source>
        <translation>Enregistrer la sa&amp;isie</translation>
    </message>
    <message>
        <source>&amp;Due dates for a calendar…</source>
        <translation>Échéances pour un &amp;agenda…</translation>
    </message>
</context>
<context>
    <name>ireg::ActionsPage</name>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Waiting for check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faites</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1 est faite</translation>
    </message>
    <message>
        <source>%1 is yours</source>
        <translation>%1 est à vous</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done – hide</source>
        <translation>
            <numerusform>%Ln faite – masquer</numerusform>
            <numerusform>%Ln faites – masquer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done – show</source>
        <translation>
            <numerusform>%Ln faite – afficher</numerusform>
            <numerusform>%Ln faites – afficher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) on the clipboard.</source>
        <translation>
            <numerusform>%Ln ligne dans le presse-papiers.</numerusform>
            <numerusform>%Ln lignes dans le presse-papiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Actions, %Ln yours or overdue</source>
        <translation>
            <numerusform>Actions, %Ln à vous ou en retard</numerusform>
            <numerusform>Actions, %Ln à vous ou en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>No action matches.</source>
        <translation>Aucune action ne correspond.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Actions of all incidents stand here by their days: who does what by when. None is open; add one on an incident (Ctrl+Shift+A).</source>
        <translation>Les actions de tous les incidents figurent ici par échéance&#xa0;: qui fait quoi pour quand. Aucune n’est ouverte&#xa0;; ajoutez-en une sur un incident (Ctrl+Maj+A).</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Mark action as done</source>
        <translation>Marquer l’action comme faite</translation>
    </message>
    <message>
        <source>Give action to me</source>
        <translation>Me confier l’action</translation>
    </message>
    <message>
        <source>Copy rows of actions</source>
        <translation>Copier les lignes d’actions</translation>
    </message>
    <message>
        <source>Give to me</source>
        <translation>Me la confier</translation>
    </message>
    <message>
        <source>Act&amp;ions</source>
        <translation>Acti&amp;ons</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme faite</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>ireg::AskPerson</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ireg::AssessmentList</name>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>heading: what a law asks about an incident</extracomment>
        <translation>Question</translation>
    </message>
    <message>
        <source>Settled by the facts</source>
        <translation>Réglé par les faits</translation>
    </message>
</context>
<context>
    <name>ireg::BulkDialog</name>
    <message numerus="yes">
        <source>%Ln refuse(s):</source>
        <translation>
            <numerusform>%Ln refuse&#xa0;:</numerusform>
            <numerusform>%Ln refusent&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) changed</source>
        <translation>
            <numerusform>%Ln incident modifié</numerusform>
            <numerusform>%Ln incidents modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s): so already</source>
        <translation>
            <numerusform>%Ln reste&#xa0;: déjà ainsi</numerusform>
            <numerusform>%Ln restent&#xa0;: déjà ainsi</numerusform>
        </translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Ce qui changera</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>&amp;Gravité</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>É&amp;tiquette</translation>
    </message>
    <message>
        <source>&amp;What is to be done</source>
        <translation>&amp;Ce qui est à faire</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>É&amp;chéance</translation>
    </message>
    <message>
        <source>2026-12-01 or +14d</source>
        <translation>2026-12-01 ou +14d</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Add an action to each</source>
        <translation>Ajouter une action à chacun</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) will change</source>
        <translation>
            <numerusform>%Ln incident changera</numerusform>
            <numerusform>%Ln incidents changeront</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln incidents</source>
        <translation>
            <numerusform>Modifier %Ln incident</numerusform>
            <numerusform>Modifier %Ln incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the next stage</source>
        <translation>Passer à l’étape suivante</translation>
    </message>
    <message>
        <source>facts are missing in its stage</source>
        <translation>il manque des éléments à son étape</translation>
    </message>
</context>
<context>
    <name>ireg::ClockButton</name>
    <message>
        <source>Nearest clock: %1</source>
        <translation>Délai le plus proche&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ireg::ClockCard</name>
    <message>
        <source>Write notice</source>
        <translation>Rédiger la notification</translation>
    </message>
    <message>
        <source>Not required…</source>
        <translation>Non requise…</translation>
    </message>
    <message>
        <source>Record it…</source>
        <translation>Le consigner…</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Marquer comme envoyée…</translation>
    </message>
</context>
<context>
    <name>ireg::ClocksView</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln autre…</numerusform>
            <numerusform>%Ln autres…</numerusform>
        </translation>
    </message>
    <message>
        <source>No clock is running.</source>
        <translation>Aucun délai ne court.</translation>
    </message>
    <message>
        <source>No clock is running: %1.</source>
        <extracomment>%1: why, as &quot;who has to be told is not decided yet&quot;</extracomment>
        <translation>Aucun délai ne court&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ireg::ColumnChoice</name>
    <message>
        <source>Usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Autres colonnes</translation>
    </message>
</context>
<context>
    <name>ireg::ColumnWords</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>Dans ce fichier</translation>
    </message>
    <message>
        <source>By reference</source>
        <translation>Par référence</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Faite en retard</translation>
    </message>
</context>
<context>
    <name>ireg::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnérabilités</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter runs · Esc goes back to where you were</source>
        <translation>↑ ↓ choisir · Entrée lance · Échap revient où vous étiez</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing is called so. Esc goes back to where you were.</source>
        <translation>Rien ne s’appelle ainsi. Échap revient où vous étiez.</translation>
    </message>
    <message>
        <source>This can’t be done here.</source>
        <translation>Ce n’est pas possible ici.</translation>
    </message>
    <message>
        <source>Not now: %1.</source>
        <translation>Pas maintenant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou lancer une commande</translation>
    </message>
    <message>
        <source>A command, an incident, a lesson, a person, a question…</source>
        <translation>Une commande, un incident, un enseignement, une personne, une question…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>ireg::ConditionBar</name>
    <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>N’afficher que&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>N’afficher que ceux-ci</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Filtre</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
</context>
<context>
    <name>ireg::ContentList</name>
    <message>
        <source>Answered</source>
        <translation>Renseigné</translation>
    </message>
    <message>
        <source>To follow</source>
        <extracomment>of an item that a notice must contain</extracomment>
        <translation>À fournir</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Aucun retard</translation>
    </message>
    <message>
        <source>more to follow by %1</source>
        <translation>suite à fournir avant le %1</translation>
    </message>
    <message>
        <source>not yet known, to follow by %1</source>
        <translation>pas encore connu, à fournir avant le %1</translation>
    </message>
    <message>
        <source>The notice must say</source>
        <translation>La notification doit indiquer</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>heading: whether an item is answered</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>heading: what answers an item</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 sur %2 renseignés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field and what it holds</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ireg::ContentsView</name>
    <message>
        <source>Go to: %1</source>
        <translation>Aller à&#xa0;: %1</translation>
    </message>
    <message>
        <source>What the notice must say</source>
        <translation>Ce que la notification doit indiquer</translation>
    </message>
</context>
<context>
    <name>ireg::DashboardPage</name>
    <message numerus="yes">
        <source>%Ln incident(s) more are not in the list.</source>
        <translation>
            <numerusform>%Ln autre incident n’est pas dans la liste.</numerusform>
            <numerusform>%Ln autres incidents ne sont pas dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>All figures are on the clipboard, as numbers.</source>
        <translation>Tous les chiffres sont dans le presse-papiers, en nombres.</translation>
    </message>
    <message>
        <source>All of them, as numbers for a spreadsheet</source>
        <translation>Tous, en nombres pour un tableur</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>En tableaux</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Copier les chiffres</translation>
    </message>
    <message>
        <source>Das&amp;hboard</source>
        <translation>Ta&amp;bleau de bord</translation>
    </message>
    <message>
        <source>Every figure as a table; T turns one of them</source>
        <translation>Chaque figure en tableau&#xa0;; T en change une</translation>
    </message>
    <message>
        <source>Log incident</source>
        <translation>Consigner un incident</translation>
    </message>
    <message>
        <source>This page counts and measures what was logged: how often, how long, what came back.
Nothing is logged in this register yet; log the first incident ({log}).</source>
        <translation>Cette page compte et mesure ce qui est consigné&#xa0;: combien, combien de temps, ce qui revient.
Rien n’est encore consigné dans ce registre&#xa0;; consignez le premier incident ({log}).</translation>
    </message>
</context>
<context>
    <name>ireg::DeadlinesPage</name>
    <message>
        <source>Also what is done</source>
        <translation>Aussi ce qui est fait</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Nobody waits to be told. Clocks appear once somebody decides, on an incident, that a law or contract asks for it.</source>
        <translation>Personne n’attend d’être averti. Les délais apparaissent dès que quelqu’un décide, sur un incident, qu’une loi ou un contrat l’exige.</translation>
    </message>
    <message>
        <source>Laws, contracts, holidays…</source>
        <translation>Lois, contrats, jours fériés…</translation>
    </message>
    <message numerus="yes">
        <source>Deadlines, %Ln open</source>
        <translation>
            <numerusform>Échéances, %Ln ouverte</numerusform>
            <numerusform>Échéances, %Ln ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln dépassée</numerusform>
            <numerusform>%Ln dépassées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Deadlines</source>
        <translation>Échéa&amp;nces</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (late)</source>
        <extracomment>%1: an incident, whose question of law should have been answered by now</extracomment>
        <translation>%1 (en retard)</translation>
    </message>
    <message>
        <source>More may have to be told: these questions have no answer yet: %1</source>
        <translation>D’autres sont peut-être à informer&#xa0;; questions sans réponse dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not asked, since closed or set aside: %1</source>
        <translation>Question non posée, car clos ou écartés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ireg::DecisionBar</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
</context>
<context>
    <name>ireg::DesktopNotice</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>ireg::DiffText</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Retiré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Ajouté&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ireg::EvidenceIntake</name>
    <message>
        <source>The picture on the clipboard can&apos;t be read, so nothing was kept.</source>
        <translation>L’image du presse-papiers est illisible&#xa0;; rien n’a été conservé.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>There is no file and no picture on the clipboard.</source>
        <translation>Le presse-papiers ne contient ni fichier ni image.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln files…</source>
        <translation>
            <numerusform>Lecture de %Ln fichier…</numerusform>
            <numerusform>Lecture de %Ln fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept as evidence:</source>
        <translation>Non conservés comme preuves&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files kept as %1 to %2</source>
        <extracomment>several files; %1 and %2 are the first and the last number</extracomment>
        <translation>
            <numerusform>%Ln fichier conservé, de %1 à %2</numerusform>
            <numerusform>%Ln fichiers conservés, de %1 à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Screenshot %1.png</source>
        <extracomment>name of a pasted picture; %1 is date and time</extracomment>
        <translation>Capture %1.png</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Capture d’écran</translation>
    </message>
    <message>
        <source>%1 kept as %2</source>
        <translation>%1 conservé sous %2</translation>
    </message>
    <message>
        <source>A copy was written to %1</source>
        <translation>Une copie a été écrite dans %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading the originals…</source>
        <translation>Lecture des originaux…</translation>
    </message>
    <message>
        <source>location came with an import, not confirmed: %1</source>
        <translation>emplacement venu d’une importation, non confirmé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Agree with their hash: %Ln</source>
        <translation>
            <numerusform>Conforme à son empreinte&#xa0;: %Ln</numerusform>
            <numerusform>Conformes à leur empreinte&#xa0;: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::ExercisesPage</name>
    <message>
        <source>%1 is a lesson now</source>
        <translation>%1 est maintenant un enseignement</translation>
    </message>
    <message>
        <source>%1 is an action now</source>
        <translation>%1 est maintenant une action</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message numerus="yes">
        <source>Findings (%Ln)</source>
        <translation>
            <numerusform>Findings (%Ln)</numerusform>
            <numerusform>Findings (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lessons (%Ln)</source>
        <translation>
            <numerusform>Lessons (%Ln)</numerusform>
            <numerusform>Lessons (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Actions (%Ln)</source>
        <translation>
            <numerusform>Actions (%Ln)</numerusform>
            <numerusform>Actions (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 of %2</source>
        <extracomment>a finding, the exercise with its title</extracomment>
        <translation>Issu de %1 de %2</translation>
    </message>
    <message>
        <source>Never tested: %1</source>
        <translation>Jamais testé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not tested for a year: %1</source>
        <translation>Pas testé depuis un an&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Exercises, %Ln plans to test</source>
        <translation>
            <numerusform>Exercises, %Ln plan to test</numerusform>
            <numerusform>Exercises, %Ln plans to test</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <source>Make it a lesson</source>
        <translation>En faire un enseignement</translation>
    </message>
    <message>
        <source>Make it an action</source>
        <translation>En faire une action</translation>
    </message>
    <message>
        <source>E&amp;xercises</source>
        <translation>E&amp;xercices</translation>
    </message>
</context>
<context>
    <name>ireg::FieldEditor</name>
    <message>
        <source>Written once: why is it corrected?</source>
        <translation>Écrit une seule fois&#xa0;: pourquoi le corriger&#xa0;?</translation>
    </message>
    <message>
        <source>Reason of the correction of %1</source>
        <translation>Motif de la correction de %1</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Garder tel quel</translation>
    </message>
    <message>
        <source>Replace it with mine</source>
        <translation>Remplacer par mon texte</translation>
    </message>
    <message>
        <source>Take that instead</source>
        <translation>Prendre cette valeur</translation>
    </message>
    <message>
        <source>It was emptied meanwhile. Your text is kept, but not saved.</source>
        <translation>Le champ a été vidé entre-temps. Votre texte est gardé, mais pas enregistré.</translation>
    </message>
    <message>
        <source>It was changed meanwhile to “%1”. Your text is kept, but not saved.</source>
        <translation>Le champ vaut entre-temps «&#xa0;%1&#xa0;». Votre texte est gardé, mais pas enregistré.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved ✓</source>
        <translation>Enregistré ✓</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>History of this field</source>
        <translation>Historique de ce champ</translation>
    </message>
</context>
<context>
    <name>ireg::FigureCard</name>
    <message>
        <source>Copy numbers	Ctrl+C</source>
        <translation>Copier les nombres	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy picture	Ctrl+Shift+C</source>
        <translation>Copier l’image	Ctrl+Maj+C</translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation>Ouvrir les incidents</translation>
    </message>
    <message>
        <source>Show as picture	T</source>
        <translation>Afficher l’image	T</translation>
    </message>
    <message>
        <source>Show as table	T</source>
        <translation>Afficher le tableau	T</translation>
    </message>
    <message>
        <source>The numbers are on the clipboard.</source>
        <translation>Les nombres sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>What this means	F1</source>
        <translation>Ce que cela signifie	F1</translation>
    </message>
</context>
<context>
    <name>ireg::FilterBar</name>
    <message>
        <source>Filter the register by words</source>
        <translation>Filtrer le registre par mots</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>chip: incidents that are not closed</extracomment>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Critical or high</source>
        <extracomment>chip: incidents of these two severities</extracomment>
        <translation>Critique ou élevée</translation>
    </message>
    <message>
        <source>Data breach</source>
        <translation>Violation de données</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>chip: incidents that the person at the keyboard owns</extracomment>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>chip: incidents with something that should be done already</extracomment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Notifiable</source>
        <extracomment>chip: incidents that somebody must be told of</extracomment>
        <translation>À notifier</translation>
    </message>
    <message>
        <source>This quarter</source>
        <extracomment>chip: incidents that were noticed in this quarter of the year</extracomment>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non renseigné</translation>
    </message>
    <message numerus="yes">
        <source>Show only: %1, %Ln incident(s)</source>
        <translation>
            <numerusform>N’afficher que&#xa0;: %1, %Ln incident</numerusform>
            <numerusform>N’afficher que&#xa0;: %1, %Ln incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: words, owner, &quot;phrase&quot;</source>
        <translation>Filtrer&#xa0;: mots, responsable, &quot;expression&quot;</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Thing affected</source>
        <translation>Élément touché</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Period noticed</source>
        <translation>Période de constat</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la semaine dernière</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>la semaine prochaine</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>le mois dernier</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois-ci</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>le mois prochain</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>le trimestre dernier</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>ce trimestre</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>l’an dernier</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>cette année</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between the values of a filter of which any will do</extracomment>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter: the field, then its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ireg::FormHeadings</name>
    <message>
        <source>What it is</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>How bad it is</source>
        <translation>Quelle gravité</translation>
    </message>
    <message>
        <source>When it happened, and who knew</source>
        <translation>Quand c’est arrivé, et qui le savait</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Stopping the harm</source>
        <translation>Arrêter le dommage</translation>
    </message>
    <message>
        <source>Keeping the evidence</source>
        <translation>Garder les preuves</translation>
    </message>
    <message>
        <source>Disaster recovery and business continuity</source>
        <translation>Reprise et continuité d’activité</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Ce qui en a résulté</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Must anyone be told?</source>
        <translation>Faut-il informer quelqu’un&#xa0;?</translation>
    </message>
    <message>
        <source>Moments that may start a legal clock</source>
        <translation>Moments pouvant ouvrir un délai légal</translation>
    </message>
    <message>
        <source>If it worked before</source>
        <translation>Si cela fonctionnait avant</translation>
    </message>
    <message>
        <source>Why it happened</source>
        <translation>Pourquoi c’est arrivé</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Ce qu’on en a appris</translation>
    </message>
    <message>
        <source>Whether it is fixed</source>
        <translation>Si c’est réglé</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>The customer’s</source>
        <translation>Celle du client</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Whose register it is</source>
        <translation>À qui appartient le registre</translation>
    </message>
    <message>
        <source>What the policy asks for</source>
        <translation>Ce que demandent les règles</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What its use would do</source>
        <translation>Effets d’une exploitation</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>À propos de ce fichier</translation>
    </message>
    <message>
        <source>Controls and references</source>
        <translation>Mesures de sécurité et références</translation>
    </message>
    <message>
        <source>How fast, and how much was lost (hours)</source>
        <translation>Rapidité et données perdues (heures)</translation>
    </message>
</context>
<context>
    <name>ireg::GapPanel</name>
    <message numerus="yes">
        <source>%1: %Ln still to do</source>
        <translation>
            <numerusform>%1&#xa0;: encore %Ln à faire</numerusform>
            <numerusform>%1&#xa0;: encore %Ln à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing is missing here.</source>
        <translation>✓ Il ne manque rien ici.</translation>
    </message>
    <message>
        <source>Taken over from outside; it has no stages.</source>
        <translation>Repris de l’extérieur&#xa0;; sans étapes.</translation>
    </message>
    <message>
        <source>To finish %1</source>
        <translation>Pour terminer %1</translation>
    </message>
</context>
<context>
    <name>ireg::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
</context>
<context>
    <name>ireg::HistoryView</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation>Historique de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Every change of this incident, newest first. Nothing is ever removed from it.</source>
        <translation>Toutes les modifications de cet incident, la plus récente d’abord. Rien n’en est jamais retiré.</translation>
    </message>
    <message>
        <source>Back to the field</source>
        <translation>Retour au champ</translation>
    </message>
    <message>
        <source>Removed words are struck out, added words are underlined.</source>
        <translation>Les mots retirés sont barrés, les mots ajoutés soulignés.</translation>
    </message>
    <message>
        <source>What the chosen change did</source>
        <translation>Ce que la modification choisie a fait</translation>
    </message>
</context>
<context>
    <name>ireg::HistoryWords</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(effacé)</translation>
    </message>
    <message>
        <source>(made)</source>
        <translation>(créé)</translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation>(repris)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1 (an undo)</source>
        <translation>%1 (une annulation)</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Avant</translation>
    </message>
</context>
<context>
    <name>ireg::HolidaysPart</name>
    <message>
        <source>Import .ics…</source>
        <translation>Importer un .ics…</translation>
    </message>
    <message>
        <source>no days yet</source>
        <translation>aucun jour</translation>
    </message>
    <message numerus="yes">
        <source>days: %Ln</source>
        <translation>
            <numerusform>jours&#xa0;: %Ln</numerusform>
            <numerusform>jours&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Without days, only Saturdays and Sundays are left out: a limit that is counted in working days comes early, and its clock says so.</source>
        <translation>Sans jours fériés, seuls samedis et dimanches sont exclus&#xa0;: un délai compté en jours ouvrés tombe trop tôt, et l’échéance le dit.</translation>
    </message>
    <message>
        <source>Days are known for %1. A limit in any other year comes early, and its clock says so.</source>
        <translation>Jours connus pour %1. Dans une autre année, un délai tombe trop tôt, et l’échéance le dit.</translation>
    </message>
    <message>
        <source>Counts for: %1.</source>
        <translation>Sert à&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>Importer des jours fériés</translation>
    </message>
    <message>
        <source>Calendars (%1)</source>
        <translation>Calendriers (%1)</translation>
    </message>
    <message>
        <source>The calendar has this already; nothing was added.</source>
        <translation>Le calendrier contient déjà cela&#xa0;; rien n’a été ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>Days added: %Ln</source>
        <translation>
            <numerusform>Jour ajouté&#xa0;: %Ln</numerusform>
            <numerusform>Jours ajoutés&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Our own, for contracts</source>
        <translation>Le nôtre, pour les contrats</translation>
    </message>
</context>
<context>
    <name>ireg::IncidentActions</name>
    <message>
        <source>&amp;Enter another stage…</source>
        <translation>&amp;Entrer dans une autre étape…</translation>
    </message>
    <message>
        <source>Put on &amp;hold…</source>
        <translation>&amp;Mettre en attente…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation>R&amp;ouvrir…</translation>
    </message>
    <message>
        <source>Con&amp;firm as second person…</source>
        <translation>Con&amp;firmer comme seconde personne…</translation>
    </message>
    <message>
        <source>Add &amp;timeline entry</source>
        <translation>Ajouter à la c&amp;hronologie</translation>
    </message>
    <message>
        <source>Add actio&amp;n</source>
        <translation>Ajouter une ac&amp;tion</translation>
    </message>
    <message>
        <source>Add le&amp;sson</source>
        <translation>Ajouter un e&amp;nseignement</translation>
    </message>
    <message>
        <source>Add e&amp;vidence…</source>
        <translation>Ajouter une pre&amp;uve…</translation>
    </message>
    <message>
        <source>&amp;Paste file or screenshot</source>
        <translation>Coller un fichier ou une ca&amp;pture</translation>
    </message>
    <message>
        <source>Report previe&amp;w</source>
        <translation>Aperçu &amp;du rapport</translation>
    </message>
    <message>
        <source>Cop&amp;y where we stand</source>
        <translation>Cop&amp;ier où nous en sommes</translation>
    </message>
    <message>
        <source>the register is open read-only</source>
        <translation>le registre est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>Look at stage &amp;%1, %2</source>
        <translation>Voir l’étape &amp;%1, %2</translation>
    </message>
    <message>
        <source>&amp;Advance…</source>
        <translation>&amp;Avancer à l’étape suivante…</translation>
    </message>
    <message>
        <source>&amp;Close incident…</source>
        <translation>&amp;Clore l’incident…</translation>
    </message>
    <message>
        <source>As&amp;k why</source>
        <translation>Demander pour&amp;quoi</translation>
    </message>
    <message>
        <source>Review &amp;meeting</source>
        <translation>Réunion d’e&amp;xamen</translation>
    </message>
</context>
<context>
    <name>ireg::IncidentHead</name>
    <message>
        <source>How the severity was found</source>
        <translation>Détermination de la gravité</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non évaluée</translation>
    </message>
    <message>
        <source>%1, overridden</source>
        <translation>%1, fixée à la main</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Pas encore de responsable</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cycle %1</source>
        <translation>Cycle %1</translation>
    </message>
    <message>
        <source>Disaster recovery plan: %1</source>
        <translation>Plan de reprise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Business continuity plan: %1</source>
        <translation>Plan de continuité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Where we stand:</source>
        <translation>Où nous en sommes&#xa0;:</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Où nous en sommes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Gravité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>logged %1</source>
        <translation>consigné le %1</translation>
    </message>
    <message>
        <source>logged %1 by %2</source>
        <translation>consigné le %1 par %2</translation>
    </message>
    <message>
        <source>Recovery plans: %1</source>
        <translation>Plans de reprise&#xa0;: %1</translation>
    </message>
    <message>
        <source>No recovery plan invoked</source>
        <translation>Aucun plan de reprise déclenché</translation>
    </message>
    <message>
        <source>Back to the register ({back})</source>
        <translation>Retour au registre ({back})</translation>
    </message>
    <message>
        <source>Preview the report ({report})</source>
        <translation>Aperçu du rapport ({report})</translation>
    </message>
    <message>
        <source>Copy where we stand ({copy-standing})</source>
        <translation>Copier où nous en sommes ({copy-standing})</translation>
    </message>
    <message>
        <source>Disaster recovery: %1</source>
        <translation>Plan de reprise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Continuity: %1</source>
        <translation>Plan de continuité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
</context>
<context>
    <name>ireg::IncidentPage</name>
    <message>
        <source>The register is open for reading only.</source>
        <translation>Le registre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Confirm location…</source>
        <translation>Confirmer l’emplacement…</translation>
    </message>
    <message>
        <source>The location came with an import. Nothing opens it until somebody confirms it.</source>
        <translation>L’emplacement vient d’une importation. Rien ne l’ouvre tant que personne ne l’a confirmé.</translation>
    </message>
    <message>
        <source>This location needs no confirmation.</source>
        <translation>Cet emplacement n’a pas besoin d’être confirmé.</translation>
    </message>
    <message>
        <source>Does the original of %1 lie at %2?</source>
        <translation>L’original de %1 se trouve-t-il à l’emplacement %2&#xa0;?</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Location confirmed</source>
        <translation>Emplacement confirmé</translation>
    </message>
    <message>
        <source>Paste file or screenshot</source>
        <translation>Coller un fichier ou une capture</translation>
    </message>
    <message>
        <source>Copy out…</source>
        <translation>Extraire…</translation>
    </message>
    <message>
        <source>Check hashes</source>
        <translation>Vérifier les empreintes</translation>
    </message>
    <message>
        <source>Link a known lesson…</source>
        <translation>Lier un enseignement connu…</translation>
    </message>
    <message>
        <source>Met in: %1</source>
        <translation>Rencontré dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Link an incident…</source>
        <translation>Lier un incident…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter une preuve</translation>
    </message>
    <message>
        <source>Copy the evidence into which folder?</source>
        <translation>Dans quel dossier extraire la preuve&#xa0;?</translation>
    </message>
    <message>
        <source>Which known lesson was met again here?</source>
        <translation>Quel enseignement connu se retrouve ici&#xa0;?</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>The register has no other lesson yet.</source>
        <translation>Le registre n’a pas encore d’autre enseignement.</translation>
    </message>
    <message>
        <source>Lesson linked</source>
        <translation>Enseignement lié</translation>
    </message>
    <message>
        <source>How is this incident related to which other one?</source>
        <translation>À quel autre incident celui-ci est-il lié, et comment&#xa0;?</translation>
    </message>
    <message>
        <source>Reference of the other incident, such as INC-2026-0001</source>
        <translation>Référence de l’autre incident, par exemple INC-2026-0001</translation>
    </message>
    <message>
        <source>Incident linked</source>
        <translation>Incident lié</translation>
    </message>
    <message>
        <source>Close this incident…</source>
        <translation>Clore cet incident…</translation>
    </message>
    <message>
        <source>Advance to %1…</source>
        <translation>Passer à %1…</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Aucun responsable</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied: where we stand</source>
        <translation>Copié&#xa0;: où nous en sommes</translation>
    </message>
    <message>
        <source>Why is this taken out? Its history stays.</source>
        <translation>Pourquoi le retirer&#xa0;? Son historique reste.</translation>
    </message>
    <message>
        <source>Reason; it is kept with your name and the time</source>
        <translation>Motif&#xa0;; conservé avec votre nom et l’heure</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Clos le %1</translation>
    </message>
    <message>
        <source>Closed %1 by %2</source>
        <translation>Clos le %1 par %2</translation>
    </message>
    <message>
        <source>Resume the work</source>
        <translation>Reprendre le travail</translation>
    </message>
    <message>
        <source>%1 was applied before and has come back: it is open again</source>
        <translation>%1 était appliqué et revient&#xa0;: il est rouvert</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Le consigner</translation>
    </message>
    <message>
        <source>Which of these is this incident not the same as? The figures follow.</source>
        <translation>Duquel de ces incidents celui-ci est-il distinct&#xa0;? Les chiffres suivent.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Ce n’est pas le même</translation>
    </message>
    <message>
        <source>Remembered: not the same</source>
        <translation>Retenu&#xa0;: ce n’est pas le même</translation>
    </message>
    <message>
        <source>Go to the lesson</source>
        <translation>Aller à l’enseignement</translation>
    </message>
</context>
<context>
    <name>ireg::Keymap</name>
    <message>
        <source>%1 by itself is for typing; hold Ctrl or Alt with it.</source>
        <translation>%1 seule sert à écrire&#xa0;; tenez Ctrl ou Alt avec elle.</translation>
    </message>
    <message>
        <source>%1 opens a menu or goes to a field.</source>
        <translation>%1 ouvre un menu ou mène à un champ.</translation>
    </message>
    <message>
        <source>%1 belongs to forms and dialogs.</source>
        <translation>%1 appartient aux formulaires et aux dialogues.</translation>
    </message>
    <message>
        <source>%1 is for editing text.</source>
        <translation>%1 sert à modifier du texte.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”; change that one first.</source>
        <translation>%1 est le raccourci de «&#xa0;%2&#xa0;»&#xa0;; changez d’abord celui-là.</translation>
    </message>
    <message>
        <source>This key can’t be changed.</source>
        <translation>Ce raccourci ne peut pas être changé.</translation>
    </message>
</context>
<context>
    <name>ireg::LawsPart</name>
    <message>
        <source>Filter: country, law, authority</source>
        <translation>Filtre&#xa0;: pays, loi, autorité</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Laws and contracts to ask about</source>
        <translation>Lois et contrats sur lesquels interroger</translation>
    </message>
</context>
<context>
    <name>ireg::LessonFilterBar</name>
    <message>
        <source>Mine</source>
        <extracomment>chip: lessons that the person at the keyboard sees to</extracomment>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <extracomment>chip: lessons that have changed nothing yet</extracomment>
        <translation>Pas encore appliqués</translation>
    </message>
    <message>
        <source>To be verified</source>
        <extracomment>chip: lessons that were applied, and nobody has checked it</extracomment>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Came back</source>
        <extracomment>chip: lessons met again after they had been applied</extracomment>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Verified over a year ago</source>
        <extracomment>chip: lessons whose check lies more than a year back</extracomment>
        <translation>Vérifiés il y a plus d’un an</translation>
    </message>
    <message numerus="yes">
        <source>Show only: %1, %Ln lesson(s)</source>
        <translation>
            <numerusform>N’afficher que&#xa0;: %1, %Ln enseignement</numerusform>
            <numerusform>N’afficher que&#xa0;: %1, %Ln enseignements</numerusform>
        </translation>
    </message>
    <message>
        <source>Have we seen this before? Words, &quot;a phrase&quot;, begin*</source>
        <translation>Déjà vu&#xa0;? Mots, &quot;une expression&quot;, début*</translation>
    </message>
    <message>
        <source>Search the lessons</source>
        <translation>Chercher dans les enseignements</translation>
    </message>
</context>
<context>
    <name>ireg::LessonList</name>
    <message>
        <source>Lesson</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Learned in</source>
        <extracomment>heading: the incident that a lesson was learned in</extracomment>
        <translation>Tiré de</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>heading: in how many incidents a lesson was met</extracomment>
        <translation>Vu</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>revenu</translation>
    </message>
</context>
<context>
    <name>ireg::LessonReading</name>
    <message>
        <source>Reading pane</source>
        <translation>Volet de lecture</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>revenu</translation>
    </message>
    <message>
        <source>Actions of these incidents</source>
        <translation>Actions de ces incidents</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Lessons of %1</source>
        <translation>Enseignements de %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>ireg::LessonsPage</name>
    <message>
        <source>Open incident</source>
        <translation>Ouvrir l’incident</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>No lesson matches.</source>
        <translation>Aucun enseignement ne correspond.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message numerus="yes">
        <source>Lessons, %Ln recorded</source>
        <translation>
            <numerusform>Enseignements, %Ln consigné</numerusform>
            <numerusform>Enseignements, %Ln consignés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Enseignements</translation>
    </message>
    <message>
        <source>Lessons appear when a review records one: open an incident, then “Add lesson” ({lesson=Ctrl+Shift+L}).</source>
        <translation>Les enseignements apparaissent quand un examen en consigne un&#xa0;: ouvrez un incident, puis «&#xa0;Ajouter un enseignement&#xa0;» ({lesson=Ctrl+Shift+L}).</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Read beside</source>
        <translation>Lire à côté</translation>
    </message>
    <message>
        <source>Read beside the list (Space)</source>
        <translation>Lire à côté de la liste (Espace)</translation>
    </message>
</context>
<context>
    <name>ireg::MainWindow</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>a field and the record it belongs to: &quot;Severity of INC-2026-0003&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what was done and to which record: &quot;Lesson recorded, INC-2026-0003&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Incident registers (*.ireg)</source>
        <translation>Registres d’incidents (*.ireg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Ouvrir un registre</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Où se trouve %1 maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Save a copy of the register</source>
        <translation>Enregistrer une copie du registre</translation>
    </message>
    <message>
        <source>A checked copy is in %1</source>
        <translation>Une copie vérifiée se trouve dans %1</translation>
    </message>
    <message>
        <source>What this window holds is in no file any more. Close it without saving?</source>
        <translation>Ce que contient cette fenêtre n’est plus dans aucun fichier. La fermer sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>A checked copy is in %1. Nothing more is written from here.</source>
        <translation>Une copie vérifiée se trouve dans %1. Plus rien n’est écrit d’ici.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <source>What was being typed is in %1</source>
        <translation>Le texte en cours de saisie se trouve dans %1</translation>
    </message>
    <message>
        <source>The newest change was made before this window was opened: %1. Undo it?</source>
        <translation>La dernière modification date d’avant l’ouverture de cette fenêtre&#xa0;: %1. L’annuler&#xa0;?</translation>
    </message>
    <message>
        <source>This change is not yours but was made by %1: %2. Undo it?</source>
        <translation>Cette modification n’est pas de vous, mais de %1&#xa0;: %2. L’annuler&#xa0;?</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Incident Register</source>
        <translation>Registre des incidents</translation>
    </message>
    <message>
        <source>Demo data: an invented company. Try anything; it is thrown away.</source>
        <translation>Données de démonstration&#xa0;: une entreprise inventée. Essayez tout&#xa0;; rien n’est gardé.</translation>
    </message>
    <message>
        <source>Open read-only. %1</source>
        <translation>Ouvert en lecture seule. %1</translation>
    </message>
    <message>
        <source>Save my changes…</source>
        <translation>Enregistrer mes modifications…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Check the history</source>
        <translation>Vérifier l’historique</translation>
    </message>
    <message>
        <source>Open for writing anyway</source>
        <translation>Ouvrir quand même en écriture</translation>
    </message>
    <message>
        <source>Save my changes</source>
        <translation>Enregistrer mes modifications</translation>
    </message>
    <message>
        <source>Your last changes are in %1. Nothing more is written from here.</source>
        <translation>Vos dernières modifications sont dans %1. Plus rien n’est écrit d’ici.</translation>
    </message>
    <message>
        <source>Open the file as it is now</source>
        <translation>Ouvrir le fichier tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>This register lies on a network share, where locks can’t be relied on: let one person write at a time, and keep backups.</source>
        <translation>Ce registre se trouve sur un partage réseau, où l’on ne peut pas se fier aux verrous&#xa0;: qu’une seule personne écrive à la fois, et gardez des sauvegardes.</translation>
    </message>
    <message>
        <source>Changes made in %1 since it was opened here; the file was overwritten by another program.</source>
        <translation>Modifications faites dans %1 depuis son ouverture ici&#xa0;; le fichier a été écrasé par un autre programme.</translation>
    </message>
    <message>
        <source>Still being typed:</source>
        <translation>En cours de saisie&#xa0;:</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message numerus="yes">
        <source>The history holds together: %Ln change(s) checked.</source>
        <translation>
            <numerusform>L’historique est cohérent&#xa0;: %Ln modification vérifiée.</numerusform>
            <numerusform>L’historique est cohérent&#xa0;: %Ln modifications vérifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the list</source>
        <translation>Effacer la liste</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Op&amp;en recent</source>
        <translation>Ouvrir un récen&amp;t</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation>&amp;Incident</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>From now on changes are recorded as %1.</source>
        <translation>Désormais les modifications sont enregistrées au nom de %1.</translation>
    </message>
    <message>
        <source>Changes are recorded as “%1”, the name of this account.</source>
        <translation>Les modifications sont enregistrées au nom de «&#xa0;%1&#xa0;», celui de ce compte.</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <translation>Taille du texte&#xa0;: %1 %</translation>
    </message>
    <message>
        <source>You can look, search, print and export; nothing can be changed.</source>
        <translation>Vous pouvez regarder, chercher, imprimer et exporter&#xa0;; rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Open read-only, as was asked.</source>
        <translation>Ouvert en lecture seule, comme demandé.</translation>
    </message>
    <message>
        <source>%1 (missing) – locate…</source>
        <translation>%1 (introuvable) – localiser…</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1 (épinglé)</translation>
    </message>
    <message>
        <source>Nothing can be logged: the register is open read-only.</source>
        <translation>Rien ne peut être consigné&#xa0;: le registre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Nothing can be logged: no register is open.</source>
        <translation>Rien ne peut être consigné&#xa0;: aucun registre n’est ouvert.</translation>
    </message>
    <message>
        <source>“%1” is not saved: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas enregistré&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save due dates for a calendar</source>
        <translation>Enregistrer les échéances pour un agenda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due date(s) are in %1</source>
        <translation>
            <numerusform>%Ln échéance est dans %1</numerusform>
            <numerusform>%Ln échéances sont dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not saved yet: add it, or cancel.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas encore enregistré&#xa0;: ajoutez-le, ou annulez.</translation>
    </message>
    <message>
        <source>Go &amp;to</source>
        <translation>Alle&amp;r à</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>That’s me</source>
        <translation>C’est moi</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Choose an incident first: where it stands is copied then.</source>
        <translation>Choisissez d’abord un incident&#xa0;: son point de situation est alors copié.</translation>
    </message>
    <message>
        <source>“%1” could not be saved, and what was typed there would be lost. Close all the same?</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être enregistré, et ce qui y a été saisi serait perdu. Fermer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et le perdre</translation>
    </message>
</context>
<context>
    <name>ireg::MeetingView</name>
    <message>
        <source>Review of %1</source>
        <translation>Examen de %1</translation>
    </message>
    <message>
        <source>Lines of this step</source>
        <translation>Lignes de cette étape</translation>
    </message>
    <message>
        <source>Back (Page up)</source>
        <translation>Retour (Page préc.)</translation>
    </message>
    <message>
        <source>Next (Page down)</source>
        <translation>Suivant (Page suiv.)</translation>
    </message>
    <message>
        <source>Make an action (A)</source>
        <translation>En faire une action (A)</translation>
    </message>
    <message>
        <source>Make a lesson (L)</source>
        <translation>En faire un enseignement (L)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Échap)</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Nothing is recorded here yet.</source>
        <translation>Rien n’est encore consigné ici.</translation>
    </message>
    <message>
        <source>From this step:</source>
        <translation>Issu de cette étape&#xa0;:</translation>
    </message>
    <message>
        <source>An action from this line</source>
        <translation>Une action issue de cette ligne</translation>
    </message>
    <message>
        <source>A lesson from this line</source>
        <translation>Un enseignement issu de cette ligne</translation>
    </message>
    <message>
        <source>This is not added yet. Add it, or cancel.</source>
        <translation>Ce n’est pas encore ajouté. Ajoutez-le, ou annulez.</translation>
    </message>
</context>
<context>
    <name>ireg::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>ireg::NameDialog</name>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Everything you change is recorded under your name, approvals too, and “Mine” shows what is yours. The choice is kept for this register.</source>
        <translation>Tout ce que vous modifiez est enregistré à votre nom, les approbations aussi, et «&#xa0;Les miens&#xa0;» montre ce qui est à vous. Le choix est conservé pour ce registre.</translation>
    </message>
    <message>
        <source>Find a name, or type a new one</source>
        <translation>Chercher un nom, ou en saisir un nouveau</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>People of this register</source>
        <translation>Personnes de ce registre</translation>
    </message>
    <message>
        <source>&amp;Work under this name</source>
        <translation>&amp;Travailler sous ce nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New person: %1</source>
        <translation>Nouvelle personne&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ireg::NewRegisterDialog</name>
    <message>
        <source>European Union</source>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nouveau registre</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisme</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Home time zone</source>
        <translation>Fuseau &amp;horaire de référence</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Home time zone</source>
        <translation>Fuseau horaire de référence</translation>
    </message>
    <message>
        <source>Whose laws apply</source>
        <translation>Droit applicable</translation>
    </message>
    <message>
        <source>&amp;Create register</source>
        <translation>&amp;Créer le registre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Where the register is kept</source>
        <translation>Emplacement du registre</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Votre nom</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Changes are recorded under it. It can be changed at the foot of the window.</source>
        <translation>Les modifications sont enregistrées à ce nom. Il se change au pied de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>ireg::ObligationList</name>
    <message>
        <source>Notice under no regime</source>
        <translation>Notification hors régime</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>heading: the last moment, in the register&apos;s time zone</extracomment>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>no fixed date</source>
        <extracomment>in the place of a date, where a law names no number of hours or days</extracomment>
        <translation>sans date fixe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>heading: how long until a limit</extracomment>
        <translation>Reste</translation>
    </message>
</context>
<context>
    <name>ireg::ObligationsView</name>
    <message>
        <source>A message of its own</source>
        <translation>Un message distinct</translation>
    </message>
    <message>
        <source>Notice added</source>
        <translation>Notification ajoutée</translation>
    </message>
    <message>
        <source>Reason; it is kept with your name and the time</source>
        <translation>Motif&#xa0;; conservé avec votre nom et l’heure</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Consigner la réponse</translation>
    </message>
    <message>
        <source>Known for this law since, if not as the incident</source>
        <translation>Connu pour cette loi depuis, si autre que l’incident</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Why is this notice not required?</source>
        <translation>Pourquoi cette notification n’est-elle pas requise&#xa0;?</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Non requise</translation>
    </message>
    <message>
        <source>Must anyone be told?</source>
        <translation>Faut-il informer quelqu’un&#xa0;?</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Open the notice</source>
        <translation>Ouvrir la notification</translation>
    </message>
    <message>
        <source>Not required…</source>
        <translation>Non requise…</translation>
    </message>
    <message>
        <source>This register asks about no law or contract. Choose some on the Deadlines page; until then the Evaluate stage asks one question: must anyone be told?</source>
        <translation>Ce registre n’interroge sur aucune loi ni aucun contrat. Choisissez-en sur la page Échéances&#xa0;; d’ici là, l’étape Évaluer pose une seule question&#xa0;: faut-il avertir quelqu’un&#xa0;?</translation>
    </message>
    <message>
        <source>Content of the notice: %1</source>
        <translation>Contenu de la notification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Which message told this, too?</source>
        <translation>Quel message a aussi annoncé ceci&#xa0;?</translation>
    </message>
    <message>
        <source>Told by this message</source>
        <translation>Annoncé par ce message</translation>
    </message>
    <message>
        <source>None: by a message of its own</source>
        <translation>Aucun&#xa0;: par un message distinct</translation>
    </message>
    <message>
        <source>Recorded once</source>
        <translation>Enregistré une seule fois</translation>
    </message>
    <message>
        <source>Same message…</source>
        <translation>Même message…</translation>
    </message>
    <message>
        <source>Told in the message of another notice, which is recorded once</source>
        <translation>Annoncée par le message d’une autre notification, enregistré une seule fois</translation>
    </message>
    <message>
        <source>States concerned, such as %1; none named: all</source>
        <translation>États concernés, par exemple %1&#xa0;; sinon tous</translation>
    </message>
    <message>
        <source>Does not bind us</source>
        <translation>Ne nous lie pas</translation>
    </message>
    <message>
        <source>Binds us, nobody has to be told</source>
        <translation>Nous lie, personne à informer</translation>
    </message>
    <message>
        <source>Binds us, must be told</source>
        <translation>Nous lie, il faut informer</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message numerus="yes">
        <source>One answer for these %Ln</source>
        <translation>
            <numerusform>Une réponse pour cette %Ln question</numerusform>
            <numerusform>Une réponse pour ces %Ln questions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not yet say all that it must. Complete it before it is sent, or record that it was sent like this.</source>
        <translation>%1 ne dit pas encore tout ce qu’il doit. Complétez l’avis avant l’envoi, ou consignez qu’il est parti ainsi.</translation>
    </message>
    <message>
        <source>Record as sent all the same</source>
        <translation>Consigner l’envoi malgré tout</translation>
    </message>
    <message>
        <source>Go back and complete</source>
        <translation>Revenir compléter</translation>
    </message>
    <message>
        <source>Sent at, such as now, -10min or 14:05</source>
        <translation>Envoyé à, par exemple maintenant, -10min ou 14:05</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>Consigner l’envoi</translation>
    </message>
    <message>
        <source>Recorded as sent: %1</source>
        <translation>Envoi consigné&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Marquer comme envoyée…</translation>
    </message>
    <message>
        <source>When was the notice %1 sent?</source>
        <translation>Quand la notification %1 a-t-elle été envoyée&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ireg::PageStack</name>
    <message>
        <source>Text that was not saved last time is kept where it was typed: %1.</source>
        <translation>Du texte non enregistré la dernière fois est conservé là où il a été saisi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 is logged</source>
        <translation>%1 est consigné</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The list of recent registers is forgotten</source>
        <translation>La liste des registres récents est oubliée</translation>
    </message>
    <message>
        <source>%1 is no longer listed</source>
        <translation>%1 n’est plus dans la liste</translation>
    </message>
</context>
<context>
    <name>ireg::PartTabs</name>
    <message>
        <source>Parts of the incident</source>
        <translation>Parties de l’incident</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>ireg::PeoplePage</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>On call, in this order: %1</source>
        <translation>Astreinte, dans cet ordre&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>People and catalogue, people: %Ln</source>
        <translation>
            <numerusform>Personnes et catalogue, personnes&#xa0;: %Ln</numerusform>
            <numerusform>Personnes et catalogue, personnes&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Register and policy</source>
        <translation>Registre et règles</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What counts for every incident of this register. Each change is kept in its history.</source>
        <translation>Ce qui vaut pour tous les incidents de ce registre. Chaque modification reste dans son historique.</translation>
    </message>
    <message>
        <source>People and &amp;catalogue</source>
        <translation>Per&amp;sonnes et catalogue</translation>
    </message>
</context>
<context>
    <name>ireg::PeriodChooser</name>
    <message>
        <source>before: %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Le trimestre dernier</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’an dernier</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Whole register</source>
        <translation>Tout le registre</translation>
    </message>
    <message>
        <source>beside the period before</source>
        <translation>comparé à la période précédente</translation>
    </message>
    <message>
        <source>beside the year before</source>
        <translation>à côté de l’année précédente</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>seule</translation>
    </message>
</context>
<context>
    <name>ireg::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ireg::QuickLogDialog</name>
    <message>
        <source>Say in a few words what happened; the rest can wait.</source>
        <translation>Dites en quelques mots ce qui s’est passé&#xa0;; le reste peut attendre.</translation>
    </message>
    <message>
        <source>Now, unless you say when: 14:05, -2h, yesterday 17:30, 2026-11-23 14:05; ~ for about</source>
        <translation>Maintenant, sauf indication&#xa0;: 14:05, -2h, hier 17:30, 2026-11-23 14:05&#xa0;; ~ pour environ</translation>
    </message>
    <message>
        <source>%1 is logged. Next one?</source>
        <translation>%1 est consigné. Le suivant&#xa0;?</translation>
    </message>
    <message>
        <source>Log incident</source>
        <translation>Consigner un incident</translation>
    </message>
    <message>
        <source>&amp;What happened?</source>
        <translation>&amp;Que s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Noticed</source>
        <translation>&amp;Constaté</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Personal data?</source>
        <translation>Données personnelles&#xa0;?</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>The only field that is required</source>
        <translation>Le seul champ obligatoire</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Nature&#xa0;: %1</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Don&apos;t know yet</source>
        <translation>Pas encore su</translation>
    </message>
    <message>
        <source>Personal data: %1</source>
        <translation>Données personnelles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>Enregistrer et ouvrir</translation>
    </message>
    <message>
        <source>Save and log another</source>
        <translation>Enregistrer et en consigner un autre</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Maj+Entrée</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save and open  (Ctrl+Return)</source>
        <translation>Enregistrer et ouvrir  (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Save  (Ctrl+Return)</source>
        <translation>Enregistrer  (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ireg::QuickStart</name>
    <message>
        <source>No register was opened on this computer yet. Open or make one first; from then on incidents are logged into it.</source>
        <translation>Aucun registre n’a encore été ouvert sur cet ordinateur. Ouvrez-en ou créez-en un d’abord&#xa0;; les incidents y seront ensuite consignés.</translation>
    </message>
    <message>
        <source>Nothing can be logged into %1. %2</source>
        <translation>Rien ne peut être consigné dans %1. %2</translation>
    </message>
    <message>
        <source>It is recorded as logged by “%1”, the name of this account. Who you are is said in the window.</source>
        <translation>Il sera consigné au nom de «&#xa0;%1&#xa0;», celui de ce compte. Vous dites qui vous êtes dans la fenêtre.</translation>
    </message>
    <message>
        <source>Log incident</source>
        <translation>Consigner un incident</translation>
    </message>
    <message>
        <source>%1 is logged.</source>
        <translation>%1 est consigné.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ireg::ReadingColumn</name>
    <message>
        <source>Clocks</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>+ Entry</source>
        <translation>+ Entrée</translation>
    </message>
    <message>
        <source>Add a timeline entry ({timeline})</source>
        <translation>Ajouter une entrée à la chronologie ({timeline})</translation>
    </message>
</context>
<context>
    <name>ireg::ReadingPane</name>
    <message>
        <source>Copy where we stand</source>
        <translation>Copier où nous en sommes</translation>
    </message>
    <message>
        <source>Reading pane</source>
        <translation>Volet de lecture</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non évaluée</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Déjà vu</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>ireg::RecordForm</name>
    <message>
        <source>None, because…</source>
        <translation>Aucun, parce que…</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1&#xa0;: modifié</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>what an undo takes back: &quot;Owner: Ada → Lou&quot;</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
</context>
<context>
    <name>ireg::RecordSection</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This record was taken out. What you typed is kept here until you close it: copy it, or undo the removal.</source>
        <translation>Cet élément a été retiré. Ce que vous avez saisi reste ici jusqu’à la fermeture&#xa0;: copiez-le, ou annulez le retrait.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>This is there already; nothing was added.</source>
        <translation>Cela y est déjà&#xa0;; rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed: %1 (%2)</source>
        <translation>Retiré&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>This is not added yet. Add it, or cancel.</source>
        <translation>Ce n’est pas encore ajouté. Ajoutez-le, ou annulez.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
</context>
<context>
    <name>ireg::RecurrenceNote</name>
    <message>
        <source>It was there before</source>
        <translation>C’était déjà arrivé</translation>
    </message>
    <message>
        <source>Not the same…</source>
        <translation>Ce n’est pas le même…</translation>
    </message>
    <message>
        <source>Say that this is something else; it is remembered</source>
        <translation>Dire que c’est autre chose&#xa0;; c’est retenu</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>It was there before:</source>
        <translation>C’était déjà arrivé&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ireg::RegimesDialog</name>
    <message>
        <source>Laws, contracts and holidays</source>
        <translation>Lois, contrats et jours fériés</translation>
    </message>
    <message>
        <source>&amp;Laws</source>
        <translation>&amp;Lois</translation>
    </message>
    <message>
        <source>&amp;Contracts</source>
        <translation>&amp;Contrats</translation>
    </message>
    <message>
        <source>&amp;Holidays</source>
        <translation>&amp;Jours fériés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A clause counts for each affected customer once it has a period and a number; until then its clock shows no date.</source>
        <translation>Une clause compte pour chaque client touché dès qu’elle a un délai et un numéro&#xa0;; d’ici là, elle n’affiche aucune date.</translation>
    </message>
    <message>
        <source>These clauses count once customers’ contracts are ticked under “Laws”.</source>
        <translation>Ces clauses comptent une fois les contrats clients cochés sous «&#xa0;Lois&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ireg::RegisterPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>No incident matches. Clear the filter with Esc.</source>
        <translation>Aucun incident ne correspond. Échap efface le filtre.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Log incident</source>
        <translation>Consigner un incident</translation>
    </message>
    <message>
        <source>Nothing is logged in this register yet.</source>
        <translation>Rien n’est encore consigné dans ce registre.</translation>
    </message>
    <message numerus="yes">
        <source>Register, %Ln open incident(s)</source>
        <translation>
            <numerusform>Registre, %Ln incident non clos</numerusform>
            <numerusform>Registre, %Ln incidents non clos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) on the clipboard.</source>
        <translation>
            <numerusform>%Ln ligne dans le presse-papiers.</numerusform>
            <numerusform>%Ln lignes dans le presse-papiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) on the clipboard, the first of %1.</source>
        <translation>
            <numerusform>%Ln ligne dans le presse-papiers, la première de %1.</numerusform>
            <numerusform>%Ln lignes dans le presse-papiers, les premières de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This filter can’t be read here and is left out: %1</source>
        <translation>Ce filtre ne peut pas être lu ici et n’est pas appliqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where %1 stands is on the clipboard.</source>
        <translation>Où en est %1&#xa0;: copié dans le presse-papiers.</translation>
    </message>
    <message>
        <source>“%1” names what there is not here; the rest is applied: %2</source>
        <translation>«&#xa0;%1&#xa0;» nomme ce qui n’existe pas ici&#xa0;; le reste est appliqué&#xa0;: %2</translation>
    </message>
    <message>
        <source>Read beside the list (Space)</source>
        <translation>Lire à côté de la liste (Espace)</translation>
    </message>
    <message>
        <source>Copy where we stand</source>
        <translation>Copier où nous en sommes</translation>
    </message>
    <message>
        <source>Change the chosen incidents…</source>
        <translation>Modifier les incidents choisis…</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Fermer tous les groupes</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Ouvrir tous les groupes</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Replace it with what is shown now?</source>
        <translation>Une vue «&#xa0;%1&#xa0;» existe déjà. La remplacer par ce qui est affiché&#xa0;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Nothing is logged yet.
A title is enough to log the first incident ({log}).</source>
        <translation>Rien n’est encore consigné.
Un titre suffit pour consigner le premier incident ({log}).</translation>
    </message>
</context>
<context>
    <name>ireg::RegisterRecords</name>
    <message>
        <source>The register is open for reading only.</source>
        <translation>Le registre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>ireg::RegisterTable</name>
    <message>
        <source>Not assessed</source>
        <translation>Non évaluée</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>Ouvrir l’incident</translation>
    </message>
    <message>
        <source>Read beside the list</source>
        <translation>Lire à côté de la liste</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Change the chosen ones…</source>
        <translation>Modifier les lignes choisies…</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>the head of a group in a list: the field, what is common, how many</extracomment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Group, closed: %1</source>
        <extracomment>a group of a list as a screen reader says it</extracomment>
        <translation>Groupe, fermé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Group, open: %1</source>
        <translation>Groupe, ouvert&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ireg::RegisterViews</name>
    <message>
        <source>View “%1” is saved in the register</source>
        <translation>La vue «&#xa0;%1&#xa0;» est enregistrée dans le registre</translation>
    </message>
    <message>
        <source>View “%1” is replaced</source>
        <translation>La vue «&#xa0;%1&#xa0;» est remplacée</translation>
    </message>
    <message>
        <source>View renamed</source>
        <translation>Vue renommée</translation>
    </message>
    <message>
        <source>View “%1” is removed</source>
        <translation>La vue «&#xa0;%1&#xa0;» est retirée</translation>
    </message>
    <message>
        <source>View “%1” is moved</source>
        <translation>La vue «&#xa0;%1&#xa0;» est déplacée</translation>
    </message>
</context>
<context>
    <name>ireg::ReminderBar</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Incident Register</source>
        <translation>Registre des incidents</translation>
    </message>
</context>
<context>
    <name>ireg::Reminders</name>
    <message numerus="yes">
        <source>%Ln thing(s) fall due or are late: %1</source>
        <translation>
            <numerusform>%Ln chose arrive à échéance ou est en retard&#xa0;: %1</numerusform>
            <numerusform>%Ln choses arrivent à échéance ou sont en retard&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::ReportPreview</name>
    <message>
        <source>◀</source>
        <translation>◀</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>▶</source>
        <translation>▶</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>By the ending of the file&apos;s name: %1</source>
        <translation>Selon la fin du nom de fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Type de rapport</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du rapport</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>This report is saved as one of: %1</source>
        <translation>Ce rapport s’enregistre dans l’un de ces formats&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is there already and was not touched.</source>
        <translation>%1 existe déjà et n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The printer did not take the report.</source>
        <translation>L’imprimante n’a pas accepté le rapport.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The report is being made. Pages so far: %1</source>
        <translation>Le rapport est en cours de préparation. Pages jusqu’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped; the pages were not made.</source>
        <translation>Arrêté&#xa0;; les pages n’ont pas été préparées.</translation>
    </message>
    <message>
        <source>Stopped; nothing was saved.</source>
        <translation>Arrêté&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Stopped; the rest was not printed.</source>
        <translation>Arrêté&#xa0;; le reste n’a pas été imprimé.</translation>
    </message>
</context>
<context>
    <name>ireg::ReviewView</name>
    <message>
        <source>Approved by %1, %2</source>
        <translation>Approuvé par %1, %2</translation>
    </message>
    <message>
        <source>Not approved yet. Say when it was held, who led it and what it came to; then approve it.</source>
        <translation>Pas encore approuvé. Dites quand il a eu lieu, qui l’a mené et ce qu’il en ressort&#xa0;; puis approuvez-le.</translation>
    </message>
    <message>
        <source>Approve the review</source>
        <translation>Approuver l’examen</translation>
    </message>
    <message>
        <source>Review approved</source>
        <translation>Examen approuvé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln manque</numerusform>
            <numerusform>%Ln manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Présents&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Due %Ln working days after the recovery.</source>
        <translation>
            <numerusform>À tenir %Ln jour ouvré après le rétablissement.</numerusform>
            <numerusform>À tenir %Ln jours ouvrés après le rétablissement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due by %1, %Ln working days after the recovery.</source>
        <translation>
            <numerusform>À tenir pour le %1, %Ln jour ouvré après le rétablissement.</numerusform>
            <numerusform>À tenir pour le %1, %Ln jours ouvrés après le rétablissement.</numerusform>
        </translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>Ce jour est passé.</translation>
    </message>
    <message>
        <source>Review meeting (F11)</source>
        <translation>Réunion d’examen (F11)</translation>
    </message>
</context>
<context>
    <name>ireg::RuleWords</name>
    <message>
        <source>Clause</source>
        <extracomment>heading: the number of a contract&apos;s clause</extracomment>
        <translation>Clause</translation>
    </message>
</context>
<context>
    <name>ireg::SectionStack</name>
    <message>
        <source>Duties to tell</source>
        <translation>Obligations d’informer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Content: %1</source>
        <translation>Contenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Containment</source>
        <translation>Confinement</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Préjudice</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Qui informer</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Effect of the measures</source>
        <translation>Effet des mesures</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Clocks and timeline</source>
        <translation>Délais et chronologie</translation>
    </message>
    <message>
        <source>Why-tree</source>
        <translation>Arbre des pourquoi</translation>
    </message>
</context>
<context>
    <name>ireg::Sections</name>
    <message>
        <source>Breach score</source>
        <translation>Score de la violation</translation>
    </message>
    <message>
        <source>How severe a breach of personal data is, by ENISA&apos;s method: an aid to judgement that answers no law by itself.</source>
        <translation>La gravité d’une violation de données personnelles selon la méthode de l’ENISA&#xa0;: une aide au jugement, qui ne répond à aucune loi par elle-même.</translation>
    </message>
    <message>
        <source>Add estimate</source>
        <translation>Ajouter une estimation</translation>
    </message>
    <message>
        <source>Decided now</source>
        <translation>Décidé maintenant</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliqué</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>Ajouter une entrée</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Chain of custody</source>
        <translation>Chaîne de conservation</translation>
    </message>
    <message>
        <source>Who had which evidence when, and whether it still agreed.</source>
        <translation>Qui a détenu quelle preuve, quand, et si elle concordait encore.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Who must or should be told, by when, and the proof. A reasoned decision not to tell is recorded here too.</source>
        <translation>Qui doit ou devrait être informé, avant quand, et la preuve. Une décision motivée de ne pas informer est aussi consignée ici.</translation>
    </message>
    <message>
        <source>Add notification</source>
        <translation>Ajouter une notification</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>A question put to somebody who may decide it, and the answer.</source>
        <translation>Une question posée à qui peut la trancher, et la réponse.</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>Ajouter une décision</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Add lesson</source>
        <translation>Ajouter un enseignement</translation>
    </message>
    <message>
        <source>Watch items</source>
        <translation>Points de surveillance</translation>
    </message>
    <message>
        <source>Signs that are watched until a day, to see that the incident does not come back.</source>
        <translation>Des signes surveillés jusqu’à une date, pour voir que l’incident ne revient pas.</translation>
    </message>
    <message>
        <source>Add watch item</source>
        <translation>Ajouter un point de surveillance</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>What the incident cost, estimated or actual.</source>
        <translation>Ce que l’incident a coûté, estimé ou réel.</translation>
    </message>
    <message>
        <source>Add cost</source>
        <translation>Ajouter un coût</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Éléments touchés</translation>
    </message>
    <message>
        <source>Services, products, suppliers and customers that were touched, how and how long.</source>
        <translation>Les services, produits, fournisseurs et clients touchés, comment et combien de temps.</translation>
    </message>
    <message>
        <source>Add what is affected</source>
        <translation>Ajouter un élément touché</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Other incidents that this one repeats, follows from or belongs with.</source>
        <translation>Les autres incidents que celui-ci répète, dont il découle ou auxquels il se rattache.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Words of an outside taxonomy that the incident is filed under.</source>
        <translation>Termes d’une taxonomie externe sous lesquels l’incident est classé.</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Where an imported incident came from. This one was logged here.</source>
        <translation>D’où vient un incident importé. Celui-ci a été consigné ici.</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Seconde personne</translation>
    </message>
    <message>
        <source>What one person did alone, and who confirmed it as a second person.</source>
        <translation>Ce qu’une personne a fait seule, et qui l’a confirmé comme seconde personne.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Clauses of customers’ contracts that ask to be told.</source>
        <translation>Clauses de contrats de clients qui demandent à être informés.</translation>
    </message>
    <message>
        <source>Add clause</source>
        <translation>Ajouter une clause</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Days on which no office works.</source>
        <translation>Jours où aucun bureau ne travaille.</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Ajouter un jour</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Who takes part in incidents, how they are reached, and who is called first.</source>
        <translation>Qui intervient dans les incidents, comment joindre chacun, et qui est appelé en premier.</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>The services, products, suppliers and customers that incidents touch, and whom to ask.</source>
        <translation>Les services, produits, fournisseurs et clients que touchent les incidents, et à qui s’adresser.</translation>
    </message>
    <message>
        <source>Add to the catalogue</source>
        <translation>Ajouter au catalogue</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corrigée</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnérabilités</translation>
    </message>
    <message>
        <source>Weaknesses that were found, ranked by what their use would do to confidentiality, integrity and availability.</source>
        <translation>Les vulnérabilités trouvées, classées selon l’effet de leur exploitation sur la confidentialité, l’intégrité et la disponibilité.</translation>
    </message>
    <message>
        <source>Add vulnerability</source>
        <translation>Ajouter une vulnérabilité</translation>
    </message>
    <message>
        <source>What happened, in the order of time. Add an entry with {timeline}.</source>
        <translation>Ce qui s’est passé, dans l’ordre du temps. {timeline} ajoute une entrée.</translation>
    </message>
    <message>
        <source>Work that follows from the incident: a verb, an owner, a date. Add one with {action}.</source>
        <translation>Le travail qui découle de l’incident&#xa0;: un verbe, un responsable, une date. {action} en ajoute une.</translation>
    </message>
    <message>
        <source>What proves something. Drop files anywhere on this page, or paste copied files or a screenshot with {paste}.</source>
        <translation>Ce qui prouve quelque chose. Déposez des fichiers n’importe où sur cette page, ou collez des fichiers copiés ou une capture avec {paste}.</translation>
    </message>
    <message>
        <source>What was learned, and what it is to change: a process, a procedure, a system or a tool. Add one with {lesson}.</source>
        <translation>Ce qu’on a appris, et ce que cela doit changer&#xa0;: un processus, une procédure, un système ou un outil. {lesson} en ajoute un.</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme faite</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer comme envoyée</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Marquer comme vérifié</translation>
    </message>
    <message>
        <source>Lessons met again</source>
        <translation>Enseignements revus</translation>
    </message>
    <message>
        <source>Lessons of other incidents that this one has shown again.</source>
        <translation>Enseignements d’autres incidents que celui-ci a montrés de nouveau.</translation>
    </message>
    <message>
        <source>Training held</source>
        <translation>Formations tenues</translation>
    </message>
    <message>
        <source>When a lesson was taught, by whom, and to how many. A training is of one of the lessons above.</source>
        <translation>Quand un enseignement a été présenté, par qui et à combien de personnes. Une formation porte sur l’un des enseignements ci-dessus.</translation>
    </message>
    <message>
        <source>Add training</source>
        <translation>Ajouter une formation</translation>
    </message>
    <message>
        <source>Held now</source>
        <translation>Tenu à l’instant</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Recovery plans put to the test: by a walk-through, a simulated disaster or a component test. No clock runs, and no figure counts them.</source>
        <translation>Les plans de reprise mis à l’épreuve&#xa0;: par une revue sur table, un sinistre simulé ou le test d’un composant. Aucun délai ne court, aucun chiffre ne les compte.</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>Ajouter un exercice</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>What the exercise showed. One key makes it a lesson, one an action.</source>
        <translation>Ce que l’exercice a montré. Une touche en fait un enseignement, une autre une action.</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>Ajouter un constat</translation>
    </message>
    <message>
        <source>Lessons of exercises</source>
        <translation>Enseignements des exercices</translation>
    </message>
    <message>
        <source>Lessons that findings of exercises were made into.</source>
        <translation>Les enseignements tirés des constats d’exercices.</translation>
    </message>
    <message>
        <source>Actions of exercises</source>
        <translation>Actions des exercices</translation>
    </message>
    <message>
        <source>Actions that findings of exercises were made into.</source>
        <translation>Les actions décidées d’après des constats d’exercices.</translation>
    </message>
    <message>
        <source>Audit runs</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>Looks for weaknesses: when, at what, by whom, and what they found.</source>
        <translation>Les recherches de vulnérabilités&#xa0;: quand, sur quoi, par qui, et ce qu’elles ont trouvé.</translation>
    </message>
    <message>
        <source>Add audit run</source>
        <translation>Ajouter un audit</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Every look at what is watched: when, by whom, and what it showed.</source>
        <translation>Chaque vérification de ce qui est surveillé : quand, par qui, et ce qu’elle a montré.</translation>
    </message>
</context>
<context>
    <name>ireg::SeenBefore</name>
    <message>
        <source>Seen before? Enter opens it; what you typed stays here.</source>
        <translation>Déjà vu&#xa0;? Entrée l’ouvre&#xa0;; ce que vous avez saisi reste ici.</translation>
    </message>
    <message>
        <source>Incidents and lessons that look alike</source>
        <translation>Incidents et enseignements semblables</translation>
    </message>
</context>
<context>
    <name>ireg::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Recorded as</source>
        <translation>&amp;Enregistré au nom de</translation>
    </message>
    <message>
        <source>No register is open</source>
        <translation>Aucun registre n’est ouvert</translation>
    </message>
    <message>
        <source>Recorded as %1</source>
        <translation>Enregistré au nom de %1</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>after a number: percent</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Single keys are commands in lists, as / to filter</source>
        <translation>Les touches &amp;seules sont des commandes dans les listes, comme / pour filtrer</translation>
    </message>
    <message>
        <source>&amp;Open the last register at the start (not while Shift is held)</source>
        <translation>&amp;Ouvrir le dernier registre au démarrage (sauf si Maj est tenue)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Re&amp;mind me of what is due</source>
        <translation>&amp;Me rappeler ce qui arrive à échéance</translation>
    </message>
    <message>
        <source>Also on the &amp;desktop, while the window is open</source>
        <translation>Aussi sur le &amp;bureau, tant que la fenêtre est ouverte</translation>
    </message>
    <message>
        <source>Show t&amp;itles there; a locked screen shows them too</source>
        <translation>Y montrer les t&amp;itres&#xa0;; un écran verrouillé les montre aussi</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation>Silence &amp;de</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>between two times of day: quiet from 22:00 until 07:00</extracomment>
        <translation>à</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
</context>
<context>
    <name>ireg::SeverityPanel</name>
    <message>
        <source>Override…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Back to the computed one</source>
        <translation>Revenir à la gravité calculée</translation>
    </message>
    <message>
        <source>Impact ↓  Urgency →</source>
        <translation>Impact ↓  Urgence →</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>non coté</translation>
    </message>
    <message>
        <source>Raised: people&apos;s safety was at stake.</source>
        <translation>Relevée&#xa0;: la sécurité de personnes était en jeu.</translation>
    </message>
    <message>
        <source>Raised: the disaster recovery plan was invoked.</source>
        <translation>Relevée&#xa0;: le plan de reprise a été déclenché.</translation>
    </message>
    <message>
        <source>Raised: serious harm to individuals is likely.</source>
        <translation>Relevée&#xa0;: un préjudice grave pour des personnes est probable.</translation>
    </message>
    <message>
        <source>Raised: a ransom was demanded.</source>
        <translation>Relevée&#xa0;: une rançon a été demandée.</translation>
    </message>
    <message>
        <source>Raised: a law asks that somebody be told.</source>
        <translation>Relevée&#xa0;: une loi impose d’informer quelqu’un.</translation>
    </message>
    <message>
        <source>Computed (matrix version %1): %2</source>
        <translation>Calculée (matrice version %1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not computed yet: grade confidentiality, integrity, availability and urgency.</source>
        <translation>Pas encore calculée&#xa0;: cotez confidentialité, intégrité, disponibilité et urgence.</translation>
    </message>
    <message>
        <source>Overridden: %1, because: %2</source>
        <translation>Remplacée&#xa0;: %1, parce que&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ireg::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open the line</source>
        <translation>Ouvrir la ligne</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Remove the record</source>
        <translation>Retirer l’élément</translation>
    </message>
    <message>
        <source>Lists of records</source>
        <translation>Listes d’éléments</translation>
    </message>
    <message>
        <source>Add the new record</source>
        <translation>Ajouter le nouvel élément</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Choose the kind</source>
        <translation>Choisir la nature</translation>
    </message>
    <message>
        <source>Log incident</source>
        <translation>Consigner un incident</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>Enregistrer et ouvrir</translation>
    </message>
    <message>
        <source>Save and log another</source>
        <translation>Enregistrer et en consigner un autre</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Press the new key; Delete for none</source>
        <translation>Pressez la nouvelle touche&#xa0;; Suppr pour aucune</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Touche habituelle</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Toutes les touches habituelles</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>Touche de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” has this key in every list, form or dialog of its kind; it can’t be changed.</source>
        <translation>«&#xa0;%1&#xa0;» a cette touche dans chaque liste, formulaire ou dialogue de sa sorte&#xa0;; elle ne peut pas être changée.</translation>
    </message>
    <message>
        <source>All commands have their usual keys again.</source>
        <translation>Toutes les commandes ont de nouveau leurs touches habituelles.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add a why beside</source>
        <translation>Ajouter un pourquoi à côté</translation>
    </message>
    <message>
        <source>Ask why beneath</source>
        <translation>Demander pourquoi en dessous</translation>
    </message>
    <message>
        <source>Change the why</source>
        <translation>Modifier le pourquoi</translation>
    </message>
    <message>
        <source>Mark as root, or not</source>
        <translation>Marquer comme racine, ou non</translation>
    </message>
    <message>
        <source>Remove the why</source>
        <translation>Retirer le pourquoi</translation>
    </message>
    <message>
        <source>Move the why</source>
        <translation>Déplacer le pourquoi</translation>
    </message>
    <message>
        <source>Why-tree</source>
        <translation>Arbre des pourquoi</translation>
    </message>
    <message>
        <source>Hold the review meeting</source>
        <translation>Tenir la réunion d’examen</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Next step, step before</source>
        <translation>Étape suivante, précédente</translation>
    </message>
    <message>
        <source>Make an action of the line</source>
        <translation>Faire une action de la ligne</translation>
    </message>
    <message>
        <source>Make a lesson of the line</source>
        <translation>Faire un enseignement de la ligne</translation>
    </message>
    <message>
        <source>Review meeting</source>
        <translation>Réunion d’examen</translation>
    </message>
</context>
<context>
    <name>ireg::StageBar</name>
    <message>
        <source>Stage %1 of %2, %3, %4</source>
        <translation>Étape %1 sur %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>ireg::StageMoves</name>
    <message>
        <source>Reason; it is kept with your name and the time</source>
        <translation>Motif&#xa0;; conservé avec votre nom et l’heure</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Étape quittée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is left with facts missing. Close the gaps, or say why the incident goes on without them.</source>
        <translation>Il manque des faits pour quitter «&#xa0;%1&#xa0;». Complétez-les, ou dites pourquoi l’incident continue sans eux.</translation>
    </message>
    <message>
        <source>Advance all the same</source>
        <translation>Avancer quand même</translation>
    </message>
    <message>
        <source>Entered %1</source>
        <translation>Étape ouverte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why does the work pause?</source>
        <translation>Pourquoi le travail s’interrompt-il&#xa0;?</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Work resumed</source>
        <translation>Travail repris</translation>
    </message>
    <message>
        <source>Incident closed</source>
        <translation>Incident clos</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Clore quand même</translation>
    </message>
    <message>
        <source>Why is the incident opened again? A new cycle begins with Assess.</source>
        <translation>Pourquoi rouvrir l’incident&#xa0;? Un nouveau cycle commence par Qualifier.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Incident reopened</source>
        <translation>Incident rouvert</translation>
    </message>
    <message>
        <source>Which severity holds instead of the computed one?</source>
        <translation>Quelle gravité remplace la gravité calculée&#xa0;?</translation>
    </message>
    <message>
        <source>One person did this alone. Do you confirm it, as a second person?</source>
        <translation>Une personne l’a fait seule. Le confirmez-vous, comme seconde personne&#xa0;?</translation>
    </message>
    <message>
        <source>Note, if any; it is kept with your name and the time</source>
        <translation>Note éventuelle&#xa0;; elle est conservée avec votre nom et l’heure</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>Confirmed as second person</source>
        <translation>Confirmé comme seconde personne</translation>
    </message>
    <message>
        <source>Reason; the report shows it</source>
        <translation>Motif&#xa0;; le rapport le montre</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Severity overridden</source>
        <translation>Gravité fixée à la main</translation>
    </message>
    <message>
        <source>The computed severity holds again</source>
        <translation>La gravité calculée s’applique de nouveau</translation>
    </message>
    <message>
        <source>Go to which stage? Open stages before it are left; those in between count as skipped.</source>
        <translation>Aller à quelle étape&#xa0;? Les étapes ouvertes qui la précèdent sont quittées&#xa0;; celles que vous enjambez comptent comme sautées.</translation>
    </message>
    <message>
        <source>Go to this stage</source>
        <translation>Aller à cette étape</translation>
    </message>
    <message>
        <source>Facts are missing. Close the gaps, or say why the incident ends without them.</source>
        <translation>Il manque des faits. Complétez-les, ou dites pourquoi l’incident se termine sans eux.</translation>
    </message>
</context>
<context>
    <name>ireg::StageSteps</name>
    <message>
        <source>not entered</source>
        <translation>non entamée</translation>
    </message>
    <message>
        <source>current</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>open as well</source>
        <translation>ouverte aussi</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omise</translation>
    </message>
    <message>
        <source>%1, entered again</source>
        <translation>%1, rouverte</translation>
    </message>
    <message>
        <source>Is it an incident, how bad, who owns it?</source>
        <translation>Est-ce un incident, de quelle gravité, qui en est responsable&#xa0;?</translation>
    </message>
    <message>
        <source>Stop the harm, keep the evidence.</source>
        <translation>Arrêter le dommage, garder les preuves.</translation>
    </message>
    <message>
        <source>How much harm, to whom, which duties?</source>
        <translation>Quel dommage, pour qui, quelles obligations&#xa0;?</translation>
    </message>
    <message>
        <source>Tell those who must or should know.</source>
        <translation>Informer ceux qui doivent ou devraient savoir.</translation>
    </message>
    <message>
        <source>Why it happened and what is learned.</source>
        <translation>Pourquoi c’est arrivé et ce qu’on en apprend.</translation>
    </message>
    <message>
        <source>Prove that it is fixed.</source>
        <translation>Prouver que c’est réglé.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Left with facts missing: %1</source>
        <translation>Quittée malgré des faits manquants&#xa0;: %1</translation>
    </message>
    <message>
        <source>Entered again: %1</source>
        <translation>Reprise&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Facts still missing: %Ln</source>
        <translation>
            <numerusform>Fait manquant&#xa0;: %Ln</numerusform>
            <numerusform>Faits manquants&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>left with facts missing</source>
        <translation>quittée avec des lacunes</translation>
    </message>
    <message numerus="yes">
        <source>now · %Ln to do</source>
        <translation>
            <numerusform>%Ln à faire</numerusform>
            <numerusform>%Ln à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>now · ready</source>
        <translation>en cours · prête</translation>
    </message>
    <message numerus="yes">
        <source>open too · %Ln to do</source>
        <translation>
            <numerusform>aussi ouverte · %Ln à faire</numerusform>
            <numerusform>aussi ouverte · %Ln à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>open too · ready</source>
        <translation>aussi ouverte · prête</translation>
    </message>
    <message numerus="yes">
        <source>left with %Ln gaps</source>
        <translation>
            <numerusform>avec %Ln lacune</numerusform>
            <numerusform>avec %Ln lacunes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::StatusLine</name>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <translation>Tout est enregistré, %1</translation>
    </message>
    <message>
        <source>All changes are saved at once</source>
        <translation>Chaque modification est enregistrée aussitôt</translation>
    </message>
    <message>
        <source>Times: %1</source>
        <translation>Heures&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recorded as %1</source>
        <translation>Enregistré au nom de %1</translation>
    </message>
    <message>
        <source>Recorded as %1 – is that you?</source>
        <translation>Enregistré au nom de %1 – est-ce vous&#xa0;?</translation>
    </message>
    <message>
        <source>Changes are recorded as %1. Press to choose another name.</source>
        <translation>Les modifications sont enregistrées au nom de %1. Appuyez pour choisir un autre nom.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln incidents shown</source>
        <translation>
            <numerusform>%1 sur %Ln incident affiché</numerusform>
            <numerusform>%1 sur %Ln incidents affichés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::TimeInput</name>
    <message>
        <source>2026-12-01, today, +14d</source>
        <extracomment>forms in which a day may be typed</extracomment>
        <translation>2026-12-01, today, +14d</translation>
    </message>
    <message>
        <source>~14:05, -2h, yesterday 17:30, between 9 and 10</source>
        <extracomment>forms in which a time may be typed</extracomment>
        <translation>~14:05, -2h, hier 17:30, entre 9 et 10</translation>
    </message>
</context>
<context>
    <name>ireg::TimelineView</name>
    <message>
        <source>Time not known</source>
        <translation>Heure inconnue</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <translation>consigné %1</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Rien n’est encore noté.</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
</context>
<context>
    <name>ireg::TodayPage</name>
    <message numerus="yes">
        <source>Later or without a date: %Ln</source>
        <extracomment>below what is due now and this week; pressing it shows them</extracomment>
        <translation>
            <numerusform>Plus tard ou sans date&#xa0;: %Ln</numerusform>
            <numerusform>Plus tard ou sans date&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later or without a date: %Ln – show</source>
        <translation>
            <numerusform>Plus tard ou sans date&#xa0;: %Ln – afficher</numerusform>
            <numerusform>Plus tard ou sans date&#xa0;: %Ln – afficher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, in the register</source>
        <translation>
            <numerusform>et %Ln autre, dans le registre</numerusform>
            <numerusform>et %Ln autres, dans le registre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need you</source>
        <translation>
            <numerusform>%Ln point vous attend</numerusform>
            <numerusform>%Ln points vous attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln critical or high open and yours</source>
        <translation>
            <numerusform>%Ln incident de gravité critique ou élevée, ouvert et à vous</numerusform>
            <numerusform>%Ln incidents de gravité critique ou élevée, ouverts et à vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also others’ (%Ln)</source>
        <translation>
            <numerusform>Aussi ceux des autres (%Ln)</numerusform>
            <numerusform>Aussi ceux des autres (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where %Ln incident(s) stand is on the clipboard.</source>
        <translation>
            <numerusform>Le point sur %Ln incident est dans le presse-papiers.</numerusform>
            <numerusform>Le point sur %Ln incidents est dans le presse-papiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today, %Ln things need you</source>
        <translation>
            <numerusform>Aujourd’hui, %Ln point vous attend</numerusform>
            <numerusform>Aujourd’hui, %Ln points vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Où nous en sommes</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Copy where we stand with all</source>
        <translation>Copier où nous en sommes, pour tous</translation>
    </message>
    <message>
        <source>Nothing is late, due within a day or waiting for you.</source>
        <translation>Rien n’est en retard, dû sous un jour ni en attente de vous.</translation>
    </message>
    <message>
        <source>Later or without a date</source>
        <translation>Plus tard ou sans date</translation>
    </message>
    <message>
        <source>Log incident</source>
        <translation>Consigner un incident</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Au&amp;jourd’hui</translation>
    </message>
    <message>
        <source>This page gathers what needs you: clocks, actions, checks, decisions. Nothing is open in this register; log an incident ({log}).</source>
        <translation>Cette page rassemble ce qui vous attend&#xa0;: délais, actions, vérifications, décisions. Rien n’est ouvert dans ce registre&#xa0;; consignez un incident ({log}).</translation>
    </message>
    <message>
        <source>%1 Met again in %2. Lesson: %3.</source>
        <extracomment>a lesson, the incident it was met again in, the lesson&apos;s state</extracomment>
        <translation>%1 Revu dans %2. Enseignement&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>For the phone or chat (%1)</source>
        <extracomment>hint of &quot;Copy all&quot;; its key follows</extracomment>
        <translation>Pour le téléphone ou la messagerie (%1)</translation>
    </message>
</context>
<context>
    <name>ireg::TopBar</name>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Report on what is in view</source>
        <translation>Rapport sur ce qui est affiché</translation>
    </message>
    <message>
        <source>Copy where we stand</source>
        <translation>Copier où nous en sommes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>ireg::ValueChooser</name>
    <message>
        <source>Find a value</source>
        <translation>Chercher une valeur</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
</context>
<context>
    <name>ireg::ViewList</name>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>%1, for everybody</source>
        <translation>%1, pour tous</translation>
    </message>
    <message>
        <source>%1, mine</source>
        <translation>%1, à moi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln incident</numerusform>
            <numerusform>%Ln incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation>%1, affichée</translation>
    </message>
    <message>
        <source>Open view</source>
        <translation>Ouvrir la vue</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Update to what is shown now</source>
        <translation>Mettre à jour d’après ce qui est affiché</translation>
    </message>
    <message>
        <source>Keep for me alone</source>
        <translation>Garder pour moi seul</translation>
    </message>
    <message>
        <source>Share with everybody who opens this register</source>
        <translation>Partager avec tous ceux qui ouvrent ce registre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1, shown with changes</source>
        <translation>%1, affichée avec des modifications</translation>
    </message>
</context>
<context>
    <name>ireg::ViewMenu</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Tous les incidents</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Garder cette vue…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Retirer une vue</translation>
    </message>
    <message>
        <source>The view’s name, then Return</source>
        <translation>Le nom de la vue, puis Entrée</translation>
    </message>
    <message>
        <source>The view’s name</source>
        <translation>Le nom de la vue</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>Month noticed</source>
        <extracomment>a group of a list by the month of a time</extracomment>
        <translation>Mois du constat</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>For everybody who opens this register</source>
        <translation>Pour tous ceux qui ouvrent ce registre</translation>
    </message>
    <message>
        <source>View: %1, changed</source>
        <translation>Vue&#xa0;: %1, modifiée</translation>
    </message>
</context>
<context>
    <name>ireg::VulnerabilitiesPage</name>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Incidents that came through it: %1</source>
        <translation>Incidents dus à cette vulnérabilité&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Vulnerabilities, %Ln open</source>
        <translation>
            <numerusform>Vulnérabilités, %Ln ouverte</numerusform>
            <numerusform>Vulnérabilités, %Ln ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Vulnerabilities</source>
        <translation>V&amp;ulnérabilités</translation>
    </message>
    <message>
        <source>It found nothing.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>It found %1</source>
        <translation>A trouvé %1</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>À traiter</translation>
    </message>
    <message numerus="yes">
        <source>Audit runs (%Ln)</source>
        <translation>
            <numerusform>Audits (%Ln)</numerusform>
            <numerusform>Audits (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::WelcomePage</name>
    <message>
        <source>missing – Enter to locate it</source>
        <translation>introuvable – Entrée pour le chercher</translation>
    </message>
    <message>
        <source>Incident Register</source>
        <translation>Registre des incidents</translation>
    </message>
    <message>
        <source>Log incidents, take each one through six stages, keep what was learned.</source>
        <translation>Consigner les incidents, traiter chacun en six étapes, garder ce qu’on en a appris.</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;Nouveau registre…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Try with demo data</source>
        <translation>&amp;Essayer la démonstration</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Recent registers</source>
        <translation>Registres récents</translation>
    </message>
    <message>
        <source>Forget the list</source>
        <translation>Effacer la liste</translation>
    </message>
    <message>
        <source>Everything stays in that one file on your own disk. Nothing is sent anywhere.</source>
        <translation>Tout reste dans ce seul fichier, sur votre disque. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
</context>
<context>
    <name>ireg::WhenEdit</name>
    <message>
        <source>Not read: %1</source>
        <translation>Non compris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Prendre %1</translation>
    </message>
</context>
<context>
    <name>ireg::WhyDelegate</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Because…</source>
        <translation>Parce que…</translation>
    </message>
    <message>
        <source>Say why first, or press Esc to leave it.</source>
        <translation>Dites d’abord pourquoi, ou quittez par Échap.</translation>
    </message>
</context>
<context>
    <name>ireg::WhyTreeView</name>
    <message>
        <source>Add a why</source>
        <translation>Ajouter un pourquoi</translation>
    </message>
    <message>
        <source>Ask why beneath</source>
        <translation>Demander pourquoi en dessous</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Why-tree</source>
        <translation>Arbre des pourquoi</translation>
    </message>
    <message>
        <source>Return adds a why beside, Shift+Return one beneath, F2 changes it, R marks a root, Delete removes, Ctrl+Left and Ctrl+Right move it.</source>
        <translation>Entrée ajoute un pourquoi à côté, Maj+Entrée un en dessous, F2 le modifie, R marque une racine, Suppr retire, Ctrl+Gauche et Ctrl+Droite le déplacent.</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <translation>Niveau %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Recorded as root cause: %1</source>
        <translation>Consigné comme cause profonde&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why did it happen? And why was that so? Ask until the answer is something that can be changed, and mark it as a root.</source>
        <translation>Pourquoi est-ce arrivé&#xa0;? Et pourquoi en était-il ainsi&#xa0;? Demandez jusqu’à ce que la réponse soit quelque chose que l’on peut changer, et marquez-la comme racine.</translation>
    </message>
    <message>
        <source>Say why it happened</source>
        <translation>Dire pourquoi c’est arrivé</translation>
    </message>
    <message>
        <source>Begin with the recorded root cause</source>
        <translation>Partir de la cause profonde consignée</translation>
    </message>
    <message>
        <source>No root after all</source>
        <translation>Pas une racine finalement</translation>
    </message>
    <message>
        <source>Mark as root</source>
        <translation>Marquer comme racine</translation>
    </message>
    <message>
        <source>Why changed</source>
        <translation>Pourquoi modifié</translation>
    </message>
    <message>
        <source>No root any more</source>
        <translation>N’est plus une racine</translation>
    </message>
    <message>
        <source>Marked as root</source>
        <translation>Marqué comme racine</translation>
    </message>
    <message numerus="yes">
        <source>Removed: %1, with %Ln beneath</source>
        <translation>
            <numerusform>Retiré&#xa0;: %1, avec %Ln en dessous</numerusform>
            <numerusform>Retiré&#xa0;: %1, avec %Ln en dessous</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why moved</source>
        <translation>Pourquoi déplacé</translation>
    </message>
    <message>
        <source>This is not saved yet: Return saves it, Esc once more gives it up.</source>
        <translation>Ce n’est pas encore enregistré&#xa0;: Entrée l’enregistre, Échap encore une fois l’abandonne.</translation>
    </message>
    <message>
        <source>The why above was removed meanwhile. What you type is kept, and stands at the top.</source>
        <translation>Le pourquoi du dessus a été retiré entre-temps. Votre saisie est conservée, et se place en haut.</translation>
    </message>
    <message>
        <source>This why was removed meanwhile. What you typed is kept as a new one: Return adds it, Esc gives it up.</source>
        <translation>Ce pourquoi a été retiré entre-temps. Votre saisie est conservée comme un nouveau&#xa0;: Entrée l’ajoute, Échap l’abandonne.</translation>
    </message>
    <message>
        <source>It was changed meanwhile to “%1”. Return replaces it with yours, Esc takes it as it is.</source>
        <translation>Il a été changé entre-temps en «&#xa0;%1&#xa0;». Entrée le remplace par le vôtre, Échap le prend tel quel.</translation>
    </message>
</context>
</TS>
