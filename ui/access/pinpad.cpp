// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/pinpad.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>

#include "ui/kit/metrics.h"
#include "ui/kit/pinedit.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int padKeyHeight = 44;
} // namespace

PinPad::PinPad(PinEdit *target, QWidget *parent)
    : QWidget(parent)
    , m_target(target)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::s);
    const auto add = [&](const QString &face, int key, const QString &text, int row, int column) {
        auto *button = new QPushButton(face);
        button->setFocusPolicy(Qt::NoFocus); // the keyboard has digits of its own
        button->setAutoDefault(false);
        button->setMinimumHeight(padKeyHeight);
        connect(button, &QPushButton::clicked, this, [this, key, text] { press(key, text); });
        grid->addWidget(button, row, column);
        return button;
    };
    for (int digit = 1; digit <= 9; ++digit) // a telephone's order would be the other one
        add(QString::number(digit), Qt::Key_0 + digit, QString::number(digit), 2 - (digit - 1) / 3,
            (digit - 1) % 3);
    add(u"0"_s, Qt::Key_0, u"0"_s, 3, 1);
    m_back = add(u"⌫"_s, Qt::Key_Backspace, {}, 3, 2);
    retranslate();
}

void PinPad::press(int key, const QString &text)
{
    m_target->setFocus(Qt::OtherFocusReason);
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(m_target, &event);
}

void PinPad::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PinPad::retranslate()
{
    m_back->setAccessibleName(tr("Delete the last digit"));
}

} // namespace vezne::ui
