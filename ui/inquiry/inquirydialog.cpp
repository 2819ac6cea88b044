// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inquiry/inquirydialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>

#include "core/till/mismatchtext.h"
#include "core/till/shoprules.h"
#include "ui/help/failure.h"
#include "ui/inquiry/sidesmodel.h"
#include "ui/inquiry/verdictbox.h"
#include "ui/kit/dialogfoot.h"
#include "ui/kit/language.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using till::CheckedPayment;

namespace {
constexpr QSize inquirySize(760, 620);
constexpr int longestId = 128;
} // namespace

InquiryDialog::InquiryDialog(till::Till &till, const QString &id, QWidget *parent)
    : QDialog(parent)
    , m_till(till)
    , m_model(new SidesModel(this))
    , m_id(new QLineEdit(id))
    , m_ask(new QPushButton(tr("Ask iyzico")))
    , m_progress(new PlainLabel({}, TextRole::Secondary))
    , m_verdict(new VerdictBox)
    , m_table(new TableView)
    , m_open(new QPushButton(tr("Open in the list")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"inquiryDialog"_s);
    setWindowTitle(tr("Compare with iyzico"));
    resize(inquirySize);
    m_progress->setObjectName(u"inquiryProgress"_s);
    m_table->setObjectName(u"sidesTable"_s);
    m_table->setAccessibleName(tr("The journal beside iyzico"));
    m_table->setModel(m_model);
    m_table->setWordWrap(false);
    for (const int column : {SidesModel::Here, SidesModel::There})
        m_table->stretch(column);
    m_open->setObjectName(u"openComparedButton"_s);
    auto *close = new QPushButton(tr("Close"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(new PlainLabel(tr("Compare with iyzico"), TextRole::Title));
    layout->addWidget(newQuestion());
    layout->addWidget(m_progress);
    layout->addWidget(m_verdict);
    layout->addWidget(m_table, 1);
    layout->addStretch();
    layout->addLayout(newDialogFoot(this, {.aside = {m_open}, .leave = close, .enter = Enter::Elsewhere}));
    m_progress->setText(tr("iyzico knows payment ids and conversation ids; the journal also finds orders. "
                           "Nothing is changed by asking."));
    m_progress->setWordWrap(true);
    for (QWidget *later : std::initializer_list<QWidget *>{m_verdict, m_table, m_open})
        later->hide();

    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT openRequested(m_ours);
        accept();
    });
    if (!id.isEmpty())
        ask();
}

QWidget *InquiryDialog::newQuestion()
{
    m_id->setObjectName(u"inquiryIdEdit"_s);
    m_id->setMaxLength(longestId);
    m_id->setPlaceholderText(tr("Payment id, order or conversation id"));
    m_id->setAccessibleName(tr("Payment id, order or conversation id"));
    m_id->setClearButtonEnabled(true);
    m_ask->setObjectName(u"inquiryAskButton"_s);
    m_ask->setDefault(true);
    setRole(m_ask, ButtonRole::Primary);
    const auto showAsk = [this] { m_ask->setEnabled(!m_id->text().trimmed().isEmpty() && !m_check); };
    connect(m_id, &QLineEdit::textChanged, this, showAsk);
    connect(m_ask, &QPushButton::clicked, this, &InquiryDialog::ask);
    showAsk();
    auto *question = new QWidget;
    auto *row = new QHBoxLayout(question);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_id, 1);
    row->addWidget(m_ask);
    return question;
}

void InquiryDialog::ask()
{
    const auto check = m_till.check(m_id->text());
    for (QWidget *later : std::initializer_list<QWidget *>{m_table, m_open})
        later->hide();
    m_verdict->setVisible(!check);
    m_progress->setVisible(check.has_value());
    if (!check)
        return m_verdict->show(Tone::Danger, Glyph::Lock, textOf(failureOf(check.error())), {});
    m_check = *check;
    m_ask->setEnabled(false);
    m_progress->setText(tr("Asking iyzico…"));
    connect(*check, &till::PaymentCheck::waiting, this, [this](std::chrono::milliseconds pause) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(pause).count();
        m_progress->setText(tr("This minute’s inquiries are used up; going on in %n second(s).", nullptr,
                               static_cast<int>(seconds)));
    });
    connect(*check, &till::PaymentCheck::finished, this, &InquiryDialog::hear);
}

void InquiryDialog::hear(const CheckedPayment &checked)
{
    m_check.clear();
    m_ask->setEnabled(true);
    m_progress->hide();
    const auto settings = m_till.journal().reader().staff().settings();
    m_model->show(comparedFacts(checked, settings && till::isMarketplace(*settings)));
    m_table->setVisible(m_model->rowCount() > 0);
    m_ours = checked.ours ? checked.ours->payment.id : QString();
    m_open->setVisible(!m_ours.isEmpty());
    m_verdict->setVisible(true);
    showVerdict(checked);
}

void InquiryDialog::showVerdict(const CheckedPayment &checked)
{
    QStringList sentences;
    for (const till::Mismatch &mismatch : checked.mismatches)
        sentences.append(till::textOf(mismatch, language()));
    if (checked.theirs && !checked.theirs->knowsUndos)
        sentences.append(tr("iyzico’s reports did not answer: cancels and refunds were not compared."));
    switch (checked.word) {
    case CheckedPayment::Word::Silent:
        return m_verdict->show(Tone::Waiting, Glyph::Plug, tr("iyzico could not be asked."),
                               {tr("Only the journal’s side is shown. Try again.")});
    case CheckedPayment::Word::Refused:
        return m_verdict->show(Tone::Waiting, Glyph::Warning, tr("iyzico did not answer the question."),
                               {std::get<iyzico::Answer>(*checked.outcome).errorMessage()});
    case CheckedPayment::Word::Forged:
        return m_verdict->show(Tone::Danger, Glyph::Warning, tr("The answer’s signature is wrong."),
                               {tr("Nothing of it is shown. Tell the person in charge.")});
    case CheckedPayment::Word::Clear:
        break;
    }
    if (!checked.ours && !checked.theirs)
        return m_verdict->show(
            Tone::Neutral, Glyph::Search, tr("Neither side knows this id."),
            {tr("iyzico finds payments by payment id and conversation id, not by order.")});
    if (!checked.mismatches.empty())
        return m_verdict->show(Tone::Danger, Glyph::Warning,
                               tr("%n difference(s)", nullptr, static_cast<int>(checked.mismatches.size())),
                               sentences);
    if (!checked.theirs)
        return m_verdict->show(Tone::Neutral, Glyph::Info, tr("iyzico does not know this payment."),
                               {tr("The journal says that no money was taken, which fits.")});
    m_verdict->show(Tone::Success, Glyph::CheckCircle, tr("The journal and iyzico agree."), sentences);
}

} // namespace vezne::ui
