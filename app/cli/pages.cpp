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
    return makeReport(call,
                      order,
                      [](const report::Document& document,
                         const paper::PdfOptions& options) -> Result<QByteArray> {
                          QBuffer buffer;
                          buffer.open(QIODevice::WriteOnly);
                          if (const auto done = paper::writePdf(buffer, document, options); !done)
                              return tl::unexpected(done.error());
                          return buffer.data();
                      });
}

} // namespace ireg::cli
