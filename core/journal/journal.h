// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <functional>
#include <memory>
#include <optional>

#include "core/journal/books/daybook.h"
#include "core/journal/engine/database.h"
#include "core/journal/engine/filelock.h"
#include "core/journal/facts.h"
#include "core/journal/foundoperation.h"
#include "core/journal/history/auditlog.h"
#include "core/journal/history/event.h"
#include "core/journal/intent.h"
#include "core/journal/keeping/guard.h"
#include "core/journal/link.h"
#include "core/journal/reader.h"
#include "core/journal/shared/tillseat.h"

namespace vezne::journal {

/// What changes a payment: asked for by a person, checked and completed by the journal.
struct Change
{
    QString id; ///< UUIDv7; also the conversation id
    Kind kind = Kind::Refund;
    QString payment; ///< operation id of the payment
    Money amount;    ///< a cancel's is the whole payment
    QString itemTransaction;
    QString reason, note;
    /// What the person saw as left. When it is given and no longer true, the change is refused.
    std::optional<Money> leftAsSeen;
    QString request; ///< the refund request that this grants; it says payment, amount, item and reason
    QString second;  ///< who agreed as second person
};

/// What persons decided about an operation that no inquiry settles. Who may, and whether one person is
/// enough, is core/till's to say (ruling.h); the journal keeps what was decided and by whom.
struct Ruling
{
    QString operation;
    State to = State::NotCharged;
    QString evidence;            ///< what was seen and where, in their own words
    QString paymentId;           ///< the provider's, as far as it was not known yet
    Actor first;                 ///< who decides
    std::optional<Actor> second; ///< who agrees; nothing where one person may decide
};

/// The till's book: the only way to write. Every call that returns well is on disk. A file is written by one
/// process at a time. A shared book is written by many: each write takes the book's one lock, first reads and
/// checks what others have added to the chain, and judges by that.
///
/// When the disk fails: what cannot be written before a request leaves is refused, and nothing is sent. A
/// result is tried twice, the second time with the ballast given back; if it still does not go in, it is
/// noted in the emergency file and nothing new may begin. After a failed read, write or sync nothing new may
/// begin either until the file has been opened afresh: what the system holds in memory may differ from the
/// disk.
class Journal
{
public:
    /// Creates a file that is missing, private to the user; a shared book has to be there. `key` is the
    /// chain's (32 bytes). Waits up to `patience` for another process that writes this journal, or writes as
    /// this till, then Problem::Locked names it.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(const Place &place, SecretBytes key,
                                                               const Clock &clock,
                                                               std::chrono::milliseconds patience,
                                                               Safeguards safeguards = {});

    /// Checks the last events, unless that has been done. No event and no deed is written before they are
    /// right.
    [[nodiscard]] Result<void> checkEnd();

    /// Without the chain's key: for looking at. Every write ends with Problem::ReadOnly; another process may
    /// write meanwhile.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> openToRead(const Place &place, const Clock &clock);
    [[nodiscard]] bool isReadOnly() const { return m_database.access() == Database::Access::ReadOnly; }

    /// Who acts from now on.
    void setActor(const Actor &actor) { m_actor = actor; }
    [[nodiscard]] const Actor &actor() const { return m_actor; }

    /// Records a payment that is about to be made; its state is Intent. Refuses (Problem::SaleHeld) while the
    /// order has another payment that is live or not settled.
    [[nodiscard]] Result<void> open(const Intent &intent);

    /// Records a cancel, refund or capture that is about to be made, and thereby holds its amount. Returns
    /// the completed intent. Refuses by the rules of money: see Problem.
    [[nodiscard]] Result<Intent> open(const Change &change);

    /// Records a payment, refund or cancel found at the provider. For a payment made through a link, `match`
    /// says which link. Returns how it stands: a payment is LateCharge when its order has a payment already,
    /// PaidHeld while the provider has not cleared it, else Paid; a refund or cancel is Done.
    /// Problem::AlreadyKnown, with the operation, when the journal has the payment. A refund or cancel is
    /// refused by the rules that hold for one's own, except that of the day.
    [[nodiscard]] Result<State> takeIn(const FoundOperation &found,
                                       const std::optional<LinkMatch> &match = std::nullopt);

    /// Moves an operation on. Problem::StateChanged unless it is in `from` and the move is legal. Exceptions:
    /// a result is accepted from Unknown too; money found on a NotCharged becomes LateCharge.
    [[nodiscard]] Result<void> move(const QString &operation, State from, State to, const Facts &facts);

    /// Forgets of what was begun, and of results that could not be written, what the journal says by now:
    /// their commit went through after all, or another till was quicker.
    void settleKnown();

    /// What this process began and has not brought to an end, from memory: for when the disk tells nothing
    /// any more. Its id is empty when there is no such operation.
    [[nodiscard]] Operation begun(const QString &operation) const { return m_begun.value(operation); }

    /// Whether something new may begin, and why not.
    [[nodiscard]] const Guard &guard() const { return m_guard; }
    /// From now on nothing new may begin, until acceptAsItIs() or the next start.
    void setDistrust(const Error &reason) { m_guard.setDistrust(reason); }
    /// A person has compared a journal that was rolled back with the provider, and goes on with it.
    /// Who and `why` go into the audit trail first; without that it stays as it was.
    [[nodiscard]] Result<void> acceptAsItIs(const QString &why);

    /// Takes deeds that other processes noted beside the journal (deferred.h) into the audit trail.
    [[nodiscard]] Result<void> takeInDeferred();

