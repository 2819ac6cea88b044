// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/columnlook.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <array>

#include "ui/transactions/transactionmodel.h"
#include "ui/transactions/transactiontable.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {

const QString hiddenKey = u"transactions/hiddenColumns"_s;
const QString orderKey = u"transactions/columnOrder"_s;
const QString densityKey = u"transactions/density"_s;

constexpr std::array densities{RowDensity::Compact, RowDensity::Normal, RowDensity::Roomy};

/// The word under which a column is kept.
QString word(int column)
{
    static const std::array words{u"time"_s,  u"order"_s,       u"kind"_s,   u"customer"_s,
                                  u"card"_s,  u"installment"_s, u"amount"_s, u"status"_s,
                                  u"actor"_s, u"security"_s,    u"till"_s};
    return words[static_cast<std::size_t>(column)];
}

int columnOfWord(const QString &text)
{
    for (int column = 0; column < TransactionModel::ColumnCount; ++column) {
        if (word(column) == text)
            return column;
    }
    return -1;
}

QString densityWord(RowDensity density)
{
    switch (density) {
    case RowDensity::Compact:
        return u"compact"_s;
    case RowDensity::Normal:
        return u"normal"_s;
    case RowDensity::Roomy:
        return u"roomy"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ColumnLook::ColumnLook(TransactionTable *table, QSettings *settings, Tills tills)
    : QObject(table)
    , m_table(table)
    , m_settings(settings)
    , m_tills(tills)
    , m_menu(new QMenu(table))
{
    m_menu->setObjectName(u"columnsMenu"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &ColumnLook::fill);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](QPoint place) { m_menu->popup(header->mapToGlobal(place)); });
    load();
    connect(header, &QHeaderView::sectionMoved, this, &ColumnLook::store);
}

void ColumnLook::fill()
{
    m_menu->clear();
    const QSet<int> withoutRoom = m_table->columnsWithoutRoom();
    for (int column = 0; column < TransactionModel::ColumnCount; ++column) {
        const QString title = m_table->model()->headerData(column, Qt::Horizontal).toString();
        QAction *action =
            m_menu->addAction(withoutRoom.contains(column) ? tr("%1 (no room now)").arg(title) : title);
        action->setCheckable(true);
        action->setChecked(!m_table->hiddenByChoice().contains(column));
        action->setEnabled(column != TransactionModel::Status && column != TransactionModel::Amount);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            QSet<int> hidden = m_table->hiddenByChoice();
            isShown ? void(hidden.remove(column)) : void(hidden.insert(column));
            m_table->hideByChoice(hidden);
            store();
        });
    }
    m_menu->addSeparator();
    auto *group = new QActionGroup(m_menu);
    const std::array texts{tr("Compact rows"), tr("Normal rows"), tr("Roomy rows")};
    for (std::size_t i = 0; i < densities.size(); ++i) {
        QAction *action = m_menu->addAction(texts[i]);
        action->setCheckable(true);
        action->setChecked(densities[i] == m_density);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, density = densities[i]] {
            setDensity(density);
            store();
        });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Reset the columns")), &QAction::triggered, this, &ColumnLook::reset);
}

void ColumnLook::setDensity(RowDensity density)
{
    m_density = density;
    m_table->setDensity(density);
}

void ColumnLook::reset()
{
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < TransactionModel::ColumnCount; ++column)
        header->moveSection(header->visualIndex(column), column);
    m_table->hideByChoice(usuallyHidden());
    setDensity(RowDensity::Normal);
    store();
}

QSet<int> ColumnLook::usuallyHidden() const
{
    return m_tills == Tills::One ? QSet<int>{TransactionModel::Till} : QSet<int>();
}

QString ColumnLook::hiddenWord(int column) const
{
    return column == TransactionModel::Till && m_tills == Tills::One ? u"till-of-one"_s : word(column);
}

void ColumnLook::load()
{
    // A choice that was kept by a version without a column says nothing of it.
    const QStringList known = m_settings ? m_settings->value(orderKey).toStringList() : QStringList();
    QSet<int> hidden;
    for (const int column : usuallyHidden()) {
        if (!known.contains(word(column)))
            hidden.insert(column);
    }
    m_table->hideByChoice(hidden);
    if (!m_settings)
        return;
    const QStringList kept = m_settings->value(hiddenKey).toStringList();
    for (int column = 0; column < TransactionModel::ColumnCount; ++column) {
        if (kept.contains(hiddenWord(column)))
            hidden.insert(column);
    }
    m_table->hideByChoice(hidden);
    QHeaderView *header = m_table->horizontalHeader();
    int place = 0;
    for (const QString &text : known) {
        if (const int column = columnOfWord(text); column >= 0)
            header->moveSection(header->visualIndex(column), place++);
    }
    const QString densityKept = m_settings->value(densityKey).toString();
    for (const RowDensity density : densities) {
        if (densityWord(density) == densityKept)
            setDensity(density);
    }
}

void ColumnLook::store() const
{
    if (!m_settings)
        return;
    QStringList hidden;
    for (const int column : m_table->hiddenByChoice())
        hidden.append(hiddenWord(column));
    hidden.sort();
    QStringList order;
    const QHeaderView *header = m_table->horizontalHeader();
    for (int place = 0; place < header->count(); ++place)
        order.append(word(header->logicalIndex(place)));
    m_settings->setValue(hiddenKey, hidden);
    m_settings->setValue(orderKey, order);
    m_settings->setValue(densityKey, densityWord(m_density));
}

} // namespace vezne::ui
