// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/page/page.h"
#include "ui/records/registerrecords.h"

class QLabel;
class QTabBar;

namespace ireg
{

class Chip;
class PartStack;
enum class CatalogueKind;

/// Whom the company has: its people and the order they are called in, the services, products,
/// suppliers and customers that incidents touch, and what the register's own policy asks for.
class PeoplePage final : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(const PageSetting& setting, QWidget* parent = nullptr);
    static QString title() { return tr("People and &catalogue"); }

    void setLanguage(Language language) override;
    void refresh() override;
    void takeFocus() override;
    void flush() override;
    std::optional<PageCount> count() const override;
    bool reveal(RecordRef record) override;
    QString helpTopic() const override { return QStringLiteral("people"); }

private:
    void build();
    void turnByKeys();
    QWidget* buildPeople();
    QWidget* buildCatalogue();
    QWidget* buildPolicy();
    void showKind(std::optional<CatalogueKind> kind);
    void onShown();
    QString onCallText() const;
    void retranslate() override;

    RegisterRecords m_records;
    Language m_language;
    QTabBar* m_tabs = nullptr;
    PartStack* m_parts = nullptr;
    QLabel *m_onCall = nullptr, *m_policyNote = nullptr;
    std::vector<std::pair<Chip*, std::optional<CatalogueKind>>> m_kinds;
    RecordSection *m_people = nullptr, *m_catalogue = nullptr;
    RecordForm* m_policy = nullptr;
};

} // namespace ireg