    /// Adds a deed to the audit trail and carries it over into staff, settings and requests.
    [[nodiscard]] Result<void> record(const Deed &deed);
    /// The same together with what the deed is about: `along` reads and writes while nobody else writes, on
    /// whichever engine. When it refuses, neither stands.
    [[nodiscard]] Result<void> record(const Deed &deed, const std::function<Result<void>()> &along);

    /// `write` reads and writes what stands beside the chains while nobody else writes.
    [[nodiscard]] Result<void> writeBeside(const std::function<Result<void>()> &write);

    /// Settles a Review, or keeps a LateCharge, by the word of persons. Both names and the evidence stand in
    /// the event, and so in the chain. Problem::Incomplete without evidence or a name, Problem::SaleHeld when
    /// another payment of the order was made meanwhile.
    [[nodiscard]] Result<void> rule(const Ruling &ruling);

    /// Closes `day` (Z) in the acting person's name; see DayBook::close().
    [[nodiscard]] Result<Closing> closeDay(QDate day) const;

    [[nodiscard]] Reader reader() const { return Reader(m_database); }
    [[nodiscard]] const Database &database() const { return m_database; }
    [[nodiscard]] const SecretBytes &key() const { return m_key; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const Place &place() const { return m_database.place(); }
    /// Other tills write too.
    [[nodiscard]] bool isShared() const { return m_database.isShared(); }
    /// Of a shared book whose server somebody watches (BookWatch), so that a window never stands still:
    /// `lost` is told when a call here finds out first that it is away.
    void setWatched(std::function<void()> lost)
    {
        m_database.setPatience(windowPatience);
        m_database.setWatched(std::move(lost));
    }
    /// What is known of that server: while it is away nobody waits for it.
    void setReachable(bool isReachable) { m_database.setAway(!isReachable); }
    [[nodiscard]] bool isAway() const { return m_database.isAway(); }
    /// Empty for a shared book.
    [[nodiscard]] QString file() const { return place().file(); }

private:
    Journal(std::unique_ptr<FileLock> lock, Database database, SecretBytes key, const Clock &clock,
            Safeguards safeguards);

    /// The chain's end must verify under our key before anything is added to it.
    [[nodiscard]] Result<void> findEnd();
    /// After the connection to a shared book was lost.
    [[nodiscard]] Result<void> comeBack();
    /// What leaves, or has left, this till is this till's to bring to its end.
    [[nodiscard]] Result<void> hold(const QString &operation, const Facts &facts) const;
    /// A transaction within which nobody else writes, and the chains' ends are known.
    [[nodiscard]] Result<Transaction> beginToWrite();
    /// Of a shared book: takes in what others have added to the chains, and checks it.
    [[nodiscard]] Result<void> follow();
    [[nodiscard]] Result<void> write(const Intent &intent);
    [[nodiscard]] Result<Intent> write(const Change &change);
    [[nodiscard]] Result<State> write(const FoundOperation &found, const std::optional<LinkMatch> &match);
    /// The state in which what was found begins, within the caller's transaction; an error when it may not.
    [[nodiscard]] Result<State> beginningOf(const FoundOperation &found) const;
    /// The number of the buyer's record: of a refund or cancel, its payment's.
    [[nodiscard]] Result<qint64> buyerOf(const FoundOperation &found) const;
    [[nodiscard]] Result<void> write(const QString &operation, State from, State to, const Facts &facts);
    /// After a write that failed: finds out where the chain stands, and what it means for the next one.
    void takeStock(const Error &error);
    /// A result that was refused stands nowhere.
    [[nodiscard]] bool isLost(const QString &operation, Problem refusal) const;
    [[nodiscard]] Emergency emergencyOf(const QString &operation, State to, const Facts &facts) const;
    [[nodiscard]] Result<qint64> buyerNumber(const QJsonObject &buyer) const;
    /// Appends and projects within the caller's transaction; `m_last` follows only once that has committed.
    [[nodiscard]] Result<Event> append(const QString &operation, Kind kind, std::optional<State> from,
                                       State to, const QJsonObject &payload) const;
    [[nodiscard]] Result<void> commit(Transaction &transaction, const Event &appended);
    [[nodiscard]] Result<void> write(const Deed &deed, const std::function<Result<void>()> &along);
    [[nodiscard]] Result<void> writeLocked(const std::function<Result<void>()> &write);
    [[nodiscard]] AuditLog::Stamp stamp(qint64 afterEvent) const;
    /// The ends of both chains.
    [[nodiscard]] Anchor end() const;
    /// Who asked for the refund that `change` grants; empty without a request, an error when it does not fit.
    [[nodiscard]] Result<QString> askerOf(const Change &change) const;
    /// Grants the request of `change` as `operation`, within the caller's transaction; nothing without one.
    [[nodiscard]] Result<std::optional<AuditEntry>> grant(const Change &change, const Event &operation) const;
    void followWithSearch() const;
    /// As whom this till is known in a shared book; empty in a file.
    [[nodiscard]] QString till() const;
    /// The same as what was asked for, begun at this till.
    [[nodiscard]] Intent signedIntent(Intent intent) const;

    std::unique_ptr<FileLock> m_lock; ///< released last
    Database m_database;
    TillSeat m_seat;
    SecretBytes m_key;
    Chain m_chain;
    const Clock &m_clock;
    QString m_boot = bootId();
    Actor m_actor{QStringLiteral("program"), {}};
    Anchor m_last; ///< the end of the chain of events
    bool m_isEndChecked = false;
    QByteArray m_history; ///< of the server that this journal trusts
    AuditLog m_audit;
    Guard m_guard;
    QHash<QString, Operation> m_begun;
};

} // namespace vezne::journal
