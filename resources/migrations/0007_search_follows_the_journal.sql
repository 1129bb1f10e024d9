-- SPDX-FileCopyrightText: 2026 The Incident Register authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The search index follows the journal: one number says how far, in the place of a table that every
-- commit wrote to. What was pending there is caught up with by making the indexes anew.

DROP TABLE search_pending;
CREATE TABLE search_mark (seq INTEGER NOT NULL) STRICT;
INSERT INTO search_mark (seq) SELECT coalesce(max(seq), 0) FROM event;

DROP TABLE IF EXISTS incident_search;
DROP TABLE IF EXISTS affected_search;
DROP TABLE IF EXISTS timeline_entry_search;
DROP TABLE IF EXISTS decision_search;
DROP TABLE IF EXISTS evidence_search;
DROP TABLE IF EXISTS action_search;
DROP TABLE IF EXISTS notification_search;
DROP TABLE IF EXISTS review_search;
DROP TABLE IF EXISTS cost_line_search;
DROP TABLE IF EXISTS lesson_search;
DROP TABLE IF EXISTS watch_item_search;
DROP TABLE IF EXISTS assessment_search;
DROP TABLE IF EXISTS content_item_search;
DROP TABLE IF EXISTS breach_estimate_search;
