// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/parts.h"

#include <algorithm>

namespace ireg
{

namespace
{

template <auto member> constexpr DossierPart part(Code key)
{
    using List = typename detail::MemberOf<decltype(member)>::MemberType;
    using Record = typename List::value_type;
    return {.key = key.text,
            .type = &typeOf<Record>,
            .size = [](const Dossier& dossier) { return (dossier.*member).size(); },
            .at = [](const Dossier& dossier, std::size_t place) -> const void* {
                return &(dossier.*member)[place];
            },
            .take =
                [](Dossier& dossier, qint64 id, qint64 revision, const Row& row) {
                    auto record = recordOf<Record>(id, revision, row);
                    if (record)
                        (dossier.*member).push_back(std::move(*record));
                    return record.has_value();
                }};
}

constexpr std::array parts{part<&Dossier::visits>("stages"),
                           part<&Dossier::confirmations>("confirmations"),
                           part<&Dossier::timeline>("timeline"),
                           part<&Dossier::actions>("actions"),
                           part<&Dossier::evidence>("evidence"),
                           part<&Dossier::custody>("custody"),
                           part<&Dossier::assessments>("assessments"),
                           part<&Dossier::notifications>("notifications"),
                           part<&Dossier::contents>("contents"),
                           part<&Dossier::decisions>("decisions"),
                           part<&Dossier::reviews>("reviews"),
                           part<&Dossier::whys>("whys"),
                           part<&Dossier::lessons>("lessons"),
                           part<&Dossier::metAgain>("lessons_met_again"),
                           part<&Dossier::trainings>("trainings"),
                           part<&Dossier::watch>("watch"),
                           part<&Dossier::watchChecks>("watch_checks"),
                           part<&Dossier::costs>("costs"),
                           part<&Dossier::estimates>("breach_estimates"),
                           part<&Dossier::affected>("affected"),
                           part<&Dossier::links>("links"),
                           part<&Dossier::tags>("tags"),
                           part<&Dossier::sources>("source")};

} // namespace

std::span<const DossierPart> dossierParts()
{
    return parts;
}

const DossierPart* dossierPart(const RecordType& type)
{
    const auto found = std::ranges::find_if(
        parts, [&type](const DossierPart& part) { return &part.type() == &type; });
    return found == parts.end() ? nullptr : &*found;
}

} // namespace ireg
