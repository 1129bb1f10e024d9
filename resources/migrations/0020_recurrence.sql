-- SPDX-FileCopyrightText: 2026 The Incident Register authors
-- SPDX-License-Identifier: Apache-2.0
--
-- How long the same incident counts as coming back.

ALTER TABLE register ADD COLUMN "recurrence_days" INTEGER;
