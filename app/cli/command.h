// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>
#include <QStringList>
#include <span>

namespace vezne::cli {

class Run;

/// What a command cannot do without.
enum class Needs {
    Keys,    ///< the provider's, or the chain's
    Journal, ///< the file alone: works while the keychain is locked or missing
};

/// One command of vezne-cli: a row of the table in command.cpp, its work in a file of its own.
struct Command
{
    QString name;
    QString arguments; ///< for the usage line
    qsizetype fewestArguments = 0;
    qsizetype mostArguments = 0;
    QList<QCommandLineOption> options;
    void (*start)(Run &run);   ///< ends by run.finish(), now or from the event loop
    Needs needs = Needs::Keys; ///< with --profile: whether the keychain is opened first
};

[[nodiscard]] const QList<Command> &commands();

/// A command's files, one each in commands/.
void startTest(Run &run);
void startBin(Run &run);
void startPoints(Run &run);
void startInstallments(Run &run);
void startPay(Run &run);
void startPreauth(Run &run);
void startCapture(Run &run);
void startCards(Run &run);
void startCustomers(Run &run);
void startLink(Run &run);
void startHosted(Run &run);
void startShow(Run &run);
void startList(Run &run);
void startCancel(Run &run);
void startRefund(Run &run);
void startRecover(Run &run);
void startInquire(Run &run);
void startItem(Run &run);
void startStaff(Run &run);
void startVerify(Run &run);
void startTrust(Run &run);
void startBook(Run &run);
void startBackup(Run &run);
void startRestore(Run &run);
void startExport(Run &run);
void startDayEnd(Run &run);
void startReceipt(Run &run);
void startReconcile(Run &run);
void startPayouts(Run &run);
void startRefunds(Run &run);
void startSupport(Run &run);

} // namespace vezne::cli
