// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awaiting/awaitingpage.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/awaiting/awaitedentry.h"
#include "ui/awaiting/rulingdialog.h"
#include "ui/help/failure.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/plainlabel.h"
#include "ui/payment/dossier.h"
#include "ui/refund/changestarter.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int widestList = 1100;

} // namespace

AwaitingPage::AwaitingPage(journal::ReaderThread &reader, till::Till &till, const Clock &clock,
                           QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_till(till)
    , m_clock(clock)
    , m_starter(new ChangeStarter(reader, till, clock, this))
    , m_stack(new QStackedWidget)
    , m_lead(new PlainLabel({}, TextRole::Secondary))
    , m_list(new QVBoxLayout)
    , m_empty(new EmptyState(Glyph::CheckCircle))
    , m_failure(new EmptyState(Glyph::Warning))
    , m_askAll(new QPushButton)
{
    setObjectName(u"awaitingPage"_s);
    m_lead->setWordWrap(true);
    m_askAll->setObjectName(u"askAllButton"_s);
    m_list->setContentsMargins(0, 0, space::xs, space::l);
    m_list->setSpacing(space::s);
    m_list->addWidget(m_lead);
    for (const Awaited::Group group : allAwaitedGroups) {
        auto *title = new PlainLabel({}, TextRole::Section);
        title->setContentsMargins(0, space::m, 0, 0);
        m_list->addWidget(title);
        m_titles.emplace(group, title);
    }
    m_list->addStretch();
    auto *content = new QWidget;
    content->setMaximumWidth(widestList);
    content->setLayout(m_list);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    for (QWidget *page : std::initializer_list<QWidget *>{area, m_empty, m_failure})
        m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::s, space::xl, 0);
    layout->addWidget(m_stack);

    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &AwaitingPage::showProgress);
    connect(&m_till, &till::Till::changed, this, &AwaitingPage::load);
    connect(&m_till.recovery(), &till::Recovery::asked, this, &AwaitingPage::showProgress);
    connect(m_starter, &ChangeStarter::impossible, this, &AwaitingPage::openRequested); // says why not
    connect(m_starter, &ChangeStarter::failed, this, &AwaitingPage::showFailure);
    connect(m_askAll, &QPushButton::clicked, this, &AwaitingPage::askAll);
    connect(m_failure, &EmptyState::actionRequested, this, &AwaitingPage::load);
    retranslate();
}

QWidget *AwaitingPage::actions() const
{
    return m_askAll;
}

void AwaitingPage::load()
{
    if (!isVisible())
        return;
    m_reader.ask(
        this, [now = m_clock.now()](const journal::Reader &reader) { return readAwaited(reader, now); },
        [this, generation = ++m_generation](const journal::Result<std::vector<Awaited>> &all) {
            if (generation != m_generation)
                return;
            if (all)
                showEntries(*all);
            else
                showFailure(all.error());
        });
}

AwaitedEntry *AwaitingPage::entryFor(const QString &operation)
{
    AwaitedEntry *&entry = m_entries[operation];
    if (entry)
        return entry;
    entry = new AwaitedEntry;
    const AwaitedEntry *made = entry;
    connect(entry, &AwaitedEntry::openRequested, this,
            [this, made] { Q_EMIT openRequested(made->awaited().operation.id); });
    connect(entry, &AwaitedEntry::askRequested, this,
            [this, made] { (void)m_till.askNow(made->awaited().operation.id); });
    connect(entry, &AwaitedEntry::undoRequested, this,
            [this, made] { m_starter->startUndo(made->awaited().file.payment.id); });
    connect(entry, &AwaitedEntry::decisionRequested, this,
            [this, made] { startDecision(made->awaited().operation.id); });
    return entry;
}

void AwaitingPage::showEntries(const std::vector<Awaited> &all)
{
    QSet<QString> present;
    for (const Awaited &awaited : all)
        present.insert(awaited.operation.id);
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        if (present.contains(entry.key())) {
            ++entry;
            continue;
        }
        entry.value()->deleteLater();
        entry.value()->hide();
        entry = m_entries.erase(entry);
    }
    // Entries stay the widgets they were, so that the one with the focus keeps it.
    int position = 1; // after the lead
    for (const auto &[group, title] : m_titles) {
        m_list->insertWidget(position++, title);
        bool isEmpty = true;
        for (const Awaited &awaited : all) {
            if (awaited.group() != group)
                continue;
            AwaitedEntry *entry = entryFor(awaited.operation.id);
            m_list->insertWidget(position++, entry);
            entry->show(awaited);
            entry->setVisible(true);
            isEmpty = false;
        }
        title->setVisible(!isEmpty);
    }
    m_stack->setCurrentIndex(all.empty() ? 1 : 0);
    showProgress();
}

void AwaitingPage::showProgress()
{
    const Instant now = m_clock.now();
    const till::Recovery &recovery = m_till.recovery();
    const bool mayAsk = !m_till.roster().refusalOf(access::Action::AskResult);
    bool canAskAny = false;
    for (AwaitedEntry *entry : std::as_const(m_entries)) {
        const journal::Operation &operation = entry->awaited().operation;
        const auto inquiries = recovery.inquiries(operation.id);
        const bool canAsk = mayAsk && recovery.canAskNow(operation.id);
        const bool isMissed = inquiries.absentInDetail + inquiries.absentInReporting > 0;
        entry->showProgress(
            {.asked = inquiries.asked,
             .isMissed = isMissed,
             .next = recovery.nextInquiry(operation.id),
             .believedFrom = operation.sentAt.value_or(operation.createdAt) + recovery.horizon()},
            now, canAsk);
        canAskAny = canAskAny || (canAsk && operation.state == journal::State::Unknown);
    }
    m_askAll->setEnabled(canAskAny);
}

void AwaitingPage::askAll()
{
    for (const AwaitedEntry *entry : std::as_const(m_entries)) {
        if (entry->awaited().operation.state == journal::State::Unknown)
            (void)m_till.askNow(entry->awaited().operation.id); // the button is there for who may
    }
    showProgress();
}

void AwaitingPage::startDecision(const QString &operation)
{
    if (const auto entry = m_entries.constFind(operation); entry != m_entries.cend())
        (new RulingDialog((*entry)->awaited(), m_till, this))->open();
}

void AwaitingPage::showFailure(const journal::Error &error)
{
    m_failure->setTexts(tr("The awaited results cannot be read"),
                        textOf(failureOfReading(error)) + u'\n' + tr("Vezne goes on asking."),
                        tr("Try again"));
    m_stack->setCurrentWidget(m_failure);
}

void AwaitingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AwaitingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
    m_tick.start();
}

void AwaitingPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

void AwaitingPage::retranslate()
{
    m_lead->setText(
        tr("Vezne asks iyzico about these until their result is certain, also after a restart. While a "
           "payment is awaited, its order cannot be charged again."));
    m_askAll->setText(tr("Ask about all now"));
    m_empty->setTexts(
        tr("Nothing is awaited"),
        tr("The result of every payment, cancel and refund is certain. When an answer is lost, the "
           "operation appears here by itself."));
    for (const auto &[group, title] : m_titles)
        title->setText(titleOf(group));
    for (AwaitedEntry *entry : std::as_const(m_entries))
        entry->show(Awaited(entry->awaited()));
    showProgress();
}

} // namespace vezne::ui
