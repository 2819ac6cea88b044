// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperchoice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <memory>

#include "ui/paper/paper.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

/// Gives free functions a translation context.
struct PaperChoice
{
    Q_DECLARE_TR_FUNCTIONS(vezne::ui::PaperChoice)
};

} // namespace

void askToPrint(const QString &html, QWidget *parent, const std::function<void(bool)> &told)
{
    auto printer = std::make_shared<QPrinter>();
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [html, printer, told] {
        printPaper(html, *printer);
        told(printer->printerState() != QPrinter::Error);
    });
    dialog->open();
}

void askToSavePdf(const QString &html, const QString &name, QWidget *parent,
                  const std::function<void(const QString &, bool)> &told)
{
    auto *dialog = new QFileDialog(parent, PaperChoice::tr("Save the report"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   PaperChoice::tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(name + u".pdf"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [html, name, told](const QString &file) {
        const bool isWritten = savePdf(html, name, file);
        const QString shown = QDir::toNativeSeparators(file);
        told(isWritten ? PaperChoice::tr("Saved as %1").arg(shown)
                       : PaperChoice::tr("%1 could not be written. Choose another place.").arg(shown),
             isWritten);
    });
    dialog->open();
}

} // namespace vezne::ui
