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
    if (const int exit = freeNameFor(call, call.at(0)); exit != Done)
        return exit;
    if (const auto made = makeDemo(call.at(0), call.language(), systemClock().now()); !made)
        return fail(call, made.error());
    if (call.json())
        printJson(QJsonObject{{u"path"_s, call.at(0)}});
    else
        print(call.at(0));
    return Done;
}

} // namespace ireg::cli
