// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cliprocess.h"
#include "tests/support/places.h"
#include "tests/support/postgres.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace vezne::test {

using namespace Qt::StringLiterals;

CliProcess::CliProcess(const QUrl &api, const QByteArray &apiKey, const QByteArray &secretKey)
    : m_api(api)
    , m_journal(placeText(m_folder.filePath(u"till.vezne"_s)))
{
    const QString keys =
        write(u"keys.json"_s, QJsonDocument(QJsonObject{{"apiKey"_L1, QString::fromLatin1(apiKey)},
                                                        {"secretKey"_L1, QString::fromLatin1(secretKey)}})
                                  .toJson());
    QFile::setPermissions(keys, QFile::ReadOwner | QFile::WriteOwner);
}

CliProcess::CliProcess(const SandboxProcess &provider)
    : CliProcess(provider.url(), SandboxProcess::apiKey(), SandboxProcess::secretKey())
{}

CliAnswer CliProcess::run(const QStringList &arguments, const QByteArray &input) const
{
    const auto process = start(arguments, input);
    return finish(*process);
}

std::unique_ptr<QProcess> CliProcess::start(const QStringList &arguments, const QByteArray &input) const
{
    // What belongs to a journal and lies elsewhere stays in the test's own folder too.
    QProcessEnvironment environment = m_environment;
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
    environment.insert(u"XDG_STATE_HOME"_s, m_folder.filePath(u"state"_s));
    return startIn(environment,
                   QStringList{u"--api"_s, m_api.toString(), u"--credentials"_s, credentials(),
                               u"--journal"_s, journal(), u"--json"_s} +
                       arguments,
                   input);
}

CliAnswer CliProcess::runBare(const QStringList &arguments, const QByteArray &input)
{
    const auto process = startIn(QProcessEnvironment::systemEnvironment(), arguments, input);
    return finish(*process);
}

std::unique_ptr<QProcess> CliProcess::startIn(const QProcessEnvironment &environment,
                                              const QStringList &arguments, const QByteArray &input)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->start(programPath(u"vezne-cli"_s), arguments);
    process->write(input);
    process->closeWriteChannel();
    return process;
}

CliAnswer CliProcess::finish(QProcess &process, const QByteArray &read)
{
    CliAnswer answer;
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(60'000))
        return answer;
    answer.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    answer.output = read + process.readAllStandardOutput();
    answer.errors = process.readAllStandardError();
    for (const QByteArray &line : answer.output.split('\n')) {
        if (!line.isEmpty())
            answer.lines.append(QJsonDocument::fromJson(line).object());
    }
    return answer;
}

CliAnswer CliProcess::pay(const QString &order, const QString &price, const QStringList &more) const
{
    return run(QStringList{u"pay"_s, u"--order"_s, order, u"--price"_s, price} + more, card());
}

QString CliProcess::write(const QString &name, const QByteArray &content) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return path;
}

QByteArray CliProcess::card(const QByteArray &number, const QByteArray &cvc)
{
    return R"({"holder":"Ayşe Yılmaz","number":")" + number + R"(","month":"12","year":"2030","cvc":")" +
           cvc + R"("})";
}

} // namespace vezne::test
