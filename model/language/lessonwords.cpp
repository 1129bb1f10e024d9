// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/words.h"
#include "model/monitoring/watchitem.h"

namespace ireg
{

namespace
{

constexpr std::array reviewFields{
    Words{"incident", u"Incident", u"Incident"},
    Words{"cycle", u"Cycle", u"Cycle"},
    Words{"held_at", u"Held", u"Tenu le"},
    Words{"facilitator", u"Facilitator", u"Animateur"},
    Words{"participants", u"Participants", u"Personnes présentes"},
    Words{"summary", u"Summary", u"Synthèse"},
    Words{"contributing_factors", u"Contributing factors", u"Facteurs contributifs"},
    Words{"went_well", u"What went well", u"Points forts"},
    Words{"went_badly", u"What went badly", u"Points faibles"},
    Words{"luck", u"Where we were lucky", u"Part de chance"},
    Words{"controls_failed",
          u"Controls that failed or were missing",
          u"Mesures de sécurité défaillantes ou absentes"},
    Words{"timeline_validated", u"Timeline validated", u"Chronologie validée"},
    Words{"approved_by", u"Approved by", u"Approuvé par"},
    Words{"approved_at", u"Approved", u"Approuvé le"}};

constexpr std::array costFields{Words{"incident", u"Incident", u"Incident"},
                                Words{"what", u"What it was for", u"Objet"},
                                Words{"cents", u"Amount in hundredths", u"Montant en centièmes"},
                                Words{"currency", u"Currency", u"Devise"},
                                Words{"amount_text", u"Amount as given", u"Montant tel qu’indiqué"},
                                Words{"basis", u"Basis", u"Base de calcul"}};

constexpr std::array lessonFields{
    Words{"incident", u"Incident", u"Incident"},
    Words{"statement", u"What was learned", u"Enseignement tiré"},
    Words{"change", u"What it changes", u"Changement décidé"},
    Words{"signal", u"Sign to recognise it by", u"Signe qui permet de le reconnaître"},
    Words{"theme", u"Theme", u"Thème"},
    Words{"target", u"Target", u"Cible"},
    Words{"state", u"State", u"État"},
    Words{"owner", u"Owner", u"Responsable"},
    Words{"agreed_at", u"Agreed", u"Convenu le"},
    Words{"applied_at", u"Applied", u"Appliqué le"},
    Words{"verified_at", u"Verified", u"Vérifié le"}};

constexpr std::array lessonLinkFields{
    Words{"incident", u"Incident", u"Incident"},
    Words{"lesson", u"Lesson", u"Enseignement"},
    Words{"came_back", u"Known before and came back", u"Déjà connu et récurrent"}};

constexpr std::array watchFields{Words{"incident", u"Incident", u"Incident"},
                                 Words{"what", u"What is watched", u"Point à surveiller"},
                                 Words{"until", u"Until", u"Jusqu’au"},
                                 Words{"checked_at", u"Checked", u"Vérifié le"},
                                 Words{"checked_by", u"Checked by", u"Vérifié par"},
                                 Words{"result", u"Result", u"Résultat"},
                                 Words{"recurred", u"Came back", u"Récurrence"}};

constexpr std::array table{
    recordWords<Review>(
        {"review", u"Review", u"Examen"}, {"review", u"Reviews", u"Examens"}, reviewFields),
    recordWords<CostLine>(
        {"cost_line", u"Cost", u"Coût"}, {"cost_line", u"Costs", u"Coûts"}, costFields),
    recordWords<Lesson>({"lesson", u"Lesson", u"Enseignement"},
                        {"lesson", u"Lessons", u"Enseignements"},
                        lessonFields),
    recordWords<LessonLink>({"lesson_link", u"Lesson met again", u"Enseignement revu"},
                            {"lesson_link", u"Lessons met again", u"Enseignements revus"},
                            lessonLinkFields),
    recordWords<WatchItem>({"watch_item", u"Watch item", u"Point de surveillance"},
                           {"watch_item", u"Watch items", u"Points de surveillance"},
                           watchFields)};

} // namespace

std::span<const RecordWords> lessonWords()
{
    return table;
}

} // namespace ireg
