// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/notespanel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "ui/help/failure.h"
#include "ui/kit/boxname.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/kit/problemline.h"
#include "ui/payment/operationtext.h"
#include "ui/transactions/notetext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::NoteKind;

QString noteKindText(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Remark:
        return NotesPanel::tr("Note");
    case NoteKind::Delivery:
        return NotesPanel::tr("Delivery");
    case NoteKind::Consent:
        return NotesPanel::tr("Consent");
    }
    Q_UNREACHABLE();
}

NotesPanel::NotesPanel(till::Roster &roster, QWidget *parent)
    : Panel({}, parent)
    , m_roster(roster)
    , m_notes(new QVBoxLayout)
    , m_editor(new QWidget)
    , m_kind(new QComboBox)
    , m_text(new QLineEdit)
    , m_add(new QPushButton)
    , m_help(new PlainLabel({}, TextRole::Secondary))
    , m_problem(new ProblemLine)
{
    m_notes->setSpacing(space::s);
    m_kind->setObjectName(u"noteKindCombo"_s);
    for (const NoteKind kind : journal::allNoteKinds)
        m_kind->addItem({}, QVariant::fromValue(static_cast<int>(kind)));
    m_text->setObjectName(u"paymentNoteEdit"_s);
    m_text->setMaxLength(static_cast<int>(journal::longestNote));
    m_add->setObjectName(u"addNoteButton"_s);
    m_add->setEnabled(false);
    m_help->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_kind);
    row->addWidget(m_text, 1);
    row->addWidget(m_add);
    auto *layout = new QVBoxLayout(m_editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(row);
    layout->addWidget(m_help);
    layout->addWidget(m_problem);
    body()->addLayout(m_notes);
    body()->addWidget(m_editor);
    connect(m_text, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_text, &QLineEdit::returnPressed, this, &NotesPanel::add);
    connect(m_add, &QPushButton::clicked, this, &NotesPanel::add);
    retranslate();
}

void NotesPanel::show(const journal::Operation &payment, const std::vector<journal::Note> &notes)
{
    if (payment.id != m_payment.id) { // what was begun belongs to another payment
        m_text->clear();
        m_problem->tell({});
    }
    m_payment = payment;
    while (QLayoutItem *item = m_notes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const journal::Note &note : notes)
        m_notes->addWidget(newEntry(note));
}

QWidget *NotesPanel::newEntry(const journal::Note &note) const
{
    const QString noted = recordedText(note.text);
    auto *text =
        new PlainLabel(note.kind == NoteKind::Remark ? noted : noteKindText(note.kind) + u": "_s + noted);
    text->setWordWrap(true);
    auto *who = new PlainLabel(actorText(note.actor) + u" · "_s + dateTimeText(note.at, language()),
                               TextRole::Secondary);
    auto *entry = new QWidget;
    auto *layout = new QVBoxLayout(entry);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(text);
    layout->addWidget(who);
    return entry;
}

void NotesPanel::add()
{
    if (m_text->text().trimmed().isEmpty())
        return;
    const auto kind = static_cast<NoteKind>(m_kind->currentData().toInt());
    const auto noted = till::addNote(m_roster, m_payment, kind, m_text->text());
    m_problem->tell(noted ? QString() : textOf(failureOf(noted.error())));
    if (!noted)
        return;
    m_text->clear();
    Q_EMIT added();
}

void NotesPanel::setReadOnly()
{
    m_editor->hide();
}

void NotesPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NotesPanel::retranslate()
{
    setTitle(tr("Notes"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, noteKindText(journal::allNoteKinds[static_cast<std::size_t>(i)]));
    setSpokenName(m_kind, tr("Kind of note"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("Parcel number, agreement, anything worth knowing"));
    m_add->setText(tr("Add"));
    m_help->setText(tr("It stays with the payment and cannot be taken back. Card numbers are struck out."));
}

} // namespace vezne::ui
