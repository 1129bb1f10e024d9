-- SPDX-FileCopyrightText: 2026 The Incident Register authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Why an incident happened: answers to "why?", each beneath the one it explains.

CREATE TABLE why (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "incident" INTEGER,
    "parent" INTEGER,
    "answer" TEXT,
    "grounds" TEXT,
    "evidence" INTEGER,
    "confidence" TEXT,
    "root" INTEGER,
    "category" TEXT,
    "detail" TEXT) STRICT;
CREATE INDEX why_of_incident ON why (incident);
CREATE INDEX why_of_parent ON why (parent) WHERE parent IS NOT NULL;
CREATE INDEX why_of_evidence ON why (evidence) WHERE evidence IS NOT NULL;
