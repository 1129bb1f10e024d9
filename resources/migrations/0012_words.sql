-- SPDX-FileCopyrightText: 2026 The Incident Register authors
-- SPDX-License-Identifier: Apache-2.0
--
-- More texts are searched, and with other spellings: the indexes are made anew with this step. A day
-- can be about right, which older programs do not know how to read.

UPDATE compatibility SET reader = 12;
