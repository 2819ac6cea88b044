// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "ui/transactions/listfilter.h"

class QSettings;

namespace vezne::ui {

/// A filter under a name.
struct SavedView
{
    QString name;
    ListFilter filter;        ///< AllTime dates mean "whatever dates the list has"
    bool isOfAllTime = false; ///< ... unless this says that they mean all time

    /// What the list shows when the view is chosen over `present`.
    [[nodiscard]] ListFilter over(const ListFilter &present) const;
};

/// Everything that is held on a card and neither captured nor released, whenever it was.
[[nodiscard]] inline ListFilter holdsView()
{
    return {.groups = {StandingGroup::Reserved}, .paymentsOnly = true};
}

/// The named filters of a person: some come with the program, others are added. Kept in the settings; what
/// was searched is not (a view is no place for a customer's name).
class SavedViews
{
public:
    /// `settings` may be null: then they last as long as the program.
    explicit SavedViews(QSettings *settings);

    /// Those of the program, in the present language.
    [[nodiscard]] static std::vector<SavedView> shipped();

    [[nodiscard]] const std::vector<SavedView> &own() const { return m_own; }
    /// Takes the place of a view of the same name.
    void add(const SavedView &view);
    void rename(const QString &name, const QString &to);
    void remove(const QString &name);

private:
    void load();
    void store() const;

    QSettings *m_settings;
    std::vector<SavedView> m_own;
};

} // namespace vezne::ui
