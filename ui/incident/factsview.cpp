// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/factsview.h"

#include "model/dossier/required.h"
#include "ui/incident/formplans.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/recordform.h"

namespace ireg
{

FactsView::FactsView(PageContext& context, QWidget* parent) : PartStack(parent)
{
    for (const auto& [stage, code] : codes<Stage>) {
        auto* form = new RecordForm(typeOf<Incident>(), stagePlan(stage), context, this);
        form->setObjectName(QString::fromLatin1(code));
        addWidget(form);
        m_forms[static_cast<std::size_t>(stage)] = form;
        connect(form, &RecordForm::saved, this, &FactsView::saved);
        connect(form, &RecordForm::historyWanted, this, &FactsView::historyWanted);
        connect(form, &RecordForm::outdated, this, &FactsView::outdated);
    }
}

void FactsView::show(const Dossier& dossier)
{
    Incident incident = dossier.incident;
    const bool decided = asksRegimes(dossier); // by the answers on the laws
    incident.notifyRequired = notificationRequired(dossier);
    for (RecordForm* form : m_forms)
        form->setFixed(codeOf<&Incident::notifyRequired>(), decided);
    const Row row = rowOf(incident);
    const bool other = incident.id != m_incident;
    m_incident = incident.id;
    const RecordRef ref{&typeOf<Incident>(), incident.id.value};
    for (RecordForm* form : m_forms) {
        if (!other) {
            form->refresh(row);
            continue;
        }
        form->show({.id = ref.id,
                    .row = row,
                    .write = [ref](Register& open,
                                   const Assignments& facts,
                                   const QString& why) { return setFields(open, ref, facts, why); },
                    .draft = {typeOf<Incident>().name, ref.id, {}}});
    }
}

void FactsView::retranslate()
{
    for (RecordForm* form : m_forms)
        form->retranslate();
}

void FactsView::flush()
{
    for (RecordForm* form : m_forms)
        form->flush();
}

void FactsView::lookAt(Stage stage)
{
    setCurrentIndex(static_cast<int>(stage));
}

std::optional<Stage> FactsView::stageWith(const QString& field, Stage preferred) const
{
    if (form(preferred)->holds(field))
        return preferred;
    for (const auto& [stage, code] : codes<Stage>) {
        if (form(stage)->holds(field))
            return stage;
    }
    return std::nullopt;
}

} // namespace ireg
