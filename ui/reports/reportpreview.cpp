// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/reportpreview.h"

#include "model/base/temporaryfile.h"
#include "model/language/errortext.h"
#include "model/register/ownfiles.h"
#include "ui/reports/pageview.h"
#include "ui/reports/reportmaking.h"
#include "ui/reports/reportprinting.h"
#include "ui/reports/reportwork.h"
#include "ui/widgets/ask.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace ireg
{

using namespace Qt::StringLiterals;

ReportPreview::ReportPreview(RegisterThread& thread, Language language, QWidget* parent)
    : QDialog(parent), m_thread(thread), m_language(language),
      m_person(std::make_unique<AskPerson>()), m_ask(m_person.get()), m_back(new QToolButton(this)),
      m_next(new QToolButton(this)), m_position(new QLabel(this)), m_smaller(new QToolButton(this)),
      m_larger(new QToolButton(this)), m_languages(new QComboBox(this)),
      m_sizes(new QComboBox(this)), m_kinds(new QComboBox(this)), m_save(new QPushButton(this)),
      m_print(new QPushButton(this)), m_close(new QPushButton(this)), m_said(new QLabel(this)),
      m_stop(new QPushButton(this)), m_pages(new PageView(this)), m_work(new ReportWork(this))
{
    build();
    connectBar();
    retranslate();
    m_languages->setCurrentIndex(static_cast<int>(language));
    resize(60 * fontMetrics().height(), 60 * fontMetrics().height());
}

ReportPreview::~ReportPreview()
{
    // An answer on its way finds this window by a pointer that is not safe to lose meanwhile.
    m_thread.ask([](Register&) { return true; }).waitForFinished();
}

void ReportPreview::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setContentsMargins(12, 0, 12, 8);
    m_said->hide();
    m_stop->hide();
    auto* said = new QHBoxLayout;
    said->setContentsMargins(0, 0, 12, 0);
    said->addWidget(m_said, 1);
    said->addWidget(m_stop);
    column->addLayout(said);
    column->addWidget(m_pages, 1);
}

QWidget* ReportPreview::buildBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 8, 12, 8);
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_kinds, m_back, m_position, m_next, m_smaller, m_larger, m_languages, m_sizes})
        row->addWidget(part);
    row->addStretch(1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_save, m_print, m_close})
        row->addWidget(part);
    m_languages->addItem(u"English"_s);
    m_languages->addItem(u"Français"_s);
    m_sizes->addItem(u"A4"_s);
    m_sizes->addItem(u"Letter"_s);
    m_save->setDefault(true);
    return bar;
}

void ReportPreview::connectBar()
{
    const auto turn = [this](int by) {
        goTo(m_pages->pageAt(m_pages->verticalScrollBar()->value() + 40) + by);
    };
    const auto zoom = [this](double factor) {
        m_chosenZoom = std::clamp(m_pages->zoom() * factor, 0.25, 4.0);
        fit();
    };
    connect(m_back, &QToolButton::clicked, this, [turn] { turn(-1); });
    connect(m_next, &QToolButton::clicked, this, [turn] { turn(1); });
    connect(m_smaller, &QToolButton::clicked, this, [zoom] { zoom(1 / 1.25); });
    connect(m_larger, &QToolButton::clicked, this, [zoom] { zoom(1.25); });
    connect(m_kinds, &QComboBox::activated, this, [this](int index) {
        m_kind = report::kindsLike(*m_kind)[std::size_t(index)];
        nameKinds();
        read();
    });
    connect(m_languages, &QComboBox::currentIndexChanged, this, &ReportPreview::layOut);
    connect(m_sizes, &QComboBox::currentIndexChanged, this, &ReportPreview::layOut);
    connect(m_save, &QPushButton::clicked, this, &ReportPreview::save);
    connect(m_print, &QPushButton::clicked, this, &ReportPreview::askForPrinter);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_stop, &QPushButton::clicked, m_work, &ReportWork::stop);
    connect(m_work, &ReportWork::advanced, this, &ReportPreview::showProgress);
    connect(m_pages->verticalScrollBar(),
            &QScrollBar::valueChanged,
            this,
            &ReportPreview::showPosition);
}

