// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/pages.h"

#include "ui/paper/pdf.h"

#include <QBuffer>
#include <QGuiApplication>

#include <string_view>

namespace ireg::cli
{

std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv)
{
    // Qt keeps a reference to it. With more words it would take words like -platform for its own,
    // wherever they stand.
    static int nameAlone = 1;
    if (argc < 2 || argv[1] != std::string_view("report"))
        return std::make_unique<QCoreApplication>(argc, argv);
    // Fonts need no screen: the same report comes out with and without.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    return std::make_unique<QGuiApplication>(nameAlone, argv);
}

int reportOnPages(Invocation& call, const ReportOrder& order)
{
    const auto writer = [&order](const report::Document& document,
                                 const PagesFacts& facts) -> Result<QByteArray> {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto done = paper::writePdf(
            buffer,
            document,
            {.pageSize = order.pageSize, .creation = facts.creation, .record = facts.record});
        if (!done)
            return tl::unexpected(done.error());
        return buffer.data();
    };
    return makeReport(call, order, writer);
}

} // namespace ireg::cli
