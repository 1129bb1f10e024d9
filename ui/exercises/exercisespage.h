// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/page/page.h"
#include "ui/records/registerrecords.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;
class QTabBar;

namespace ireg
{
class PartStack;

/// Recovery plans put to the test: the exercises, what the chosen one showed, and the lessons and
/// actions that came of any.
class ExercisesPage final : public Page
{
    Q_OBJECT

public:
    explicit ExercisesPage(const PageSetting& setting, QWidget* parent = nullptr);
    static QString title() { return tr("E&xercises"); }

    void setLanguage(Language language) override;
    void refresh() override { m_records.reload(); }
    void takeFocus() override;
    void flush() override { m_records.flush(); }
    std::optional<PageCount> count() const override;
    bool reveal(RecordRef record) override;
    QString helpTopic() const override { return QStringLiteral("exercises"); }

private:
    enum Part { All, Findings, Lessons, Actions, PartCount };

    void build();
    void turnByKeys();
    QWidget* buildFindings();
    void addKey(Qt::Key key, QPushButton* button);
    void makeOf(const RecordType& type);
    void onShown();
    void showFindings();
    void showTabs();
    void offerPlans();
    QString originOf(const RecordType& type, qint64 id) const;
    QString plansWaiting() const;
    void retranslate() override;

    RegisterThread& m_thread;
    RegisterRecords m_records;
    Language m_language;
    QTabBar* m_tabs = nullptr;
    PartStack* m_parts = nullptr;
    QLabel *m_waiting = nullptr, *m_of = nullptr;
    QPushButton *m_makeLesson = nullptr, *m_makeAction = nullptr;
    RecordSection* m_sections[PartCount] = {};
    QStringListModel* m_plans = nullptr;
    RecordRef m_wanted = {}; ///< shown as soon as it is read
};

} // namespace ireg
