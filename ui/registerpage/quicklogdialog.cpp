// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/registerpage/quicklogdialog.h"

#include "model/base/typedtime.h"
#include "model/language/errortext.h"
#include "model/language/labels.h"
#include "model/language/timetext.h"
#include "model/register/draftkeeper.h"
#include "model/register/logging.h"
#include "ui/registerpage/seenbefore.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/clickthrough.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/proseedit.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// In the order of the keys Alt+1 to Alt+7.
constexpr std::array kinds{Kind::DataBreach,
                           Kind::ServiceInterruption,
                           Kind::ReducedQuality,
                           Kind::Regression,
                           Kind::SecurityEvent,
                           Kind::AssetLoss,
                           Kind::Other};
constexpr std::array answers{Answer::Yes, Answer::No, Answer::Unknown};
constexpr int summaryLines = 4;
constexpr int usualWidth = 680;

QLabel* hintBelow(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    // A form gives a wrapping label its narrowest width otherwise.
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return label;
}

/// What is typed before there is an incident belongs to the register.
DraftPlace draftPlace(const QWidget* field)
{
    return {typeOf<RegisterProfile>().name, 1, "incident." + field->objectName().toLatin1()};
}

/// Stands at the first line of what it names.
void setBeside(QLabel& label)
{
    const int padding = (scaled(grid::control) - label.fontMetrics().height()) / 2;
    label.setContentsMargins(0, std::max(0, padding), 0, 0);
}

/// A form of Qt's own gives lines that wrap twice their height.
void addRow(QGridLayout& form, QLabel* label, QWidget* field)
{
    const int row = form.count() == 0 ? 0 : form.rowCount();
    if (label)
        form.addWidget(label, row, 0, Qt::AlignTop);
    form.addWidget(field, row, 1);
}

} // namespace

QuickLogDialog::QuickLogDialog(RegisterThread& thread, const Setting& setting, QWidget* parent)
    : QDialog(parent), m_thread(thread), m_clock(setting.clock), m_language(setting.language),
      m_drafts(new DraftKeeper(thread, this))
{
    build();
    buildButtons();
    connectAll();
    retranslate();
}

void QuickLogDialog::build()
{
    m_bar = new MessageBar(this);
    m_title = new QLineEdit(this);
    m_titleHint = hintBelow(this);
    m_titleHint->hide();
    m_noticed = new QLineEdit(this);
    m_noticedHint = hintBelow(this);
    m_owner = new QLineEdit(this);
    m_summary = new ProseEdit(this);
    m_title->setObjectName(u"title"_s);
    m_noticed->setObjectName(u"noticed"_s);
    m_owner->setObjectName(u"owner"_s);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setTabChangesFocus(true);
    m_seen = new SeenBefore(m_thread, m_language, this);
    for (QLabel** label : {&m_titleLabel,
                           &m_kindLabel,
                           &m_noticedLabel,
                           &m_personalLabel,
                           &m_ownerLabel,
                           &m_summaryLabel})
        *label = new QLabel(this);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(m_bar);
    auto* form = new QGridLayout;
    form->setColumnStretch(1, 1);
    addRow(*form, m_titleLabel, m_title);
    addRow(*form, nullptr, m_titleHint);
    addRow(*form, nullptr, m_seen);
    buildKinds(*form);
    addRow(*form, m_noticedLabel, m_noticed);
    addRow(*form, nullptr, m_noticedHint);
    buildPersonal(*form);
    addRow(*form, m_ownerLabel, m_owner);
    addRow(*form, m_summaryLabel, m_summary);
    column->addLayout(form);
    column->addStretch(1);
}

void QuickLogDialog::buildKinds(QGridLayout& form)
{
    m_kinds = new QButtonGroup(this);
    m_kinds->setExclusive(false); // one at most; pressing it again takes it back
    auto* box = new QWidget(this);
    auto* row = new FlowLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (int i = 0; i < std::ssize(kinds); ++i) {
        auto* button = new QToolButton(box);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_kinds->addButton(button, i);
        row->addWidget(button);
        auto* key = new QShortcut(QKeySequence(u"Alt+%1"_s.arg(i + 1)), this);
        connect(key, &QShortcut::activated, button, &QToolButton::click);
    }
    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        for (QAbstractButton* other : m_kinds->buttons()) {
            if (on && m_kinds->id(other) != id)
                other->setChecked(false);
        }
    });
    addRow(form, m_kindLabel, box);
}

void QuickLogDialog::buildPersonal(QGridLayout& form)
{
    m_personal = new QButtonGroup(this);
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    for (int i = 0; i < std::ssize(answers); ++i) {
        auto* button = new QRadioButton(box);
        m_personal->addButton(button, i);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_personal->button(2)->setChecked(true);
    addRow(form, m_personalLabel, box);
}

void QuickLogDialog::buildButtons()
{
    m_save = new QPushButton(this);
    makePrimary(*m_save);
    m_clear = new QPushButton(this);
    m_close = new QPushButton(this);
    m_another = new QPushButton(this);
    // Return in a field must not log what is only half typed.
    for (QPushButton* button : {m_save, m_another, m_clear, m_close})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_clear);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_another);
    row->addWidget(m_save);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    m_save->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    m_another->setShortcut(QKeySequence(u"Ctrl+Shift+Return"_s));
}

