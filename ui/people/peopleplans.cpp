// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/peopleplans.h"

#include "model/organisation/organisation.h"
#include "model/register/removal.h"
#include "ui/itemmodels/recordtablemodel.h"

namespace ireg
{

namespace
{

using enum Room;

constexpr std::array personColumns{
    RecordColumn{.field = codeOf<&Person::name>(), .width = 24},
    RecordColumn{.field = codeOf<&Person::onCall>(), .width = 14, .align = Qt::AlignRight},
    RecordColumn{.field = codeOf<&Person::role>(), .width = 0},
    RecordColumn{.field = codeOf<&Person::phone>(), .width = 20, .isWhole = true},
    RecordColumn{.field = codeOf<&Person::email>(), .width = 30}};
constexpr std::array itemColumns{
    RecordColumn{.field = codeOf<&CatalogueItem::name>(), .width = 0},
    RecordColumn{.field = codeOf<&CatalogueItem::kind>(), .width = 12},
    RecordColumn{.field = codeOf<&CatalogueItem::contact>(), .width = 22},
    RecordColumn{.field = codeOf<&CatalogueItem::phone>(), .width = 20, .isWhole = true},
    RecordColumn{.field = codeOf<&CatalogueItem::email>(), .width = 30}};
const RecordColumns personTable = personColumns;
const RecordColumns itemTable = itemColumns;

constexpr OfferedText languages[] = {{"", QT_TRANSLATE_NOOP("ireg::FormHeadings", "Not said")},
                                     {"en", "English"},
                                     {"fr", "Français"}};

constexpr std::array personPlaces{place<&Person::name>(),
                                  place<&Person::role>(),
                                  place<&Person::phone>(),
                                  place<&Person::email>(),
                                  place<&Person::onCall>(),
                                  oneOf<&Person::language>(languages)};
constexpr std::array itemPlaces{place<&CatalogueItem::name>(),
                                place<&CatalogueItem::kind>(),
                                place<&CatalogueItem::contact>(),
                                place<&CatalogueItem::phone>(),
                                place<&CatalogueItem::email>(),
                                oneOf<&CatalogueItem::language>(languages),
                                place<&CatalogueItem::deployment>(),
                                place<&CatalogueItem::version>(),
                                place<&CatalogueItem::notes>(Prose)};
constexpr std::array policyPlaces{
    place<&RegisterProfile::organisation>(
        Half, QT_TRANSLATE_NOOP("ireg::FormHeadings", "Whose register it is")),
    place<&RegisterProfile::zone>(),
    place<&RegisterProfile::jurisdictions>(Full),
    place<&RegisterProfile::fourEyes>(
        Half, QT_TRANSLATE_NOOP("ireg::FormHeadings", "What the policy asks for")),
    place<&RegisterProfile::reviewWorkingDays>(),
    place<&RegisterProfile::recurrenceDays>(),
    place<&RegisterProfile::checkDays>(),
    place<&RegisterProfile::attachmentLimit>(),
    place<&RegisterProfile::fixDaysHigh>(),
    place<&RegisterProfile::fixDaysModerate>(),
    place<&RegisterProfile::fixDaysLow>(),
    FieldPlace{.field = codeOf<&RegisterProfile::created>(),
               .heading = QT_TRANSLATE_NOOP("ireg::FormHeadings", "About this file"),
               .fixed = true},
    shown<&RegisterProfile::uuid>(),
    shown<&RegisterProfile::matrixVersion>(),
    shown<&RegisterProfile::schemaVersion>()};

constexpr FormPlan personForm{.places = personPlaces};
constexpr FormPlan itemForm{.places = itemPlaces};

} // namespace

const RecordPlan peoplePlan{
    .title = QT_TRANSLATE_NOOP("ireg::Sections", "People"),
    .purpose = QT_TRANSLATE_NOOP("ireg::Sections",
                                 "Who takes part in incidents, how they are reached, and who is "
                                 "called first."),
    .add = QT_TRANSLATE_NOOP("ireg::Sections", "Add person"),
    .prefilled = nullptr,
    .type = typeOf<Person>,
    .columns = personTable,
    .form = &personForm,
    .steps = {},
    .writing = {.remove = removeRegisterRecords},
    .order = codeOf<&Person::name>()};

const RecordPlan cataloguePlan{
    .title = QT_TRANSLATE_NOOP("ireg::Sections", "Catalogue"),
    .purpose = QT_TRANSLATE_NOOP(
        "ireg::Sections",
        "The services, products, suppliers and customers that incidents touch, and whom to ask."),
    .add = QT_TRANSLATE_NOOP("ireg::Sections", "Add to the catalogue"),
    .prefilled = nullptr,
    .type = typeOf<CatalogueItem>,
    .columns = itemTable,
    .form = &itemForm,
    .steps = {},
    .writing = {.remove = removeRegisterRecords},
    .order = codeOf<&CatalogueItem::name>()};

const FormPlan policyForm{.places = policyPlaces};

} // namespace ireg
