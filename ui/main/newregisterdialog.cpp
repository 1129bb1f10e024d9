// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/newregisterdialog.h"

#include "ui/widgets/ask.h"
#include "ui/widgets/dialogroom.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimeZone>
#include <QToolButton>

#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

struct Jurisdiction
{
    const char* code;
    const char* name;
};
constexpr std::array jurisdictions{
    Jurisdiction{"EU", QT_TRANSLATE_NOOP("ireg::NewRegisterDialog", "European Union")},
    Jurisdiction{"FR", QT_TRANSLATE_NOOP("ireg::NewRegisterDialog", "France")},
    Jurisdiction{"UK", QT_TRANSLATE_NOOP("ireg::NewRegisterDialog", "United Kingdom")},
    Jurisdiction{"CH", QT_TRANSLATE_NOOP("ireg::NewRegisterDialog", "Switzerland")},
    Jurisdiction{"US", QT_TRANSLATE_NOOP("ireg::NewRegisterDialog", "United States")},
    Jurisdiction{"CA", QT_TRANSLATE_NOOP("ireg::NewRegisterDialog", "Canada")},
    Jurisdiction{"AU", QT_TRANSLATE_NOOP("ireg::NewRegisterDialog", "Australia")},
    Jurisdiction{"NZ", QT_TRANSLATE_NOOP("ireg::NewRegisterDialog", "New Zealand")},
    Jurisdiction{"SG", QT_TRANSLATE_NOOP("ireg::NewRegisterDialog", "Singapore")},
    Jurisdiction{"BR", QT_TRANSLATE_NOOP("ireg::NewRegisterDialog", "Brazil")},
    Jurisdiction{"CN", QT_TRANSLATE_NOOP("ireg::NewRegisterDialog", "China")},
    Jurisdiction{"HK", QT_TRANSLATE_NOOP("ireg::NewRegisterDialog", "Hong Kong")},
    Jurisdiction{"IN", QT_TRANSLATE_NOOP("ireg::NewRegisterDialog", "India")},
    Jurisdiction{"JP", QT_TRANSLATE_NOOP("ireg::NewRegisterDialog", "Japan")},
    Jurisdiction{"KR", QT_TRANSLATE_NOOP("ireg::NewRegisterDialog", "South Korea")},
    Jurisdiction{"ID", QT_TRANSLATE_NOOP("ireg::NewRegisterDialog", "Indonesia")},
    Jurisdiction{"MY", QT_TRANSLATE_NOOP("ireg::NewRegisterDialog", "Malaysia")},
    Jurisdiction{"PH", QT_TRANSLATE_NOOP("ireg::NewRegisterDialog", "Philippines")},
    Jurisdiction{"TH", QT_TRANSLATE_NOOP("ireg::NewRegisterDialog", "Thailand")},
    Jurisdiction{"VN", QT_TRANSLATE_NOOP("ireg::NewRegisterDialog", "Vietnam")},
    Jurisdiction{"CL", QT_TRANSLATE_NOOP("ireg::NewRegisterDialog", "Chile")},
    Jurisdiction{"SA", QT_TRANSLATE_NOOP("ireg::NewRegisterDialog", "Saudi Arabia")},
    Jurisdiction{"TR", QT_TRANSLATE_NOOP("ireg::NewRegisterDialog", "Türkiye")},
    Jurisdiction{"ZA", QT_TRANSLATE_NOOP("ireg::NewRegisterDialog", "South Africa")}};
constexpr int inARow = 4;

QStringList zones()
{
    QStringList names;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        if ((id.contains('/') && !id.startsWith("Etc/")) || id == "UTC")
            names.append(QString::fromLatin1(id));
    }
    return names;
}

/// A file name made of the organisation's, without what some file system refuses.
QString fileNameFor(const QString& organisation)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{N}]+"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString name = organisation.trimmed().toLower().replace(other, u"-"_s);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return (name.isEmpty() ? u"incidents"_s : name.left(60)) + u".ireg"_s;
}

} // namespace

