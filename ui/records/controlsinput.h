// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/records/lineinput.h"

namespace ireg
{

/// Controls of Annex A, parted by commas. What is typed of one, a number or a word of its label,
/// offers those that have it.
class ControlsInput final : public LineInput
{
    Q_OBJECT

public:
    ControlsInput(const PageContext& context, QWidget* parent);
    void setText(const QString& text) override;
    void refresh() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer(const QString& text);
    void take(const QString& control);
    void sayLabels();

    const PageContext& m_context;
    QStringListModel* m_controls;
    QCompleter* m_completer;
};

} // namespace ireg
