// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dayend/dayheadline.h"

#include <QGuiApplication>
#include <QHBoxLayout>

#include "ui/dayend/daytext.h"
#include "ui/kit/plainlabel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

QLayout *newFigure(const Fact &fact)
{
    const bool isMain = fact.manner == Fact::Manner::Strong;
    auto *value = new PlainLabel(fact.value, isMain ? TextRole::Title : TextRole::Section);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(u"%1: %2"_s.arg(fact.label, fact.value));
    value->setFixedHeight(QFontMetrics(fontFor(TextRole::Title, QGuiApplication::font())).height());
    value->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::xs);
    column->addWidget(new PlainLabel(fact.label, TextRole::Secondary));
    column->addWidget(value);
    return column;
}

} // namespace

DayHeadline::DayHeadline(const journal::DaySums &sums, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xxl);
    const std::vector<Fact> facts = sumFacts(sums);
    row->addLayout(newFigure(facts.back())); // the net, which sums up the others
    QStringList beside;
    for (auto fact = facts.begin(); fact != facts.end() - 1; ++fact) {
        if (fact->manner == Fact::Manner::Part)
            beside.append(u"%1: %2"_s.arg(fact->label, fact->value));
        else
            row->addLayout(newFigure(*fact));
    }
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(row);
    if (!beside.isEmpty())
        layout->addWidget(new PlainLabel(beside.join(u" · "_s), TextRole::Secondary));
}

} // namespace vezne::ui
