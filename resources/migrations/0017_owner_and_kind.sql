-- SPDX-FileCopyrightText: 2026 The Incident Register authors
-- SPDX-License-Identifier: Apache-2.0
--
-- A word that is somebody's name, or a kind's, is asked of every letter that is typed.

CREATE INDEX incident_by_owner ON incident ("owner") WHERE "owner" IS NOT NULL;
CREATE INDEX incident_by_kind ON incident ("kind") WHERE "kind" IS NOT NULL;
