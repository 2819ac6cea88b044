// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>
#include <QWidget>
#include <vector>

namespace vezne::ui {

/// One line of a FactList.
struct Fact
{
    enum class Manner {
        Plain,
        Copyable, ///< with a button that copies the value
        Strong,   ///< the line that matters most
        Part,     ///< of the line above
    };

    QString label, value;
    Manner manner = Manner::Plain;
};

/// Labels at the left, values beside them or, for figures, at the right edge. Lines without a value are left
/// out. Values may come from strangers and are shown as plain text.
class FactList : public QWidget
{
    Q_OBJECT

public:
    enum class Values { Text, Figures };

    explicit FactList(Values values = Values::Text, QWidget *parent = nullptr);

    void setFacts(const std::vector<Fact> &facts);
    [[nodiscard]] bool isEmpty() const { return m_grid->count() == 0; }

private:
    void addFact(const Fact &fact, int row);
    [[nodiscard]] QWidget *newCopyButton(const Fact &fact);

    QGridLayout *m_grid;
    Values m_values;
};

} // namespace vezne::ui
