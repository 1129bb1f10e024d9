-- SPDX-FileCopyrightText: 2026 The Incident Register authors
-- SPDX-License-Identifier: Apache-2.0
--
-- ENISA's severity of a personal data breach, as somebody estimated it.

CREATE TABLE breach_estimate (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "incident" INTEGER,
    "recorded" TEXT,
    "by" INTEGER,
    "nature" TEXT,
    "context" TEXT,
    "identification" TEXT,
    "confidentiality" TEXT,
    "integrity" TEXT,
    "availability" TEXT,
    "malicious" INTEGER,
    "reason" TEXT,
    "score" TEXT,
    "band" TEXT) STRICT;
CREATE INDEX breach_estimate_of_incident ON breach_estimate (incident);
