// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/records.h"
#include "ui/records/pagecontext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace ireg
{
class ContentList;
class RecordForm;
struct ListedItem;

/// What a notice must contain: what answers each item, and the words for the chosen one, or by
/// when it follows. Words are saved as they are left, like every field.
class ContentsView final : public QWidget
{
    Q_OBJECT

public:
    ContentsView(PageContext& context, QWidget* parent);

    void setDossier(const Dossier& dossier) { m_dossier = dossier; }
    void show(Id<Notification> notice);
    /// The first item that is missing, ready for typing.
    void goToMissing();
    /// "9 of 12 answered"; empty where the notice under its step must contain nothing.
    QString counted() const;
    void retranslate();
    void flush();
    QTableView* table() const { return m_table; }
    RecordForm* form() const { return m_form; }

Q_SIGNALS:
    void saved(const QString& what, qint64 action);
    void outdated();
    void historyWanted(ireg::RecordRef record, const QString& field);
    /// A field of the incident, or of the notice, to be gone to.
    void factWanted(const QString& field);
    void noticeWanted(const QString& field);

private:
    void build();
    void showItem();
    void answer();
    void jump();
    const ListedItem* current() const;

    PageContext& m_context;
    ContentList* m_list;
    QTableView* m_table;
    QLabel* m_title;
    QPushButton* m_jump;
    RecordForm* m_form;
    Dossier m_dossier;
    Id<Notification> m_notice;
    QString m_shown; ///< the item in the form
};

} // namespace ireg
