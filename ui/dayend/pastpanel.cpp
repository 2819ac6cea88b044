// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dayend/pastpanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>

#include "ui/dayend/closingmodel.h"
#include "ui/help/failure.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/paper/paperchoice.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostPastShown = 12;
} // namespace

PastPanel::PastPanel(QWidget *parent)
    : Panel({}, parent)
    , m_none(new PlainLabel({}, TextRole::Secondary))
    , m_model(new ClosingModel(this))
    , m_table(new TableView)
    , m_pdf(new QPushButton)
    , m_print(new QPushButton)
{
    m_table->setObjectName(u"closingTable"_s);
    m_table->setModel(m_model);
    m_table->stretch(ClosingModel::Day);
    m_pdf->setObjectName(u"closingPdfButton"_s);
    m_print->setObjectName(u"closingPrintButton"_s);
    m_none->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_pdf);
    buttons->addWidget(m_print);
    body()->addWidget(m_none);
    body()->addWidget(m_table);
    body()->addLayout(buttons);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PastPanel::showButtons);
    connect(m_pdf, &QPushButton::clicked, this, &PastPanel::savePdf);
    connect(m_print, &QPushButton::clicked, this, &PastPanel::print);
    showButtons();
    retranslate();
}

void PastPanel::expect(qint64 number)
{
    m_expected = number;
    m_original = number;
}

void PastPanel::show(std::vector<journal::Closing> closings)
{
    const journal::Closing *kept = chosen();
    const qint64 wanted = m_expected > 0 ? m_expected : kept ? kept->number : 0;
    const bool hasPast = !closings.empty();
    m_model->show(std::move(closings));
    m_none->setVisible(!hasPast);
    for (QWidget *part : std::initializer_list<QWidget *>{m_table, m_pdf, m_print})
        part->setVisible(hasPast);
    m_table->fitHeight(mostPastShown);
    choose(wanted);
    showButtons();
}

void PastPanel::choose(qint64 number)
{
    const auto &rows = m_model->rows();
    const auto found = std::ranges::find(rows, number, &journal::Closing::number);
    if (found == rows.end())
        return;
    if (number == m_expected)
        m_expected = 0;
    const int row = static_cast<int>(found - rows.begin());
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
}

const journal::Closing *PastPanel::chosen() const
{
    return m_table->selectionModel()->hasSelection() ? m_model->at(m_table->currentIndex().row()) : nullptr;
}

QString PastPanel::reportOf(const journal::Closing &closing) const
{
    return closingReport(m_shop, closing, copyOf(closing.number));
}

Copy PastPanel::copyOf(qint64 number) const
{
    return number == m_original ? Copy::First : Copy::Again;
}

void PastPanel::take(qint64 number)
{
    if (number == m_original)
        m_original = 0;
}

void PastPanel::print()
{
    const journal::Closing *closing = chosen();
    if (!closing)
        return;
    askToPrint(reportOf(*closing), this, [this, number = closing->number](bool isTaken) {
        if (!isTaken)
            return Q_EMIT said(textOf(failureOf(PaperFault::Print)));
        take(number);
        Q_EMIT said(tr("Handed to the printer."));
    });
}

void PastPanel::savePdf()
{
    const journal::Closing *closing = chosen();
    if (!closing)
        return;
    askToSavePdf(reportOf(*closing), u"z-%1"_s.arg(closing->number), this,
                 [this, number = closing->number](const QString &text, bool isWritten) {
                     if (isWritten)
                         take(number);
                     Q_EMIT said(text);
                 });
}

void PastPanel::showButtons()
{
    const bool isChosen = chosen() != nullptr;
    m_pdf->setEnabled(isChosen);
    m_print->setEnabled(isChosen);
}

void PastPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PastPanel::retranslate()
{
    setTitle(tr("Earlier day ends"));
    m_none->setText(
        tr("No day has been closed yet. Close each day in the evening; its figures then stay as they are."));
    m_table->setAccessibleName(tr("Earlier day ends"));
    m_pdf->setText(tr("PDF…"));
    m_print->setText(tr("Print…"));
    m_model->retranslate();
}

} // namespace vezne::ui
