#include "core/base/secrets.h"

#include <QCoreApplication>
#include <QtEndian>

#include <sodium.h>

#include <cerrno>

namespace toasoan {

namespace {

struct Cost
{
    quint64 passes = 0;
    quint64 memory = 0; // bytes
};

Cost costOf(PasswordCost cost)
{
    if (cost == PasswordCost::Least)
        return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

void prepare()
{
    static const int ready = sodium_init(); // any thread may be the first
    Q_ASSERT(ready >= 0);
}

// The bytes of a password, which do not stay behind in memory.
class PasswordBytes
{
public:
    explicit PasswordBytes(const QString &password)
        : m_bytes(password.normalized(QString::NormalizationForm_C).toUtf8())
    {
        prepare();
    }
    ~PasswordBytes() { sodium_memzero(m_bytes.data(), size_t(m_bytes.size())); }
    Q_DISABLE_COPY_MOVE(PasswordBytes)

    const char *data() const { return m_bytes.constData(); }
    quint64 size() const { return quint64(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

Error noMemory()
{
    return {Fault::TooLarge,
            QCoreApplication::translate("Accounts",
                                        "Checking a password takes %1 MB of memory, which are not free now. "
                                        "Close something else and try again.")
                .arg(crypto_pwhash_MEMLIMIT_MODERATE >> 20),
            {}};
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

// How a wrapped key stands in the store: passes and memory of its making, salt, nonce, the box.
constexpr qsizetype saltAt = 2 * qsizetype(sizeof(quint64));
constexpr qsizetype nonceAt = saltAt + crypto_pwhash_SALTBYTES;
constexpr qsizetype boxAt = nonceAt + crypto_secretbox_NONCEBYTES;
constexpr qsizetype wrappedSize = boxAt + crypto_secretbox_MACBYTES + crypto_sign_SECRETKEYBYTES;

} // namespace

Result<QByteArray> hashedPassword(const QString &password, PasswordCost cost)
{
    const PasswordBytes bytes(password);
    const Cost work = costOf(cost);
    char hashed[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str_alg(hashed, bytes.data(), bytes.size(), work.passes, size_t(work.memory),
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        return noMemory();
    return QByteArray(hashed);
}

Result<bool> fitsPassword(const QString &password, const QByteArray &hashed)
{
    const PasswordBytes bytes(password);
    errno = 0;
    if (crypto_pwhash_str_verify(hashed.constData(), bytes.data(), bytes.size()) == 0)
        return true;
    // A string that is none of ours needs no memory either.
    const bool isOther = errno == EINVAL || !hashed.startsWith(crypto_pwhash_argon2id_STRPREFIX);
    return isOther ? Result<bool>(false) : noMemory();
}

bool isOutdated(const QByteArray &hashed, PasswordCost cost)
{
    prepare();
    const Cost work = costOf(cost);
    return crypto_pwhash_str_needs_rehash(hashed.constData(), work.passes, size_t(work.memory)) != 0;
}

// In memory of its own, which sodium_free() overwrites.
struct SigningKey::Bytes
{
    Bytes()
        : secret((prepare(), static_cast<unsigned char *>(sodium_malloc(crypto_sign_SECRETKEYBYTES))))
    {
        Q_CHECK_PTR(secret);
    }
    ~Bytes() { sodium_free(secret); }
    Q_DISABLE_COPY_MOVE(Bytes)

    unsigned char *secret;
};

SigningKey::SigningKey(std::unique_ptr<Bytes> bytes)
    : m_bytes(std::move(bytes))
{
}

SigningKey::~SigningKey() = default;
SigningKey::SigningKey(SigningKey &&) noexcept = default;
SigningKey &SigningKey::operator=(SigningKey &&) noexcept = default;

SigningKey SigningKey::make()
{
    auto bytes = std::make_unique<Bytes>();
    unsigned char publicHalf[crypto_sign_PUBLICKEYBYTES];
    crypto_sign_keypair(publicHalf, bytes->secret);
    return SigningKey(std::move(bytes));
}

QByteArray SigningKey::publicKey() const
{
    QByteArray key(crypto_sign_PUBLICKEYBYTES, '\0');
    crypto_sign_ed25519_sk_to_pk(bytesOf(key), m_bytes->secret);
    return key;
}

QByteArray SigningKey::sign(const QByteArray &message) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message), quint64(message.size()),
                         m_bytes->secret);
    return signature;
}

Result<QByteArray> SigningKey::wrapped(const QString &password, PasswordCost cost) const
{
    const PasswordBytes typed(password);
    const Cost work = costOf(cost);
    QByteArray wrapped(wrappedSize, '\0');
    qToBigEndian(work.passes, wrapped.data());
    qToBigEndian(work.memory, wrapped.data() + sizeof(quint64));
    unsigned char *out = bytesOf(wrapped);
    randombytes_buf(out + saltAt, size_t(boxAt - saltAt));
    unsigned char key[crypto_secretbox_KEYBYTES];
    if (crypto_pwhash(key, sizeof key, typed.data(), typed.size(), out + saltAt, work.passes,
                      size_t(work.memory), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return noMemory();
    crypto_secretbox_easy(out + boxAt, m_bytes->secret, crypto_sign_SECRETKEYBYTES, out + nonceAt, key);
    sodium_memzero(key, sizeof key);
    return wrapped;
}

Result<std::optional<SigningKey>> SigningKey::unwrapped(const QByteArray &wrapped, const QString &password)
{
    if (wrapped.size() != wrappedSize)
        return std::optional<SigningKey>();
    const PasswordBytes typed(password);
    const auto passes = qFromBigEndian<quint64>(wrapped.constData());
    const auto memory = qFromBigEndian<quint64>(wrapped.constData() + sizeof(quint64));
    // Whoever changes them in the file shall not make the program ask for all the memory there is.
    if (passes > crypto_pwhash_OPSLIMIT_SENSITIVE || memory > crypto_pwhash_MEMLIMIT_SENSITIVE ||
        passes < crypto_pwhash_OPSLIMIT_MIN || memory < crypto_pwhash_MEMLIMIT_MIN || memory % 1024 != 0)
        return std::optional<SigningKey>();
    const unsigned char *in = bytesOf(wrapped);
    unsigned char key[crypto_secretbox_KEYBYTES];
    if (crypto_pwhash(key, sizeof key, typed.data(), typed.size(), in + saltAt, passes, size_t(memory),
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return noMemory();
    auto bytes = std::make_unique<Bytes>();
    const bool opened = crypto_secretbox_open_easy(bytes->secret, in + boxAt, quint64(wrappedSize - boxAt),
                                                   in + nonceAt, key) == 0;
    sodium_memzero(key, sizeof key);
    if (!opened)
        return std::optional<SigningKey>();
    return std::optional<SigningKey>(SigningKey(std::move(bytes)));
}

bool isSignedBy(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    prepare();
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(bytesOf(signature), bytesOf(message), quint64(message.size()),
                                       bytesOf(publicKey)) == 0;
}

} // namespace toasoan
