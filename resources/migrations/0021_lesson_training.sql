-- SPDX-FileCopyrightText: 2026 The Incident Register authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What an auditor finds an incident and a lesson by, and to whom a lesson was taught.

ALTER TABLE incident ADD COLUMN "nonconformity" TEXT;
ALTER TABLE incident ADD COLUMN "risk_reference" TEXT;
ALTER TABLE incident ADD COLUMN "control" TEXT;
ALTER TABLE lesson ADD COLUMN "nonconformity" TEXT;
ALTER TABLE lesson ADD COLUMN "risk_reference" TEXT;

CREATE TABLE training (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "incident" INTEGER,
    "lesson" INTEGER,
    "topic" TEXT,
    "held_at" TEXT,
    "held_by" INTEGER,
    "audience" TEXT,
    "people" INTEGER) STRICT;
CREATE INDEX training_of_incident ON training (incident);
CREATE INDEX training_of_lesson ON training (lesson) WHERE lesson IS NOT NULL;
