// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/deadlines/regimesdialog.h"

#include "model/language/errortext.h"
#include "model/register/deadlines.h"
#include "ui/deadlines/dutyruleplans.h"
#include "ui/deadlines/holidayspart.h"
#include "ui/deadlines/lawspart.h"
#include "ui/records/pagecontext.h"
#include "ui/records/recordsection.h"
#include "ui/records/registerrecords.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toast.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ireg
{

using namespace Qt::StringLiterals;

RegimesDialog::RegimesDialog(const Setting& setting, QWidget* parent)
    : QDialog(parent), m_thread(setting.thread),
      m_records(new RegisterRecords({setting.thread, setting.language, setting.settings}, this)),
      m_tabs(new QTabWidget(this))
{
    setWindowTitle(tr("Laws, contracts and holidays"));
    build(setting);
    m_toast = new Toast(this);
    connect(m_toast, &Toast::pressed, this, [this] { Q_EMIT undoWanted(m_offered); });
    connect(m_records, &RegisterRecords::shown, this, &RegimesDialog::readRules);
    connect(m_records, &RegisterRecords::saved, this, &RegimesDialog::onChanged);
    connect(m_records, &RegisterRecords::failed, this, &RegimesDialog::say);
    // Return belongs to what is typed.
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false);
    resize(roomFor(*this, {900, 640}));
}

RegimesDialog::~RegimesDialog()
{
    // Answers on their way find the parts by a pointer that is not safe to lose meanwhile.
    m_thread.ask([](Register&) { return true; }).waitForFinished();
}

void RegimesDialog::build(const Setting& setting)
{
    auto* laws = new LawsPart(setting.thread, setting.language, this);
    m_tabs->setAccessibleName(windowTitle());
    m_tabs->addTab(laws, tr("&Laws"));
    m_tabs->addTab(buildContracts(), tr("&Contracts"));
    m_holidays = new HolidaysPart(*m_records, setting.ask, this);
    m_tabs->addTab(m_holidays, tr("&Holidays"));
    m_problem = plainLabel(this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &RegimesDialog::reject);
    connect(laws, &LawsPart::changed, this, &RegimesDialog::onChanged);
    connect(m_holidays, &HolidaysPart::changed, this, &RegimesDialog::onChanged);
}

QWidget* RegimesDialog::buildContracts()
{
    auto* part = new QWidget(this);
    m_contractsNote = plainLabel(part);
    m_contractsNote->setWordWrap(true);
    m_contractsNote->setContentsMargins(12, 8, 12, 0);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_contractsNote);
    column->addWidget(m_records->addSection(plan::clauses, part), 1);
    return part;
}

void RegimesDialog::readRules()
{
    m_thread.ask([](Register& open) { return rulebook(open); })
        .then(this, [this](Result<Rulebook> rules) {
            if (!rules) {
                say(errorText(rules.error(), m_records->context().language()));
                return;
            }
            const RuledRegime* contract = rules->regime(customerContract);
            m_contractsNote->setText(
                contract && contract->enabled
                    ? tr("A clause counts for each affected customer once it has a period and a "
                         "number; until then its clock shows no date.")
                    : tr("These clauses count once customers’ contracts are ticked under “Laws”."));
            m_holidays->show(std::move(*rules));
        });
}

void RegimesDialog::say(const QString& problem)
{
    m_problem->setText(u"⚠ "_s + problem);
    m_problem->show();
}

void RegimesDialog::onChanged(const QString& what, qint64 action)
{
    m_problem->hide();
    m_offered = action;
    m_toast->say(what, tr("Undo"));
    Q_EMIT changed(what, action);
}

/// What is typed is saved first; what can't be keeps the dialog open.
void RegimesDialog::reject()
{
    m_records->flush();
    m_thread.ask([](Register&) { return true; }).then(this, [this](bool) {
        const QWidget* held = m_records->showHeld();
        if (!held) {
            QDialog::reject();
            return;
        }
        for (int i = 0; i < m_tabs->count(); ++i) {
            if (m_tabs->widget(i)->isAncestorOf(held))
                m_tabs->setCurrentIndex(i);
        }
        m_records->showHeld(); // where its tab was hidden, too
    });
}

} // namespace ireg
