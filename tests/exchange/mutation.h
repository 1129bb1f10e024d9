// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QRandomGenerator>

namespace ireg::test
{

/// IREG_MUTATIONS sets how many a test tries, IREG_SEED which.
inline int mutationCount()
{
    return qEnvironmentVariableIsSet("IREG_MUTATIONS")
        ? qEnvironmentVariableIntValue("IREG_MUTATIONS")
        : 5'000;
}

inline QRandomGenerator mutationSeed()
{
    return QRandomGenerator(static_cast<quint32>(qEnvironmentVariableIntValue("IREG_SEED")));
}

/// A small incident in which each part of the mapping finds something.
inline QByteArray seedIncident()
{
    return R"({"incident_id":"A-1","schema_version":"1.3.4","summary":"Mail \u00e9 sent","security_incident":
"Confirmed","timeline":{"incident":{"year":2015,"month":2,"day":28},"discovery":{"unit":"Days","value":2.5},
"containment":{"unit":"Hours","value":3}},"victim":{"victim_id":"Example Ltd","country":["AU"],"secondary":
{"victim_id":["One","Two"]}},"action":{"error":{"variety":["Misdelivery"],"vector":["Carelessness"]},"unknown":{}},
"actor":{"internal":{"variety":["End-user"],"motive":["NA"]}},"asset":{"assets":[{"variety":"S - Mail","amount":1}],
"cloud":"Unknown"},"attribute":{"confidentiality":{"data":[{"variety":"Personal","amount":12000000000}],
"data_disclosure":"Yes","data_total":3.0,"state":["Stored"]},"availability":{"variety":"Loss","duration":
{"unit":"Hours","value":4}}},"discovery_method":{"external":{"variety":["Customer"]},"unknown":false},
"impact":{"iso_currency_code":"USD","loss":[{"variety":"Legal","amount":12.50}],"overall_amount":100},
"plus":{"modified":"2015-03-10T21:26:30Z","event_chain":[{"action":"err","summary":"sent"}],"timeline":
{"notification":{"year":2015,"month":4}}},"reference":"a; b","notes":"n","control_failure":"none"})";
}

/// Bytes changed, cut, doubled, or replaced by what JSON is made of.
inline QByteArray mutated(QByteArray bytes, QRandomGenerator& random)
{
    static const QByteArrayList pieces{"{",
                                       "}",
                                       "[",
                                       "]",
                                       "\"",
                                       ":",
                                       ",",
                                       "null",
                                       "true",
                                       "-",
                                       "1e999",
                                       "\\ud800",
                                       "\\u0000",
                                       "\xff",
                                       "\xEF\xBB\xBF",
                                       "[[[[[[[[[[[[[[[[",
                                       "{\"\":",
                                       "\"year\":20134,",
                                       "99999999999999999999",
                                       "\n",
                                       "\t"};
    const int changes = 1 + random.bounded(4);
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
        const qsizetype length = random.bounded(12);
        switch (random.bounded(5)) {
        case 0: bytes[at] = static_cast<char>(random.bounded(256)); break;
        case 1: bytes.remove(at, length); break;
        case 2:
            bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), length));
            break;
        case 3: bytes.insert(at, pieces[random.bounded(static_cast<int>(pieces.size()))]); break;
        default:
            bytes.replace(at, length, pieces[random.bounded(static_cast<int>(pieces.size()))]);
            break;
        }
    }
    return bytes;
}

} // namespace ireg::test
