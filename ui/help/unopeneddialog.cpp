// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/unopeneddialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrlQuery>
#include <QVBoxLayout>

#include "ui/kit/dialogfoot.h"
#include "ui/kit/iconview.h"
#include "ui/kit/metrics.h"
#include "ui/kit/plainlabel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int unopenedWidth = 520;
constexpr int unopenedIcon = 24;
constexpr int unopenedTextHeight = 96;

bool isMessage(const QUrl &address)
{
    return address.scheme() == "mailto"_L1;
}

QString messageIn(const QUrl &address)
{
    return QUrlQuery(address).queryItemValue(u"body"_s, QUrl::FullyDecoded).replace("\r\n"_L1, "\n"_L1);
}

} // namespace

UnopenedDialog::UnopenedDialog(const QUrl &address, QWidget *parent)
    : QDialog(parent)
    , m_text(isMessage(address) ? messageIn(address) : address.toString(QUrl::FullyEncoded))
    , m_copy(new QPushButton(isMessage(address) ? tr("Copy message") : tr("Copy link")))
{
    setObjectName(u"unopenedDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isMessage(address) ? tr("No mail program") : tr("No browser"));
    setMinimumWidth(unopenedWidth);
    auto *what = new PlainLabel(isMessage(address) ? tr("No mail program could be started.")
                                                   : tr("No browser could be started."),
                                TextRole::Section);
    auto *next = new PlainLabel(isMessage(address)
                                    ? tr("Copy the message and send it to the customer another way.")
                                    : tr("Copy the link and open it in a browser on this computer. Nothing "
                                         "else has changed."));
    next->setObjectName(u"unopenedNext"_s);
    setAccessibleDescription(what->text() + u' ' + next->text());
    auto *text = new QPlainTextEdit(m_text);
    text->setObjectName(u"unopenedText"_s);
    text->setAccessibleName(isMessage(address) ? tr("Message") : tr("Link"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFixedHeight(unopenedTextHeight);
    for (PlainLabel *label : {what, next})
        label->setWordWrap(true);
    m_copy->setObjectName(u"copyUnopenedButton"_s);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"closeUnopenedButton"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(new IconView(Glyph::Warning, unopenedIcon), 0, Qt::AlignTop);
    head->addWidget(what, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addLayout(head);
    layout->addWidget(next);
    layout->addWidget(text);
    layout->addSpacing(space::s);
    layout->addLayout(newDialogFoot(this, {.leave = close, .act = m_copy}));
    m_copy->setFocus();
    connect(m_copy, &QPushButton::clicked, this, &UnopenedDialog::copy);
}

void UnopenedDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    m_copy->setText(tr("Copied"));
}

} // namespace vezne::ui
