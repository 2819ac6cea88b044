// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dayend/dayendpage.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>

#include "core/base/istanbul.h"
#include "ui/dayend/closedialog.h"
#include "ui/dayend/closingmodel.h"
#include "ui/dayend/dayfiguresview.h"
#include "ui/dayend/dayreport.h"
#include "ui/help/failure.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/paper/paper.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int sideWidth = 340;
constexpr int mostPastShown = 12;
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
    , m_pastPanel(new Panel)
    , m_noPast(new PlainLabel({}, TextRole::Secondary))
    , m_past(new ClosingModel(this))
    , m_pastTable(new TableView)
    , m_pastPdf(new QPushButton)
    , m_pastPrint(new QPushButton)
    , m_message(new PlainLabel)
{
    build();
    connect(&m_gathering, &Pause::over, this, &DayEndPage::refresh);
    connect(&m_till, &till::Till::changed, this, [this] {
        if (isVisible())
            m_gathering.begin();
    });
    connect(m_closePanel, &ClosePanel::dayChosen, this, &DayEndPage::refresh);
    connect(m_closePanel, &ClosePanel::closeRequested, this, &DayEndPage::askToClose);
    connect(m_closePanel, &ClosePanel::awaitedRequested, this, &DayEndPage::awaitedRequested);
    connect(m_closePanel, &ClosePanel::printRequested, this, [this] {
        const Instant now = m_clock.now();
        savePdf(interimReport(m_reading.figures, m_closePanel->day(), now, m_till.journal().actor().name),
                u"x-%1"_s.arg(m_closePanel->day().toString(Qt::ISODate)));
    });
    connect(m_pastTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DayEndPage::showPastButtons);
    connect(m_pastPdf, &QPushButton::clicked, this, [this] {
        const int row = m_pastTable->currentIndex().row();
        savePdf(selectedReport(), u"z-%1"_s.arg(m_past->at(row)->number));
    });
    connect(m_pastPrint, &QPushButton::clicked, this, [this] { print(selectedReport()); });
    retranslate();
}

void DayEndPage::build()
{
    m_pastTable->setObjectName(u"closingTable"_s);
    m_pastTable->setModel(m_past);
    m_pastTable->stretch(ClosingModel::Day);
    m_pastPdf->setObjectName(u"closingPdfButton"_s);
    m_pastPrint->setObjectName(u"closingPrintButton"_s);
    m_message->setObjectName(u"dayEndMessage"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_pastPdf);
    buttons->addWidget(m_pastPrint);
    m_noPast->setWordWrap(true);
    m_pastPanel->body()->addWidget(m_noPast);
    m_pastPanel->body()->addWidget(m_pastTable);
    m_pastPanel->body()->addLayout(buttons);

    auto *scroll = new QScrollArea;
    scroll->setWidget(m_figures);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *side = new QVBoxLayout;
    side->setSpacing(space::m);
    for (QWidget *part : std::initializer_list<QWidget *>{m_message, m_closePanel, m_pastPanel}) {
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

journal::Result<DayEndPage::Reading> DayEndPage::read(const journal::Reader &reader, QDate day, QDate today)
{
    Reading reading;
    const journal::DayBook book = reader.days();
    const auto figures = book.figures(day);
    const auto unsettled = book.unsettled(day);
    const auto closings = book.closings(mostPastRead);
    journal::Filter sales{
        .from = istanbul::startOf(today), .standings = {journal::Standing::Paid}, .paymentsOnly = true};
    const auto cancellable = reader.page(sales, std::nullopt, mostPastRead);
    if (!figures || !unsettled || !closings || !cancellable)
        return tl::unexpected(!figures     ? figures.error()
                              : !unsettled ? unsettled.error()
                              : !closings  ? closings.error()
                                           : cancellable.error());
    reading.figures = *figures;
    reading.state = {.hasSomething = figures->upTo > figures->after,
                     .unsettled = *unsettled,
                     .isCancellable = *cancellable};
    reading.closings = *closings;
    return reading;
}

void DayEndPage::refresh()
{
    const QDate today = istanbul::day(m_clock.now());
    m_reader.ask(
        this,
        [day = m_closePanel->day(), today](const journal::Reader &reader) {
            return read(reader, day, today);
        },
        [this, generation = ++m_generation](journal::Result<Reading> reading) {
            if (generation != m_generation)
                return;
            if (reading)
                show(std::move(*reading));
            else
                say(tr("The journal cannot be read: %1").arg(textOf(failureOfReading(reading.error()))));
        });
}

void DayEndPage::show(Reading reading)
{
    m_reading = std::move(reading);
    m_figures->show(m_reading.figures, istanbul::day(m_clock.now()));
    m_closePanel->show(m_reading.state);
    m_past->show(m_reading.closings);
    m_pastTable->fitHeight(mostPastShown);
    const bool hasPast = !m_reading.closings.empty();
    m_noPast->setVisible(!hasPast);
    m_pastTable->setVisible(hasPast);
    m_pastPdf->setVisible(hasPast);
    m_pastPrint->setVisible(hasPast);
    showPastButtons();
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
    say(closing ? tr("Day end Z %1 is closed.").arg(closing->number)
                : tr("The day was not closed. %1").arg(textOf(failureOf(closing.error()))));
    refresh();
}

void DayEndPage::showPastButtons()
{
    const bool isChosen =
        m_pastTable->currentIndex().isValid() && m_pastTable->selectionModel()->hasSelection();
    m_pastPdf->setEnabled(isChosen);
    m_pastPrint->setEnabled(isChosen);
}

QString DayEndPage::selectedReport() const
{
    return closingReport(*m_past->at(m_pastTable->currentIndex().row()), Copy::Again);
}

void DayEndPage::savePdf(const QString &html, const QString &name)
{
    auto *dialog = new QFileDialog(this, tr("Save the report"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(name + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, html, name](const QString &file) {
        say(ui::savePdf(html, name, file) ? tr("Saved as %1").arg(file)
                                          : tr("%1 could not be written. Choose another place.").arg(file));
    });
    dialog->open();
}

void DayEndPage::print(const QString &html)
{
    auto printer = std::make_shared<QPrinter>();
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [html, printer] { printPaper(html, *printer); });
    dialog->open();
}

void DayEndPage::say(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void DayEndPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_closePanel->setToday(istanbul::day(m_clock.now()));
    refresh();
}

void DayEndPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DayEndPage::retranslate()
{
    m_pastPanel->setTitle(tr("Earlier day ends"));
    m_noPast->setText(
        tr("No day has been closed yet. Close each day in the evening; its figures then stay as they are."));
    m_pastTable->setAccessibleName(tr("Earlier day ends"));
    m_pastPdf->setText(tr("PDF…"));
    m_pastPrint->setText(tr("Print…"));
    m_past->retranslate();
}

} // namespace vezne::ui
