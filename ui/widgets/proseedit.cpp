// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/proseedit.h"

#include <QMimeData>

namespace ireg
{

bool ProseEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return source && source->hasText();
}

void ProseEdit::insertFromMimeData(const QMimeData* source)
{
    if (!canInsertFromMimeData(source))
        return;
    insertPlainText(source->text());
    ensureCursorVisible();
}

} // namespace ireg
