// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>

#include "core/iyzico/endpoints/party.h"
#include "core/journal/books/customerbook.h"
#include "core/till/roster.h"

namespace vezne::till {

/// How long the books must name those from whom money was taken: ten years (TTK 82; VUK 253 asks for five).
inline constexpr std::chrono::years booksKept{10};

/// The people who buy: found while the phone rings, with what they bought, and erased when they ask for it
/// (KVKK 6698, articles 7 and 11). They go by the name that was first given under their number, until
/// somebody renames them: another one, typed for one sale, is that sale's alone; all else is as the newest
/// has it. Everything asks the roster first; what leaves, goes or is renamed stands in the audit trail,
/// without number and name.
class Customers : public QObject
{
    Q_OBJECT

public:
    Customers(journal::Journal &journal, Roster &roster, QObject *parent = nullptr);

    /// What stands in sales to customers who gave nothing; it is nobody's.
    void setUsualBuyer(const iyzico::Buyer &usual) { m_usual = usual; }

    [[nodiscard]] std::optional<access::Refusal> refusalToSee() const;
    [[nodiscard]] std::optional<access::Refusal> refusalToEdit() const;
    [[nodiscard]] std::optional<access::Refusal> refusalToExport() const;

    /// For a number that is being typed, in any spelling; nothing below four digits.
    [[nodiscard]] std::vector<journal::Customer> suggestions(const QString &typed) const;
    /// For the search box; the latest ones when it is empty.
    [[nodiscard]] std::vector<journal::Customer> find(const QString &text) const;
    [[nodiscard]] std::optional<journal::Customer> at(const QString &phone) const;
    [[nodiscard]] std::vector<journal::Operation> payments(const QString &phone) const;
    [[nodiscard]] QString note(const QString &phone) const;
    /// What the person gave: empty where only what stands in for those who gave nothing is on record.
    [[nodiscard]] iyzico::Buyer givenBy(const journal::Customer &customer) const;

    /// Card numbers in it are struck out.
    [[nodiscard]] journal::Result<void> setNote(const QString &phone, const QString &text);
    /// They go by this name from now on, here and when a sale asks who it is; their payments keep what they
    /// were made under. Refused (Problem::BadName) by faultOfName(); a surname may be missing.
    [[nodiscard]] journal::Result<void> rename(const QString &phone, const QString &name,
                                               const QString &surname);
    /// Everything that is kept of a person, for that person.
    [[nodiscard]] journal::Result<QJsonObject> everythingOf(const QString &phone);
    /// Refused (Problem::StateChanged) while iyzico keeps cards of theirs: those are deleted first.
    [[nodiscard]] journal::Result<journal::Erasure> erase(const QString &phone);
    /// The job that keeps to the period: what belongs to no operation of the last ten years goes. How many
    /// records went. Needs no right: nobody asks for it.
    [[nodiscard]] journal::Result<int> retire();

Q_SIGNALS:
    /// Who there is, or what is known of them, changed; or somebody else looks.
    void changed();

private:
    [[nodiscard]] Instant booksSince() const;
    [[nodiscard]] bool isNamed(const QJsonObject &buyer) const;
    /// Nobody is reached under it, and many have it.
    [[nodiscard]] bool isNobodys(const QString &phone) const;
    using Names = QHash<QString, QJsonObject>;
    [[nodiscard]] journal::Customer asKnown(journal::Customer customer, const Names &given) const;
    [[nodiscard]] Names givenNames() const;
    [[nodiscard]] std::vector<journal::Customer> shown(std::vector<journal::Customer> customers) const;

    journal::Journal &m_journal;
    Roster &m_roster;
    journal::CustomerBook m_book;
    iyzico::Buyer m_usual;
};

/// `…4567`, for the audit trail: enough to tell an entry, too little to call somebody.
[[nodiscard]] QString maskedPhone(const QString &phone);

} // namespace vezne::till
