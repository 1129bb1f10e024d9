-- SPDX-FileCopyrightText: 2026 The Incident Register authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Who brought a lesson to each of its states, and what shows it.

ALTER TABLE lesson ADD COLUMN "avoid" TEXT;
ALTER TABLE lesson ADD COLUMN "agreed_by" INTEGER;
ALTER TABLE lesson ADD COLUMN "applied_by" INTEGER;
ALTER TABLE lesson ADD COLUMN "verified_by" INTEGER;
ALTER TABLE lesson ADD COLUMN "applied_proof" TEXT;
ALTER TABLE lesson ADD COLUMN "verified_proof" TEXT;
