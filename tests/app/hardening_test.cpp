// S4 of the table of tests: the programs are built with the protections Debian's own have.

#include <gtest/gtest.h>

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

TEST(Hardening, IsInTheProgram)
{
    const QString readelf = QStandardPaths::findExecutable(u"readelf"_s);
    if (readelf.isEmpty())
        GTEST_SKIP() << "readelf is not installed";
    QProcess process;
    process.start(readelf, {u"--wide"_s, u"--file-header"_s, u"--program-headers"_s, u"--dynamic"_s,
                            u"--symbols"_s, u"--dyn-syms"_s, QStringLiteral(TOASOAN_CLI)});
    ASSERT_TRUE(process.waitForFinished(60000));
    const QString elf = QString::fromUtf8(process.readAllStandardOutput());
    EXPECT_TRUE(elf.contains(u"DYN (Position-Independent Executable"_s)) << "no PIE";
    EXPECT_TRUE(elf.contains(u"GNU_RELRO"_s)) << "no RELRO";
    EXPECT_TRUE(elf.contains(u"BIND_NOW"_s) || elf.contains(u"Flags: NOW"_s)) << "no BIND_NOW";
    EXPECT_TRUE(elf.contains(u"__stack_chk_fail"_s)) << "no stack protector";
#ifndef TOASOAN_SANITIZED
    EXPECT_TRUE(elf.contains(u"_chk@"_s)) << "no fortified function";
#endif
}
