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

QString CapsModel::text(const till::InstallmentCap &cap, int column) const
{
    switch (static_cast<Column>(column)) {
    case Group:
        return capGroupText(cap.group);
    case Most:
        return cap.most == 1 ? tr("single payment") : QString::number(cap.most);
    case Since:
        return cap.since.isValid() ? dateText(cap.since, language()) : tr("from the beginning");
    }
    return {};
}

QVariant CapsModel::other(const till::InstallmentCap &cap, int column, int role) const
{
    if (role != Qt::EditRole)
        return {};
    switch (static_cast<Column>(column)) {
    case Group:
        return capGroupText(cap.group);
    case Most:
        return QString::number(cap.most);
    case Since:
        return cap.since.toString(QStringLiteral("dd.MM.yyyy"));
    }
    return {};
}

QStringList CapsModel::titles() const
{
    return {tr("Products"), tr("Instalments at most"), tr("Since")};
}

Qt::ItemFlags CapsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = RowModel::flags(index);
    return m_isEditable ? usual | Qt::ItemIsEditable : usual;
}

bool CapsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    till::InstallmentCap cap = *at(index.row());
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
    if (cap == *at(index.row()))
        return false;
    replace(index.row(), std::move(cap));
    Q_EMIT edited();
    return true;
}

} // namespace vezne::ui
