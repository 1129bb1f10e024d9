-- SPDX-FileCopyrightText: 2026 The Incident Register authors
-- SPDX-License-Identifier: Apache-2.0
-- Version 1 of the register. Released scripts never change; docs/file-format.md explains them.
-- Views (*_whole) and search tables (*_search) follow from the descriptions and are made by
-- model/storage/derived.

-- The journal: one row is one record changed by one action.
CREATE TABLE event (
    seq INTEGER PRIMARY KEY,
    action INTEGER NOT NULL,
    at INTEGER NOT NULL,
    session INTEGER NOT NULL,
    verb TEXT NOT NULL,
    record TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    incident INTEGER,
    undoes INTEGER,
    fmt INTEGER NOT NULL DEFAULT 1,
    body BLOB NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)) STRICT;
CREATE INDEX event_of_incident ON event (incident) WHERE incident IS NOT NULL;
CREATE INDEX event_of_record ON event (record, record_id) WHERE incident IS NULL;
CREATE INDEX event_undoes ON event (undoes) WHERE undoes IS NOT NULL;
CREATE TRIGGER event_stays BEFORE DELETE ON event
    BEGIN SELECT raise(ABORT, 'events stay'); END;
-- The body alone may change, when a value is erased; the hash proves that it changed lawfully.
CREATE TRIGGER event_is_fixed
    BEFORE UPDATE OF seq, action, at, session, verb, record, record_id, incident, undoes, fmt, hash ON event
    BEGIN SELECT raise(ABORT, 'events stay'); END;

CREATE TABLE removed_record (
    record TEXT NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY (record, id)) STRICT, WITHOUT ROWID;
CREATE TABLE search_pending (
    record TEXT NOT NULL,
    id INTEGER NOT NULL,
    indexed BLOB,
    PRIMARY KEY (record, id)) STRICT, WITHOUT ROWID;
CREATE TABLE content (
    sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL) STRICT;
-- Half-typed text: no history, and gone once its field is saved.
CREATE TABLE draft (
    record TEXT NOT NULL,
    id INTEGER NOT NULL,
    field TEXT NOT NULL,
    revision INTEGER NOT NULL,
    saved INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (record, id, field)) STRICT, WITHOUT ROWID;
-- The oldest program that may still read this file; every later step sets it anew.
CREATE TABLE compatibility (reader INTEGER NOT NULL) STRICT;
INSERT INTO compatibility (reader) VALUES (1);

CREATE TABLE register (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "uuid" TEXT,
    "created" TEXT,
    "organisation" TEXT,
    "zone" TEXT,
    "jurisdictions" TEXT,
    "matrix_version" INTEGER,
    "four_eyes" INTEGER,
    "attachment_limit" INTEGER,
    "review_working_days" INTEGER,
    "schema_version" INTEGER) STRICT;

CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "person" INTEGER,
    "device" TEXT,
    "zone" TEXT,
    "program" TEXT) STRICT;

CREATE TABLE counter (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "name" TEXT,
    "last" INTEGER) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "name" TEXT,
    "role" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "language" TEXT) STRICT;

CREATE TABLE catalogue_item (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "kind" TEXT,
    "name" TEXT,
    "deployment" TEXT,
    "version" TEXT,
    "contact" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "language" TEXT,
    "notes" TEXT) STRICT;

