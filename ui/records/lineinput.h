// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/records/fieldinput.h"

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace ireg
{

class LineInput : public FieldInput
{
    Q_OBJECT

public:
    enum class Kind { Words, Exact }; ///< Exact: half of it would be another value

    LineInput(Kind kind, QWidget* parent);
    QString text() const override;
    void setText(const QString& text) override;
    void setReadOnly(bool readOnly) override;
    bool savesWhileTyping() const override { return m_kind == Kind::Words; }

protected:
    QLineEdit* line() const { return m_line; }

private:
    QLineEdit* m_line;
    Kind m_kind;
};

/// A sum with its currency, as people write it.
class MoneyInput final : public LineInput
{
    Q_OBJECT

public:
    MoneyInput(const PageContext& context, QWidget* parent);
    void refresh() override;

private:
    const PageContext& m_context;
};

/// A record by its name: a person, or what its place says. A person's name that is new is made when
/// it is saved.
class NameInput final : public LineInput
{
    Q_OBJECT

public:
    NameInput(const InputKind& kind, const PageContext& context, QWidget* parent);
    void refresh() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QStringList names() const;

    const Field& m_field;
    const char* m_kind; ///< of what is named; null: a person
    const PageContext& m_context;
    QStringListModel* m_names;
    QCompleter* m_completer;
};

} // namespace ireg
