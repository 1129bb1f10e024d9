-- SPDX-FileCopyrightText: 2026 The Incident Register authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Statutory clocks: the regimes of a register, what was answered to their questions, clauses,
-- holidays, and what a notification was counted from.

ALTER TABLE incident ADD COLUMN "discovered_at" TEXT;
ALTER TABLE incident ADD COLUMN "ransom_paid_at" TEXT;
ALTER TABLE incident ADD COLUMN "fix_available_at" TEXT;
ALTER TABLE incident ADD COLUMN "information_available_at" TEXT;
CREATE INDEX incident_suspected ON incident (suspected_at) WHERE suspected_at IS NOT NULL;

ALTER TABLE notification ADD COLUMN "regime" TEXT;
ALTER TABLE notification ADD COLUMN "step" TEXT;
ALTER TABLE notification ADD COLUMN "regimes_version" TEXT;
ALTER TABLE notification ADD COLUMN "customer" INTEGER;
ALTER TABLE notification ADD COLUMN "clause" INTEGER;
ALTER TABLE notification ADD COLUMN "anchor" TEXT;
ALTER TABLE notification ADD COLUMN "anchor_at" TEXT;
ALTER TABLE notification ADD COLUMN "target_at" TEXT;
ALTER TABLE notification ADD COLUMN "limit_at" TEXT;
ALTER TABLE notification ADD COLUMN "language" TEXT;
ALTER TABLE notification ADD COLUMN "approved_by" INTEGER;
ALTER TABLE notification ADD COLUMN "prepared_at" TEXT;
ALTER TABLE notification ADD COLUMN "requested_at" TEXT;
ALTER TABLE notification ADD COLUMN "carried_to" TEXT;
ALTER TABLE notification ADD COLUMN "follow_up_of" INTEGER;
ALTER TABLE notification ADD COLUMN "bounced_at" TEXT;
ALTER TABLE notification ADD COLUMN "acknowledged_at" TEXT;
ALTER TABLE notification ADD COLUMN "bounced_reason" TEXT;

CREATE TABLE holiday (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "calendar" TEXT,
    "day" TEXT,
    "name" TEXT) STRICT;

CREATE TABLE regime (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "code" TEXT,
    "enabled" INTEGER,
    "as_of" TEXT,
    "edited" INTEGER,
    "calendar" TEXT,
    "definition" TEXT) STRICT;

CREATE TABLE assessment (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "incident" INTEGER,
    "regime" TEXT,
    "answer" TEXT,
    "reason" TEXT,
    "decided_by" INTEGER,
    "decided_at" TEXT,
    "regimes_version" TEXT) STRICT;
CREATE INDEX assessment_of_incident ON assessment (incident);

CREATE TABLE contract_clause (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "customer" INTEGER,
    "duty" TEXT,
    "number" TEXT,
    "duration" INTEGER,
    "unit" TEXT,
    "language" TEXT,
    "text" TEXT) STRICT;

CREATE TABLE content_item (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "incident" INTEGER,
    "notification" INTEGER,
    "item" TEXT,
    "text" TEXT,
    "follow_by" TEXT) STRICT;
CREATE INDEX content_item_of_incident ON content_item (incident);
