// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handlers.h"
#include "app/cli/session.h"
#include "model/demo/demo.h"

namespace ireg::cli
{

using namespace Qt::StringLiterals;

int runDemo(Invocation& call)
{
    const auto language = call.has("language") ? languageFromCode(call.option("language"))
                                               : Language::English;
    if (!language)
        return fail(call, Error{ErrorKind::Usage, call.option("language"), u"--language"_s});
    if (const auto made = makeDemo(call.at(0), *language, systemClock().now()); !made)
        return fail(call, made.error());
    if (call.json())
        printJson(QJsonObject{{u"path"_s, call.at(0)}});
    else
        print(call.at(0));
    return Done;
}

} // namespace ireg::cli
