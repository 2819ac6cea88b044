// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets/sandboxdesk.h"

#include <QApplication>

#include "tests/support/postgres.h"

namespace vezne::test {

using namespace Qt::StringLiterals;

std::unique_ptr<desktop::Desk> openDesk(const SandboxProcess &sandbox, const QTemporaryDir &folder,
                                        const Clock &clock, Language language,
                                        std::function<bool(const QUrl &)> browser)
{
    auto credentials = std::make_shared<iyzico::Credentials>();
    credentials->apiKey = SandboxProcess::apiKey();
    QByteArray secret = SandboxProcess::secretKey();
    credentials->secretKey = SecretBytes::taking(secret);
    auto desk = desktop::Desk::open(*qApp,
                                    {.api = sandbox.url(),
                                     .credentials = credentials,
                                     .journal = placeFor(folder.filePath(u"till.vezne"_s)),
                                     .person = u"kasiyer"_s,
                                     .browser = std::move(browser),
                                     .settings = folder.filePath(u"settings.ini"_s)},
                                    clock);
    if (!desk)
        return nullptr;
    (*desk)->setLanguage(language);
    (*desk)->start();
    (*desk)->window().resize(1280, 800);
    return std::move(*desk);
}

} // namespace vezne::test
