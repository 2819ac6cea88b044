// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTimer>
#include <QWidget>
#include <map>

#include "core/journal/readerthread.h"
#include "core/till/till.h"
#include "ui/awaiting/awaited.h"

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace vezne::ui {

class AwaitedEntry;
class ChangeStarter;
class EmptyState;
class PlainLabel;

/// Awaited results: everything whose end is not certain, how old it is, what is known, what happens next and
/// what can be done. One click away from the status band's count; it lives under Transactions on the rail,
/// since its entries are transactions and leave the page by themselves.
class AwaitingPage : public QWidget
{
    Q_OBJECT

public:
    AwaitingPage(journal::ReaderThread &reader, till::Till &till, const Clock &clock,
                 QWidget *parent = nullptr);

    /// "Ask about all", for the row of the page's title.
    [[nodiscard]] QWidget *actions() const;

Q_SIGNALS:
    /// The payment of this operation is to be shown in detail.
    void openRequested(const QString &operation);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void load();
    void showEntries(const std::vector<Awaited> &all);
    [[nodiscard]] AwaitedEntry *entryFor(const QString &operation);
    void showProgress();
    void showFailure(const journal::Error &error);
    void askAll();
    void startDecision(const QString &operation);
    void retranslate();

    journal::ReaderThread &m_reader;
    till::Till &m_till;
    const Clock &m_clock;
    ChangeStarter *m_starter;
    quint64 m_generation = 0; ///< an answer to an older question is dropped
    QTimer m_tick;
    QStackedWidget *m_stack;
    PlainLabel *m_lead;
    QVBoxLayout *m_list;
    std::map<Awaited::Group, PlainLabel *> m_titles;
    QHash<QString, AwaitedEntry *> m_entries;
    EmptyState *m_empty;
    EmptyState *m_failure;
    QPushButton *m_askAll;
};

} // namespace vezne::ui
