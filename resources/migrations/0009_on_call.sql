-- SPDX-FileCopyrightText: 2026 The Incident Register authors
-- SPDX-License-Identifier: Apache-2.0
--
-- In which order people are called.

ALTER TABLE person ADD COLUMN "on_call" INTEGER;
