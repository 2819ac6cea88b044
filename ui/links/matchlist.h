// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QVBoxLayout>
#include <QWidget>
#include <vector>

#include "core/journal/link.h"

class QPushButton;

namespace vezne::ui {

class PlainLabel;

/// Payments that may be a link's. iyzico ties the two by nothing but amount and time, so each is shown as the
/// guess that it is until a person says yes or no. The keyboard stays with a payment while what is known of
/// it changes.
class MatchList : public QWidget
{
    Q_OBJECT

public:
    explicit MatchList(QWidget *parent = nullptr);

    /// `missing` sales are counted and have no payment here yet.
    void show(const std::vector<journal::LinkMatch> &matches, int missing);
    /// While iyzico is asked about one of them, nobody decides about another.
    void setBusy(bool on);

Q_SIGNALS:
    void decided(const vezne::journal::LinkMatch &match, bool isTheLinks);
    /// The payment's operation is to be shown.
    void paymentRequested(const QString &operation);

private:
    void clear();
    /// Holds the keyboard for the payment whose button has it and is about to go.
    void holdFocus();
    void giveFocusBack();
    void orderTabs();
    void addMatch(const journal::LinkMatch &match);
    void addQuestion(QHBoxLayout *row, const journal::LinkMatch &match);
    void addWayToPayment(QHBoxLayout *row, const journal::LinkMatch &match);

    QVBoxLayout *m_rows;
    QHash<QString, QPushButton *> m_waysOn; ///< by payment
    QString m_held;                         ///< payment
};

} // namespace vezne::ui
