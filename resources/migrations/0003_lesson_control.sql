-- SPDX-FileCopyrightText: 2026 The Incident Register authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The control of ISO/IEC 27001 Annex A that a lesson improves, as auditors ask for it.

ALTER TABLE lesson ADD COLUMN "control" TEXT;
