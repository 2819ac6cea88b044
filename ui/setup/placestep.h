// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QRadioButton;

namespace vezne::ui {

class BookForm;
class PlainLabel;

/// Where the journal of a new profile is kept: on this computer, which needs nothing else, or in a book that
/// several tills share.
class PlaceStep : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceStep(QWidget *parent = nullptr);

    [[nodiscard]] bool isShared() const;
    [[nodiscard]] BookForm *book() const { return m_book; }

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_intro;
    QRadioButton *m_here;
    PlainLabel *m_hereHelp;
    QRadioButton *m_shared;
    PlainLabel *m_sharedHelp;
    BookForm *m_book;
};

} // namespace vezne::ui
