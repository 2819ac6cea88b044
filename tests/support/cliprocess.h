// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>
#include <memory>

#include "tests/support/sandboxprocess.h"

namespace vezne::test {

/// What one run of `vezne-cli` said.
struct CliAnswer
{
    int exitCode = -1;
    QList<QJsonObject> lines; ///< standard output, one object a line
    QByteArray output, errors;

    /// The only line; empty when there are more or none.
    [[nodiscard]] QJsonObject line() const { return lines.size() == 1 ? lines.constFirst() : QJsonObject(); }
    /// Its `state`.
    [[nodiscard]] QString state() const { return line()[QLatin1String("state")].toString(); }
};

/// Runs the real `vezne-cli` on a journal of its own: in a temporary folder, or on a shared book
/// (postgres.h).
class CliProcess
{
public:
    CliProcess(const QUrl &api, const QByteArray &apiKey, const QByteArray &secretKey);
    /// At this provider, with the keys that it knows.
    explicit CliProcess(const SandboxProcess &provider);

    /// `--api`, `--credentials`, `--journal` and `--json` are added.
    [[nodiscard]] CliAnswer run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// The same without waiting, for a command that wants something in between. Standard output and error
    /// stay apart.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments,
                                                  const QByteArray &input = {}) const;
    /// Waits for the end; `read` is what was already read of standard output.
    [[nodiscard]] static CliAnswer finish(QProcess &process, const QByteArray &read = {});
    /// Exactly these arguments.
    [[nodiscard]] static CliAnswer runBare(const QStringList &arguments, const QByteArray &input = {});

    /// `pay` of `price` for `order` with a card that works; further arguments follow.
    [[nodiscard]] CliAnswer pay(const QString &order, const QString &price,
                                const QStringList &more = {}) const;

    [[nodiscard]] QString journal() const { return m_journal; }
    /// Another place for the journal than the folder of its own.
    void setJournal(const QString &file) { m_journal = file; }
    /// For the runs that follow.
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void clearVariable(const QString &name) { m_environment.remove(name); }
    [[nodiscard]] QString credentials() const { return m_folder.filePath(QStringLiteral("keys.json")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Writes a file beside the journal and returns its path.
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;
    void setApi(const QUrl &api) { m_api = api; }

    /// Standard input for a card: 5528790000000008 unless told otherwise.
    [[nodiscard]] static QByteArray card(const QByteArray &number = "5528790000000008",
                                         const QByteArray &cvc = "123");

private:
    [[nodiscard]] static std::unique_ptr<QProcess>
    startIn(const QProcessEnvironment &environment, const QStringList &arguments, const QByteArray &input);

    QTemporaryDir m_folder;
    QUrl m_api;
    QString m_journal;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

} // namespace vezne::test
