// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/auditdialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include "ui/access/accesstext.h"
#include "ui/access/auditmodel.h"
#include "ui/help/failure.h"
#include "ui/kit/boxname.h"
#include "ui/kit/dialogfoot.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/tableview.h"
#include "ui/kit/wholerows.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using journal::DeedKind;

namespace {

constexpr QSize auditSize(960, 600);
constexpr int auditPage = 200;

} // namespace

AuditDialog::AuditDialog(journal::ReaderThread &reader, QWidget *parent)
    : QDialog(parent)
    , m_reader(reader)
    , m_model(new AuditModel(this))
    , m_search(new QLineEdit)
    , m_kinds(new QComboBox)
    , m_table(new TableView)
    , m_empty(new EmptyState(Glyph::Search))
    , m_stack(new QStackedWidget)
    , m_more(new QPushButton(tr("Older entries")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"auditDialog"_s);
    setWindowTitle(tr("Audit trail"));
    resize(auditSize);
    m_table->setObjectName(u"auditTable"_s);
    m_table->setAccessibleName(tr("Audit trail"));
    m_table->setModel(m_model);
    m_table->setDensity(RowDensity::Compact);
    m_table->stretch(AuditModel::About);
    m_stack->addWidget(new WholeRows(m_table));
    m_stack->addWidget(m_empty);
    auto *close = new QPushButton(tr("Close"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(new PlainLabel(tr("Audit trail"), TextRole::Title));
    layout->addWidget(newFilters());
    layout->addWidget(m_stack, 1);
    layout->addLayout(newDialogFoot(this, {.aside = {m_more}, .leave = close, .enter = Enter::StepsOn}));

    connect(m_more, &QPushButton::clicked, this, &AuditDialog::readOn);
    connect(m_search, &QLineEdit::textChanged, this, &AuditDialog::readAnew);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &AuditDialog::readAnew);
    readAnew();
}

QWidget *AuditDialog::newFilters()
{
    m_search->setObjectName(u"auditSearchEdit"_s);
    m_search->setPlaceholderText(tr("Search: person, setting, order"));
    m_search->setAccessibleName(tr("Search the audit trail"));
    m_search->setClearButtonEnabled(true);
    m_kinds->setObjectName(u"auditKindCombo"_s);
    setSpokenName(m_kinds, tr("What was done"));
    m_kinds->addItem(tr("Everything"));
    for (const DeedKind kind : journal::allDeedKinds)
        m_kinds->addItem(deedText(kind), static_cast<int>(kind));
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_search, 1);
    row->addWidget(m_kinds);
    return bar;
}

journal::AuditFilter AuditDialog::filter() const
{
    journal::AuditFilter filter{.text = m_search->text()};
    if (m_kinds->currentData().isValid())
        filter.kinds.insert(static_cast<DeedKind>(m_kinds->currentData().toInt()));
    return filter;
}

void AuditDialog::readAnew()
{
    const int generation = ++m_generation;
    m_reader.ask(
        this,
        [filter = filter()](const journal::Reader &reader) {
            return reader.audit().page(filter, std::nullopt, auditPage);
        },
        [this, generation](const journal::Result<std::vector<journal::AuditEntry>> &page) {
            if (generation == m_generation)
                take(page, Page::First);
        });
}

void AuditDialog::readOn()
{
    m_reader.ask(
        this,
        [filter = filter(), before = m_model->lastSeq()](const journal::Reader &reader) {
            return reader.audit().page(filter, before, auditPage);
        },
        [this, generation = m_generation](const journal::Result<std::vector<journal::AuditEntry>> &page) {
            if (generation == m_generation)
                take(page, Page::Further);
        });
}

void AuditDialog::take(const journal::Result<std::vector<journal::AuditEntry>> &page, Page which)
{
    if (!page) {
        m_empty->setTexts(tr("The audit trail cannot be read"), textOf(failureOfReading(page.error())));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (which == Page::First)
        m_model->show(*page);
    else
        m_model->append(*page);
    m_more->setVisible(static_cast<int>(page->size()) == auditPage);
    const bool isFiltered = !m_search->text().isEmpty() || m_kinds->currentIndex() > 0;
    m_empty->setTexts(
        isFiltered ? tr("No matching entry") : tr("Nothing yet"),
        isFiltered
            ? tr("No entry has these words and this kind.")
            : tr("Who signs in, who changes staff or settings, who asks for refunds: it is recorded here."));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

} // namespace vezne::ui
