// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <optional>

#include "core/iyzico/client.h"
#include "core/iyzico/endpoints/cardstorage.h"
#include "core/journal/books/cardbook.h"

namespace vezne::till {

/// How an errand to the provider's card storage ended.
struct CardErrandEnd
{
    /// The provider did what was asked, and the book says so too.
    bool isDone = false;
    /// The provider knows no such card under these keys, which may be another account's than the card's: it
    /// may still be kept, and stands in the book as before.
    bool isDoubtful = false;
    std::optional<iyzico::Outcome> outcome; ///< what came of the last call; nothing when none was needed
    std::optional<journal::Error> unrecorded;
    std::vector<journal::StoredCard> cards; ///< the customer's, as the book has them now
};

/// One call to the provider's card storage and its entry in the book. Reports once, then deletes itself.
class CardErrand : public QObject
{
    Q_OBJECT

public:
    /// Reads the answer of a success and enters it.
    using Enter = std::function<journal::Result<void>(const journal::CardBook &, const iyzico::Answer &)>;

    /// What the provider's "no such card" is worth: as good as done from the account that keeps it.
    enum class Absence { Done, Doubtful };

    /// Without a call the book alone is read.
    CardErrand(const journal::CardBook &book, iyzico::Client &client, QString customer, QObject *parent);
    void start(std::optional<iyzico::Call> call, Enter enter, Absence absence = Absence::Doubtful);

Q_SIGNALS:
    void finished(const vezne::till::CardErrandEnd &end);

private:
    void hear(const iyzico::Outcome &outcome);
    void end(CardErrandEnd end);

    journal::CardBook m_book;
    iyzico::Client &m_client;
    QString m_customer;
    Enter m_enter;
    Absence m_absence = Absence::Doubtful;
};

} // namespace vezne::till
