// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/window/benchwindow.h"

#include "ui/itemmodels/registermodel.h"
#include "ui/main/pagestack.h"
#include "ui/registerpage/filterbar.h"
#include "ui/registerpage/registertable.h"
#include "ui/widgets/theme.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QTimer>

namespace ireg::bench
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestWaitMs = 60'000;
constexpr int settledMs = 400;
constexpr int mostPages = 20;
constexpr QSize usualSize{1280, 800};

Error error(const char* what)
{
    return {.kind = ErrorKind::Io, .detail = QString::fromLatin1(what), .place = {}};
}

} // namespace

BenchWindow::BenchWindow(WatchedApplication& application, const QString& path)
    : m_application(application), m_settings(m_folder.filePath(u"window.ini"_s))
{
    const Author author{.name = u"Person 1"_s, .device = u"desk"_s, .program = {}};
    OpeningAhead ahead = openAhead(path, author, m_clock); // as the program does it
    Theme::dress(Scheme::Light);
    m_translation.set(Language::English);
    m_window = std::make_unique<MainWindow>(MainWindow::Desk{.author = author,
                                                             .clock = m_clock,
                                                             .settings = m_settings,
                                                             .ask = m_ask,
                                                             .translation = m_translation,
                                                             .makeDemo = {},
                                                             .named = true});
    m_window->resize(usualSize);
    application.afterPaint = [this](QObject* painted) {
        // Without rows what stands in the table's place is painted.
        if (m_table && m_answered
            && (m_table->model()->rowCount() == 0 || (painted == m_table->viewport() && hasRows())))
            m_painted = true;
    };
    if (!m_window->begin(path, std::move(ahead)))
        giveUp("opening the window", error("the register was refused"));
    m_table = m_window->findChild<RegisterTable*>();
    for (int page = 0; page < mostPages && !m_table->isVisible(); ++page)
        m_window->pages().showPage(page);
    m_filter = m_window->findChild<FilterBar*>()->findChild<QLineEdit*>();
    m_answered = hasRows();
    QObject::connect(
        static_cast<RegisterModel*>(m_table->model()), &RegisterModel::answered, m_table, [this] {
            m_answered = true;
            m_table->parentWidget()->update(); // where nothing changed nothing would be painted
            m_table->viewport()->update();
        });
}

BenchWindow::~BenchWindow()
{
    m_application.afterPaint = nullptr;
}

/// The first row that is in view, and the last, have their texts.
bool BenchWindow::hasRows() const
{
    const QAbstractItemModel& model = *m_table->model();
    const int first = m_table->rowAt(0), last = m_table->rowAt(m_table->viewport()->height() - 1);
    return first >= 0 && !model.index(first, 0).data().toString().isEmpty()
        && !model.index(last < 0 ? model.rowCount() - 1 : last, 0).data().toString().isEmpty();
}

void BenchWindow::mark()
{
    m_answered = m_painted = false;
}

void BenchWindow::awaitRows()
{
    QElapsedTimer waited;
    waited.start();
    while (!m_painted) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        if (waited.elapsed() > longestWaitMs)
            giveUp("waiting for rows", error("none were painted"));
    }
}

void BenchWindow::settle()
{
    QEventLoop rest;
    QTimer::singleShot(settledMs, &rest, &QEventLoop::quit);
    rest.exec();
}

} // namespace ireg::bench
