-- SPDX-FileCopyrightText: 2026 The Incident Register authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Which team or role a lesson is for, so that it reaches those who can act on it.

ALTER TABLE lesson ADD COLUMN "audience" TEXT;
