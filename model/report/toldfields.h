// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"

namespace ireg::report
{

/// Whether a chapter of the report tells the field of this record of the dossier. What none tells
/// stands among the further facts, so that a described field is never left out.
bool isTold(const Dossier& dossier, const RecordType& type, const void* record, const Field& field);

} // namespace ireg::report
