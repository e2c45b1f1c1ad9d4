// What a sign-in costs with a wrong password and with a name that nobody has: the two must not be told apart
// by the clock (design/reliability.md, A6). Names take turns, so that whatever else the machine does falls on
// both; each is tried fewer times than make it wait.

#include "core/desk/accounts.h"
#include "core/desk/newsroom.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace toasoan;

namespace {

constexpr int people = 5;
constexpr int tries = 4;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    const auto newsroom =
        Newsroom::open(folder.filePath(QStringLiteral("newsroom")), OpenMode::CreateOrWrite, systemClock());
    if (!newsroom) {
        std::fprintf(stderr, "%s\n", qPrintable(newsroom.error().message));
        return 1;
    }
    Accounts &accounts = (*newsroom)->accounts();
    const QString password = QStringLiteral("mật khẩu của người này");
    const auto known = [](int i) { return QStringLiteral("lan%1").arg(i); };
    for (int i = 0; i < people; ++i) {
        Account account;
        account.name = known(i);
        account.roles = Role::Administrator;
        const auto added = accounts.add(account, password).result();
        const auto in = accounts.signIn(known(0), password).result();
        if (!added || !in) {
            std::fprintf(stderr, "%s\n", qPrintable((added ? in.error() : added.error()).message));
            return 1;
        }
        (*newsroom)->enter(*in);
    }
    const auto took = [&](const QString &name) {
        QElapsedTimer timer;
        timer.start();
        if (accounts.signIn(name, QStringLiteral("đoán mò đoán mò")).result())
            return -1.0;
        return double(timer.nsecsElapsed()) / 1e6;
    };
    std::vector<double> wrong;
    std::vector<double> nobody;
    for (int round = 0; round < tries; ++round) {
        for (int i = 0; i < people; ++i) {
            wrong.push_back(took(known(i)));
            nobody.push_back(took(QStringLiteral("không ai %1").arg(i)));
        }
    }
    std::printf("wrong password %.0f ms, unknown name %.0f ms, ratio %.3f\n", median(wrong), median(nobody),
                median(wrong) / median(nobody));
    return 0;
}
