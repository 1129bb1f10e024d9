// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/deadlines/regimesdialog.h"

#include "model/base/text.h"
#include "model/language/ruletext.h"
#include "model/register/deadlines.h"
#include "model/register/dutyusecases.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ireg
{

using namespace Qt::StringLiterals;

RegimesDialog::RegimesDialog(RegisterThread& thread, Language language, QWidget* parent)
    : QDialog(parent), m_thread(thread), m_language(language), m_words(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_disclaimer(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Apply | QDialogButtonBox::Cancel, this))
{
    build();
    m_thread.ask([](Register& open) { return rulebook(open); })
        .then(this, [this](const Result<Rulebook>& rules) {
            QStringList enabled;
            if (!rules) {
                Q_EMIT failed(rules.error());
                return;
            }
            for (const RuledRegime& one : rules->regimes()) {
                if (one.enabled)
                    enabled.append(one.code);
            }
            fill(enabled);
        });
}

void RegimesDialog::build()
{
    setWindowTitle(tr("Laws and contracts to ask about"));
    m_words->setPlaceholderText(tr("Filter: country, law, authority"));
    m_words->setAccessibleName(tr("Filter"));
    m_words->setClearButtonEnabled(true);
    m_list->setAccessibleName(windowTitle());
    m_list->setWordWrap(true);
    m_disclaimer->setTextFormat(Qt::PlainText);
    m_disclaimer->setWordWrap(true);
    m_disclaimer->setText(in(m_language, shippedRegimes().disclaimer));
    m_buttons->button(QDialogButtonBox::Apply)->setText(tr("Apply"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto* column = new QVBoxLayout(this);
    for (QWidget* part : std::initializer_list<QWidget*>{m_words, m_list, m_disclaimer, m_buttons})
        column->addWidget(part);
    connect(m_words, &QLineEdit::textChanged, this, &RegimesDialog::narrow);
    connect(m_buttons->button(QDialogButtonBox::Apply),
            &QPushButton::clicked,
            this,
            &RegimesDialog::apply);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(640, 560);
}

void RegimesDialog::fill(const QStringList& enabled)
{
    m_enabled = enabled;
    for (const Regime& regime : shippedRegimes().regimes) {
        const QString name = in(m_language, regime.name);
        const QString law = regime.law.isEmpty() ? QString() : u"\n"_s + displayText(regime.law);
        auto* item = new QListWidgetItem(regime.jurisdiction.toUpper() + u" · "_s + name + law,
                                         m_list);
        item->setData(Qt::UserRole, regime.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(enabled.contains(regime.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

void RegimesDialog::narrow(const QString& words)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!fold(m_list->item(row)->text()).contains(fold(words)));
}

QStringList RegimesDialog::codes(Qt::CheckState state) const
{
    QStringList found;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        const QString code = item->data(Qt::UserRole).toString();
        const bool moved = m_enabled.contains(code) != (item->checkState() == Qt::Checked);
        if (moved && item->checkState() == state)
            found.append(code);
    }
    return found;
}

void RegimesDialog::apply()
{
    const QStringList more = codes(Qt::Checked);
    const QStringList less = codes(Qt::Unchecked);
    m_buttons->setEnabled(false);
    m_thread
        .ask([more, less](Register& open) -> Result<Outcome> {
            Result<Outcome> done = Outcome{};
            if (!more.isEmpty())
                done = adoptRegimes(open, more);
            if (done && !less.isEmpty())
                done = disableRegimes(open, less);
            return done;
        })
        .then(this, [this](const Result<Outcome>& done) {
            if (!done)
                Q_EMIT failed(done.error());
            else if (done->action != 0)
                Q_EMIT changed(windowTitle(), done->action);
            accept(); // not before: an answer finds a closed dialog no more
        });
}

} // namespace ireg
