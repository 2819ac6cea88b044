// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/checkline.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/kit/metrics.h"
#include "ui/kit/plainlabel.h"

namespace vezne::ui {

CheckLine::CheckLine(const QString &name, bool isChecked, QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox)
    , m_help(new PlainLabel({}, TextRole::Secondary))
{
    m_box->setObjectName(name);
    m_box->setChecked(isChecked);
    m_help->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_box);
    layout->addWidget(m_help);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::toggled, this, &CheckLine::toggled);
}

void CheckLine::setTexts(const QString &choice, const QString &help)
{
    m_box->setText(choice);
    m_help->setText(help);
    m_box->setAccessibleDescription(help);
}

bool CheckLine::isChecked() const
{
    return m_box->isChecked();
}

void CheckLine::setChecked(bool on)
{
    const QSignalBlocker blocker(this);
    m_box->setChecked(on);
}

} // namespace vezne::ui
