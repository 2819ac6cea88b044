// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/finance/receipt.h"
#include "core/journal/readerthread.h"
#include "core/till/till.h"
#include "ui/dayend/closepanel.h"
#include "ui/kit/pause.h"

namespace vezne::ui {

class DayFiguresView;
class PastPanel;

/// The day's figures at any time (X) and its closing (Z), with the day ends of the past to be printed again.
/// Whose role does not close the day sees what they took and gave back themselves, and nothing of the shop's.
class DayEndPage : public QWidget
{
    Q_OBJECT

public:
    DayEndPage(journal::ReaderThread &reader, till::Till &till, const Clock &clock,
               QWidget *parent = nullptr);

    /// Whose name and address the papers carry.
    void setShop(const finance::ReceiptShop &shop);

Q_SIGNALS:
    /// The person wants to see the operations whose results are awaited.
    void awaitedRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Question
    {
        QDate day, today;
        std::optional<QString> actor; ///< whose operations count; nothing for everybody's
    };
    struct Reading
    {
        journal::DayFigures figures;
        ClosePanel::State state;
        std::vector<journal::Closing> closings;
    };
    [[nodiscard]] static journal::Result<Reading> read(const journal::Reader &reader,
                                                       const Question &question);

    void build();
    [[nodiscard]] std::optional<QString> actorSeen() const;
    void followRights();
    void clear();
    void refresh();
    void showReading(Reading reading);
    void openInterim();
    void askToClose();
    void close();
    void say(const QString &text);

    journal::ReaderThread &m_reader;
    till::Till &m_till;
    const Clock &m_clock;

    finance::ReceiptShop m_shop;
    std::optional<QString> m_actor; ///< see Question
    Reading m_reading;
    int m_generation = 0;
    Pause m_gathering; ///< many changes in a row are read once
    DayFiguresView *m_figures;
    ClosePanel *m_closePanel;
    PastPanel *m_past;
    PlainLabel *m_message;
};

} // namespace vezne::ui
