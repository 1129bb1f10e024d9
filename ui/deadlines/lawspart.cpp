// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/deadlines/lawspart.h"

#include "model/base/text.h"
#include "model/language/errortext.h"
#include "model/language/ruletext.h"
#include "model/register/deadlines.h"
#include "model/register/editing.h"
#include "model/register/regimes.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ireg
{

using namespace Qt::StringLiterals;

LawsPart::LawsPart(RegisterThread& thread, Language language, QWidget* parent)
    : QWidget(parent), m_thread(thread), m_language(language), m_words(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_disclaimer(new QLabel(this)), m_problem(new QLabel(this))
{
    build();
    fill();
    connect(m_words, &QLineEdit::textChanged, this, &LawsPart::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &LawsPart::take);
    connect(&thread, &RegisterThread::changed, this, &LawsPart::reload);
    reload();
}

void LawsPart::build()
{
    m_words->setPlaceholderText(tr("Filter: country, law, authority"));
    m_words->setAccessibleName(tr("Filter"));
    m_words->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Laws and contracts to ask about"));
    m_list->setWordWrap(true);
    for (QLabel* label : {m_disclaimer, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    say({});
    m_disclaimer->setText(in(m_language, shippedRegimes().disclaimer));
    auto* column = new QVBoxLayout(this);
    for (QWidget* part : std::initializer_list<QWidget*>{m_words, m_list, m_problem, m_disclaimer})
        column->addWidget(part);
}

void LawsPart::fill()
{
    for (const Regime& regime : shippedRegimes().regimes) {
        const QString name = in(m_language, regime.name);
        QString law = in(m_language, regime.law);
        if (!law.isEmpty())
            law = u"\n"_s + displayText(law);
        const QString jurisdiction = in(m_language, regime.jurisdiction).toUpper();
        auto* item = new QListWidgetItem(jurisdiction + u" · "_s + name + law, m_list);
        item->setData(Qt::UserRole, regime.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

void LawsPart::reload()
{
    const int mine = ++m_newest;
    m_thread.ask([](Register& open) { return rulebook(open); })
        .then(this, [this, mine](const Result<Rulebook>& rules) {
            if (mine != m_newest)
                return;
            if (!rules) {
                say(errorText(rules.error(), m_language));
                return;
            }
            QStringList enabled;
            for (const RuledRegime& one : rules->regimes()) {
                if (one.enabled)
                    enabled.append(one.code);
            }
            mark(enabled);
        });
}

void LawsPart::mark(const QStringList& enabled)
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const bool on = enabled.contains(item->data(Qt::UserRole).toString());
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
}

void LawsPart::say(const QString& problem)
{
    m_problem->setText(problem.isEmpty() ? problem : QString(u"⚠ "_s + problem));
    m_problem->setVisible(!problem.isEmpty());
}

void LawsPart::narrow(const QString& words)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!fold(m_list->item(row)->text()).contains(fold(words)));
}

void LawsPart::take(QListWidgetItem* item)
{
    const QStringList code{item->data(Qt::UserRole).toString()};
    const bool on = item->checkState() == Qt::Checked;
    const QString what = item->text().section(u'\n', 0, 0);
    ++m_newest; // what is read before this is saved is no longer so
    m_thread
        .ask([code, on](Register& open) {
            return on ? adoptRegimes(open, code) : disableRegimes(open, code);
        })
        .then(this, [this, what](const Result<Outcome>& done) {
            if (done && done->action != 0)
                Q_EMIT changed(what, done->action);
            if (!done)
                say(errorText(done.error(), m_language));
            reload();
        });
}

} // namespace ireg
