// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/verissource.h"

#include "model/exchange/jsontext.h"

namespace ireg::exchange
{

using namespace Qt::StringLiterals;

namespace
{

using Take = std::function<bool(const SourcePiece&)>;

void forEachLine(const QByteArray& source, const Take& take)
{
    qint64 row = 0;
    qsizetype from = source.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (from < source.size()) {
        const qsizetype end = source.indexOf('\n', from);
        const QByteArray line = source.mid(from, end < 0 ? -1 : end - from).trimmed();
        from = end < 0 ? source.size() : end + 1;
        ++row;
        if (!line.isEmpty() && !take({row, line, std::nullopt}))
            return;
    }
}

/// The reader stands behind the opening bracket.
void forEachElement(JsonReader& reader, const QByteArray& source, const Take& take)
{
    if (reader.pass(']')) {
        if (!reader.atEnd())
            take({1, {}, reader.fault(reader.offset(), u"#json-more"_s).value()});
        return;
    }
    qint64 row = 0;
    do {
        ++row;
        const auto element = reader.skip();
        if (!element) {
            take({row, {}, element.error()});
            return;
        }
        if (!take({row, source.mid(element->begin, element->size()), std::nullopt}))
            return;
    } while (reader.pass(','));
    if (!reader.pass(']'))
        take({row + 1, {}, reader.fault(reader.offset(), u"#expected-here ,|]"_s).value()});
    else if (!reader.atEnd())
        take({row + 1, {}, reader.fault(reader.offset(), u"#json-more"_s).value()});
}

/// One whole object, and then another one.
bool isLines(const QByteArray& source)
{
    JsonReader reader(source);
    return reader.skip().has_value() && !reader.atEnd() && source.at(reader.offset()) == '{';
}

} // namespace

void forEachPiece(const QByteArray& source, SourceForm form, const Take& take)
{
    JsonReader reader(source);
    if (reader.pass('['))
        forEachElement(reader, source, take);
    else if (form == SourceForm::Lines || isLines(source))
        forEachLine(source, take);
    else
        take({0, source, std::nullopt});
}

} // namespace ireg::exchange
