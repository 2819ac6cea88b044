// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance/receipt.h"
#include "core/base/wholefile.h"

#include <QFileInfo>
#include <QProcess>

#include "app/cli/command.h"
#include "app/cli/run.h"
#include "app/cli/text.h"
#include "core/base/program.h"

namespace vezne::cli {

using namespace Qt::StringLiterals;

namespace {

finance::ReceiptShop shopOf(const Settings &settings)
{
    if (!settings.profile)
        return {};
    return {settings.profile->shopName, settings.profile->shopAddress,
            finance::readLogo(settings.profile->logo)};
}

void finish(Run &run, const finance::Receipt &receipt, const QString &file)
{
    run.answer({{"orderId"_L1, receipt.number}, {"output"_L1, file}},
               Words::tr("The receipt of %1 was written to %2.").arg(receipt.number, file));
    run.finish(ExitCode::Done);
}

void failToWrite(Run &run, const QString &file)
{
    run.fail(ExitCode::No, Words::tr("%1 could not be written. Is the disk full?").arg(file));
}

void writeText(Run &run, const finance::Receipt &receipt, const QString &text, const QString &file)
{
    if (writeWhole(file, text.toUtf8()))
        finish(run, receipt, file);
    else
        failToWrite(run, file);
}

/// Drawing needs fonts; vezne-paper beside this program has them. What it reads goes through a pipe.
void writePdf(Run &run, const finance::Receipt &receipt, const QString &file)
{
    auto *paper = new QProcess(&run);
    QObject::connect(paper, &QProcess::errorOccurred, &run, [&run](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            run.fail(ExitCode::No, Words::tr("A PDF needs the program vezne-paper beside vezne-cli."));
    });
    QObject::connect(paper, &QProcess::finished, &run,
                     [&run, receipt, file](int exitCode, QProcess::ExitStatus status) {
                         if (status == QProcess::NormalExit && exitCode == 0)
                             finish(run, receipt, file);
                         else
                             failToWrite(run, file);
                     });
    paper->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    paper->start(programNamed(u"vezne-paper"_s),
                 {u"pdf"_s, QFileInfo(file).absoluteFilePath(), finance::subjectOf(receipt)});
    paper->write(finance::toHtml(receipt).toUtf8());
    paper->closeWriteChannel();
}

} // namespace

void startReceipt(Run &run)
{
    const QString file = run.option(u"output"_s);
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (file.isEmpty() || !QStringList{u"pdf"_s, u"html"_s, u"txt"_s}.contains(suffix))
        return run.fail(ExitCode::Usage,
                        Words::tr("--output needs a file whose name ends with .pdf, .html or .txt."));
    const journal::Database *database = run.database();
    if (!database)
        return;
    const journal::Reader reader(*database);
    const auto found = reader.find(run.arguments().constFirst());
    if (!found)
        return run.fail(found.error());
    const auto payment = reader.paymentFile(found->id);
    if (!payment)
        return run.fail(payment.error());
    const auto receipt = finance::receiptOf(*payment, shopOf(run.settings()), run.settings().language,
                                            finance::ReceiptCustomer::Named, run.clock().now());
    if (!receipt)
        return run.fail(ExitCode::No, Words::tr("No money was collected, so there is no receipt."));
    if (suffix == "pdf"_L1)
        return writePdf(run, *receipt, file);
    writeText(run, *receipt,
              suffix == "txt"_L1 ? finance::toPlainText(*receipt)
                                 : u"<!DOCTYPE html><meta charset=\"utf-8\">"_s + finance::toHtml(*receipt),
              file);
}

} // namespace vezne::cli
