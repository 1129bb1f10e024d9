// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/parts.h"
#include "model/language/labels.h"
#include "model/report/record.h"
#include "model/report/sections.h"
#include "model/report/toldfields.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

constexpr Phrase heading{u"Further facts", u"Autres faits"};
constexpr Phrase introduction{u"What is recorded beside what the chapters above tell.",
                              u"Ce qui est consigné en plus de ce que disent les chapitres "
                              u"précédents."};

/// All that the blocks say, in one text.
class Saying final
{
public:
    explicit Saying(const Blocks& blocks)
    {
        for (const Block& block : blocks)
            std::visit([this](const auto& one) { add(one); }, block);
    }
    bool says(const Voice& say, const Field& field, const void* record) const
    {
        const Value value = field.read(record);
        When when;
        return m_text.contains(say.value(field, value))
            || (field.type == FieldType::Time && Codec<When>::decode(value, when)
                && m_text.contains(say.shortTime(when)));
    }

private:
    void add(const Paragraph& one) { add(one.text); }
    void add(const Callout& one) { add(one.text); }
    void add(const BulletList& one) { add(one.items.join(u'\n')); }
    void add(const Facts& one)
    {
        for (const Fact& fact : one.rows)
            add(fact.value);
    }
    void add(const Table& one)
    {
        for (const QStringList& row : one.rows)
            add(row.join(u'\n'));
    }
    void add(const TimelineFigure& one)
    {
        for (const TimelinePoint& point : one.points)
            add(point.when);
    }
    void add(const SignOff& one)
    {
        for (const Signature& row : one.rows)
            add(row.date);
    }
    template <class Other> void add(const Other&) {}
    void add(const QString& text) { m_text += text + u'\n'; }

    QString m_text;
};

bool holds(std::span<const char* const> codes, const Field& field)
{
    return std::ranges::find(codes, std::string_view(field.code)) != codes.end();
}

/// The facts of one record that no chapter tells.
std::vector<Fact> untold(const Voice& say,
                         const Saying& saying,
                         const RecordType& type,
                         const void* record)
{
    const ToldFields told = toldFields(type);
    const AnyRecord fresh = type.make();
    std::vector<Fact> facts;
    for (const Field& field : type.fields) {
        const bool said = field.read(record) != field.read(fresh.get());
        if (!said || field.has(Parent) || holds(told.always, field))
            continue;
        const QString text = say.value(field, field.read(record));
        if (text.isEmpty() || (holds(told.sometimes, field) && saying.says(say, field, record)))
            continue;
        facts.push_back({fieldLabel(say.c.language, type.name, field.code), text});
    }
    return facts;
}

Blocks untoldOf(const Voice& say, const Saying& saying, const DossierPart& part)
{
    static constexpr Phrase pair{u"%1: %2", u"%1\u00A0: %2"};
    const RecordType& type = part.type();
    Facts facts;
    for (std::size_t i = 0; i < part.size(say.d); ++i) {
        const void* record = part.at(say.d, i);
        QStringList lines;
        for (const Fact& fact : untold(say, saying, type, record))
            lines.append(say(pair).arg(fact.label, fact.value));
        if (!lines.isEmpty())
            facts.rows.push_back({publicId(type, type.idOf(record)), lines.join(u'\n')});
    }
    if (facts.rows.empty())
        return {};
    return {Heading{2, recordsLabel(say.c.language, type.name)}, facts};
}

} // namespace

Blocks furtherFacts(const Voice& say, const Blocks& chapters)
{
    const Saying saying(chapters);
    Blocks blocks;
    if (auto own = untold(say, saying, typeOf<Incident>(), &say.i); !own.empty())
        blocks.push_back(Facts{std::move(own)});
    for (const DossierPart& part : dossierParts()) {
        for (Block& block : untoldOf(say, saying, part))
            blocks.push_back(std::move(block));
    }
    if (!blocks.empty())
        blocks.insert(blocks.begin(), {Heading{1, say(heading)}, Paragraph{say(introduction)}});
    return blocks;
}

} // namespace ireg::report
