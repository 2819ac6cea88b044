// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/factlist.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QToolButton>
#include <algorithm>

#include "ui/kit/icon.h"
#include "ui/kit/plainlabel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

FactList::FactList(Values values, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_values(values)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(1, 1);
}

void FactList::setFacts(const std::vector<Fact> &facts)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const Fact &fact : facts) {
        if (!fact.value.isEmpty())
            addFact(fact, row++);
    }
}

void FactList::addFact(const Fact &fact, int row)
{
    auto *label = new PlainLabel(fact.label, TextRole::Secondary);
    auto *value =
        new PlainLabel(fact.value, fact.manner == Fact::Manner::Strong ? TextRole::Section : TextRole::Body);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(u"%1: %2"_s.arg(fact.label, fact.value));
    value->setWordWrap(m_values == Values::Text);
    value->setAlignment((m_values == Values::Figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    QWidget *copy = fact.manner == Fact::Manner::Copyable ? newCopyButton(fact) : nullptr;
    // A text may wrap: its label is centred on the first line, and so stands level with it.
    label->setFixedHeight(std::max(value->fontMetrics().height(), copy ? copy->sizeHint().height() : 0));
    m_grid->addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
    if (copy)
        m_grid->addWidget(copy, row, 2, Qt::AlignRight | Qt::AlignTop);
}

QWidget *FactList::newCopyButton(const Fact &fact)
{
    auto *button = new QToolButton;
    button->setIcon(themedIcon(Glyph::Copy));
    button->setIconSize({smallIcon, smallIcon});
    button->setAutoRaise(true);
    button->setAccessibleName(tr("Copy: %1").arg(fact.label));
    button->setToolTip(tr("Copy"));
    connect(button, &QToolButton::clicked, this,
            [value = fact.value] { QGuiApplication::clipboard()->setText(value); });
    return button;
}

} // namespace vezne::ui
