// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/worddiff.h"

#include <QTextEdit>

namespace ireg
{

/// Two versions of a text in one: what was removed is struck out, what was added is underlined, and
/// both are said in words to who does not see them.
class DiffText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit DiffText(QWidget* parent = nullptr);

    void show(const QString& before, const QString& after);
    /// "Removed: “a”, “b”. Added: “c”."
    QString spoken() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();

    std::vector<TextPart> m_parts;
};

/// The words for what was removed and added; empty where nothing was.
QString spokenDifference(const std::vector<TextPart>& parts);

} // namespace ireg
