// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/field.h"

#include <QVBoxLayout>

#include "ui/kit/spoken.h"
#include "ui/kit/style.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int messageGap = 2;
} // namespace

Field::Field(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_label(new PlainLabel(label))
    , m_editor(editor)
    , m_message(new PlainLabel({}, TextRole::Secondary))
{
    m_label->setObjectName(u"fieldLabel"_s);
    m_label->setBuddy(editor);
    m_message->setObjectName(u"fieldMessage"_s);
    // One line is kept free from the start. Long texts are clipped, not wrapped: the description has them
    // whole.
    m_message->setMinimumWidth(0);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_message->setFixedHeight(m_message->fontMetrics().height());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::xs);
    layout->setSpacing(0);
    layout->addWidget(m_label);
    layout->addSpacing(space::xs);
    layout->addWidget(editor);
    layout->addSpacing(messageGap); // nearer to its own editor than to what follows
    layout->addWidget(m_message);
    setFocusProxy(editor);
    setLabel(label);
}

void Field::setMessageLine(MessageLine line)
{
    m_line = line;
    showMessage();
}

void Field::setLabel(const QString &label)
{
    const QString previous = m_label->text();
    m_label->setText(label);
    if (m_editor->accessibleName().isEmpty() || m_editor->accessibleName() == previous)
        m_editor->setAccessibleName(label);
}

void Field::setHelp(const QString &help)
{
    m_help = help;
    showMessage();
}

void Field::setError(const QString &error)
{
    if (m_error == error && m_blame.isEmpty())
        return;
    m_error = error;
    m_blame.clear();
    showMessage();
    announce(m_message, m_error);
}

void Field::blame(const QString &why)
{
    m_blame = why;
    showMessage();
}

void Field::showMessage()
{
    const QString &message = m_error.isEmpty() ? m_help : m_error;
    m_message->setText(message);
    m_message->setVisible(m_line == MessageLine::Kept || !message.isEmpty());
    m_message->setAccessibleName({}); // what was announced may be another
    m_message->setToolTip(m_message->sizeHint().width() > width() ? message.toHtmlEscaped() : QString());
    // The palette keeps the danger colour as its bright text.
    m_message->setForegroundRole(m_error.isEmpty() ? QPalette::PlaceholderText : QPalette::BrightText);
    for (QWidget *part : {m_editor, m_editor->focusProxy()}) { // the one that a screen reader stands on
        if (part)
            part->setAccessibleDescription(m_blame.isEmpty() ? message : m_blame);
    }
    setInvalid(m_editor, !m_error.isEmpty() || !m_blame.isEmpty());
}

} // namespace vezne::ui
