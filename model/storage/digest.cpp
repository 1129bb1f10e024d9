// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/digest.h"

#include <QRandomGenerator>

#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace ireg::storage
{

namespace
{

EVP_MD* fetchedAlgorithm()
{
    // The machine's configuration and the names of all other algorithms are most of what a short
    // command would wait for.
    OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG | OPENSSL_INIT_NO_ADD_ALL_CIPHERS
                            | OPENSSL_INIT_NO_ADD_ALL_DIGESTS,
                        nullptr);
    return EVP_MD_fetch(nullptr, "SHA256", nullptr);
}

const EVP_MD* algorithm()
{
    // Fetching on each call costs more than hashing a short text.
    static EVP_MD* const fetched = fetchedAlgorithm();
    return fetched;
}

} // namespace

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    start();
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(m_context);
}

void Sha256::start()
{
    EVP_DigestInit_ex2(m_context, algorithm(), nullptr);
}

Sha256& Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context, bytes.data(), static_cast<std::size_t>(bytes.size()));
    return *this;
}

QByteArray Sha256::finish()
{
    QByteArray digest(size, Qt::Uninitialized);
    finish(digest.data());
    return digest;
}

void Sha256::finish(char* place)
{
    unsigned length = 0;
    EVP_DigestFinal_ex(m_context, reinterpret_cast<unsigned char*>(place), &length);
    start();
}

QByteArray Sha256::of(QByteArrayView bytes)
{
    return Sha256().add(bytes).finish();
}

QByteArray randomBytes(qsizetype count)
{
    // Drawn in one go and handed out once: a salt is erasable data, the pool must not keep it.
    static constexpr qsizetype poolSize = 4096;
    thread_local QByteArray pool;
    thread_local qsizetype used = poolSize;
    if (count > poolSize - used) {
        pool.resize(poolSize);
        QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(pool.data()),
                                              poolSize / qsizetype(sizeof(quint32)));
        used = 0;
    }
    QByteArray bytes = pool.sliced(used, count);
    std::fill_n(pool.data() + used, count, '\0');
    used += count;
    return bytes;
}

} // namespace ireg::storage
