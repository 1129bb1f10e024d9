// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/deadlines/regimesdialog.h"

#include "ui/deadlines/clausespart.h"
#include "ui/deadlines/holidayspart.h"
#include "ui/deadlines/lawspart.h"
#include "ui/widgets/toast.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ireg
{

RegimesDialog::RegimesDialog(const Setting& setting, QWidget* parent)
    : QDialog(parent), m_thread(setting.thread), m_tabs(new QTabWidget(this))
{
    setWindowTitle(tr("Laws, contracts and holidays"));
    build(setting);
    m_toast = new Toast(this);
    connect(m_toast, &Toast::pressed, this, [this] { Q_EMIT undoWanted(m_offered); });
    // Return belongs to what is typed.
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false);
    resize(860, 560);
}

RegimesDialog::~RegimesDialog()
{
    // Answers on their way find the parts by a pointer that is not safe to lose meanwhile.
    m_thread.ask([](Register&) { return true; }).waitForFinished();
}

void RegimesDialog::build(const Setting& setting)
{
    auto* laws = new LawsPart(setting.thread, setting.language, this);
    m_clauses = new ClausesPart(setting.thread, setting.language, this);
    m_holidays = new HolidaysPart(setting.thread, setting.language, this);
    m_holidays->setAsk(setting.ask);
    m_tabs->addTab(laws, tr("&Laws"));
    m_tabs->addTab(m_clauses, tr("&Contracts"));
    m_tabs->addTab(m_holidays, tr("&Holidays"));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &RegimesDialog::reject);
    connect(laws, &LawsPart::changed, this, &RegimesDialog::onChanged);
    connect(m_clauses, &ClausesPart::changed, this, &RegimesDialog::onChanged);
    connect(m_holidays, &HolidaysPart::changed, this, &RegimesDialog::onChanged);
}

void RegimesDialog::onChanged(const QString& what, qint64 action)
{
    m_offered = action;
    m_toast->say(what, tr("Undo"));
    Q_EMIT changed(what, action);
}

void RegimesDialog::reject()
{
    if (m_clauses->holdsText())
        m_tabs->setCurrentWidget(m_clauses);
    else if (m_holidays->holdsText())
        m_tabs->setCurrentWidget(m_holidays);
    else // not before: an answer finds a closed dialog no more
        m_thread.ask([](Register&) { return true; }).then(this, [this](bool) {
            QDialog::reject();
        });
}

} // namespace ireg