void ReportPreview::retranslate()
{
    nameKinds();
    m_kinds->setAccessibleName(tr("Kind of report"));
    m_kinds->setToolTip(tr("Kind of report"));
    m_back->setText(tr("◀"));
    m_back->setAccessibleName(tr("Page before"));
    m_next->setText(tr("▶"));
    m_next->setAccessibleName(tr("Next page"));
    m_smaller->setText(tr("−"));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_larger->setText(tr("+"));
    m_larger->setAccessibleName(tr("Larger"));
    m_languages->setAccessibleName(tr("Language of the report"));
    m_languages->setToolTip(tr("Language of the report"));
    m_sizes->setAccessibleName(tr("Paper"));
    m_sizes->setToolTip(tr("Paper"));
    m_save->setText(tr("&Save as…"));
    m_print->setText(tr("&Print…"));
    m_close->setText(tr("Close"));
    m_stop->setText(tr("Stop"));
    m_pages->setAccessibleName(tr("Pages of the report"));
    showPosition();
}

void ReportPreview::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

void ReportPreview::nameKinds()
{
    if (!m_kind)
        return;
    const auto kinds = report::kindsLike(*m_kind);
    m_kinds->clear();
    for (const report::ReportKind* kind : kinds) {
        m_kinds->addItem(kind->title.in(m_language));
        if (kind == m_kind)
            m_kinds->setCurrentIndex(m_kinds->count() - 1);
    }
    m_kinds->setVisible(kinds.size() > 1);
    setWindowTitle(m_kind->title.in(m_language));
    QStringList formats;
    for (const report::ReportFormat* format : report::formatsOf(*m_kind))
        formats.append(QLatin1StringView(format->name));
    m_save->setToolTip(tr("By the ending of the file's name: %1").arg(formats.join(u", "_s)));
}

void ReportPreview::show(const report::ReportKind& kind, const ReportSubject& subject)
{
    m_kind = &kind;
    m_subject = std::make_unique<const ReportSubject>(subject);
    nameKinds();
    read();
    QDialog::show();
    m_pages->setFocus();
}

void ReportPreview::read()
{
    m_said->hide();
    m_report.reset();
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    m_thread
        .ask([kind = m_kind, subject = *m_subject](Register& open) {
            return readReport(open, *kind, subject);
        })
        .then(this, [this, asked = ++m_asked](Result<ReadReport> report) {
            if (asked == m_asked)
                take(std::move(report));
        });
}

void ReportPreview::take(Result<ReadReport> report)
{
    m_save->setEnabled(report.has_value());
    m_print->setEnabled(report.has_value());
    if (!report) {
        m_said->setText(errorText(report.error(), m_language));
        m_said->show();
        return;
    }
    m_report = std::make_shared<const ReadReport>(std::move(*report));
    m_pages->verticalScrollBar()->setValue(0);
    layOut();
}

void ReportPreview::layOut()
{
    if (!m_report)
        return;
    const auto laidOut = std::make_shared<std::optional<paper::Paper>>();
    m_work->begin(
        [laidOut, report = m_report, order = chosenOrder()](const ReportWork::GoesOn& goesOn) {
            *laidOut = paper::Paper::laidOut(
                report->document(order.language, true), order.pageSize, goesOn);
        },
        [this, laidOut] {
            showEnd(*laidOut ? QString() : tr("Stopped; the pages were not made."));
            if (*laidOut)
                m_pages->setPaper(std::move(**laidOut));
            else
                m_pages->clear();
            fit();
            showPosition();
        });
}

// Little work shows nothing: it is over before anybody could read it.
void ReportPreview::showProgress(int pages)
{
    m_said->setText(tr("The report is being made. Pages so far: %1").arg(pages));
    m_said->show();
    m_stop->show();
}

void ReportPreview::showEnd(const QString& words)
{
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
    m_stop->hide();
    m_languages->setEnabled(true);
    m_sizes->setEnabled(true);
}

// Another choice would lay the pages out anew, and stop what is under way.
void ReportPreview::keepChoices()
{
    m_languages->setEnabled(false);
    m_sizes->setEnabled(false);
}

bool ReportPreview::isBusy() const
{
    return m_work->isBusy();
}

