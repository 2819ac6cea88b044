// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "core/journal/records.h"

class QSqlQuery;

namespace vezne::journal {

class Engine;

/// What a question reads of table operation. Whoever reads a million rows pays for each column of each.
class OperationFields
{
public:
    /// Everything.
    [[nodiscard]] static const OperationFields &all();
    /// The columns named, the seq, and the currency that amounts need.
    /// Members that were not read keep their defaults.
    [[nodiscard]] static OperationFields of(const QStringList &columns);

    /// For a SELECT.
    [[nodiscard]] QString columns(const Engine &engine) const;
    /// The present row of such a SELECT.
    [[nodiscard]] Operation read(const QSqlQuery &row) const;
    /// The same over what an earlier row of that SELECT left there: millions of rows need one operation.
    void read(const QSqlQuery &row, Operation &into) const;

    struct Field;
    struct Reading;

private:
    explicit OperationFields(std::vector<const Field *> fields);

    std::vector<const Field *> m_fields;
};

} // namespace vezne::journal
