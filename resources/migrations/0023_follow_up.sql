-- SPDX-FileCopyrightText: 2026 The Incident Register authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Whether an action did what it was for, and every check of what is watched.

ALTER TABLE register ADD COLUMN "check_days" INTEGER;

ALTER TABLE action ADD COLUMN "priority" TEXT;
ALTER TABLE action ADD COLUMN "effort_hours" INTEGER;
ALTER TABLE action ADD COLUMN "instead_of_done" TEXT;
ALTER TABLE action ADD COLUMN "check_days" INTEGER;
ALTER TABLE action ADD COLUMN "effectiveness" TEXT;
ALTER TABLE action ADD COLUMN "checked_at" TEXT;
ALTER TABLE action ADD COLUMN "checked_by" INTEGER;
ALTER TABLE action ADD COLUMN "check_note" TEXT;
ALTER TABLE action ADD COLUMN "lesson" INTEGER;
CREATE INDEX action_of_lesson ON action (lesson) WHERE lesson IS NOT NULL;

CREATE TABLE watch_check (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "incident" INTEGER,
    "watch_item" INTEGER,
    "checked_at" TEXT,
    "checked_by" INTEGER,
    "result" TEXT,
    "note" TEXT) STRICT;
CREATE INDEX watch_check_of_incident ON watch_check (incident);
CREATE INDEX watch_check_of_item ON watch_check (watch_item) WHERE watch_item IS NOT NULL;
