// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificates.h"

#include <QStandardPaths>
#include <algorithm>

namespace vezne::test {

using namespace Qt::StringLiterals;

bool canMakeCertificates()
{
    return !QStandardPaths::findExecutable(u"openssl"_s).isEmpty();
}

bool makeCertificates(const Postgres &server)
{
    const QStringList key{u"req"_s,    u"-x509"_s,    u"-newkey"_s,
                          u"ec"_s,     u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                          u"-nodes"_s, u"-days"_s,    u"2"_s};
    const auto isMade = [&](const QString &name) {
        return server.runTool(u"openssl"_s, key + QStringList{u"-subj"_s, u"/CN="_s + name, u"-keyout"_s,
                                                              name + u".key"_s, u"-out"_s, name + u".pem"_s});
    };
    return isMade(u"ours"_s) && isMade(u"theirs"_s) &&
           server.runTool(u"openssl"_s,
                          key + QStringList{u"-CA"_s, u"ours.pem"_s, u"-CAkey"_s, u"ours.key"_s, u"-subj"_s,
                                            u"/CN=server"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.2"_s,
                                            u"-addext"_s, u"basicConstraints=critical,CA:FALSE"_s,
                                            u"-keyout"_s, u"server.key"_s, u"-out"_s, u"server.pem"_s});
}

QStringList tlsOptions(const Postgres &server)
{
    return {u"-c"_s, u"ssl=on"_s,
            u"-c"_s, u"ssl_cert_file=%1/server.pem"_s.arg(server.folder()),
            u"-c"_s, u"ssl_key_file=%1/server.key"_s.arg(server.folder())};
}

} // namespace vezne::test
