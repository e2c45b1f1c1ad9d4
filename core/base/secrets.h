#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace toasoan {

// How much work each try of a password costs, by Argon2id (RFC 9106).
enum class PasswordCost {
    Moderate, // 256 MiB and 3 passes, about a second; OWASP asks for at least 19 MiB and 2 passes
    Least,    // for tests, which have nothing to hide
};

// What to keep of a password: a string that names its salt and its cost. Each of the functions that take a
// password takes it in NFC, whatever the keyboard made of it, takes as long as the cost says, and needs as
// much memory; TooLarge where the computer has not got that.
Result<QByteArray> hashedPassword(const QString &password, PasswordCost cost);
Result<bool> fitsPassword(const QString &password, const QByteArray &hashed);

// Whether `hashed` was made at another cost, so that it is to be made anew while the password is at hand.
bool isOutdated(const QByteArray &hashed, PasswordCost cost);

// The secret half of an Ed25519 key (RFC 8032), kept out of swap and core dumps where the system allows, and
// overwritten when it goes.
class SigningKey
{
public:
    static SigningKey make();
    ~SigningKey();
    SigningKey(SigningKey &&) noexcept;
    SigningKey &operator=(SigningKey &&) noexcept;

    QByteArray publicKey() const;                     // 32 bytes
    QByteArray sign(const QByteArray &message) const; // 64 bytes

    // Encrypted under a key made of the password with a salt of its own; the other way round, nothing when
    // it is another password, or not as it was written.
    Result<QByteArray> wrapped(const QString &password, PasswordCost cost) const;
    static Result<std::optional<SigningKey>> unwrapped(const QByteArray &wrapped, const QString &password);

private:
    struct Bytes;
    explicit SigningKey(std::unique_ptr<Bytes> bytes);
    std::unique_ptr<Bytes> m_bytes;
};

bool isSignedBy(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature);

} // namespace toasoan
