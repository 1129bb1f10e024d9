// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/keywords.h"

#include <QAction>
#include <QRegularExpression>
#include <QWidget>

namespace ireg
{

using namespace Qt::StringLiterals;

QString withKeys(const QWidget& in, const QString& text)
{
    static const QRegularExpression place(u"( \\()?\\{([a-z0-9-]+)(?:=([^}]+))?\\}(\\))?"_s);
    QString said;
    qsizetype from = 0;
    auto each = place.globalMatch(text);
    while (each.hasNext()) {
        const auto match = each.next();
        const auto* command = in.window()->findChild<QAction*>(match.captured(2));
        const auto key = (command ? command->shortcut() : QKeySequence(match.captured(3)))
                             .toString(QKeySequence::NativeText);
        said += text.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (!key.isEmpty())
            said += match.captured(1) + key + match.captured(4);
        else if (match.captured(1).isEmpty() || match.captured(4).isEmpty())
            said += match.captured(1) + (command ? command->text().remove(u'&') : QString())
                + match.captured(4);
    }
    return said + text.mid(from);
}

} // namespace ireg
