// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/incident/annexa.h"

#include "model/base/choices.h"
#include "model/base/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <set>
#include <vector>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostNames = 500; // of a text that was typed

std::vector<Control> shippedControls()
{
    QFile file(u":/annex_a.json"_s);
    const bool read = file.open(QIODevice::ReadOnly);
    Q_ASSERT(read);
    std::vector<Control> all;
    const auto document = QJsonDocument::fromJson(file.readAll());
    for (const QJsonValue& one : document[u"controls"].toArray())
        all.push_back({.number = one[u"number"].toString(),
                       .english = one[u"en"].toString(),
                       .french = one[u"fr"].toString()});
    return all;
}

/// By its label, whatever its accents and capitals; null where no control has it, or several.
const Control* controlCalled(const QString& text)
{
    const QString key = nameKey(text);
    const auto has = [&key](const Control& one) {
        return nameKey(one.english) == key || nameKey(one.french) == key;
    };
    const auto all = annexA();
    const auto first = std::ranges::find_if(all, has);
    return first == all.end() || std::find_if(first + 1, all.end(), has) != all.end() ? nullptr
                                                                                      : &*first;
}

QStringList partsOf(const QString& text)
{
    static const QRegularExpression between(u"[,;\\n\\r\\x{2028}\\x{2029}]"_s);
    QStringList parts;
    for (const QString& part : text.split(between)) {
        if (const QString plain = oneLine(part); !plain.isEmpty())
            parts.append(plain);
    }
    return parts;
}

} // namespace

std::span<const Control> annexA()
{
    static const std::vector<Control> all = shippedControls();
    return all;
}

const Control* controlNumbered(const QString& text)
{
    static const QRegularExpression form(
        u"^\\s*(?:[aA]\\s*[. ]?\\s*)?([5-8])\\s*\\.\\s*([0-9]{1,2})[^0-9]*$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return nullptr;
    const QString number = u"A."_s + match.captured(1) + u'.' + match.captured(2);
    const auto found = std::ranges::find(annexA(), number, &Control::number);
    return found == annexA().end() ? nullptr : &*found;
}

QStringList controlNumbers()
{
    QStringList numbers;
    for (const Control& one : annexA())
        numbers.append(one.number);
    return numbers;
}

Result<OneLine> controlsNamed(const QString& text)
{
    const QStringList parts = partsOf(text);
    if (parts.size() > mostNames)
        return failed(ErrorKind::Invalid, u"#too-long %1"_s.arg(text.size()));
    std::set<const Control*> named; // of one array: in its order
    for (const QString& part : parts) {
        const Control* control = controlNumbered(part);
        if (!control)
            control = controlCalled(part);
        if (!control)
            return failed(ErrorKind::Invalid, notOneOf(controlNumbers(), part.left(40)));
        named.insert(control);
    }
    QStringList numbers;
    for (const Control* control : named)
        numbers.append(control->number);
    return OneLine(numbers.join(u", "_s));
}

QStringList controlsIn(const QString& kept)
{
    QStringList numbers;
    for (const QString& part : partsOf(kept)) {
        const Control* control = controlNumbered(part);
        numbers.append(control ? control->number : part);
    }
    return numbers;
}

} // namespace ireg
