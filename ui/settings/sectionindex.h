// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <vector>

namespace vezne::ui {

/// The settings' sections by name, under the headings of their groups. Up and Down go from one to the next;
/// Enter, Right and Tab go into it.
class SectionIndex : public QListWidget
{
    Q_OBJECT

public:
    /// A section's name, and its group's.
    struct Entry
    {
        int section = 0; ///< the caller's number for it
        QString group;
        QString title;
    };

    explicit SectionIndex(QWidget *parent = nullptr);

    /// Entries of one group follow each other. None of these emits.
    void setEntries(const std::vector<Entry> &entries);
    void setCurrent(int section);
    /// -1 while nothing is listed.
    [[nodiscard]] int current() const;

    /// As wide as its longest name.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int section);
    /// The keyboard wants to go on in it.
    void entered(int section);
    /// The same by Tab, which goes on after it if there is nothing in it to go to.
    void passed(int section);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void addHeading(const QString &group);
    void choose(const QListWidgetItem *item);
};

} // namespace vezne::ui
