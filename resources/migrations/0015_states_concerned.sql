-- SPDX-FileCopyrightText: 2026 The Incident Register authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The states whose laws an answer is about, of a regime of several.

ALTER TABLE assessment ADD COLUMN "states" TEXT;
