// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/gaptext.h"

#include "model/dossier/gapcode.h"
#include "model/language/gapwords.h"
#include "model/language/labels.h"
#include "model/language/ruletext.h"
#include "model/language/words.h"

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Phrase anyField{u"Fill in “%1”.", u"Renseignez « %1 »."};

constexpr Phrase outOfOrder{
    u"Check “%1”: it lies before “%2”. Put right whichever is wrong, or go on with a reason.",
    u"Vérifiez « %1 », antérieur à « %2 » : corrigez ce qui est faux, ou continuez avec un motif."};

constexpr Phrase against{
    u"Check “%1”: it says no, and %2 was answered as a law that must be followed. Put right "
    u"whichever is wrong, or go on with a reason.",
    u"Vérifiez « %1 » : la réponse est non, et %2 a été retenu comme obligation à suivre. Corrigez "
    u"ce qui est faux, ou continuez avec un motif."};

constexpr Phrase lawsAsk{
    u"Do these bind you, and must anyone be told (%2 answers): %1?",
    u"Ces textes vous lient-ils, et faut-il informer quelqu’un (%2 réponses) : %1 ?"};

/// The stage's own sentence, else that of the stage whose gate asks for it too: Monitor asks
/// again for what Notify asked.
const GapClosing* closingOf(const Gap& gap)
{
    const QByteArray fact = factCode(gap).toUtf8();
    using enum Stage;
    for (Stage stage : {gap.stage, Assess, Contain, Evaluate, Notify, Review, Monitor}) {
        for (const GapClosing& closing : closingsOf(stage)) {
            const bool ofThis = gap.asked != Asked::SecondPerson
                || (QByteArrayView(gap.type->name) == closing.record
                    && QByteArrayView(gap.field) == closing.field);
            if (ofThis && fact == QByteArrayView(closing.words.code))
                return &closing;
        }
    }
    return nullptr;
}

QString labelOf(Language language, const char* record, QByteArrayView field)
{
    return field.isEmpty() ? recordsLabel(language, record) : fieldLabel(language, record, field);
}

/// A duty or question by its regime's name; everything else by its public id, a notice with whom it
/// goes to.
QString nameOf(const Gap& gap, Language language)
{
    const QStringList parts = (gap.duty.isEmpty() ? gap.regime : gap.duty).split(u'/');
    const Regime* regime = shippedRegimes().regime(parts.value(0));
    const Step* step = regime ? regime->step(parts.value(1)) : nullptr;
    if (regime)
        return step ? QString(in(language, regime->name) + u": "_s + in(language, step->name))
                    : in(language, regime->name);
    return gap.recipient.isEmpty()
        ? recordCode(gap)
        : u"%1 (%2)"_s.arg(recordCode(gap), recipientText(language, gap.recipient));
}

} // namespace

QString gapText(const Gap& gap, Language language)
{
    if (gap.asked == Asked::Order)
        return outOfOrder.in(language)
            .replace(u"%1"_s, fieldLabel(language, gap.type->name, gap.field))
            .replace(u"%2"_s, fieldLabel(language, gap.type->name, gap.than));
    if (gap.asked == Asked::Against)
        return against.in(language)
            .replace(u"%1"_s, fieldLabel(language, gap.type->name, gap.field))
            .replace(u"%2"_s, nameOf(gap, language));
    const GapClosing* closing = closingOf(gap);
    if (!closing) {
        const QString label = fieldLabel(language, gap.type->name, gap.field);
        return anyField.in(language).replace(u"%1"_s, label);
    }
    return closing->words.in(language)
        .replace(u"%1"_s, labelOf(language, closing->record, closing->field))
        .replace(u"%2"_s, nameOf(gap, language))
        .replace(u"%3"_s, labelOf(language, closing->record, closing->waiver));
}

bool isLawsQuestion(const Gap& gap)
{
    return gap.type && gap.type->is<Assessment>() && gap.field
        && QByteArrayView(gap.field) == QByteArrayView(codeOf<&Assessment::answer>());
}

QString questionsText(const std::vector<Gap>& gaps, Language language)
{
    QStringList names;
    for (const Gap& gap : gaps)
        names.append(nameOf(gap, language));
    return lawsAsk.in(language).arg(names.join(u", "_s), QString::number(gaps.size()));
}

} // namespace ireg
