// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/detailtables.h"

#include <array>

namespace ireg
{

namespace
{

constexpr std::array table{
    DetailWords{{"file-missing", u"there is no such file", u"ce fichier n’existe pas"}, ""},
    DetailWords{{"folder-missing", u"there is no such folder", u"ce dossier n’existe pas"}, ""},
    DetailWords{{"not-a-file", u"this is not a regular file", u"ce n’est pas un fichier ordinaire"},
                ""},
    DetailWords{{"symbolic-link",
                 u"this is a symbolic link; name the file itself",
                 u"c’est un lien symbolique ; indiquez le fichier lui-même"},
                ""},
    DetailWords{{"file-exists", u"the file exists already", u"le fichier existe déjà"}, ""},
    DetailWords{{"is-folder", u"this is a folder", u"c’est un dossier"}, ""},
    DetailWords{{"name-too-long", u"the name is too long", u"le nom est trop long"},
                "",
                {"",
                 u"Nothing was written. Choose a shorter name.",
                 u"Rien n’a été écrit. Choisissez un nom plus court."}},
    DetailWords{{"held-elsewhere",
                 u"the bytes are not in the register; the original is at “%1”",
                 u"les octets ne sont pas dans le registre ; l’original se trouve à « %1 »"},
                "t"},
    DetailWords{{"hash-differs",
                 u"the bytes are not those that were recorded",
                 u"les octets ne sont pas ceux qui ont été enregistrés"},
                "",
                {"",
                 u"Nothing was written. Compare the register with a backup.",
                 u"Rien n’a été écrit. Comparez le registre à une sauvegarde."}},
    DetailWords{{"opened-for-reading",
                 u"the register was opened for reading",
                 u"le registre a été ouvert en lecture"},
                ""},
    DetailWords{{"other-program",
                 u"it is another program’s database",
                 u"c’est la base de données d’un autre programme"},
                ""},
    DetailWords{{"no-folder", u"its folder is not there", u"son dossier n’existe pas"},
                "",
                {"",
                 u"Nothing was written. Make the folder, or choose another.",
                 u"Rien n’a été écrit. Créez le dossier, ou choisissez-en un autre."}},
    DetailWords{{"no-file-made",
                 u"no file can be made in its folder",
                 u"aucun fichier ne peut être créé dans son dossier"},
                "",
                {"",
                 u"Nothing was written. Choose a folder that you may write to.",
                 u"Rien n’a été écrit. Choisissez un dossier où vous pouvez écrire."}},
    DetailWords{{"cut-off", u"its end is cut off", u"la fin manque"}, ""},
    DetailWords{
        {"findings", u"verification found %1 faults", u"la vérification a trouvé %1 défauts"}, "n"},
    DetailWords{{"too-large-report",
                 u"this is larger than any report",
                 u"c’est plus volumineux que tout rapport"},
                ""},
    DetailWords{
        {"always-changing", u"the register changes all the time", u"le registre change sans cesse"},
        ""},
    DetailWords{
        {"no-version", u"it does not say which format it has", u"il n’indique pas son format"}, ""},
    DetailWords{{"newer-version",
                 u"a newer version of the program made this register (format %1, known up to %2)",
                 u"une version plus récente du programme a créé ce registre (format %1, connu "
                 u"jusqu’à %2)"},
                "tt"},
    DetailWords{{"other-tables",
                 u"its tables are not those of format %1",
                 u"ses tables ne sont pas celles du format %1"},
                "t"},
    DetailWords{{"own-record-missing",
                 u"the register’s own record is missing",
                 u"l’enregistrement du registre lui-même manque"},
                ""},
    DetailWords{
        {"row-unreadable", u"a record can’t be read: %1", u"un enregistrement est illisible : %1"},
        "r"},
    DetailWords{{"event-unreadable", u"event %1 can’t be read", u"l’événement %1 est illisible"},
                "n"},
    DetailWords{{"event-altered",
                 u"event %1 is not what was chained",
                 u"l’événement %1 n’est pas celui qui a été chaîné"},
                "n"},
    DetailWords{{"not-as-written",
                 u"%1 %2 was not stored as written",
                 u"%1 %2 : la valeur relue n’est pas celle qui a été écrite"},
                "rt"},
    DetailWords{{"event-not-as-written",
                 u"event %1 was not stored as written",
                 u"l’événement %1 relu n’est pas celui qui a été écrit"},
                "n"},
    DetailWords{{"step-unverified",
                 u"the register does not verify in its new format (%1)",
                 u"le registre n’est pas conforme dans son nouveau format (%1)"},
                "t"},
    DetailWords{{"step-damaged",
                 u"the step to the new format did not come out right",
                 u"le passage au nouveau format a échoué"},
                ""},
    DetailWords{{"setting-refused",
                 u"SQLite does not hold a setting that is needed: %1",
                 u"SQLite ne respecte pas un réglage nécessaire : %1"},
                "t"},
    DetailWords{{"not-reopened",
                 u"the file could not be opened again",
                 u"le fichier n’a pas pu être rouvert"},
                ""},
    DetailWords{{"several-statements",
                 u"this is more than one statement",
                 u"il y a plus d’une instruction"},
                ""},
    DetailWords{
        {"folder-unmade", u"the folder could not be made", u"le dossier n’a pas pu être créé"}, ""},
    DetailWords{{"no-steps", u"the story has no steps", u"le récit n’a pas d’étapes"}, ""},
    DetailWords{{"regimes-unreadable",
                 u"it is not as docs/clocks.md says",
                 u"ce n’est pas conforme à docs/clocks.md"},
                ""},
    DetailWords{{"copy-unflushed",
                 u"the copy could not be brought to the disk",
                 u"la copie n’a pas pu être écrite sur le disque"},
                ""},
    DetailWords{{"copy-unnamed",
                 u"the copy could not be given its name",
                 u"la copie n’a pas pu recevoir son nom"},
                ""},
    DetailWords{{"copy-unverified", u"the copy does not verify", u"la copie n’est pas conforme"},
                ""}};

} // namespace

std::span<const DetailWords> fileDetails()
{
    return table;
}

} // namespace ireg
