// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/records/pagecontext.h"

#include <QWidget>

class QAbstractButton;
class QAction;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace ireg
{
class Badge;
class BadgeButton;
class ElidedButton;
class IncidentActions;
class RecordForm;

/// Which incident this is and where it stands: what it is called, how severe it is, who leads it,
/// who may know of it, and what one would say of it on the phone.
class IncidentHead final : public QWidget
{
    Q_OBJECT

public:
    IncidentHead(PageContext& context, const IncidentActions& actions, QWidget* parent);

    void show(const Dossier& dossier, const QDateTime& now);
    /// Where it stands, as time goes by.
    void tell(const Dossier& dossier, const QDateTime& now);
    void retranslate();
    RecordForm* titleForm() const { return m_title; }
    QAbstractButton* severityButton() const;
    QToolButton* ownerButton() const { return m_owner; }
    QString standing() const;

Q_SIGNALS:
    void backWanted();
    void incidentWanted(ireg::Id<ireg::Incident> incident);
    void severityToggled(bool shown);
    void planWanted();
    /// This person, by name; empty: nobody.
    void ownerChosen(const QString& name);
    /// Somebody who is not in the menu.
    void ownerWanted();
    void saved(const QString& what, qint64 action);
    void historyWanted(const QString& field);
    void outdated();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build(const IncidentActions& actions);
    QBoxLayout* buildAbout();
    QBoxLayout* buildTitle(const IncidentActions& actions);
    QBoxLayout* buildButtons(const IncidentActions& actions);
    QBoxLayout* buildStanding(const IncidentActions& actions);
    void dressTitle();
    void arrange();
    void showTitle(const Incident& incident);
    void showSeverity(const Incident& incident);
    void showOwner(const Dossier& dossier);
    void showBadges(const Dossier& dossier);
    void showAbout(const Dossier& dossier);
    void cutAbout();

    PageContext& m_context;
    Id<Incident> m_incident;
    QBoxLayout *m_aboutLines = nullptr, *m_planLines = nullptr, *m_titleLines = nullptr,
               *m_standingLines = nullptr;
    QLineEdit* m_titleLine = nullptr;
    QToolButton* m_back;
    QLabel* m_about;
    QString m_standingWords;
    QString m_said; ///< what it has room for a part of
    ElidedButton* m_plan;
    RecordForm* m_title;
    BadgeButton* m_severity;
    QToolButton* m_owner;
    QMenu* m_people;
    Badge* m_status;
    Badge* m_tlp;
    QToolButton* m_report;
    QToolButton* m_more;
    QLabel* m_standingTitle;
    QLabel* m_standing;
    QPushButton* m_copy;
};

} // namespace ireg