void ReportPreview::fit()
{
    const int room = m_pages->viewport()->width() - 48;
    const double wide = std::clamp(room / m_pages->sheetWidth(), 0.25, 1.5);
    m_pages->setZoom(m_chosenZoom > 0 ? m_chosenZoom : wide);
}

void ReportPreview::goTo(int page)
{
    const int known = std::clamp(page, 0, std::max(0, pageCount() - 1));
    m_pages->verticalScrollBar()->setValue(m_pages->topOf(known) - 8);
    showPosition();
}

void ReportPreview::showPosition()
{
    const int page = m_pages->pageAt(m_pages->verticalScrollBar()->value() + 40);
    m_position->setText(tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
    m_back->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < pageCount());
}

int ReportPreview::pageCount() const
{
    return m_pages->pageCount();
}

Language ReportPreview::chosenLanguage() const
{
    return static_cast<Language>(m_languages->currentIndex());
}

ReportOrder ReportPreview::chosenOrder() const
{
    return {.language = chosenLanguage(),
            .pageSize = static_cast<paper::PageSize>(m_sizes->currentIndex())};
}

void ReportPreview::save()
{
    if (isBusy() || !m_report)
        return;
    const QString ending = report::endingsOf(*m_kind).front();
    const QString name = m_report->name + ending;
    QString path = m_ask->fileToSave(this, tr("Save the report"), name);
    if (path.isEmpty())
        return;
    const bool unnamed = QFileInfo(path).suffix().isEmpty();
    if (unnamed)
        path += ending;
    const report::ReportFormat* format = report::formatOf(*m_kind, path);
    if (!format) {
        showEnd(
            tr("This report is saved as one of: %1").arg(report::endingsOf(*m_kind).join(u", "_s)));
        return;
    }
    // The file dialog has asked about another name.
    if (unnamed && QFileInfo::exists(path)) {
        showEnd(tr("%1 is there already and was not touched.").arg(path));
        return;
    }
    saveAs(path, *format);
}

void ReportPreview::saveAs(const QString& path, const report::ReportFormat& format)
{
    const auto failure = std::make_shared<std::optional<Error>>();
    keepChoices();
    m_work->begin(
        [failure, path, &format, order = chosenOrder(), report = m_report, own = m_thread.path()](
            const ReportWork::GoesOn& goesOn) {
            if (const auto may = OwnFiles(own).mayBe(path); !may) {
                *failure = may.error();
                return;
            }
            const auto bytes = reportFile(*report, format, order, goesOn);
            if (!bytes) {
                *failure = bytes.error();
                return;
            }
            if (const auto written = writeFile(path, *bytes, Existing::Replace); !written)
                *failure = written.error();
        },
        [this, failure, path] {
            if (!*failure)
                showEnd(tr("Saved: %1").arg(path));
            else if ((*failure)->kind == ErrorKind::Cancelled)
                showEnd(tr("Stopped; nothing was saved."));
            else
                showEnd(errorText(**failure, m_language));
        });
}

void ReportPreview::askForPrinter()
{
    if (isBusy() || !m_report)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const ReportOrder order = chosenOrder();
    const bool letter = order.pageSize == paper::PageSize::Letter;
    printer->setPageSize(QPageSize(letter ? QPageSize::Letter : QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(m_report->name);
    QPrintDialog dialog(printer.get(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto printed = std::make_shared<bool>(false);
    keepChoices();
    m_work->begin(
        [printed, printer, order, report = m_report](const ReportWork::GoesOn& goesOn) {
            *printed = printReport(*report, order, *printer, goesOn);
        },
        [this, printed] {
            showEnd(*printed                   ? QString()
                        : m_work->wasStopped() ? tr("Stopped; the rest was not printed.")
                                               : tr("The printer did not take the report."));
        });
}

bool ReportPreview::printTo(QPrinter& printer) const
{
    return printReport(*m_report, chosenOrder(), printer, [](int) { return true; });
}

void ReportPreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ReportPreview::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    if (m_report)
        fit();
}

void ReportPreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home)
        goTo(0);
    else if (event->key() == Qt::Key_End)
        goTo(pageCount() - 1);
    else
        QDialog::keyPressEvent(event);
}

} // namespace ireg
