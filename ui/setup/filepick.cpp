// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/filepick.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "ui/kit/field.h"
#include "ui/kit/metrics.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestFileName = 4096;
} // namespace

FilePick::FilePick(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_field(new Field({}, m_edit))
    , m_button(new QPushButton)
{
    m_edit->setObjectName(name + u"Edit"_s);
    m_edit->setMaxLength(longestFileName);
    m_button->setObjectName(name + u"Button"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_button, 0, Qt::AlignVCenter);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &FilePick::changed);
    connect(m_button, &QPushButton::clicked, this, &FilePick::choose);
    retranslate();
}

QString FilePick::file() const
{
    return m_edit->text().trimmed();
}

void FilePick::setFile(const QString &file)
{
    m_edit->setText(file);
}

void FilePick::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void FilePick::choose()
{
    auto *dialog = new QFileDialog(this);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &FilePick::setFile);
    dialog->open();
}

void FilePick::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilePick::retranslate()
{
    m_button->setText(tr("Choose…"));
}

} // namespace vezne::ui
