// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsheet.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <memory>

#include "ui/help/failure.h"
#include "ui/kit/dialogfoot.h"
#include "ui/kit/keycaps.h"
#include "ui/kit/metrics.h"
#include "ui/kit/plainlabel.h"
#include "ui/paper/paper.h"
#include "ui/shell/shortcuttext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetWidth = 880;
constexpr int keysWidth = 124;

/// A title with its keys below.
QWidget *newGroup(const ShortcutGroup &group)
{
    auto *list = new QGridLayout;
    list->setHorizontalSpacing(space::l);
    list->setVerticalSpacing(space::xs);
    list->setColumnMinimumWidth(0, keysWidth);
    list->setColumnStretch(1, 1);
    for (const auto &[keys, meaning] : group.entries) {
        const int row = list->rowCount();
        auto *text = new PlainLabel(meaning);
        text->setWordWrap(true);
        list->addWidget(new KeyCaps(keys), row, 0, Qt::AlignLeft | Qt::AlignVCenter);
        list->addWidget(text, row, 1, Qt::AlignVCenter);
    }
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(new PlainLabel(group.title, TextRole::Section));
    layout->addLayout(list);
    return widget;
}

} // namespace

ShortcutSheet::ShortcutSheet(QWidget *parent)
    : QDialog(parent)
    , m_message(new PlainLabel({}, TextRole::Secondary))
{
    setObjectName(u"shortcutSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    setMinimumWidth(sheetWidth);
    const auto groups = shortcutGroups();
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (std::size_t i = 0; i < groups.size(); ++i)
        (i >= 2 && i <= 4 ? right : left)->addWidget(newGroup(groups[i])); // both columns equally long
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::xxl);
    for (QVBoxLayout *column : {left, right}) {
        column->setSpacing(space::l);
        column->addStretch();
        columns->addLayout(column, 1);
    }
    auto *pdf = new QPushButton(tr("Save as PDF…"));
    pdf->setObjectName(u"saveSheetButton"_s);
    auto *paper = new QPushButton(tr("Print…"));
    paper->setObjectName(u"printSheetButton"_s);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"closeSheetButton"_s);
    close->setFocus(); // Enter and Esc both close
    m_message->setWordWrap(true);
    m_message->hide();
    connect(pdf, &QPushButton::clicked, this, &ShortcutSheet::chooseFile);
    connect(paper, &QPushButton::clicked, this, &ShortcutSheet::print);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(new PlainLabel(windowTitle(), TextRole::Title));
    layout->addLayout(columns);
    layout->addWidget(m_message);
    layout->addLayout(newDialogFoot(this, {.aside = {pdf, paper}, .leave = close}));
}

void ShortcutSheet::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: Name of a file, without blanks.
    const QString name = tr("vezne-keys") + u".pdf"_s;
    auto *dialog = new QFileDialog(this, tr("Save the keys"), folder + u'/' + name);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ShortcutSheet::save);
    dialog->open();
}

void ShortcutSheet::print()
{
    auto printer = std::make_shared<QPrinter>();
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        printPaper(shortcutsHtml(), *printer);
        const bool isTaken = printer->printerState() != QPrinter::Error;
        say(isTaken ? tr("Handed to the printer.") : textOf(failureOf(PaperFault::Print)));
    });
    dialog->open();
}

void ShortcutSheet::say(const QString &text)
{
    m_message->setText(text);
    m_message->show();
}

void ShortcutSheet::save(const QString &file)
{
    const bool isSaved = savePdf(shortcutsHtml(), tr("Keyboard shortcuts"), file);
    say(isSaved ? tr("Saved.") : textOf(failureOf(PaperFault::File)));
}

} // namespace vezne::ui
