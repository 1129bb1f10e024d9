// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/calendarexport.h"

#include "app/cli/output.h"
#include "model/language/phrase.h"
#include "model/register/ownfiles.h"
#include "model/reporting/duecalendar.h"

namespace ireg::cli
{

using namespace Qt::StringLiterals;

int exportCalendar(Invocation& call, const Register& open, Existing existing)
{
    if (call.has("where"))
        return fail(call, Error{ErrorKind::Usage, u"#ics-is-whole"_s, u"--where"_s});
    const auto made = dueCalendar(open, call.language(), DueScope::Duties);
    if (!made)
        return fail(call, made.error());
    if (const auto may = OwnFiles(open.path()).mayBe(call.option("o")); !may)
        return fail(call, may.error());
    if (const auto written = writeFile(call.option("o"), made->bytes, existing); !written)
        return fail(call, written.error());
    if (call.json())
        printJson(QJsonObject{{u"path"_s, call.option("o")},
                              {u"events"_s, static_cast<qint64>(made->events)}});
    else
        print(Phrase(u"deadlines written to %2: %1", u"échéances écrites dans %2 : %1")
                  .in(call.language())
                  .arg(QString::number(made->events), call.option("o")));
    return Done;
}

} // namespace ireg::cli
