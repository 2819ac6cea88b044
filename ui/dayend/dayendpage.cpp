// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dayend/dayendpage.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QScrollArea>

#include "core/base/istanbul.h"
#include "ui/dayend/closedialog.h"
#include "ui/dayend/dayfiguresview.h"
#include "ui/dayend/dayreport.h"
#include "ui/dayend/pastpanel.h"
#include "ui/help/failure.h"
#include "ui/paper/paperdialog.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int sideWidth = 340;
constexpr int mostPastRead = 400; // a year and more
constexpr auto gatheringTime = 200ms;

} // namespace

DayEndPage::DayEndPage(journal::ReaderThread &reader, till::Till &till, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_till(till)
    , m_clock(clock)
    , m_gathering(gatheringTime)
    , m_figures(new DayFiguresView)
    , m_closePanel(new ClosePanel)
    , m_past(new PastPanel)
    , m_message(new PlainLabel)
{
    build();
    connect(&m_gathering, &Pause::over, this, &DayEndPage::refresh);
    connect(&m_till, &till::Till::changed, this, [this] {
        if (isVisible())
            m_gathering.begin();
    });
    connect(&m_till.roster(), &till::Roster::changed, this, &DayEndPage::followRights);
    connect(m_closePanel, &ClosePanel::dayChosen, this, &DayEndPage::refresh);
    connect(m_closePanel, &ClosePanel::closeRequested, this, &DayEndPage::askToClose);
    connect(m_closePanel, &ClosePanel::awaitedRequested, this, &DayEndPage::awaitedRequested);
    connect(m_closePanel, &ClosePanel::printRequested, this, &DayEndPage::openInterim);
    connect(m_past, &PastPanel::said, this, &DayEndPage::say);
    m_actor = actorSeen();
    clear();
}

void DayEndPage::setShop(const finance::ReceiptShop &shop)
{
    m_shop = shop;
    m_past->setShop(shop);
}

void DayEndPage::build()
{
    m_message->setObjectName(u"dayEndMessage"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    m_past->setObjectName(u"pastPanel"_s);

    auto *scroll = new QScrollArea;
    scroll->setWidget(m_figures);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *side = new QVBoxLayout;
    side->setSpacing(space::m);
    for (QWidget *part : std::initializer_list<QWidget *>{m_message, m_closePanel, m_past}) {
        part->setFixedWidth(sideWidth);
        part->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);
        side->addWidget(part);
    }
    side->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl, space::s, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(scroll, 1);
    layout->addLayout(side);
    setFocusProxy(m_closePanel);
}

std::optional<QString> DayEndPage::actorSeen() const
{
    // Who numbers and freezes the shop's figures sees them; nobody else does.
    if (!m_till.roster().refusalOf(access::Action::CloseDay))
        return std::nullopt;
    return m_till.journal().actor().name;
}

void DayEndPage::followRights()
{
    const auto actor = actorSeen();
    if (actor == m_actor)
        return;
    m_actor = actor;
    // What one person looked at is not the next one's: the figures, what is being read, an open paper.
    ++m_generation;
    for (QDialog *dialog : findChildren<QDialog *>())
        dialog->deleteLater();
    clear();
    say({});
    if (isVisible())
        refresh();
}

void DayEndPage::clear()
{
    Reading nothing;
    nothing.state.mayClose = !m_actor;
    showReading(std::move(nothing));
}

journal::Result<DayEndPage::Reading> DayEndPage::read(const journal::Reader &reader, const Question &question)
{
    const journal::DayBook book = reader.days();
    const auto figures =
        question.actor ? book.figuresOf(*question.actor, question.day) : book.figures(question.day);
    journal::Filter sales{.from = istanbul::startOf(question.today),
                          .standings = {journal::Standing::Paid},
                          .paymentsOnly = true};
    if (question.actor)
        sales.actors.insert(*question.actor);
    const auto cancellable = reader.page(sales, std::nullopt, mostPastRead);
    if (!figures || !cancellable)
        return tl::unexpected(!figures ? figures.error() : cancellable.error());
    Reading reading;
    reading.figures = *figures;
    reading.state.hasSomething = figures->upTo > figures->after;
    reading.state.mayClose = !question.actor;
    reading.state.isCancellable = *cancellable;
    if (question.actor)
        return reading;
    const auto unsettled = book.unsettled(question.day);
    const auto closings = book.closings(mostPastRead);
    if (!unsettled || !closings)
        return tl::unexpected(!unsettled ? unsettled.error() : closings.error());
    reading.state.unsettled = *unsettled;
    reading.closings = *closings;
    return reading;
}

void DayEndPage::refresh()
{
    const Question question{m_closePanel->day(), istanbul::day(m_clock.now()), m_actor};
    m_reader.ask(
        this, [question](const journal::Reader &reader) { return read(reader, question); },
        [this, generation = ++m_generation](journal::Result<Reading> reading) {
            if (generation != m_generation)
                return;
            if (reading)
                showReading(std::move(*reading));
            else
                say(tr("The journal cannot be read: %1").arg(textOf(failureOfReading(reading.error()))));
        });
}

void DayEndPage::showReading(Reading reading)
{
    m_reading = std::move(reading);
    m_figures->show(m_reading.figures, m_actor ? Whose::Own : Whose::Shop, istanbul::day(m_clock.now()));
    m_closePanel->show(m_reading.state);
    m_past->setVisible(m_reading.state.mayClose);
    m_past->show(m_reading.closings);
}

void DayEndPage::openInterim()
{
    const QDate day = m_closePanel->day();
    const Interim interim{.figures = m_reading.figures,
                          .whose = m_actor ? Whose::Own : Whose::Shop,
                          .day = day,
                          .at = m_clock.now(),
                          .person = m_till.journal().actor().name};
    auto *dialog = new PaperDialog({.title = tr("Interim report (X)"),
                                    .html = interimReport(m_shop, interim),
                                    .name = u"x-%1"_s.arg(day.toString(Qt::ISODate))},
                                   this);
    dialog->open();
}

void DayEndPage::askToClose()
{
    say({});
    auto *dialog = new CloseDialog(m_reading.figures, m_closePanel->day(), this);
    connect(dialog, &QDialog::accepted, this, &DayEndPage::close);
    dialog->open();
}

void DayEndPage::close()
{
    const auto closing = m_till.closeDay(m_closePanel->day());
    if (closing)
        m_past->expect(closing->number);
    say(closing ? tr("Day end Z %1 is closed. Its first print is the original; those after it say COPY.")
                      .arg(closing->number)
                : tr("The day was not closed. %1").arg(textOf(failureOf(closing.error()))));
    refresh();
}

void DayEndPage::say(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void DayEndPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followRights();
    m_closePanel->setToday(istanbul::day(m_clock.now()));
    refresh();
}

} // namespace vezne::ui
