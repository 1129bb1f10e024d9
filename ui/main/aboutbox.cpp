// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/aboutbox.h"

#include "model/register/versions.h"
#include "ui/main/commit.h"
#include "ui/main/programicon.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>

#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

struct ProgramPart
{
    const char* name;
    const char* licence;
};

/// What is linked into the program or comes with it; resources/help and the icons are its own.
constexpr std::array programParts{ProgramPart{"Qt", "LGPL-3.0-only"},
                                  ProgramPart{"SQLite", "public domain"},
                                  ProgramPart{"OpenSSL", "Apache-2.0"},
                                  ProgramPart{"qpdf", "Apache-2.0"},
                                  ProgramPart{"libical", "MPL-2.0 or LGPL-2.1"},
                                  ProgramPart{"libxlsxwriter", "BSD-2-Clause"},
                                  ProgramPart{"libdtl", "BSD-3-Clause"},
                                  ProgramPart{"zlib", "Zlib"},
                                  ProgramPart{"tl::expected", "CC0-1.0"}};

QString programVersion()
{
    const QString commit = QStringLiteral(IREG_COMMIT);
    const QString version = QLatin1String(IREG_VERSION);
    return commit.isEmpty() ? version : version + u" ("_s + commit + u')';
}

QString screens()
{
    QStringList all;
    for (const QScreen* screen : QGuiApplication::screens())
        all.append(u"%1x%2 @%3"_s.arg(screen->size().width())
                       .arg(screen->size().height())
                       .arg(screen->devicePixelRatio()));
    return all.join(u", "_s);
}

} // namespace

QString systemInformation()
{
    const auto line = [](const QString& what, const QString& value) -> QString {
        return what + u": "_s + value + u'\n';
    };
    return line(u"Incident Register"_s, programVersion())
        + line(u"Qt"_s,
               QLatin1String(qVersion()) + u", built with "_s + QLatin1String(QT_VERSION_STR))
        + line(u"SQLite"_s, sqliteVersion()) + line(u"System"_s, QSysInfo::prettyProductName())
        + line(u"Kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion())
        + line(u"Processor"_s, QSysInfo::currentCpuArchitecture())
        + line(u"Display"_s, QGuiApplication::platformName() + u", "_s + screens())
        + line(u"Style"_s, QApplication::style()->name())
        + line(u"Font"_s,
               QApplication::font().family() + u' '
                   + QString::number(QApplication::font().pointSizeF()))
        + line(u"Locale"_s, QLocale::system().name() + u", window "_s + QLocale().name());
}

AboutBox::AboutBox(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Incident Register"));
    auto* icon = new QLabel(this);
    icon->setPixmap(programIcon().pixmap(64));
    QLabel* lead = plainLabel(this);
    lead->setWordWrap(true);
    lead->setText(
        tr("Incident Register %1\n\nA company's incidents, from log to lesson, in one local "
           "file. No account, no server, nothing is sent anywhere.\n\nApache-2.0.")
            .arg(programVersion()));
    QString text = systemInformation() + u'\n' + tr("Parts and their licences") + u'\n';
    for (const ProgramPart& part : programParts)
        text += QLatin1String(part.name) + u": "_s + QLatin1String(part.licence) + u'\n';
    auto* details = new QPlainTextEdit(text.trimmed(), this);
    details->setReadOnly(true);
    details->setTabChangesFocus(true);
    details->setAccessibleName(tr("System information"));
    auto* copy = new QPushButton(tr("Copy system information"), this);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [] {
        QGuiApplication::clipboard()->setText(systemInformation());
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* head = new QHBoxLayout;
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addWidget(lead, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(details, 1);
    column->addLayout(buttons);
    resize(roomFor(*this, {520, 480}));
}

} // namespace ireg
