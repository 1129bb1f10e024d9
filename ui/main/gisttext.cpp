// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/gisttext.h"

#include "model/language/labels.h"

#include <QCoreApplication>

namespace ireg
{

QString gistText(const ActionGist& gist, Language language)
{
    const bool oneField = gist.verb == QLatin1String("changed") && gist.fields.size() == 1;
    if (oneField)
        //: a field and the record it belongs to: "Severity of INC-2026-0003"
        return QCoreApplication::translate("ireg::MainWindow", "%1 of %2")
            .arg(fieldLabel(language, gist.record, gist.fields.front()), gist.reference);
    //: what was done and to which record: "Lesson recorded, INC-2026-0003"
    return QCoreApplication::translate("ireg::MainWindow", "%1, %2")
        .arg(verbLabel(language, gist.verb.toLatin1()), gist.reference);
}

} // namespace ireg