void QuickLogDialog::connectAll()
{
    connect(m_save, &QPushButton::clicked, this, [this] {
        save(m_inPassing ? Then::Close : Then::Open);
    });
    connect(m_another, &QPushButton::clicked, this, [this] { save(Then::Another); });
    connect(m_clear, &QPushButton::clicked, this, &QuickLogDialog::clear);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_title, &QLineEdit::textChanged, m_seen, &SeenBefore::look);
    connect(m_title, &QLineEdit::textChanged, m_titleHint, &QWidget::hide);
    connect(m_noticed, &QLineEdit::textChanged, this, &QuickLogDialog::checkNoticed);
    const auto keep = [this](const QWidget* field, const QString& text) {
        m_drafts->note(draftPlace(field), text.isEmpty() ? std::nullopt : std::optional(text));
    };
    for (QLineEdit* edit : {m_title, m_noticed, m_owner})
        connect(edit, &QLineEdit::textChanged, this, [keep, edit](const QString& text) {
            keep(edit, text);
        });
    connect(m_summary, &QPlainTextEdit::textChanged, this, [this, keep] {
        keep(m_summary, m_summary->toPlainText());
    });
    connect(m_seen, &SeenBefore::opened, this, [this](Id<Incident> incident) {
        hide();
        Q_EMIT incidentRequested(incident);
    });
}

void QuickLogDialog::recover(const std::vector<Draft>& drafts)
{
    for (const Draft& draft : drafts) {
        for (QLineEdit* edit : {m_title, m_noticed, m_owner}) {
            if (draft.place == draftPlace(edit) && edit->text().isEmpty()) {
                m_drafts->recall(draft.place);
                edit->setText(draft.text);
            }
        }
        if (draft.place == draftPlace(m_summary) && m_summary->toPlainText().isEmpty()) {
            m_drafts->recall(draft.place);
            m_summary->setPlainText(draft.text);
        }
    }
}

void QuickLogDialog::beginInPassing()
{
    begin();
    m_inPassing = true;
    retranslate();
}

void QuickLogDialog::say(const QString& text, MessageBar::Tone tone)
{
    m_bar->show(text, tone);
}

void QuickLogDialog::done(int result)
{
    QDialog::done(result);
    if (m_inPassing)
        Q_EMIT passed();
}

void QuickLogDialog::fit()
{
    // Layouts of what is not shown keep the sizes of the words that stood there before.
    for (QWidget* part : findChildren<QWidget*>())
        part->updateGeometry();
    const int width = std::max(roomFor(*this, {usualWidth, 0}).width(), sizeHint().width());
    setMinimumHeight(0);                                 // that of its narrowest width
    resize(width, layout()->totalHeightForWidth(width)); // not as for its narrowest width
}

void QuickLogDialog::begin()
{
    if (std::exchange(m_inPassing, false))
        retranslate();
    if (!std::exchange(m_begun, true))
        m_thread.ask([](Register& open) { return open.drafts(); })
            .then(this, [this](const Result<std::vector<Draft>>& drafts) {
                recover(drafts.value_or(std::vector<Draft>()));
            });
    m_thread.ask([](Register& open) { return all<Person>(open); })
        .then(this, [this](const Result<std::vector<Person>>& people) {
            QStringList names;
            for (const Person& person : people ? *people : std::vector<Person>{})
                names.append(person.name);
            auto* completer = new QCompleter(names, m_owner);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            m_owner->setCompleter(completer);
            new ClickThrough(*completer);
        });
    checkNoticed();
    for (QLabel* label :
         {m_titleLabel, m_kindLabel, m_noticedLabel, m_personalLabel, m_ownerLabel, m_summaryLabel})
        setBeside(*label);
    m_summary->setFixedHeight(summaryLines * fontMetrics().lineSpacing() + scaled(grid::unit * 2));
    fit();
    open();
    fit(); // what was never shown says a size of its own
    m_title->setFocus();
}

Assignments QuickLogDialog::facts() const
{
    Assignments facts{{u"title"_s, m_title->text().trimmed()}};
    const auto add = [&facts](const QString& field, const QString& text) {
        if (!text.trimmed().isEmpty())
            facts.push_back({field, text.trimmed()});
    };
    if (const int kind = m_kinds->checkedId(); kind >= 0)
        add(u"kind"_s, QLatin1String(codeOf(kinds[static_cast<std::size_t>(kind)])));
    add(u"noticed"_s, m_noticed->text());
    const auto personal = answers[static_cast<std::size_t>(m_personal->checkedId())];
    if (personal != Answer::Unknown)
        add(u"personal_data"_s, QLatin1String(codeOf(personal)));
    add(u"owner"_s, m_owner->text());
    add(u"summary"_s, m_summary->toPlainText());
    return facts;
}

