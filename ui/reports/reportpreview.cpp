// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/reportpreview.h"

#include "model/base/temporaryfile.h"
#include "model/language/errortext.h"
#include "ui/reports/pageview.h"
#include "ui/reports/reportmaking.h"
#include "ui/widgets/ask.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
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
      m_sizes(new QComboBox(this)), m_save(new QPushButton(this)), m_print(new QPushButton(this)),
      m_close(new QPushButton(this)), m_said(new QLabel(this)), m_scroll(new QScrollArea(this)),
      m_pages(new PageView)
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
    column->addWidget(m_said);
    m_scroll->setWidget(m_pages);
    m_scroll->setAlignment(Qt::AlignHCenter);
    m_scroll->setBackgroundRole(QPalette::Mid);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(m_scroll, 1);
}

QWidget* ReportPreview::buildBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 8, 12, 8);
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_back, m_position, m_next, m_smaller, m_larger, m_languages, m_sizes})
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
        goTo(m_pages->pageAt(m_scroll->verticalScrollBar()->value() + 40) + by);
    };
    const auto zoom = [this](double factor) {
        m_chosenZoom = std::clamp(m_pages->zoom() * factor, 0.25, 4.0);
        fit();
    };
    connect(m_back, &QToolButton::clicked, this, [turn] { turn(-1); });
    connect(m_next, &QToolButton::clicked, this, [turn] { turn(1); });
    connect(m_smaller, &QToolButton::clicked, this, [zoom] { zoom(1 / 1.25); });
    connect(m_larger, &QToolButton::clicked, this, [zoom] { zoom(1.25); });
    connect(m_languages, &QComboBox::currentIndexChanged, this, &ReportPreview::layOut);
    connect(m_sizes, &QComboBox::currentIndexChanged, this, &ReportPreview::layOut);
    connect(m_save, &QPushButton::clicked, this, &ReportPreview::save);
    connect(m_print, &QPushButton::clicked, this, &ReportPreview::askForPrinter);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_scroll->verticalScrollBar(),
            &QScrollBar::valueChanged,
            this,
            &ReportPreview::showPosition);
}

void ReportPreview::retranslate()
{
    setWindowTitle(tr("Post-incident report"));
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
    m_save->setToolTip(tr("PDF, HTML, Markdown or text, by the ending of the file's name"));
    m_print->setText(tr("&Print…"));
    m_close->setText(tr("Close"));
    m_pages->setAccessibleName(tr("Pages of the report"));
    showPosition();
}

void ReportPreview::show(Id<Incident> incident)
{
    m_incident = incident;
    m_said->hide();
    m_thread.ask([incident](Register& open) { return reportFacts(open, incident); })
        .then(this, [this](Result<ReportFacts> facts) { take(std::move(facts)); });
    QDialog::show();
    m_scroll->setFocus();
}

void ReportPreview::take(Result<ReportFacts> facts)
{
    m_save->setEnabled(facts.has_value());
    m_print->setEnabled(facts.has_value());
    if (!facts) {
        m_said->setText(errorText(facts.error(), m_language));
        m_said->show();
        return;
    }
    m_facts = std::make_unique<ReportFacts>(std::move(*facts));
    layOut();
    goTo(0);
}

void ReportPreview::layOut()
{
    if (!m_facts)
        return;
    m_pages->setPaper(paper::Paper(reportDocument(*m_facts, chosenLanguage(), true),
                                   static_cast<paper::PageSize>(m_sizes->currentIndex())));
    fit();
    showPosition();
}

void ReportPreview::fit()
{
    const int room = m_scroll->viewport()->width() - 48;
    const double wide = std::clamp(room / m_pages->sheetWidth(), 0.25, 1.5);
    m_pages->setZoom(m_chosenZoom > 0 ? m_chosenZoom : wide);
}

void ReportPreview::goTo(int page)
{
    const int known = std::clamp(page, 0, std::max(0, pageCount() - 1));
    m_scroll->verticalScrollBar()->setValue(m_pages->topOf(known) - 8);
    showPosition();
}

void ReportPreview::showPosition()
{
    const int page = m_pages->pageAt(m_scroll->verticalScrollBar()->value() + 40);
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

void ReportPreview::save()
{
    const QString name = m_facts->state.dossier.incident.reference + u".pdf"_s;
    QString path = m_ask->fileToSave(this, tr("Save the report"), name);
    if (path.isEmpty())
        return;
    const bool unnamed = QFileInfo(path).suffix().isEmpty();
    if (unnamed)
        path += ".pdf"_L1;
    const auto format = reportFormatOf(path);
    m_said->show();
    if (!format) {
        m_said->setText(tr("A report is saved as .pdf, .html, .md or .txt."));
        return;
    }
    // The file dialog has asked about another name.
    if (unnamed && QFileInfo::exists(path)) {
        m_said->setText(tr("%1 is there already and was not touched.").arg(path));
        return;
    }
    const auto bytes = reportBytes(
        *m_facts,
        {.format = *format,
         .language = chosenLanguage(),
         .pageSize = static_cast<paper::PageSize>(m_sizes->currentIndex())});
    if (!bytes) {
        m_said->setText(errorText(bytes.error(), m_language));
        return;
    }
    const auto written = writeFile(path, *bytes, Existing::Replace);
    m_said->setText(written ? tr("Saved: %1").arg(path) : errorText(written.error(), m_language));
}

void ReportPreview::askForPrinter()
{
    QPrinter printer(QPrinter::HighResolution);
    const bool letter = m_sizes->currentIndex() == static_cast<int>(paper::PageSize::Letter);
    printer.setPageSize(QPageSize(letter ? QPageSize::Letter : QPageSize::A4));
    printer.setFullPage(true);
    printer.setDocName(m_facts->state.dossier.incident.reference);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted && !printTo(printer)) {
        m_said->setText(tr("The printer did not take the report."));
        m_said->show();
    }
}

bool ReportPreview::printTo(QPrinter& printer) const
{
    printer.setFullPage(true);
    const paper::Paper pages(reportDocument(*m_facts, chosenLanguage(), false),
                             static_cast<paper::PageSize>(m_sizes->currentIndex()));
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const double scale = printer.pageRect(QPrinter::DevicePixel).width() / pages.sheet().width();
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (page > 0 && !printer.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        pages.paint(painter, page);
        painter.restore();
    }
    return painter.end();
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
    if (m_facts)
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
