-- SPDX-FileCopyrightText: 2026 The Incident Register authors
-- SPDX-License-Identifier: Apache-2.0
--
-- How the register's incidents are looked at, under a name.

CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    "name" TEXT,
    "filter" TEXT,
    "words" TEXT,
    "columns" TEXT,
    "sort" TEXT,
    "group_by" TEXT) STRICT;
