-- SPDX-FileCopyrightText: 2026 The Incident Register authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Exercises of recovery plans and what they showed; how a recovery went, on the incident itself;
-- looks for vulnerabilities, and how soon those are to be fixed. What was typed of a decision on
-- plans stays where it was.

CREATE TABLE audit_run (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "scope" TEXT,
    "held_at" TEXT,
    "by" INTEGER,
    "method" TEXT,
    "conclusion" TEXT) STRICT;
ALTER TABLE vulnerability ADD COLUMN "audit_run" INTEGER;
ALTER TABLE register ADD COLUMN "fix_days_high" INTEGER;
ALTER TABLE register ADD COLUMN "fix_days_moderate" INTEGER;
ALTER TABLE register ADD COLUMN "fix_days_low" INTEGER;

CREATE TABLE exercise (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "title" TEXT,
    "form" TEXT,
    "plan" TEXT,
    "scenario" TEXT,
    "planned_at" TEXT,
    "held_at" TEXT,
    "lead" INTEGER,
    "participants" TEXT,
    "rto_target" INTEGER,
    "rto_achieved" INTEGER,
    "rto" TEXT,
    "rpo_target" INTEGER,
    "rpo_achieved" INTEGER,
    "rpo" TEXT,
    "recovery_location" TEXT,
    "conclusion" TEXT,
    "state" TEXT) STRICT;
CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "exercise" INTEGER,
    "at" TEXT,
    "text" TEXT,
    "by" INTEGER,
    "lesson" INTEGER,
    "action" INTEGER) STRICT;

ALTER TABLE incident ADD COLUMN "plan_decided_at" TEXT;
ALTER TABLE incident ADD COLUMN "critical_unplanned_event" TEXT;
ALTER TABLE incident ADD COLUMN "recovery_location" TEXT;
ALTER TABLE incident ADD COLUMN "rto_target" INTEGER;
ALTER TABLE incident ADD COLUMN "rto_achieved" INTEGER;
ALTER TABLE incident ADD COLUMN "rpo_target" INTEGER;
ALTER TABLE incident ADD COLUMN "rpo_achieved" INTEGER;
