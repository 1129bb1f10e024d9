// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/page/page.h"
#include "ui/records/registerrecords.h"

class QTabBar;

namespace ireg
{
class PartStack;

/// The weaknesses that were found: how bad, whose, to be fixed by when, and which incidents came
/// through them.
class VulnerabilitiesPage final : public Page
{
    Q_OBJECT

public:
    explicit VulnerabilitiesPage(const PageSetting& setting, QWidget* parent = nullptr);
    static QString title() { return tr("&Vulnerabilities"); }

    void setLanguage(Language language) override
    {
        m_records.setLanguage(language);
        retranslate();
    }
    void refresh() override { m_records.reload(); }
    void takeFocus() override;
    void flush() override { m_records.flush(); }
    std::optional<PageCount> count() const override;
    bool reveal(RecordRef record) override;
    QString helpTopic() const override { return QStringLiteral("vulnerabilities"); }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QString incidentsThrough(qint64 vulnerability) const;
    QString foundBy(qint64 run) const;
    void retranslate() override;

    RegisterRecords m_records;
    QTabBar* m_tabs;
    PartStack* m_parts;
    RecordSection *m_section, *m_runs;
};

} // namespace ireg
