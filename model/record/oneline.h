// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/text.h"

#include <QStringBuilder>

#include <utility>

namespace ireg
{

template <class T> struct Codec;

/// A title, a name, a reference: text of one line, put into its form by oneLine() wherever a text
/// becomes one. It is read like any QString and changed only as a whole.
class OneLine final : public QString
{
public:
    OneLine() = default;
    OneLine(const QString& text) : QString(oneLine(text)) {}
    OneLine(QLatin1StringView text) : OneLine(QString(text)) {}
    template <class A, class B> OneLine(const QStringBuilder<A, B>& text) : OneLine(QString(text))
    {
    }

    /// Where a QString itself is asked for.
    const QString& text() const { return *this; }

    template <class... Any> void append(Any&&...) = delete;
    template <class... Any> void prepend(Any&&...) = delete;
    template <class... Any> void insert(Any&&...) = delete;
    template <class... Any> void replace(Any&&...) = delete;
    template <class... Any> void remove(Any&&...) = delete;
    template <class... Any> void push_back(Any&&...) = delete;
    template <class... Any> void push_front(Any&&...) = delete;
    template <class... Any> void fill(Any&&...) = delete;
    template <class... Any> void resize(Any&&...) = delete;
    template <class... Any> void truncate(Any&&...) = delete;
    template <class... Any> void chop(Any&&...) = delete;
    template <class... Any> void setNum(Any&&...) = delete;
    template <class... Any> void setUnicode(Any&&...) = delete;
    QChar* data() = delete;
    const QChar* data() const { return QString::constData(); }
    template <class Any> void operator+=(Any&&) = delete;
    QChar operator[](qsizetype i) const { return at(i); }

private:
    friend struct Codec<OneLine>;
    static OneLine asStored(QString text)
    {
        OneLine line;
        static_cast<QString&>(line) = std::move(text);
        return line;
    }
};

} // namespace ireg

template <> struct QConcatenable<ireg::OneLine> : QConcatenable<QString>
{
};
