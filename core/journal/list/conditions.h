// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include "core/journal/list/filter.h"
#include "core/journal/list/searchtext.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

/// A WHERE clause under construction.
class Conditions
{
public:
    void add(const QString &condition, const QVariantList &values = {})
    {
        m_conditions.append(condition);
        m_values.append(values);
    }

    void add(const Conditions &others)
    {
        m_conditions.append(others.m_conditions);
        m_values.append(others.m_values);
    }

    void addAny(const QString &column, const QVariantList &values)
    {
        if (!values.isEmpty())
            add(u"%1 IN (%2)"_s.arg(column, QStringList(values.size(), u"?"_s).join(','_L1)), values);
    }

    template<class Enum>
    void addWords(const QString &column, const QSet<Enum> &set)
    {
        QVariantList words;
        for (const Enum value : set)
            words.append(word(value));
        addAny(column, words);
    }

    [[nodiscard]] bool isEmpty() const { return m_conditions.isEmpty(); }
    [[nodiscard]] QString clause() const
    {
        return m_conditions.isEmpty() ? QString() : u" WHERE "_s + m_conditions.join(" AND "_L1);
    }
    [[nodiscard]] const QVariantList &values() const { return m_values; }

private:
    QStringList m_conditions;
    QVariantList m_values;
};

/// What `filter` restricts, its text left out; columns of an operation's row.
[[nodiscard]] Conditions conditionsOf(const Filter &filter);

/// Collected payments whose differences make another thing of them than table `reconciled` says: a match that
/// one undid, or that a person explained.
enum class MatchException { Undone, Explained };
[[nodiscard]] QString conditionOf(MatchException exception);

/// The parts of a search that only a row's own text can answer. `withIndexed` also for words that the search
/// index would find.
enum class Words { BriefOnly, All };
void addWords(Conditions &conditions, const QStringList &words);
void addWords(Conditions &conditions, const SearchText &search, Words which);

} // namespace vezne::journal
