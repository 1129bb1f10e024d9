// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/valuetext.h"
#include "model/report/countries.h"
#include "model/report/sections.h"

#include <map>

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

constexpr Phrase heading{u"Impact", u"Incidence"};
constexpr Phrase confidentiality{u"Confidentiality", u"Confidentialité"};
constexpr Phrase integrity{u"Integrity", u"Intégrité"};
constexpr Phrase availability{u"Availability", u"Disponibilité"};
constexpr Phrase serviceTime{u"Service time lost", u"Temps de service perdu"};
constexpr Phrase inMinutes{u"%1 (%2 min)", u"%1 (%2 min)"};
constexpr Phrase users{u"Users affected", u"Utilisateurs touchés"};
constexpr Phrase dataHeading{u"Personal data", u"Données personnelles"};
constexpr Phrase involved{u"Personal data involved", u"Données à caractère personnel concernées"};
constexpr Phrase noData{u"No personal data was involved.",
                        u"Aucune donnée personnelle n’est en cause."};
constexpr Phrase categories{u"Categories of data", u"Catégories de données"};
constexpr Phrase individuals{u"Individuals", u"Personnes concernées"};
constexpr Phrase records{u"Records", u"Enregistrements"};
constexpr Phrase countries{u"Countries", u"Pays"};
constexpr Phrase role{u"Our role", u"Notre rôle"};
constexpr Phrase encrypted{u"Unreadable to others (encrypted)",
                           u"Illisibles pour autrui (chiffrées)"};
constexpr Phrase consequences{u"Likely consequences", u"Conséquences probables"};
constexpr Phrase affectedCaption{u"What was affected", u"Ce qui a été touché"};
constexpr Phrase what{u"What", u"Quoi"};
constexpr Phrase effect{u"Effect", u"Effet"};
constexpr Phrase from{u"From", u"Du"};
constexpr Phrase to{u"To", u"Au"};
constexpr Phrase lost{u"Time lost", u"Temps perdu"};
constexpr Phrase howMany{u"Number", u"Nombre"};
constexpr Phrase nothingListed{u"No service, product or customer is listed as affected.",
                               u"Aucun service, produit ou client n’est indiqué comme touché."};
constexpr Phrase costCaption{u"Costs", u"Coûts"};
constexpr Phrase amount{u"Amount", u"Montant"};
constexpr Phrase basis{u"Basis", u"Base de calcul"};
constexpr Phrase total{u"Total", u"Total"};
constexpr Phrase noCosts{u"No costs are recorded.", u"Aucun coût n’est enregistré."};
constexpr Phrase itemVersion{u"%1 (%2)", u"%1 (%2)"};

QString serviceMinutes(const Voice& say, const std::optional<qint64>& minutes)
{
    if (!minutes)
        return say.unknown();
    return *minutes < 60 ? say.minutes(*minutes)
                         : say(inMinutes).arg(say.minutes(*minutes), say.number(*minutes));
}

Facts levels(const Voice& say)
{
    return {{say.fact(confidentiality, say.code(say.i.confidentiality)),
             say.fact(integrity, say.code(say.i.integrity)),
             say.fact(availability, say.code(say.i.availability)),
             say.fact(serviceTime, serviceMinutes(say, say.i.serviceMinutes)),
             say.fact(users, say.amount(say.i.usersAffected, false))}};
}

Blocks personalData(const Voice& say)
{
    const Incident& i = say.i;
    Blocks blocks{Heading{2, say(dataHeading)}};
    if (i.personalData == Answer::No) {
        blocks.push_back(Paragraph{say(noData)});
        return blocks;
    }
    const QString people = i.individuals ? say.amount(i.individuals, i.individualsApproximate)
                                         : say.text(QString(), i.individualsNoneReason);
    blocks.push_back(
        Facts{{say.fact(involved, say.answer(i.personalData)),
               say.fact(categories, say.text(i.dataCategories)),
               say.fact(individuals, people),
               say.fact(records, say.amount(i.dataRecords, i.dataRecordsApproximate)),
               say.fact(countries, say.text(countryNames(say.c.language, i.countries))),
               say.fact(role, say.code(i.dataRole)),
               say.fact(encrypted, say.answer(i.encrypted)),
               say.fact(consequences, say.text(i.consequences))}});
    return blocks;
}

QString nameOf(const Voice& say, const Affected& one)
{
    const auto found = say.d.items.find(one.item.value);
    if (found == say.d.items.end())
        return say.text(one.name);
    const CatalogueItem& item = found->second;
    return item.version.isEmpty() ? item.name.text()
                                  : say(itemVersion).arg(item.name, item.version);
}

Blocks affectedTable(const Voice& say)
{
    if (say.d.affected.empty())
        return {Paragraph{say(nothingListed)}};
    Table table{.columns = {say.column(what),
                            say.column(effect),
                            say.column(from),
                            say.column(to),
                            say.column(lost, 0, Align::End),
                            say.column(howMany, 0, Align::End)},
                .caption = say(affectedCaption)};
    for (const Affected& one : say.d.affected)
        table.rows.push_back({nameOf(say, one),
                              say.text(one.effect),
                              say.shortTime(one.from),
                              say.shortTime(one.to),
                              one.serviceMinutes ? say.minutes(*one.serviceMinutes) : say.unknown(),
                              one.amount ? say.number(*one.amount) : say.none()});
    return {table};
}

Blocks costTable(const Voice& say)
{
    if (say.d.costs.empty())
        return {Paragraph{say(noCosts)}};
    Table table{.columns = {say.column(what), say.column(basis), say.column(amount, 0, Align::End)},
                .caption = say(costCaption)};
    std::map<QString, std::optional<qint64>> totals; ///< nothing: it is no number of this kind
    for (const CostLine& line : say.d.costs) {
        const QString sum = line.cents ? moneyText(say.c.language, *line.cents, line.currency)
                                       : say.text(line.amountText);
        if (line.cents) {
            auto& so = totals.emplace(line.currency, 0).first->second;
            qint64 sumUp = 0;
            if (so && !qAddOverflow(*so, *line.cents, &sumUp))
                so = sumUp;
            else
                so.reset();
        }
        table.rows.push_back({say.text(line.what), say.code(line.basis), sum});
    }
    if (say.d.costs.size() > 1) {
        for (const auto& [currency, cents] : totals)
            table.rows.push_back(
                {say(total),
                 QString(),
                 cents ? moneyText(say.c.language, *cents, currency) : say.none()});
    }
    return {table};
}

} // namespace

Blocks impact(const Voice& say)
{
    Blocks blocks{Heading{1, say(heading)}, Paragraph{say.text(say.i.impact)}, levels(say)};
    for (const Blocks& part : {affectedTable(say), personalData(say), costTable(say)})
        blocks.insert(blocks.end(), part.begin(), part.end());
    return blocks;
}

} // namespace ireg::report
