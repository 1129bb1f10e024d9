-- SPDX-FileCopyrightText: 2026 The Incident Register authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Who entered a stage; `by` is who left it.

ALTER TABLE stage_visit ADD COLUMN "entered_by" INTEGER;
