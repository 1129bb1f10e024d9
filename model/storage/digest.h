// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <memory>

struct evp_md_ctx_st;

namespace ireg::storage
{

/// SHA-256 with libcrypto: Qt 6.4 has no path for the processor's SHA instructions and is 5-9
/// times slower. One object may be used again and again; it belongs to one thread.
class Sha256 final
{
public:
    static constexpr qsizetype size = 32;

    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    Sha256& add(QByteArrayView bytes);
    /// The digest of what was added since the last call.
    QByteArray finish();
    /// The same, written to `size` bytes at `place`.
    void finish(char* place);

    static QByteArray of(QByteArrayView bytes);

private:
    void start();

    evp_md_ctx_st* m_context;
};

/// Random bytes of the system, for salts.
QByteArray randomBytes(qsizetype count);

} // namespace ireg::storage