CREATE TABLE incident (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "reference" TEXT,
    "title" TEXT,
    "kind" TEXT,
    "status" TEXT,
    "workflow" TEXT,
    "stage" TEXT,
    "disposition" TEXT,
    "disposition_reason" TEXT,
    "tlp" TEXT,
    "owner" INTEGER,
    "noticed" TEXT,
    "recorded" TEXT,
    "detected_by" TEXT,
    "detection_detail" TEXT,
    "reporter" TEXT,
    "occurred_from" TEXT,
    "occurred_to" TEXT,
    "confidentiality" TEXT,
    "integrity" TEXT,
    "availability" TEXT,
    "urgency" TEXT,
    "safety" TEXT,
    "ransom" TEXT,
    "serious_harm" TEXT,
    "severity_computed" TEXT,
    "severity_override" TEXT,
    "severity" TEXT,
    "severity_reason" TEXT,
    "severity_confirmed_by" INTEGER,
    "acknowledged_at" TEXT,
    "declared_at" TEXT,
    "aware_at" TEXT,
    "aware_at_none_reason" TEXT,
    "suspected_at" TEXT,
    "believed_at" TEXT,
    "determined_at" TEXT,
    "classified_at" TEXT,
    "contained_at" TEXT,
    "contained_by" INTEGER,
    "containment_verified" TEXT,
    "contained_at_none_reason" TEXT,
    "eradicated_at" TEXT,
    "recovered_at" TEXT,
    "evidence_none_reason" TEXT,
    "recovery_plan" TEXT,
    "continuity_plan" TEXT,
    "plan_reason" TEXT,
    "plan_decided_by" INTEGER,
    "personal_data" TEXT,
    "data_categories" TEXT,
    "individuals" INTEGER,
    "individuals_approximate" INTEGER,
    "individuals_none_reason" TEXT,
    "data_records" INTEGER,
    "data_records_approximate" INTEGER,
    "countries" TEXT,
    "data_role" TEXT,
    "encrypted" TEXT,
    "service_minutes" INTEGER,
    "users_affected" INTEGER,
    "last_good" TEXT,
    "first_bad" TEXT,
    "change" TEXT,
    "fixed_in" TEXT,
    "notify_required" TEXT,
    "notify_decided_by" INTEGER,
    "notify_decided_at" TEXT,
    "root_cause_category" TEXT,
    "root_cause_none_reason" TEXT,
    "lesson_none_reason" TEXT,
    "effectiveness_method" TEXT,
    "effective" TEXT,
    "effective_checked_at" TEXT,
    "effective_none_reason" TEXT,
    "monitoring_none_reason" TEXT,
    "hold_reason" TEXT,
    "group_name" TEXT,
    "closed_at" TEXT,
    "closed_by" INTEGER,
    "cycle" INTEGER,
    -- What lists sort by; derived, so never journaled.
    reference_rank INTEGER GENERATED ALWAYS AS
        (CAST(substr("reference", 5, 4) AS INTEGER) * 1000000 + CAST(substr("reference", 10) AS INTEGER)) VIRTUAL,
    severity_rank INTEGER GENERATED ALWAYS AS
        (CASE "severity" WHEN 'critical' THEN 0 WHEN 'high' THEN 1 WHEN 'medium' THEN 2
                         WHEN 'low' THEN 3 WHEN 'planning' THEN 4 ELSE 5 END) VIRTUAL,
    stage_rank INTEGER GENERATED ALWAYS AS
        (CASE "stage" WHEN 'assess' THEN 0 WHEN 'contain' THEN 1 WHEN 'evaluate' THEN 2
                      WHEN 'notify' THEN 3 WHEN 'review' THEN 4 WHEN 'monitor' THEN 5 ELSE 6 END) VIRTUAL) STRICT;
CREATE UNIQUE INDEX incident_by_reference ON incident (reference_rank);
CREATE INDEX incident_by_noticed ON incident ("noticed");
CREATE INDEX incident_by_severity ON incident (severity_rank, "noticed");
CREATE INDEX incident_by_stage ON incident (stage_rank, "noticed");
CREATE TABLE incident_narrative (
    id INTEGER PRIMARY KEY,
    "summary" TEXT,
    "immediate_measures" TEXT,
    "residual_risk" TEXT,
    "consequences" TEXT,
    "impact" TEXT,
    "notify_reason" TEXT,
    "root_cause" TEXT,
    "external_references" TEXT) STRICT;

CREATE TABLE stage_visit (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "incident" INTEGER,
    "stage" TEXT,
    "cycle" INTEGER,
    "entered" TEXT,
    "left" TEXT,
    "by" INTEGER,
    "bypass_reason" TEXT,
    "reentry_reason" TEXT) STRICT;
CREATE INDEX stage_visit_of_incident ON stage_visit (incident);

CREATE TABLE affected (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "incident" INTEGER,
    "item" INTEGER,
    "name" TEXT,
    "effect" TEXT,
    "from_at" TEXT,
    "to_at" TEXT,
    "service_minutes" INTEGER,
    "amount" INTEGER) STRICT;
CREATE INDEX affected_of_incident ON affected (incident);

CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "incident" INTEGER,
    "scheme" TEXT,
    "path" TEXT,
    "code" TEXT) STRICT;
CREATE INDEX tag_of_incident ON tag (incident);

CREATE TABLE incident_link (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "incident" INTEGER,
    "kind" TEXT,
    "other" INTEGER) STRICT;
CREATE INDEX incident_link_of_incident ON incident_link (incident);

CREATE TABLE source_record (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "incident" INTEGER,
    "format" TEXT,
    "file_name" TEXT,
    "identity" TEXT,
    "schema_version" TEXT,
    "modified" TEXT,
    "import_id" TEXT,
    "importer" TEXT,
    "sha256" BLOB,
    "imported" TEXT) STRICT;
