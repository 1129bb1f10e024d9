// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/registerthread.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QPrinter;
class QPushButton;
class QToolButton;

namespace ireg
{
namespace report
{
struct ReportFormat;
struct ReportKind;
} // namespace report

class Ask;
class PageView;
class ReportWork;
struct ReadReport;
struct ReportOrder;
struct ReportSubject;

/// A report as pages, before it is saved or printed. What is seen here is what the
/// file and the printer get: the same pages are painted.
class ReportPreview final : public QDialog
{
    Q_OBJECT

public:
    ReportPreview(RegisterThread& thread, Language language, QWidget* parent = nullptr);
    ~ReportPreview() override;

    using QDialog::show;
    /// Another kind can be chosen that needs the same facts.
    void show(const report::ReportKind& kind, const ReportSubject& subject);
    void setAsk(Ask& ask) { m_ask = &ask; }
    /// Of the window; the report keeps the language that was chosen for it.
    void setLanguage(Language language);
    int pageCount() const;
    /// Paints every page on the printer.
    bool printTo(QPrinter& printer) const;
    /// Pages are laid out, saved or printed at this moment.
    bool isBusy() const;

Q_SIGNALS:
    void messageRaised(const QString& text, bool problem);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* buildBar();
    void connectBar();
    void retranslate();
    void nameKinds();
    void read();
    void take(Result<ReadReport> report);
    void layOut();
    void fit();
    void goTo(int page);
    void showPosition();
    void showProgress(int pages);
    void showEnd(const QString& words);
    void keepChoices();
    void save();
    void saveAs(const QString& path, const report::ReportFormat& format);
    void askForPrinter();
    ReportOrder chosenOrder() const;
    Language chosenLanguage() const;

    RegisterThread& m_thread;
    Language m_language;
    std::unique_ptr<Ask> m_person;
    Ask* m_ask;
    const report::ReportKind* m_kind = nullptr;
    std::unique_ptr<const ReportSubject> m_subject;
    std::shared_ptr<const ReadReport> m_report; ///< work beside the window has a share in it
    int m_asked = 0;                            ///< an answer to an earlier question is not shown
    QToolButton* m_back;
    QToolButton* m_next;
    QLabel* m_position;
    QToolButton* m_smaller;
    QToolButton* m_larger;
    QComboBox* m_languages;
    QComboBox* m_sizes;
    QComboBox* m_kinds;
    QPushButton* m_save;
    QPushButton* m_print;
    QPushButton* m_close;
    QLabel* m_said;
    QPushButton* m_stop;
    PageView* m_pages;
    ReportWork* m_work;
    double m_chosenZoom = 0; ///< 0: as wide as the window
};

} // namespace ireg