bool QuickLogDialog::check()
{
    if (m_title->text().trimmed().isEmpty()) {
        m_titleHint->show();
        m_title->setFocus();
        return false;
    }
    const QString noticed = m_noticed->text().trimmed();
    if (!noticed.isEmpty() && !parseTime(noticed, zoneOf(m_thread.profile().zone), m_clock.now())) {
        m_noticed->setFocus();
        return false;
    }
    return true;
}

void QuickLogDialog::checkNoticed()
{
    const QString text = m_noticed->text().trimmed();
    if (text.isEmpty()) {
        m_noticedHint->setText(tr("Now, unless you say when: 14:05, -2h, yesterday 17:30, "
                                  "2026-11-23 14:05; ~ for about"));
        return;
    }
    const auto when = parseTime(text, zoneOf(m_thread.profile().zone), m_clock.now());
    m_noticedHint->setText(when ? timeText(m_language, *when)
                                : problemText(when.error(), m_language));
}

void QuickLogDialog::save(Then then)
{
    Composition::end();
    if (!check())
        return;
    const QPointer<QWidget> focus = focusWidget();
    setEnabled(false); // what would be typed now is in nothing that is saved
    m_thread.ask([facts = facts()](Register& open) { return logIncident(open, facts); })
        .then(this, [this, then, focus](const Result<Outcome>& saved) {
            setEnabled(true);
            if (focus)
                focus->setFocus();
            onSaved(saved, then);
        });
}

void QuickLogDialog::onSaved(const Result<Outcome>& saved, Then then)
{
    if (!saved) {
        m_bar->show(errorText(saved.error(), m_language), MessageBar::Tone::Problem);
        return;
    }
    clear();
    m_drafts->flush();
    if (then == Then::Another)
        m_bar->show(tr("%1 is logged. Next one?").arg(saved->reference), MessageBar::Tone::Notice);
    else
        accept();
    Q_EMIT logged(*saved, then == Then::Open);
}

void QuickLogDialog::clear()
{
    m_bar->hide();
    for (QLineEdit* edit : {m_title, m_noticed, m_owner})
        edit->clear();
    m_summary->clear();
    for (QAbstractButton* button : m_kinds->buttons())
        button->setChecked(false);
    m_personal->button(2)->setChecked(true);
    m_title->setFocus();
}

void QuickLogDialog::setLanguage(Language language)
{
    m_language = language;
    m_seen->setLanguage(language);
    m_bar->hide(); // what it says of a moment was said in another language
    retranslate();
}

void QuickLogDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void QuickLogDialog::retranslate()
{
    setWindowTitle(tr("Log incident"));
    const auto label = [this](QLabel* text, QWidget* field, const QString& words) {
        text->setText(words);
        text->setBuddy(field);
        field->setAccessibleName(QString(words).remove(u'&'));
    };
    label(m_titleLabel, m_title, tr("&What happened?"));
    label(m_noticedLabel, m_noticed, tr("&Noticed"));
    label(m_ownerLabel, m_owner, tr("&Owner"));
    label(m_summaryLabel, m_summary, tr("&Description"));
    m_kindLabel->setText(tr("Kind"));
    m_personalLabel->setText(tr("Personal data?"));
    m_titleHint->setText(tr("Say in a few words what happened; the rest can wait."));
    m_noticed->setPlaceholderText(tr("now"));
    m_title->setPlaceholderText(tr("The only field that is required"));
    for (int i = 0; i < std::ssize(kinds); ++i) {
        const QString word = codeLabel(m_language, kinds[static_cast<std::size_t>(i)]);
        m_kinds->button(i)->setText(QString::number(i + 1) + u"  "_s + word);
        m_kinds->button(i)->setAccessibleName(tr("Kind: %1").arg(word));
        m_kinds->button(i)->setToolTip(tr("Alt+%1").arg(i + 1));
    }
    const QStringList words{tr("Yes"), tr("No"), tr("Don't know yet")};
    for (int i = 0; i < std::ssize(answers); ++i) {
        m_personal->button(i)->setText(words[i]);
        m_personal->button(i)->setAccessibleName(
            tr("Personal data: %1").arg(QString(words[i]).remove(u'&')));
    }
    m_save->setText(m_inPassing ? tr("Save  (Ctrl+Return)") : tr("Save and open  (Ctrl+Return)"));
    m_save->setAccessibleName(m_inPassing ? tr("Save") : tr("Save and open"));
    m_another->setText(tr("Save and log another"));
    m_another->setToolTip(tr("Ctrl+Shift+Return"));
    m_clear->setText(tr("Clear"));
    m_close->setText(tr("Close"));
    // Setting a text takes a button's key away.
    m_save->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    m_another->setShortcut(QKeySequence(u"Ctrl+Shift+Return"_s));
    checkNoticed();
}

} // namespace ireg
