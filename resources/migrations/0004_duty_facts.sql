-- SPDX-FileCopyrightText: 2026 The Incident Register authors
-- SPDX-License-Identifier: Apache-2.0
--
-- A duty that a statute sets raises the severity; and a regime may count from a later knowledge
-- than the incident's own, as where an incident turns out to be significant (NIS 2 art. 23).

ALTER TABLE incident ADD COLUMN "duty_triggered" INTEGER;
ALTER TABLE assessment ADD COLUMN "aware_at" TEXT;
