// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/outcomepanel.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>

#include "ui/kit/drawing.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/iconview.h"
#include "ui/kit/spoken.h"
#include "ui/kit/style.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int verdictSize = 32;
} // namespace

OutcomePanel::OutcomePanel(QWidget *parent)
    : Panel({}, parent)
    , m_icon(new IconView(Glyph::Info, verdictSize))
    , m_word(new PlainLabel({}, TextRole::Title))
    , m_amount(new PlainLabel({}, TextRole::Amount))
    , m_sayTitle(new PlainLabel({}, TextRole::Secondary))
    , m_say(new PlainLabel({}, TextRole::Section))
    , m_next(new PlainLabel)
    , m_progress(new PlainLabel({}, TextRole::Secondary))
    , m_detailsButton(new QPushButton)
    , m_details(new PlainLabel({}, TextRole::Secondary))
    , m_buttons(new FlowLayout(nullptr, space::s, FlowLayout::Side::Trailing))
{
    m_word->setObjectName(u"outcomeWord"_s);
    m_amount->setObjectName(u"outcomeAmount"_s);
    m_say->setObjectName(u"outcomeSay"_s);
    m_next->setObjectName(u"outcomeNext"_s);
    m_progress->setObjectName(u"outcomeProgress"_s);
    m_details->setObjectName(u"outcomeDetails"_s);
    m_detailsButton->setObjectName(u"outcomeDetailsButton"_s);
    build();
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QWidget::setVisible);
    retranslate();
}

void OutcomePanel::build()
{
    for (PlainLabel *label : {m_say, m_next, m_progress, m_details})
        label->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detailsButton->setCheckable(true);
    setRole(m_detailsButton, ButtonRole::Quiet);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_icon);
    head->addWidget(m_word);
    head->addStretch();
    auto *details = new QHBoxLayout;
    details->addWidget(m_detailsButton);
    details->addStretch();
    body()->setContentsMargins(space::s, space::s, 0, space::s);
    body()->addLayout(head);
    body()->addWidget(m_amount);
    body()->addSpacing(space::s);
    body()->addWidget(m_sayTitle);
    body()->addWidget(m_say);
    body()->addSpacing(space::s);
    body()->addWidget(m_next);
    body()->addWidget(m_progress);
    body()->addLayout(details);
    body()->addWidget(m_details);
    body()->addStretch();
    body()->addLayout(m_buttons);
}

void OutcomePanel::present(const OutcomeText &text)
{
    m_tone = text.tone;
    m_icon->setIcon(text.glyph, inkOf(text.tone));
    m_word->setText(text.word);
    m_amount->setText(text.amount);
    m_amount->setVisible(!text.amount.isEmpty());
    m_say->setText(text.say);
    m_say->setVisible(!text.say.isEmpty());
    m_sayTitle->setVisible(!text.say.isEmpty());
    m_next->setText(text.next);
    m_next->setVisible(!text.next.isEmpty());
    m_details->setText(text.details);
    m_details->setVisible(false);
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!text.details.isEmpty());
    setProgress({});
    setAccessibleName(text.word);
    setAccessibleDescription(text.next);
    announce(this, QStringList{text.word, text.amount, text.say, text.next}.join(u". "_s));
    makeButtons(text.actions);
    update();
}

void OutcomePanel::setProgress(const QString &progress)
{
    m_progress->setText(progress);
    m_progress->setVisible(!progress.isEmpty());
}

void OutcomePanel::paintEvent(QPaintEvent *event)
{
    Panel::paintEvent(event);
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    drawEdge(&painter, rect(), panelRadius, tokens.of(m_tone).ink);
}

void OutcomePanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OutcomePanel::retranslate()
{
    m_sayTitle->setText(tr("Say to the caller"));
    m_detailsButton->setText(tr("Details"));
}

void OutcomePanel::makeButtons(const std::vector<OutcomeAction> &actions)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // the click that led here may still be on its way out of it
        }
        delete item;
    }
    for (auto action = actions.rbegin(); action != actions.rend(); ++action) {
        const bool primary = action + 1 == actions.rend();
        auto *button = new QPushButton(wordOf(*action));
        button->setObjectName(primary ? u"outcomePrimaryButton"_s : u"outcomeButton%1"_s.arg(int(*action)));
        setRole(button, primary ? ButtonRole::Primary : ButtonRole::Normal);
        connect(button, &QPushButton::clicked, this,
                [this, chosenAction = *action] { Q_EMIT chosen(chosenAction); });
        if (*action == OutcomeAction::Receipt) {
            button->setShortcut(Qt::Key_P); // as in the list of transactions
            button->setToolTip(tr("Print, PDF or e-mail (P)"));
        }
        m_buttons->addWidget(button);
        if (primary) {
            m_primary = button;
            button->setFocus();
        }
    }
}

} // namespace vezne::ui
