// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/figures.h"
#include "model/storage/database.h"

namespace ireg::storage
{

/// What figures are made of, but the duties to tell and what they follow from: of each record only
/// the fields that are read, the rest as if never said. `facts` says the period and the present.
void readFigureFacts(Database& database, FigureFacts& facts);

} // namespace ireg::storage