NewRegisterDialog::NewRegisterDialog(Ask& ask, QWidget* parent) : QDialog(parent), m_ask(ask)
{
    setWindowTitle(tr("New register"));
    build();
    buildButtons();
    connect(m_organisation, &QLineEdit::textChanged, this, &NewRegisterDialog::suggestPath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathChosen = true; });
    for (QLineEdit* edit : {m_organisation, m_path, m_zone->lineEdit()})
        connect(edit, &QLineEdit::textChanged, this, &NewRegisterDialog::check);
    suggestPath();
    check();
    m_organisation->setFocus();
    resize(roomFor(*this, {560, 0}).expandedTo(sizeHint()));
}

void NewRegisterDialog::build()
{
    m_bar = new MessageBar(this);
    m_organisation = new QLineEdit(this);
    m_path = new QLineEdit(this);
    m_name = new QLineEdit(this);
    auto* choose = new QToolButton(this);
    choose->setText(tr("Choose…"));
    choose->setAccessibleName(tr("Choose the file"));
    setTabOrder(m_path, choose);
    choose->setFocusPolicy(Qt::StrongFocus);
    connect(choose, &QToolButton::clicked, this, &NewRegisterDialog::choosePath);
    m_zone = new QComboBox(this);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItems(zones());
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setCurrentText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    auto* file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(choose);
    auto* form = new QFormLayout;
    form->addRow(tr("&Organisation"), m_organisation);
    auto* path = new QLabel(tr("&File"), this);
    path->setBuddy(m_path);
    form->addRow(path, file);
    form->addRow(tr("&Your name"), m_name);
    form->addRow(tr("&Home time zone"), m_zone);
    buildJurisdictions(*form);
    m_organisation->setAccessibleName(tr("Organisation"));
    m_path->setAccessibleName(tr("File"));
    m_name->setAccessibleName(tr("Your name"));
    m_name->setToolTip(
        tr("Changes are recorded under it. It can be changed at the foot of the window."));
    m_zone->setAccessibleName(tr("Home time zone"));
    m_zone->lineEdit()->setAccessibleName(tr("Home time zone"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_bar);
    column->addLayout(form);
}

void NewRegisterDialog::buildJurisdictions(QFormLayout& form)
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    int place = 0;
    for (const Jurisdiction& one : jurisdictions) {
        auto* check = new QCheckBox(tr(one.name), box);
        check->setProperty("code", QLatin1String(one.code));
        m_jurisdictions.push_back(check);
        grid->addWidget(check, place / inARow, place % inARow);
        ++place;
    }
    form.addRow(tr("Whose laws apply"), box);
}

void NewRegisterDialog::buildButtons()
{
    m_create = new QPushButton(tr("&Create register"), this);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_create->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_create);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_create, &QPushButton::clicked, this, &NewRegisterDialog::wanted);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QString NewRegisterDialog::path() const
{
    return QDir::cleanPath(m_path->text().trimmed());
}

NewRegister NewRegisterDialog::facts() const
{
    QStringList codes;
    for (const QCheckBox* check : m_jurisdictions) {
        if (check->isChecked())
            codes.append(check->property("code").toString());
    }
    return {.organisation = m_organisation->text().trimmed(),
            .zone = m_zone->currentText().trimmed(),
            .jurisdictions = codes.join(u',')};
}

QString NewRegisterDialog::name() const
{
    return m_name->text().simplified();
}

void NewRegisterDialog::proposeName(const QString& name)
{
    m_name->setText(name);
}

void NewRegisterDialog::showProblem(const QString& text)
{
    m_bar->show(text, MessageBar::Tone::Problem);
    adjustSize(); // lest the fields be squeezed
}

void NewRegisterDialog::choosePath()
{
    const QString chosen = m_ask.fileToSave(this, tr("Where the register is kept"), path());
    if (chosen.isEmpty())
        return;
    m_pathChosen = true;
    m_path->setText(chosen.endsWith(u".ireg"_s) ? chosen : chosen + u".ireg"_s);
}

void NewRegisterDialog::suggestPath()
{
    if (m_pathChosen)
        return;
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    m_path->setText(QDir(folder).filePath(fileNameFor(m_organisation->text())));
}

void NewRegisterDialog::check()
{
    const NewRegister typed = facts();
    // A name that is no zone is refused when it is used, with the zones near it.
    m_create->setEnabled(!typed.organisation.isEmpty() && !m_path->text().trimmed().isEmpty()
                         && !typed.zone.isEmpty());
}

} // namespace ireg
