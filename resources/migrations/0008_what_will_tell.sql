-- SPDX-FileCopyrightText: 2026 The Incident Register authors
-- SPDX-License-Identifier: Apache-2.0
--
-- By what one will know that an action worked and that a watched sign means trouble, and whom to ask
-- about a notice at its recipient's.

ALTER TABLE action ADD COLUMN "criterion" TEXT;
ALTER TABLE notification ADD COLUMN "contact" TEXT;
ALTER TABLE watch_item ADD COLUMN "threshold" TEXT;
