// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"
#include "ui/widgets/partstack.h"

#include <array>

namespace ireg
{
class RecordForm;
struct PageContext;

/// The incident's own facts, one form for each stage.
class FactsView final : public PartStack
{
    Q_OBJECT

public:
    FactsView(PageContext& context, QWidget* parent);

    void show(const Dossier& dossier);
    void retranslate();
    void flush();
    void lookAt(Stage stage);
    RecordForm* form(Stage stage) const { return m_forms[static_cast<std::size_t>(stage)]; }
    /// The stage whose form has the field: `preferred` where that has it.
    std::optional<Stage> stageWith(const QString& field, Stage preferred) const;

Q_SIGNALS:
    void saved(const QString& what, qint64 action);
    void historyWanted(const QString& field);
    void outdated();

private:
    std::array<RecordForm*, 6> m_forms{};
    Id<Incident> m_incident;
};

} // namespace ireg
