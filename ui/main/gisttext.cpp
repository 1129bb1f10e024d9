// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/gisttext.h"

#include "model/language/labels.h"
#include "model/language/listtext.h"

#include <QCoreApplication>

namespace ireg
{

namespace
{

QString fieldsOf(const ActionGist& gist, Language language)
{
    QStringList labels;
    for (const QByteArray& code : givenFields(gist))
        labels.append(fieldLabel(language, gist.record, code));
    return labels.join(QStringLiteral(", "));
}

} // namespace

QString gistText(const ActionGist& gist, Language language)
{
    const QString of = gist.several.empty() ? gist.reference
                                            : namesText(language, gist.several, gist.more);
    if (gist.verb == QLatin1String("changed") && !gist.fields.empty())
        //: a field and the record it belongs to: "Severity of INC-2026-0003"
        return QCoreApplication::translate("ireg::MainWindow", "%1 of %2")
            .arg(fieldsOf(gist, language), of);
    //: what was done and to which record: "Lesson recorded, INC-2026-0003"
    return QCoreApplication::translate("ireg::MainWindow", "%1, %2")
        .arg(verbLabel(language, gist.verb.toLatin1()), of);
}

} // namespace ireg
