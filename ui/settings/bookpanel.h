// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/engine/place.h"
#include "ui/kit/panel.h"

class QPushButton;

namespace vezne::ui {

/// Where the journal is kept: in a file of this computer, from where a shared book is joined, or in a shared
/// book, which can be left.
class BookPanel : public Panel
{
    Q_OBJECT

public:
    /// What the person at the till may do here.
    enum class Moves { Free, NoRight, None };

    explicit BookPanel(journal::Place place, QWidget *parent = nullptr);

    /// None hides the buttons: in the demo, or when the command line says where the journal is.
    void setMoves(Moves moves);

Q_SIGNALS:
    void joinRequested();
    void leaveRequested();
    /// The book's key is to be written to `file`, for another till.
    void keyRequested(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseKeyFile();
    void askAboutLeaving();
    void retranslate();

    journal::Place m_place;
    Moves m_moves = Moves::None;
    PlainLabel *m_where;
    PlainLabel *m_help;
    QPushButton *m_join;
    QPushButton *m_key;
    QPushButton *m_leave;
};

} // namespace vezne::ui
