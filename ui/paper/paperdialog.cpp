// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperdialog.h"

#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

#include "ui/help/failure.h"
#include "ui/kit/dialogfoot.h"
#include "ui/kit/palette.h"
#include "ui/kit/plainlabel.h"
#include "ui/paper/paperchoice.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize paperDialogSize(620, 640);

/// Paper is white under any theme.
QPalette whitePaper(const QPalette &palette)
{
    QPalette paper = palette;
    paper.setColor(QPalette::Base, tokens(Scheme::Light).surface);
    paper.setColor(QPalette::Text, tokens(Scheme::Light).text);
    return paper;
}

} // namespace

PaperDialog::PaperDialog(const Paper &paper, QWidget *parent)
    : QDialog(parent)
    , m_paper(paper)
    , m_message(new PlainLabel({}, TextRole::Secondary))
{
    setObjectName(u"paperDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(paper.title);
    resize(paperDialogSize);
    auto *view = new QTextEdit;
    view->setObjectName(u"paperView"_s);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setPalette(whitePaper(palette()));
    view->document()->setDocumentMargin(space::xl);
    view->setAccessibleName(paper.title);
    view->setHtml(paper.html);
    m_message->setObjectName(u"paperMessage"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *leave = new QPushButton(tr("Close"));
    auto *pdf = new QPushButton(tr("Save as PDF…"));
    pdf->setObjectName(u"paperPdfButton"_s);
    auto *print = new QPushButton(tr("Print…"));
    print->setObjectName(u"paperPrintButton"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(view, 1);
    layout->addWidget(m_message);
    layout->addLayout(newDialogFoot(this, {.leave = leave, .other = {pdf}, .act = print}));
    connect(pdf, &QPushButton::clicked, this, &PaperDialog::savePdfAs);
    connect(print, &QPushButton::clicked, this, &PaperDialog::print);
    print->setFocus();
}

void PaperDialog::print()
{
    askToPrint(m_paper.html, this, [this](bool isTaken) {
        say(isTaken ? tr("Handed to the printer.") : textOf(failureOf(PaperFault::Print)));
    });
}

void PaperDialog::savePdfAs()
{
    askToSavePdf(m_paper.html, m_paper.name, this, [this](const QString &text, bool) { say(text); });
}

void PaperDialog::say(const QString &text)
{
    m_message->setText(text);
    m_message->show();
}

} // namespace vezne::ui
