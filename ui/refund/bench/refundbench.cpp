// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/bench/refundbench.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/access/consent.h"
#include "ui/help/failure.h"
#include "ui/kit/dialogfoot.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/payment/operationtext.h"
#include "ui/refund/bench/batchmodel.h"
#include "ui/refund/bench/openbatch.h"
#include "ui/refund/bench/wishtext.h"
#include "ui/refund/reasonfields.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using till::BatchRun;

namespace {

constexpr QSize benchSize(980, 640);
constexpr qint64 largestWishFile = 1024 * 1024;

PlainLabel *newBenchLabel(const QString &name, TextRole role = TextRole::Body)
{
    auto *label = new PlainLabel({}, role);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

} // namespace

RefundBench::RefundBench(journal::ReaderThread &reader, till::Till &till, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_reader(reader)
    , m_till(till)
    , m_clock(clock)
    , m_lead(newBenchLabel(u"benchLead"_s, TextRole::Secondary))
    , m_message(newBenchLabel(u"benchMessage"_s))
    , m_model(new BatchModel(this))
    , m_place(new QStackedWidget)
    , m_table(new TableView)
    , m_empty(new EmptyState(Glyph::Refund))
    , m_totals(newBenchLabel(u"benchTotals"_s, TextRole::Section))
    , m_bar(new QProgressBar)
    , m_reason(new ReasonFields)
    , m_consent(new Consent(till.roster()))
    , m_again(new QCheckBox)
    , m_file(new QPushButton(tr("From a CSV file…")))
    , m_remove(new QPushButton(tr("Remove from the list")))
    , m_discard(new QPushButton(tr("Drop the rest")))
    , m_close(new QPushButton(tr("Back")))
    , m_act(new QPushButton)
{
    setObjectName(u"refundBench"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Refund several payments"));
    resize(benchSize);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(newTop());
    layout->addWidget(m_place, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_reason);
    layout->addWidget(m_consent);
    layout->addWidget(m_again);
    layout->addWidget(m_totals);
    layout->addWidget(m_message);
    layout->addLayout(newButtons());
    connectParts();
    say({});
    showAct();
    readOpen();
}

QWidget *RefundBench::newTop()
{
    m_table->setObjectName(u"benchTable"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(m_model);
    m_table->stretch(BatchModel::Result);
    m_table->setWordWrap(false); // a long reason is cut and whole in its tooltip; two lines do not fit a row
    m_empty->setObjectName(u"benchEmpty"_s);
    m_empty->setTexts(
        tr("No payments in the list yet"),
        tr("Select payments on the page “Transactions” and press R, or take a file with “From a "
           "CSV file…”."));
    m_place->addWidget(m_table);
    m_place->addWidget(m_empty);
    m_bar->setObjectName(u"benchBar"_s);
    m_bar->setAccessibleName(windowTitle());
    m_bar->setTextVisible(false);
    m_bar->hide();
    m_again->setObjectName(u"benchAgainCheck"_s);
    m_again->hide();
    m_message->setForegroundRole(QPalette::BrightText); // the palette's danger colour
    m_lead->setText(
        tr("A dry run: nothing is sent before you say so. A file holds a payment number or order in "
           "its first column and, if not everything is to go back, the amount in its second."));
    auto *top = new QWidget;
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(new PlainLabel(windowTitle(), TextRole::Title));
    layout->addWidget(m_lead);
    return top;
}

QLayout *RefundBench::newButtons()
{
    m_file->setObjectName(u"benchFileButton"_s);
    m_remove->setObjectName(u"benchRemoveButton"_s);
    m_discard->setObjectName(u"benchDiscardButton"_s);
    m_discard->hide();
    m_close->setObjectName(u"benchCloseButton"_s);
    m_act->setObjectName(u"benchActButton"_s);
    return newDialogFoot(this, {.aside = {m_file, m_remove, m_discard},
                                .leave = m_close,
                                .act = m_act,
                                .role = ButtonRole::Danger,
                                .enter = Enter::StepsOn});
}

void RefundBench::connectParts()
{
    connect(m_file, &QPushButton::clicked, this, &RefundBench::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, &RefundBench::removeRow);
    connect(new QShortcut(Qt::Key_Delete, m_table), &QShortcut::activated, this, &RefundBench::removeRow);
    connect(m_discard, &QPushButton::clicked, this, &RefundBench::giveUpOpen);
    connect(m_act, &QPushButton::clicked, this, &RefundBench::act);
    connect(m_reason, &ReasonFields::changed, this, &RefundBench::showAct);
    connect(m_consent, &Consent::changed, this, &RefundBench::showAct);
    connect(m_again, &QCheckBox::toggled, this, &RefundBench::showAct);
    connect(m_consent, &Consent::given, this, &RefundBench::begin);
    connect(m_consent, &Consent::refused, this, [this](const journal::Error &error) {
        say(textOf(failureOf(error)));
        showAct();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RefundBench::showAct);
}

void RefundBench::planSelection(const QStringList &operations)
{
    std::vector<till::RefundWish> wishes;
    for (const QString &operation : operations)
        wishes.push_back({operation, {}, 0});
    plan(wishes, language(), u"selection"_s);
}

void RefundBench::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Refunds from a file"), {}, tr("CSV (*.csv *.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RefundBench::planFile);
    dialog->open();
}

void RefundBench::planFile(const QString &file)
{
    QFile content(file);
    const auto wishes = content.open(QIODevice::ReadOnly) && content.size() <= largestWishFile
                            ? till::readWishes(content.readAll())
                            : tl::unexpected(till::WishFault{});
    if (!wishes)
        return say(textOf(wishes.error(), QFileInfo(file).fileName()));
    plan(wishes->wishes, wishes->language, QFileInfo(file).fileName());
}

void RefundBench::plan(const std::vector<till::RefundWish> &wishes, Language amounts, const QString &source)
{
    m_source = source;
    ++m_questions;
    m_reader.ask(
        this,
        [wishes, amounts, now = m_clock.now()](const journal::Reader &reader) {
            return till::planBatch(reader, wishes, amounts, now);
        },
        [this, generation = ++m_generation](const journal::Result<till::BatchPlan> &plan) {
            --m_questions;
            if (generation != m_generation || m_open || m_run)
                return;
            if (plan)
                return showPlan(*plan);
            showAct();
            say(textOf(failureOfReading(plan.error())));
        });
}

void RefundBench::showPlan(const till::BatchPlan &plan)
{
    m_model->setPlan(plan);
    m_again->setChecked(false);
    say({});
    weigh();
}

void RefundBench::readOpen()
{
    ++m_questions;
    m_reader.ask(this, readOpenBatch, [this](const journal::Result<OpenBatch> &open) {
        --m_questions;
        if (open && open->batch && !m_run)
            showOpen(*open);
        else
            showAct();
    });
}

void RefundBench::showOpen(const OpenBatch &open)
{
    m_open = open.batch;
    m_model->setPlan(open.plan);
    m_model->begin();
    for (std::size_t row = 0; row < open.ends.size(); ++row) {
        if (open.ends[row].state)
            m_model->setEnd(static_cast<int>(row), open.ends[row]);
    }
    m_lead->setText(tr("%1 began this on %2 and it was interrupted: %3 of %4 payments were begun. Going on "
                       "takes up the rest; nothing is done twice.")
                        .arg(actorText(m_open->actor), dateTimeText(m_open->at, language()))
                        .arg(open.begun())
                        .arg(open.ends.size()));
    for (QWidget *part : std::initializer_list<QWidget *>{m_reason, m_again, m_file, m_remove})
        part->hide();
    m_discard->show();
    weigh();
}

void RefundBench::giveUpOpen()
{
    if (!m_open)
        return;
    const auto closed = m_till.closeBatch(m_open->id, tr("the rest was given up"));
    if (!closed)
        return say(textOf(failureOf(closed.error())));
    m_open.reset();
    QDialog::reject();
}

void RefundBench::removeRow()
{
    if (m_run || m_open || m_isOver || !m_table->currentIndex().isValid())
        return;
    m_model->removeRow(m_table->currentIndex().row());
    weigh();
}

journal::Batch RefundBench::batchOfPlan() const
{
    journal::Batch batch{.source = m_source, .reason = m_reason->reason(), .note = m_reason->note()};
    for (const till::PlanRow &row : m_model->plan().rows) {
        if (row.isGood())
            batch.rows.push_back({.payment = row.file.payment.id,
                                  .kind = row.kind,
                                  .amount = row.amount,
                                  .left = row.file.left()});
    }
    return batch;
}

void RefundBench::weigh()
{
    // Looks at every payment, so not at each key that is typed.
    if (m_model->plan().good() > 0)
        m_consent->setAction(m_till.batchAction(m_open ? *m_open : batchOfPlan()));
    showAct();
}

void RefundBench::showAct()
{
    const till::BatchPlan &plan = m_model->plan();
    const auto refusal = m_till.roster().refusalOf(access::Action::Refund);
    m_place->setCurrentWidget(plan.rows.empty() && m_questions == 0 ? static_cast<QWidget *>(m_empty)
                                                                    : m_table);
    m_totals->setVisible(!m_run && !m_isOver && !plan.rows.empty());
    m_totals->setText(m_model->summary());
    const int repeats = m_open || m_run || m_isOver ? 0 : plan.repeats();
    m_again->setVisible(repeats > 0);
    m_again->setText(tr("Give the same amount back once more from %n payment(s)", nullptr, repeats));
    m_act->setVisible(!m_run && !m_isOver);
    const QString totals = m_model->totalsText();
    m_act->setText(m_open             ? tr("Go on with the rest")
                   : totals.isEmpty() ? tr("Give back")
                                      : tr("Give %1 back").arg(totals));
    m_act->setEnabled(plan.good() > 0 && !refusal && m_consent->isComplete() &&
                      (m_open || (m_reason->isComplete() && (repeats == 0 || m_again->isChecked()))));
    if (refusal)
        say(textOf(failureOf(till::problemOf(*refusal))));
    m_remove->setEnabled(m_table->currentIndex().isValid());
}

void RefundBench::act()
{
    m_act->setEnabled(false);
    say({});
    m_consent->ask();
}

void RefundBench::begin(const std::optional<till::Proof> &second)
{
    run(m_open ? m_till.resumeBatch(*m_open, second) : m_till.beginBatch(batchOfPlan(), second));
}

void RefundBench::run(const journal::Result<till::BatchStart> &start)
{
    if (!start) {
        say(textOf(failureOf(start.error())));
        return showAct();
    }
    m_model->begin();
    m_run = new BatchRun(m_till, *start, this);
    const int rows = static_cast<int>(m_run->batch().rows.size());
    connect(m_run, &BatchRun::rowBegun, this, [this](int row) {
        m_model->setUnderWay(row);
        m_table->scrollTo(m_model->index(row, 0));
    });
    connect(m_run, &BatchRun::rowEnded, this, [this](int row, const till::RowEnd &end) {
        m_model->setEnd(row, end);
        m_bar->setValue(row + 1);
    });
    connect(m_run, &BatchRun::finished, this, &RefundBench::conclude);
    m_bar->setRange(0, rows);
    m_bar->setValue(0);
    m_bar->show();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_reason, m_consent, m_again, m_file, m_remove, m_discard})
        part->hide();
    m_lead->setText(tr("Payment after payment. You can stop between two of them; what was sent stays sent."));
    m_close->setText(tr("Stop"));
    m_close->setFocus();
    m_open.reset();
    m_run->start();
    showAct();
}

void RefundBench::conclude(BatchRun::End end)
{
    m_run->deleteLater();
    m_run = nullptr;
    m_isOver = true;
    m_close->setText(tr("Close"));
    m_close->setEnabled(true);
    m_close->setFocus();
    showAct();
    switch (end) {
    case BatchRun::End::Complete:
        m_lead->setText(tr("Every payment was tried. The rows say what became of each."));
        break;
    case BatchRun::End::Stopped:
        m_lead->setText(
            tr("Stopped. The rest was not begun; it is offered again when you open this window."));
        break;
    case BatchRun::End::Halted:
        m_lead->setText(
            tr("Halted, since the last row did not come to a certain end. The rest was not begun; "
               "it is offered again when you open this window."));
        break;
    }
}

void RefundBench::say(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void RefundBench::reject()
{
    if (!m_run) {
        QDialog::reject();
        return;
    }
    m_run->stop(); // its end is shown
    m_close->setEnabled(false);
}

} // namespace vezne::ui