CREATE INDEX source_record_by_identity ON source_record ("identity");
CREATE INDEX source_record_by_sha256 ON source_record ("sha256");
CREATE INDEX source_record_of_incident ON source_record (incident);

CREATE TABLE timeline_entry (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "incident" INTEGER,
    "at" TEXT,
    "recorded" TEXT,
    "kind" TEXT,
    "text" TEXT,
    "source" TEXT,
    "by" INTEGER,
    "evidence" INTEGER) STRICT;
CREATE INDEX timeline_entry_of_incident ON timeline_entry (incident);

CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "incident" INTEGER,
    "question" TEXT,
    "options" TEXT,
    "decider" INTEGER,
    "answer" TEXT,
    "reason" TEXT,
    "due" TEXT,
    "decided_at" TEXT) STRICT;
CREATE INDEX decision_of_incident ON decision (incident);

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "incident" INTEGER,
    "name" TEXT,
    "description" TEXT,
    "size" INTEGER,
    "sha256" BLOB,
    "held" INTEGER,
    "location" TEXT,
    "source" TEXT,
    "method" TEXT,
    "collected_by" INTEGER,
    "collected_at" TEXT,
    "secure_before" TEXT) STRICT;
CREATE INDEX evidence_of_incident ON evidence (incident);

CREATE TABLE custody_entry (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "incident" INTEGER,
    "evidence" INTEGER,
    "at" TEXT,
    "event" TEXT,
    "from_party" TEXT,
    "to_party" TEXT,
    "purpose" TEXT,
    "hash_agrees" TEXT) STRICT;
CREATE INDEX custody_entry_of_incident ON custody_entry (incident);

CREATE TABLE action (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "incident" INTEGER,
    "title" TEXT,
    "type" TEXT,
    "owner" INTEGER,
    "due" TEXT,
    "done_at" TEXT,
    "result" TEXT,
    "done_none_reason" TEXT,
    "verification" TEXT) STRICT;
CREATE INDEX action_of_incident ON action (incident);

CREATE TABLE notification (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "incident" INTEGER,
    "recipient" TEXT,
    "obligation" TEXT,
    "due_at" TEXT,
    "sent_at" TEXT,
    "channel" TEXT,
    "receipt" TEXT,
    "late_reason" TEXT,
    "waived_reason" TEXT,
    "decided_by" INTEGER,
    "waived_at" TEXT,
    "copy" INTEGER) STRICT;
CREATE INDEX notification_of_incident ON notification (incident);

CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "incident" INTEGER,
    "cycle" INTEGER,
    "held_at" TEXT,
    "facilitator" INTEGER,
    "participants" TEXT,
    "summary" TEXT,
    "contributing_factors" TEXT,
    "went_well" TEXT,
    "went_badly" TEXT,
    "luck" TEXT,
    "controls_failed" TEXT,
    "timeline_validated" TEXT,
    "approved_by" INTEGER,
    "approved_at" TEXT) STRICT;
CREATE INDEX review_of_incident ON review (incident);

CREATE TABLE cost_line (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "incident" INTEGER,
    "what" TEXT,
    "cents" INTEGER,
    "currency" TEXT,
    "amount_text" TEXT,
    "basis" TEXT) STRICT;
CREATE INDEX cost_line_of_incident ON cost_line (incident);

CREATE TABLE lesson (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "incident" INTEGER,
    "statement" TEXT,
    "change" TEXT,
    "signal" TEXT,
    "theme" TEXT,
    "target" TEXT,
    "state" TEXT,
    "owner" INTEGER,
    "agreed_at" TEXT,
    "applied_at" TEXT,
    "verified_at" TEXT) STRICT;
CREATE INDEX lesson_of_incident ON lesson (incident);

CREATE TABLE lesson_link (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "incident" INTEGER,
    "lesson" INTEGER,
    "came_back" INTEGER) STRICT;
CREATE INDEX lesson_link_of_lesson ON lesson_link ("lesson");
CREATE INDEX lesson_link_of_incident ON lesson_link (incident);

CREATE TABLE watch_item (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "incident" INTEGER,
    "what" TEXT,
    "until" TEXT,
    "checked_at" TEXT,
    "checked_by" INTEGER,
    "result" TEXT,
    "recurred" TEXT) STRICT;
CREATE INDEX watch_item_of_incident ON watch_item (incident);
