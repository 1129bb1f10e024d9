-- SPDX-FileCopyrightText: 2026 The Incident Register authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What a message meets besides the duty that its notice was made for.

ALTER TABLE notification ADD COLUMN "also_meets" TEXT;
