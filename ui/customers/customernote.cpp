// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customernote.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <utility>

#include "ui/help/failure.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int customerNoteHeight = 64;
} // namespace

CustomerNote::CustomerNote(till::Customers &customers, QWidget *parent)
    : Panel({}, parent)
    , m_customers(customers)
    , m_text(new QPlainTextEdit)
    , m_save(new QPushButton)
{
    m_text->setObjectName(u"customerNote"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(customerNoteHeight);
    m_save->setObjectName(u"keepNoteButton"_s);
    body()->addWidget(m_text);
    addAction(m_save);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CustomerNote::showRights);
    connect(m_save, &QPushButton::clicked, this, &CustomerNote::save);
    retranslate();
}

void CustomerNote::setCustomer(const journal::Customer &customer)
{
    const auto left = customer.phone == m_phone ? std::nullopt : begun();
    const bool isAnother = std::exchange(m_phone, customer.phone) != customer.phone;
    m_name = customer.name();
    if (isAnother || !begun()) // what is being written stays
        read();
    showRights();
    if (left) // last, for others hear of it
        saveLeft(*left);
}

void CustomerNote::read()
{
    m_kept = m_customers.note(m_phone);
    const QString shown = m_drafts.contains(m_phone) ? m_drafts.take(m_phone) : m_kept;
    if (m_text->toPlainText() != shown)
        m_text->setPlainText(shown);
}

std::optional<CustomerNote::Begun> CustomerNote::begun() const
{
    const QString text = m_text->toPlainText();
    return m_phone.isEmpty() || text.trimmed() == m_kept ? std::nullopt
                                                         : std::optional(Begun{m_phone, m_name, text});
}

void CustomerNote::showRights()
{
    const bool mayEdit = !m_customers.refusalToEdit();
    m_text->setReadOnly(!mayEdit);
    m_save->setEnabled(mayEdit && begun());
}

void CustomerNote::save()
{
    const auto saved = m_customers.setNote(m_phone, m_text->toPlainText());
    if (saved) {
        m_kept = m_customers.note(m_phone); // card numbers are struck out of it
        m_text->setPlainText(m_kept);
    }
    showRights();
    Q_EMIT told(saved ? tr("The note is kept.") : textOf(failureOf(saved.error())));
}

void CustomerNote::saveLeft(const Begun &left)
{
    const auto saved = m_customers.setNote(left.phone, left.text);
    if (!saved)
        m_drafts.insert(left.phone, left.text);
    Q_EMIT told(saved ? tr("The note on %1 was saved.").arg(left.name)
                      : tr("The note on %1 is not saved yet and waits there.").arg(left.name) + u' ' +
                            textOf(failureOf(saved.error())));
}

QString CustomerNote::setAside()
{
    QString text = m_text->toPlainText();
    m_text->setPlainText(m_kept);
    return text;
}

void CustomerNote::putBack(const QString &text)
{
    m_text->setPlainText(text);
}

void CustomerNote::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    if (begun() && !m_customers.refusalToEdit()) // else it stays as it is; whoever comes back finds it
        save();
}

void CustomerNote::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CustomerNote::retranslate()
{
    setTitle(tr("Note"));
    m_text->setAccessibleName(tr("Note on the customer"));
    m_text->setPlaceholderText(tr("What the next person at the phone should know; no card numbers"));
    m_save->setText(tr("Save note"));
    showRights();
}

} // namespace vezne::ui
