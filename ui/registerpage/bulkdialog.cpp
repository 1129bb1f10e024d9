// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/registerpage/bulkdialog.h"

#include "model/incident/incidentcodes.h"
#include "model/language/errortext.h"
#include "model/language/labels.h"
#include "model/register/listing.h"
#include "ui/widgets/clickthrough.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int previewMs = 250;
constexpr std::size_t mostNamed = 5;

QString refusedText(const BulkOutcome& outcome, Language language)
{
    const int count = static_cast<int>(outcome.refused.size());
    QStringList lines{
        QCoreApplication::translate("ireg::BulkDialog", "%Ln refuse(s):", nullptr, count)};
    for (std::size_t i = 0; i < std::min(mostNamed, outcome.refused.size()); ++i) {
        const auto& [reference, error] = outcome.refused[i];
        lines.append(reference + u" – "_s
                     + (error.kind == ErrorKind::Gate ? QCoreApplication::translate(
                            "ireg::BulkDialog", "facts are missing in its stage")
                                                      : errorText(error, language)));
    }
    if (outcome.refused.size() > mostNamed)
        lines.append(u"…"_s);
    return lines.join(u'\n');
}

} // namespace

QString bulkText(const BulkOutcome& outcome, Language language)
{
    QString text = BulkDialog::tr(
        "%Ln incident(s) changed", nullptr, static_cast<int>(outcome.changed));
    if (outcome.unchanged > 0)
        text += u", "_s
            + BulkDialog::tr(
                    "%Ln stay(s): so already", nullptr, static_cast<int>(outcome.unchanged));
    if (!outcome.refused.empty())
        text += u". "_s + refusedText(outcome, language);
    return text;
}

BulkDialog::BulkDialog(RegisterThread& thread,
                       Language language,
                       std::vector<qint64> incidents,
                       QWidget* parent)
    : QDialog(parent), m_thread(thread), m_language(language), m_incidents(std::move(incidents))
{
    setWindowTitle(tr("Change %Ln incidents", nullptr, static_cast<int>(m_incidents.size())));
    build();
    fillChoices();
    connectAll();
    showFields();
}

void BulkDialog::build()
{
    m_form = new QFormLayout;
    buildFields(*m_form);
    m_preview = plainLabel(this);
    m_preview->setWordWrap(true);
    m_preview->setAccessibleName(tr("What will change"));
    m_buttons = new QDialogButtonBox(this);
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_change = m_buttons->addButton(windowTitle(), QDialogButtonBox::AcceptRole);
    m_change->setDefault(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(previewMs);
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addWidget(m_preview, 1);
    column->addWidget(m_buttons);
    setMinimumWidth(60 * fontMetrics().averageCharWidth());
}

void BulkDialog::buildFields(QFormLayout& form)
{
    m_what = new QComboBox(this);
    m_severity = new QComboBox(this);
    form.addRow(tr("&Change"), m_what);
    form.addRow(tr("&Severity"), m_severity);
    const auto line = [&](const QString& label) {
        auto* edit = new QLineEdit(this);
        form.addRow(label, edit);
        return edit;
    };
    m_reason = line(tr("&Why"));
    m_tag = line(tr("&Tag"));
    m_title = line(tr("&What is to be done"));
    m_owner = line(tr("&Owner"));
    m_due = line(tr("&Due"));
    m_due->setPlaceholderText(tr("2026-12-01 or +14d"));
}

void BulkDialog::fillChoices()
{
    m_what->addItems({tr("Owner"),
                      tr("Severity"),
                      tr("Add a tag"),
                      tr("Add an action to each"),
                      tr("Move to the next stage")});
    for (const auto& entry : codes<Severity>)
        m_severity->addItem(codeLabel(m_language, entry.value), QLatin1String(entry.code));
    m_thread.ask([](Register& open) { return namesToListBy(open, u"owner"_s); })
        .then(this, [this](const Result<QStringList>& names) {
            auto* completer = new QCompleter(names.value_or(QStringList()), m_owner);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            m_owner->setCompleter(completer);
            new ClickThrough(*completer);
        });
}

void BulkDialog::connectAll()
{
    connect(m_what, &QComboBox::currentIndexChanged, this, &BulkDialog::showFields);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &BulkDialog::preview);
    for (QLineEdit* edit : {m_reason, m_tag, m_title, m_owner, m_due})
        connect(edit, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &BulkDialog::preview);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &BulkDialog::carryOut);
}

void BulkDialog::showFields()
{
    const int what = m_what->currentIndex();
    const auto show = [this](QWidget* field, bool shown) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    };
    show(m_severity, what == Severities);
    show(m_reason, what == Severities);
    show(m_tag, what == TagPath);
    show(m_title, what == NewAction);
    show(m_owner, what == Owner || what == NewAction);
    show(m_due, what == NewAction);
    preview();
}

bool BulkDialog::isSaid() const
{
    const auto said = [](const QLineEdit* edit) { return !edit->text().trimmed().isEmpty(); };
    switch (m_what->currentIndex()) {
    case Owner: return said(m_owner);
    case TagPath: return said(m_tag);
    case NewAction: return said(m_title);
    default: return true;
    }
}

BulkChange BulkDialog::change() const
{
    BulkChange change;
    switch (m_what->currentIndex()) {
    case Owner: change.facts = {{u"owner"_s, m_owner->text().trimmed()}}; break;
    case Severities:
        change.facts = {{u"severity"_s, m_severity->currentData().toString()}};
        change.reason = m_reason->text().trimmed();
        break;
    case TagPath: change.tag = {{u"path"_s, m_tag->text().trimmed()}}; break;
    case NextStage: change.nextStage = true; break;
    default:
        change.action = {{u"title"_s, m_title->text().trimmed()}};
        if (!m_owner->text().trimmed().isEmpty())
            change.action.push_back({u"owner"_s, m_owner->text().trimmed()});
        if (!m_due->text().trimmed().isEmpty())
            change.action.push_back({u"due"_s, m_due->text().trimmed()});
    }
    return change;
}

void BulkDialog::preview()
{
    const int mine = ++m_newest;
    m_change->setEnabled(false);
    if (!isSaid()) {
        m_preview->clear();
        return;
    }
    m_thread
        .ask([incidents = m_incidents, change = change()](Register& open) {
            return wouldChange(open, incidents, change);
        })
        .then(this, [this, mine](const Result<BulkOutcome>& outcome) {
            if (mine == m_newest)
                say(outcome);
        });
}

void BulkDialog::say(const Result<BulkOutcome>& outcome)
{
    if (!outcome) {
        m_preview->setText(errorText(outcome.error(), m_language));
        return;
    }
    QString text = tr("%Ln incident(s) will change", nullptr, static_cast<int>(outcome->changed));
    if (outcome->unchanged > 0)
        text += u", "_s
            + tr("%Ln stay(s): so already", nullptr, static_cast<int>(outcome->unchanged));
    text += u'.';
    if (!outcome->refused.empty())
        text += u'\n' + refusedText(*outcome, m_language);
    m_preview->setText(text);
    m_change->setEnabled(outcome->changed > 0);
}

void BulkDialog::carryOut()
{
    m_change->setEnabled(false);
    m_thread
        .ask([incidents = m_incidents, change = change()](Register& open) {
            return changeIncidents(open, incidents, change);
        })
        .then(this, [this](const Result<BulkOutcome>& outcome) {
            if (!outcome) {
                say(outcome);
                return;
            }
            Q_EMIT changed(*outcome);
            accept();
        });
}

} // namespace ireg
