// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/parts.h"
#include "model/language/labels.h"
#include "model/report/record.h"
#include "model/report/sections.h"
#include "model/report/toldfields.h"

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

constexpr Phrase heading{u"Further facts", u"Autres faits"};
constexpr Phrase introduction{u"What is recorded beside what the chapters above tell.",
                              u"Ce qui est consigné en plus de ce que disent les chapitres "
                              u"précédents."};

/// The facts of one record that no chapter tells.
std::vector<Fact> untold(const Voice& say, const RecordType& type, const void* record)
{
    const AnyRecord fresh = type.make();
    std::vector<Fact> facts;
    for (const Field& field : type.fields) {
        const bool said = field.read(record) != field.read(fresh.get());
        if (said && !field.has(Parent) && !isTold(say.d, type, record, field))
            facts.push_back({fieldLabel(say.c.language, type.name, field.code),
                             say.value(type, field, record)});
    }
    return facts;
}

/// By its public id, or its kind, and the first words of what it says: "A-7 Mend the filter".
QString nameOf(const Voice& say, const RecordType& type, const void* record)
{
    const qint64 id = type.idOf(record);
    const QString name = type.letter != 0
        ? publicId(type, id)
        : recordLabel(say.c.language, type.name) + u' ' + QString::number(id);
    const int essential = type.indexWith(Essential);
    if (essential < 0)
        return name;
    const Value value = type.fields[static_cast<std::size_t>(essential)].read(record);
    const auto* text = std::get_if<Text>(&value);
    return text ? QString(name + u' ' + firstWords(textOf(*text), 6)) : name;
}

Blocks untoldOf(const Voice& say, const DossierPart& part)
{
    static constexpr Phrase pair{u"%1: %2", u"%1\u00A0: %2"};
    const RecordType& type = part.type();
    Facts facts;
    for (std::size_t i = 0; i < part.size(say.d); ++i) {
        const void* record = part.at(say.d, i);
        QStringList lines;
        for (const Fact& fact : untold(say, type, record))
            lines.append(say(pair).arg(fact.label, fact.value));
        if (!lines.isEmpty())
            facts.rows.push_back({nameOf(say, type, record), lines.join(u'\n')});
    }
    if (facts.rows.empty())
        return {};
    return {Heading{2, recordsLabel(say.c.language, type.name)}, facts};
}

} // namespace

Blocks furtherFacts(const Voice& say)
{
    Blocks blocks;
    if (auto own = untold(say, typeOf<Incident>(), &say.i); !own.empty())
        blocks.push_back(Facts{std::move(own)});
    for (const DossierPart& part : dossierParts()) {
        for (Block& block : untoldOf(say, part))
            blocks.push_back(std::move(block));
    }
    if (!blocks.empty())
        blocks.insert(blocks.begin(), {Heading{1, say(heading)}, Paragraph{say(introduction)}});
    return blocks;
}

} // namespace ireg::report
