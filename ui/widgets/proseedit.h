// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace ireg
{

/// Plain text of several lines. An empty clipboard pastes nothing: Qt 6.4 looks into what is not
/// there.
class ProseEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

    /// As high as its text from now on, within these many lines; what is longer scrolls. While
    /// somebody types, it grows by the line that is typed, stays in view, and never shrinks.
    void growWithText(int fewestLines, int mostLines);

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void fit();
    int wantedHeight() const;

    int m_fewest = 0; ///< 0: it has the height that it is given
    int m_most = 0;
};

} // namespace ireg
