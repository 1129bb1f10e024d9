// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/contentsview.h"

#include "model/language/labels.h"
#include "model/language/ruletext.h"
#include "model/register/editing.h"
#include "model/register/notifications.h"
#include "ui/incident/formplans.h"
#include "ui/itemmodels/contentlist.h"
#include "ui/records/recordform.h"
#include "ui/widgets/columnkeeper.h"
#include "ui/widgets/linetable.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

ContentItem saidOf(const Dossier& dossier, Id<Notification> notice, const QString& item)
{
    const auto found = std::ranges::find_if(dossier.contents, [&](const ContentItem& one) {
        return one.notification == notice && one.item == item;
    });
    return found == dossier.contents.end() ? ContentItem{} : *found;
}

FormSubject subjectOf(const ContentItem& said, Id<Notification> notice, const QString& item)
{
    return {.id = said.id.value,
            .row = rowOf(said),
            .write =
                [notice, item](Register& open, const Assignments& facts, const QString&) {
                    return answerItem(open, notice, item, facts);
                },
            .draft = said.id ? DraftPlace{typeOf<ContentItem>().name, said.id.value, {}}
                             : DraftPlace{typeOf<Notification>().name,
                                          notice.value,
                                          "content." + item.toUtf8() + '.'}};
}

} // namespace

ContentsView::ContentsView(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_list(new ContentList(this)),
      m_table(lineTable(m_list, this)), m_title(new QLabel(this)), m_jump(new QPushButton(this)),
      m_form(new RecordForm(typeOf<ContentItem>(), plan::content, context, this))
{
    setObjectName(u"contents"_s);
    build();
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &ContentsView::showItem);
    connect(m_table, &QTableView::activated, this, &ContentsView::answer);
    connect(m_jump, &QPushButton::clicked, this, &ContentsView::jump);
    connect(m_form, &RecordForm::saved, this, &ContentsView::saved);
    connect(m_form, &RecordForm::outdated, this, &ContentsView::outdated);
    connect(m_form, &RecordForm::historyWanted, this, [this](const QString& field) {
        Q_EMIT historyWanted({&typeOf<ContentItem>(), m_form->id()}, field);
    });
}

void ContentsView::build()
{
    m_table->setWordWrap(true);
    showRows(*m_table, 12);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    giveWidths(*m_table,
               {{ContentList::Item, 40}, {ContentList::State, ColumnKeeper::whole}},
               ContentList::Answer);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(m_context.side, 8, m_context.side, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_jump);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table);
    column->addLayout(head);
    column->addWidget(m_form);
    column->addStretch(1);
}

void ContentsView::show(Id<Notification> notice)
{
    const bool other = std::exchange(m_notice, notice) != notice;
    m_list->setWords(m_context.words);
    m_list->show(contentsOf(m_dossier, notice));
    if (m_list->rowCount() > 0 && (other || !m_table->currentIndex().isValid()))
        m_table->selectRow(0);
    showItem();
}

void ContentsView::showItem()
{
    const ListedItem* line = current();
    if (!line)
        return;
    const QString item = line->item.item;
    FormSubject subject = subjectOf(saidOf(m_dossier, m_notice, item), m_notice, item);
    const QString key = QString::number(m_notice.value) + u'/' + item;
    if (std::exchange(m_shown, key) == key)
        m_form->become(std::move(subject));
    else
        m_form->show(std::move(subject));
    const Language language = m_context.language();
    m_title->setText(in(language, line->name));
    m_jump->setVisible(line->isPlaced());
    if (line->isPlaced())
        m_jump->setText(
            tr("Go to: %1").arg(fieldLabel(language, line->type->name, line->field->code)));
}

/// Where a fact of the incident answers it, that is the place; else words are.
void ContentsView::answer()
{
    const ListedItem* line = current();
    if (line && line->isPlaced() && !line->item.isAnswered())
        jump();
    else if (line)
        m_form->focusField(u"text"_s);
}

void ContentsView::jump()
{
    const ListedItem* line = current();
    if (!line || !line->isPlaced())
        return;
    const QString field = QString::fromLatin1(line->field->code);
    if (line->type == &typeOf<Incident>())
        Q_EMIT factWanted(field);
    else
        Q_EMIT noticeWanted(field);
}

const ListedItem* ContentsView::current() const
{
    return m_list->at(m_table->currentIndex().row());
}

void ContentsView::goToMissing()
{
    for (int row = 0; row < m_list->rowCount(); ++row) {
        if (!m_list->at(row)->item.isMissing())
            continue;
        m_table->selectRow(row);
        m_form->focusField(u"text"_s);
        return;
    }
}

QString ContentsView::counted() const
{
    return answeredText(m_list->lines());
}

void ContentsView::retranslate()
{
    m_table->setAccessibleName(tr("What the notice must say"));
    m_list->setWords(m_context.words);
    m_form->retranslate();
    showItem();
}

void ContentsView::flush()
{
    m_form->flush();
}

} // namespace ireg
