// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/incident/pagecontext.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace ireg
{

/// Where the half-typed texts of one form are kept: a field's own code, or `record.field` below
/// the incident for a record that is not there yet.
struct DraftRoot
{
    QByteArray record = {}; ///< empty: nothing is kept
    qint64 id = 0;
    QByteArray prefix = {};

    DraftPlace place(const QString& field) const { return {record, id, prefix + field.toUtf8()}; }
};

/// Keeps what is being typed into a form outside the history, so that it survives a kill. It goes
/// when its field is saved.
class FormDrafts final : public QObject
{
    Q_OBJECT

public:
    FormDrafts(PageContext& context, QObject* parent);

    /// Another subject; what waits to be kept belongs to the one before.
    void begin(DraftRoot root);
    const Draft* of(const QString& field) const;
    void note(const QString& field, const QString& text);
    /// The field holds nothing unsaved any more.
    void forget(const QString& field);

private:
    void keep();

    PageContext& m_context;
    DraftRoot m_root;
    QTimer m_timer;
    std::map<QString, QString> m_waiting;
};

} // namespace ireg
