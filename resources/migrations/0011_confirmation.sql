-- SPDX-FileCopyrightText: 2026 The Incident Register authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What one person alone did to a grave incident, and the second person who confirmed it.

CREATE TABLE confirmation (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "incident" INTEGER,
    "concern" TEXT,
    "severity_before" TEXT,
    "severity_after" TEXT,
    "decided_at" TEXT,
    "decided_by" INTEGER,
    "confirmed_at" TEXT,
    "confirmed_by" INTEGER) STRICT;
CREATE INDEX confirmation_of_incident ON confirmation (incident);
