// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/verisimport.h"

#include "model/exchange/verismapping.h"

#include <algorithm>

namespace ireg::exchange
{

using namespace Qt::StringLiterals;

namespace
{

constexpr const char* knownMembers[] = {"incident_id",
                                        "security_incident",
                                        "summary",
                                        "timeline",
                                        "victim",
                                        "actor",
                                        "action",
                                        "asset",
                                        "attribute",
                                        "discovery_method",
                                        "impact",
                                        "plus",
                                        "source_id",
                                        "schema_version",
                                        "reference",
                                        "notes",
                                        "confidence",
                                        "value_chain",
                                        "corrective_action",
                                        "control_failure"};

bool isVeris(const JsonNode& node)
{
    return node.is(NodeKind::Object)
        && std::ranges::any_of(node.children, [](const JsonNode& child) {
               return std::ranges::any_of(knownMembers, [&child](const char* name) {
                   return child.key.trimmed() == QLatin1String(name);
               });
           });
}

} // namespace

const JsonNode* verisIncident(const JsonNode& root)
{
    if (isVeris(root))
        return &root;
    const JsonNode* wrapped = root.find(u"incident");
    return wrapped && isVeris(*wrapped) ? wrapped : nullptr;
}

Result<VerisReading> readVeris(const QByteArray& bytes, const QString& fileName)
{
    if (bytes.size() > largestVeris)
        return failed(ErrorKind::Invalid,
                      u"#file-too-large %1 %2"_s.arg(bytes.size()).arg(largestVeris));
    const auto root = readJson(bytes);
    if (!root)
        return tl::unexpected(root.error());
    const JsonNode* incident = verisIncident(*root);
    if (!incident)
        return JsonReader(bytes).fault(
            root->span.begin, root->is(NodeKind::Object) ? u"#not-veris"_s : u"#not-object"_s);
    LooseReader reader(*root, *incident, bytes);
    if (incident != &*root)
        reader.warn(u"incident"_s, u"#in-another-object"_s);
    VerisReading reading;
    ImportedIncident& out = reading.incident;
    out.bytes = bytes;
    out.source.format = u"veris"_s;
    out.source.fileName = fileName;
    out.source.importer = QLatin1String(verisImporter);
    VerisMapping(reader, out).run();
    out.source.extra = QString::fromUtf8(reader.rest());
    reading.warnings = reader.warnings();
    return reading;
}

} // namespace ireg::exchange
