// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/bookpanel.h"

#include <QEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace vezne::ui {

using namespace Qt::StringLiterals;

BookPanel::BookPanel(journal::Place place, QWidget *parent)
    : Panel({}, parent)
    , m_place(std::move(place))
    , m_where(new PlainLabel)
    , m_help(new PlainLabel({}, TextRole::Secondary))
    , m_join(new QPushButton)
    , m_key(new QPushButton)
    , m_leave(new QPushButton)
{
    setObjectName(u"bookPanel"_s);
    m_where->setObjectName(u"journalPlaceLabel"_s);
    m_join->setObjectName(u"joinBookButton"_s);
    m_key->setObjectName(u"bookKeyButton"_s);
    m_leave->setObjectName(u"leaveBookButton"_s);
    for (PlainLabel *label : {m_where, m_help})
        label->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    for (QPushButton *button : {m_join, m_key, m_leave})
        row->addWidget(button);
    row->addStretch();
    body()->addWidget(m_where);
    body()->addWidget(m_help);
    body()->addLayout(row);
    connect(m_join, &QPushButton::clicked, this, &BookPanel::joinRequested);
    connect(m_key, &QPushButton::clicked, this, &BookPanel::chooseKeyFile);
    connect(m_leave, &QPushButton::clicked, this, &BookPanel::askAboutLeaving);
    setMoves(Moves::None);
    retranslate();
}

void BookPanel::setMoves(Moves moves)
{
    m_moves = moves;
    const bool isShared = m_place.isShared();
    m_join->setVisible(moves != Moves::None && !isShared);
    m_key->setVisible(moves != Moves::None);
    m_leave->setVisible(moves != Moves::None && isShared);
    for (QPushButton *button : {m_join, m_key, m_leave})
        button->setEnabled(moves == Moves::Free);
    retranslate();
}

void BookPanel::chooseKeyFile()
{
    auto *dialog =
        new QFileDialog(window(), m_place.isShared() ? tr("The book’s key") : tr("The journal’s key"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(m_place.isShared() ? u"book.key"_s : u"vezne.key"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &BookPanel::keyRequested);
    dialog->open();
}

void BookPanel::askAboutLeaving()
{
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Leave the shared book"),
                        tr("Everything in the book is copied into a file of this computer, checked, and "
                           "this till goes on there. The book stays as it is; what the other tills do "
                           "from then on is not seen here. Refund a payment in one of the two only."),
                        QMessageBox::NoButton, window());
    box->setObjectName(u"leaveBookBox"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *leave = box->addButton(tr("Copy and leave"), QMessageBox::AcceptRole);
    leave->setObjectName(u"confirmLeaveButton"_s);
    box->setDefaultButton(box->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(leave, &QPushButton::clicked, this, &BookPanel::leaveRequested);
    box->open();
}

void BookPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BookPanel::retranslate()
{
    setTitle(tr("Where the journal is kept"));
    m_where->setText(m_place.isShared()
                         ? tr("In the shared book %1, as %2").arg(m_place.name(), m_place.server()->user)
                         : tr("On this computer: %1").arg(m_place.file()));
    m_help->setText(
        m_moves == Moves::NoRight ? tr("Who may change the settings may move it.")
        : m_place.isShared()
            ? tr("Another till joins with the book’s key: save it to a file, carry it there, and destroy the "
                 "file. Who has it can write what passes for history.")
            : tr("If this computer is lost, its backups open with the journal’s key alone: save it to a file "
                 "and "
                 "keep that apart from the backups, such as on a stick in the safe. Several tills can keep "
                 "one "
                 "journal on a PostgreSQL server."));
    m_join->setText(tr("Join a shared book…"));
    m_key->setText(m_place.isShared() ? tr("Save the book’s key…") : tr("Save the journal’s key…"));
    m_leave->setText(tr("Leave the book…"));
}

} // namespace vezne::ui
