// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconciliation/importdialog.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>

#include "ui/kit/dialogfoot.h"
#include "ui/kit/field.h"
#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/kit/plainlabel.h"
#include "ui/reconciliation/reconciletext.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;
using finance::BadRow;
using finance::FileKind;

namespace {

constexpr int leastImportWidth = 640;
constexpr int choicesInARow = 3;
constexpr std::size_t mostBadShown = 4;

/// What a reading comes to, whatever its rows are.
struct Reading
{
    std::size_t rows = 0;
    QDate first, last;
    std::vector<BadRow> bad;
};

Reading readingOf(FileKind kind, const finance::Table &table, const finance::ColumnMap &map)
{
    if (kind == FileKind::Bank) {
        const auto read = finance::depositRows(table, map);
        return {read.rows.size(), read.first, read.last, read.bad};
    }
    const auto read = finance::settlementRows(table, map);
    return {read.rows.size(), read.first, read.last, read.bad};
}

} // namespace

ImportDialog::ImportDialog(FileKind kind, finance::Table table, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_table(std::move(table))
    , m_map(finance::guessColumns(m_table, kind))
    , m_found(new PlainLabel)
    , m_bad(new PlainLabel({}, TextRole::Secondary))
    , m_compare(new QPushButton(tr("Compare")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"importDialog"_s);
    setWindowTitle(kind == FileKind::Bank ? tr("Bank statement") : tr("Settlement file"));
    setMinimumWidth(leastImportWidth);
    m_found->setObjectName(u"importFound"_s);
    m_bad->setObjectName(u"importBad"_s);
    m_compare->setObjectName(u"importButton"_s);
    for (PlainLabel *label : {m_found, m_bad})
        label->setWordWrap(true);
    auto *explanation =
        new PlainLabel((m_map.columns.isEmpty()
                            ? tr("%1: encoding %2. No column was recognised; choose each of them.")
                            : tr("%1: encoding %2. These columns were recognised; put right what is not."))
                           .arg(name, m_table.encoding),
                       TextRole::Secondary);
    explanation->setWordWrap(true);
    auto *giveUp = new QPushButton(tr("Cancel"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(new PlainLabel(windowTitle(), TextRole::Title));
    layout->addWidget(explanation);
    layout->addWidget(newChoices());
    layout->addWidget(m_found);
    layout->addWidget(m_bad);
    layout->addLayout(newDialogFoot(this, {.leave = giveUp, .act = m_compare}));
    connect(m_compare, &QPushButton::clicked, this, &QDialog::accept);
    showReading();
}

QWidget *ImportDialog::newChoices()
{
    auto *choices = new QWidget;
    auto *grid = new QGridLayout(choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    int place = 0;
    for (const finance::Field field : finance::fieldsOf(m_kind)) {
        auto *combo = new QComboBox;
        combo->setObjectName(word(field) + "Column"_L1);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->addItem(tr("– none –"), -1);
        if (!m_table.rows.empty()) {
            const QStringList &titles = m_table.rows[std::size_t(m_map.header)].cells;
            for (qsizetype column = 0; column < titles.size(); ++column)
                combo->addItem(titles[column].trimmed(), qlonglong(column));
        }
        combo->setCurrentIndex(std::max(0, combo->findData(qlonglong(m_map.columns.value(field, -1)))));
        connect(combo, &QComboBox::activated, this, &ImportDialog::takeChoices);
        m_choices.emplace(field, combo);
        grid->addWidget(new ui::Field(fieldText(field), combo), place / choicesInARow, place % choicesInARow);
        ++place;
    }
    return choices;
}

void ImportDialog::takeChoices()
{
    m_map.columns.clear();
    for (const auto &[field, combo] : m_choices) {
        if (const qsizetype column = combo->currentData().toLongLong(); column >= 0)
            m_map.columns.insert(field, column);
    }
    showReading();
}

void ImportDialog::showReading()
{
    if (const auto missing = missingIn(m_map, m_kind)) {
        m_found->setText(tr("Choose the column for: %1").arg(fieldText(*missing)));
        m_found->setForegroundRole(QPalette::BrightText); // the palette's danger colour
        m_bad->hide();
        m_compare->setEnabled(false);
        return;
    }
    const Reading reading = readingOf(m_kind, m_table, m_map);
    m_found->setText(
        reading.first.isValid()
            ? tr("%n row(s) from %1 to %2 will be compared.", nullptr, static_cast<int>(reading.rows))
                  .arg(dateText(reading.first, language()), dateText(reading.last, language()))
            : tr("No row can be read with these columns."));
    m_found->setForegroundRole(reading.first.isValid() ? QPalette::WindowText : QPalette::BrightText);
    QStringList lines;
    for (const BadRow &row : reading.bad) {
        if (std::size_t(lines.size()) == mostBadShown)
            break;
        lines += tr("Line %1: %2 is not readable: “%3”").arg(row.line).arg(fieldText(row.field), row.text);
    }
    if (reading.bad.size() > mostBadShown)
        lines += tr("and %n more", nullptr, static_cast<int>(reading.bad.size() - mostBadShown));
    m_bad->setText(lines.join(u'\n'));
    m_bad->setVisible(!lines.isEmpty());
    m_compare->setEnabled(reading.first.isValid());
}

} // namespace vezne::ui
