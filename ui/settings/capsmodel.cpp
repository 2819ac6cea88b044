// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/capsmodel.h"

#include "ui/kit/instanttext.h"
#include "ui/kit/language.h"
#include "ui/sale/captext.h"

namespace vezne::ui {

namespace {

/// As a person types a day: 01.02.2026 or 2026-02-01; null for from the beginning.
std::optional<QDate> dayTyped(const QString &text)
{
    if (text.isEmpty())
        return QDate();
    for (const QString &format : {QStringLiteral("d.M.yyyy"), QStringLiteral("yyyy-M-d")}) {
        if (const QDate day = QDate::fromString(text, format); day.isValid())
            return day;
    }
    return std::nullopt;
}

} // namespace

void CapsModel::setCaps(std::vector<till::InstallmentCap> caps)
{
    beginResetModel();
    m_caps = std::move(caps);
    endResetModel();
}

void CapsModel::retranslate()
{
    if (!m_caps.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int CapsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_caps.size());
}

int CapsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CapsModel::shown(const till::InstallmentCap &cap, int column) const
{
    switch (static_cast<Column>(column)) {
    case Group:
        return capGroupText(cap.group);
    case Most:
        return cap.most == 1 ? tr("single payment") : QString::number(cap.most);
    case Since:
        return cap.since.isValid() ? dateText(cap.since, language()) : tr("from the beginning");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CapsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const till::InstallmentCap &cap = m_caps[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(index.column() == Group ? Qt::AlignVCenter | Qt::AlignLeft
                                                           : Qt::AlignVCenter | Qt::AlignRight);
    if (role == Qt::EditRole && index.column() == Most)
        return QString::number(cap.most);
    if (role == Qt::EditRole && index.column() == Since)
        return cap.since.toString(QStringLiteral("dd.MM.yyyy"));
    return role == Qt::DisplayRole || role == Qt::EditRole ? shown(cap, index.column()) : QVariant();
}

QVariant CapsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == Group ? Qt::AlignVCenter | Qt::AlignLeft
                                                    : Qt::AlignVCenter | Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Group:
        return tr("Products");
    case Most:
        return tr("Instalments at most");
    case Since:
        return tr("Since");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags CapsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return m_isEditable ? usual | Qt::ItemIsEditable : usual;
}

bool CapsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    till::InstallmentCap &cap = m_caps[static_cast<std::size_t>(index.row())];
    const till::InstallmentCap before = cap;
    const QString typed = value.toString().simplified();
    if (index.column() == Group && !typed.isEmpty() && typed != capGroupText(cap.group))
        cap.group = typed;
    if (index.column() == Most) {
        if (const int most = typed.toInt(); most >= 1 && most <= till::mostInstallments)
            cap.most = most;
    }
    if (index.column() == Since) {
        if (const auto day = dayTyped(typed))
            cap.since = *day;
    }
    if (cap == before)
        return false;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

} // namespace vezne::ui
