// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/imported.h"
#include "model/exchange/loosereader.h"
#include "model/exchange/veriscodes.h"

namespace ireg::exchange
{

/// One run of mapping v1 over one object. What the register has a field for goes there, the
/// words of VERIS become tags, and what is left stays in the source's `extra`.
class VerisMapping final
{
public:
    VerisMapping(LooseReader& reader, ImportedIncident& out) : m_reader(reader), m_out(out) {}
    void run();

private:
    void identity();
    void narrative();
    void title();
    void classification();
    void confidentiality(const Place& attribute);
    void data(const Place& confidentiality);
    void attributes();
    void kinds();
    void occurred();
    void durations();
    void duration(const QString& name);
    void derivedTimes();
    void discovery();
    Discovery discoveryOf(const Place& place);
    void notified();
    void impact();
    void losses(const Place& impact, const QString& currency);
    void cost(const QString& what, const Place& amount, const QString& currency);
    void victim();
    void assets();
    void asset(const Place& element);
    void actors();
    void causes();
    void cause(const Place& category);
    void references();
    void steps();
    void lessons();

    PartialDate date(const Place& place);
    QString textAt(const QString& path) { return m_reader.text(m_reader.at(path)); }
    void tag(const Place& place);
    void tagWords(const Place& parent, std::initializer_list<const char*> names);
    void addTag(const QString& path, const QString& code);
    void entry(const QString& text, const QString& source);
    void affected(const QString& name, const QString& effect, std::optional<qint64> amount);

    LooseReader& m_reader;
    ImportedIncident& m_out;
    KindFacts m_kindFacts;
    QString m_firstAction, m_victim;
    std::optional<qint64> m_discoveredAfter, m_containedAfter; ///< milliseconds
};

} // namespace ireg::exchange
