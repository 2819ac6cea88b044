// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/timeline.h"

#include <QGridLayout>

#include "core/base/json.h"
#include "core/journal/facts.h"
#include "ui/kit/iconview.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/kit/plainlabel.h"
#include "ui/payment/historytext.h"
#include "ui/payment/operationtext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

/// `Ayşe · iyzico answered`, of a ruling `Ayşe · Mehmet · decided by people · seen in the panel`
QString circumstances(const journal::Event &event)
{
    QStringList parts{actorText(event.actor.name)};
    const auto payload = json::parseObject(event.payload);
    const bool isIntent = event.to == journal::State::Intent;
    if (!isIntent && payload) {
        const journal::Facts facts = journal::factsFromPayload(*payload);
        parts.append({facts.second, whyText(facts.why), facts.evidence});
    }
    parts.removeAll(QString());
    return parts.join(u" · ");
}

} // namespace

Timeline::Timeline(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"timeline"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::s);
}

void Timeline::show(const std::vector<journal::Event> &history)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const journal::Event &event : history)
        m_layout->addWidget(newEntry(event));
}

QWidget *Timeline::newEntry(const journal::Event &event)
{
    const ChipText chip = chipOf(event.kind, event.to);
    auto *what = new PlainLabel(eventText(event));
    what->setWordWrap(true);
    auto *how = new PlainLabel(circumstances(event), TextRole::Secondary);
    how->setWordWrap(true);
    auto *when = new PlainLabel(dateTimeText(event.at, language()), TextRole::Secondary);
    when->setToolTip(clockText(event.at));

    auto *entry = new QWidget;
    auto *layout = new QGridLayout(entry);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::s);
    layout->setVerticalSpacing(0);
    layout->setColumnStretch(1, 1);
    layout->addWidget(new IconView(chip.glyph, smallIcon, inkOf(chip.tone)), 0, 0, Qt::AlignTop);
    layout->addWidget(what, 0, 1);
    layout->addWidget(when, 0, 2, Qt::AlignTop);
    layout->addWidget(how, 1, 1, 1, 2);
    return entry;
}

} // namespace vezne::ui
