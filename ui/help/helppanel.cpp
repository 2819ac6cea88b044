// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppanel.h"

#include <QEvent>
#include <QFileDialog>
#include <QPushButton>
#include <QStandardPaths>

namespace vezne::ui {

using namespace Qt::StringLiterals;

HelpPanel::HelpPanel(QWidget *parent)
    : Panel({}, parent)
    , m_text(new PlainLabel({}, TextRole::Secondary))
    , m_message(new PlainLabel({}, TextRole::Secondary))
    , m_keys(new QPushButton)
    , m_commands(new QPushButton)
    , m_bundle(new QPushButton)
{
    m_keys->setObjectName(u"helpKeysButton"_s);
    m_commands->setObjectName(u"helpCommandsButton"_s);
    m_bundle->setObjectName(u"supportButton"_s);
    m_message->setObjectName(u"supportMessage"_s);
    for (PlainLabel *label : {m_text, m_message})
        label->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    for (QPushButton *button : {m_keys, m_commands, m_bundle})
        row->addWidget(button);
    row->addStretch();
    body()->addLayout(row);
    body()->addWidget(m_text);
    body()->addWidget(m_message);
    m_message->hide();
    connect(m_keys, &QPushButton::clicked, this, &HelpPanel::keysRequested);
    connect(m_commands, &QPushButton::clicked, this, &HelpPanel::commandsRequested);
    connect(m_bundle, &QPushButton::clicked, this, &HelpPanel::chooseFile);
    retranslate();
}

void HelpPanel::setMessage(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void HelpPanel::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(window(), tr("Save for support"), folder + u"/vezne-support.json"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &HelpPanel::bundleRequested);
    dialog->open();
}

void HelpPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HelpPanel::retranslate()
{
    setTitle(tr("Help"));
    m_keys->setText(tr("Keys (F1)"));
    m_commands->setText(tr("Commands (Ctrl+K)"));
    m_bundle->setText(tr("Save for support…"));
    m_text->setText(
        tr("The file for support tells versions, settings, how many operations stand in which state, and "
           "the last lines of the log. It names no customer, no card, no amount and no key. Read it "
           "before you send it."));
    m_bundle->setAccessibleDescription(m_text->text());
    setMessage({});
}

} // namespace vezne::ui
