// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receipt/receiptdialog.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextEdit>

#include "core/iyzico/endpoints/party.h"
#include "core/till/filler.h"
#include "ui/kit/field.h"
#include "ui/kit/language.h"
#include "ui/kit/palette.h"
#include "ui/kit/style.h"
#include "ui/paper/paper.h"
#include "ui/receipt/mailer.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize receiptSize(820, 640);
constexpr int receiptSideWidth = 220;

/// Paper is white under any theme.
QPalette paperPalette(const QPalette &palette)
{
    QPalette paper = palette;
    paper.setColor(QPalette::Base, tokens(Scheme::Light).surface);
    paper.setColor(QPalette::Text, tokens(Scheme::Light).text);
    return paper;
}

} // namespace

ReceiptDialog::ReceiptDialog(const journal::PaymentFile &file, const ReceiptDesk &desk,
                             finance::ReceiptCustomer customer, Instant now, QWidget *parent)
    : QDialog(parent)
    , m_file(file)
    , m_desk(desk)
    , m_customer(customer)
    , m_now(now)
    , m_paper(new QTextEdit)
    , m_language(new QComboBox)
    , m_print(new QPushButton(tr("Print…")))
    , m_pdf(new QPushButton(tr("Save as PDF…")))
    , m_mail(new QPushButton(tr("E-mail…")))
    , m_message(new PlainLabel({}, TextRole::Secondary))
{
    setObjectName(u"receiptDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Collection receipt"));
    resize(receiptSize);
    m_paper->setObjectName(u"receiptPaper"_s);
    m_paper->setReadOnly(true);
    m_paper->setTabChangesFocus(true);
    m_paper->setPalette(paperPalette(palette()));
    m_paper->document()->setDocumentMargin(space::xl);
    m_paper->setAccessibleName(windowTitle());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(m_paper, 1);
    layout->addWidget(newSide());
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReceiptDialog::render);
    connect(m_print, &QPushButton::clicked, this, &ReceiptDialog::print);
    connect(m_pdf, &QPushButton::clicked, this, &ReceiptDialog::savePdfAs);
    connect(m_mail, &QPushButton::clicked, this, &ReceiptDialog::mail);
    render();
    m_print->setFocus();
}

QWidget *ReceiptDialog::newSide()
{
    m_language->setObjectName(u"receiptLanguageCombo"_s);
    m_language->addItem(u"Türkçe"_s);
    m_language->addItem(u"English"_s);
    m_language->setCurrentIndex(language() == Language::Turkish ? 0 : 1);
    m_print->setObjectName(u"receiptPrintButton"_s);
    m_print->setDefault(true);
    setRole(m_print, ButtonRole::Primary);
    m_pdf->setObjectName(u"receiptPdfButton"_s);
    m_mail->setObjectName(u"receiptMailButton"_s);
    m_message->setObjectName(u"receiptMessage"_s);
    m_message->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *side = new QWidget;
    side->setFixedWidth(receiptSideWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(new Field(tr("Language of the receipt"), m_language));
    for (QPushButton *button : {m_print, m_pdf, m_mail}) {
        button->setAutoDefault(button == m_print);
        layout->addWidget(button);
    }
    layout->addSpacing(space::s);
    layout->addWidget(m_message);
    layout->addStretch();
    close->setAutoDefault(false);
    layout->addWidget(close);
    return side;
}

Language ReceiptDialog::chosen() const
{
    return m_language->currentIndex() == 0 ? Language::Turkish : Language::English;
}

void ReceiptDialog::render()
{
    if (const auto receipt = finance::receiptOf(m_file, m_desk.shop, chosen(), m_customer, m_now))
        m_receipt = *receipt;
    m_html = finance::toHtml(m_receipt);
    m_paper->setHtml(m_html);
    say(m_desk.shop.name.isEmpty()
            ? tr("The shop’s name and address are missing. The owner enters them in the settings.")
            : QString());
}

void ReceiptDialog::print()
{
    auto printer = std::make_shared<QPrinter>();
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [html = m_html, printer] { printPaper(html, *printer); });
    dialog->open();
}

void ReceiptDialog::savePdfAs()
{
    auto *dialog = new QFileDialog(this, tr("Save the receipt"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(finance::fileNameOf(m_receipt) + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        say(ui::savePdf(m_html, finance::subjectOf(m_receipt), file)
                ? tr("Saved as %1").arg(QDir::toNativeSeparators(file))
                : tr("%1 could not be written. Choose another place.").arg(QDir::toNativeSeparators(file)));
    });
    dialog->open();
}

void ReceiptDialog::mail()
{
    const bool isNamed = m_customer == finance::ReceiptCustomer::Named;
    const Mail mail{
        .to = isNamed ? till::withoutFiller(iyzico::buyerFromJson(m_file.buyer)).email : QString(),
        .subject = finance::subjectOf(m_receipt),
        .body = finance::toPlainText(m_receipt),
        .attachment = QDir(m_desk.attachments).filePath(finance::fileNameOf(m_receipt) + u".pdf"_s)};
    m_mail->setEnabled(false);
    // Without the file the desktop is not asked, and the link remains.
    const bool hasFile = ui::savePdf(m_html, mail.subject, mail.attachment);
    auto *mailer = new Mailer(this);
    connect(mailer, &Mailer::finished, this, [this, mailer, mail](bool isOpened) {
        mailer->deleteLater();
        m_mail->setEnabled(true);
        if (isOpened)
            return say(tr("The message is open in your mail program, with the receipt attached."));
        if (!m_desk.openLink || !m_desk.openLink(mailtoOf(mail)))
            return say(tr("No mail program could be started. Save the PDF and send it another way."));
        say(tr("This desktop takes no attachments. The message holds the receipt as text; save the PDF to "
               "attach it yourself."));
    });
    if (hasFile)
        mailer->start(mail);
    else
        Q_EMIT mailer->finished(false);
}

void ReceiptDialog::say(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

} // namespace vezne::ui
