// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <optional>

#include "core/iyzico/client.h"
#include "core/journal/linkbook.h"

namespace vezne::till {

/// How one call about a link ended.
struct LinkErrandEnd
{
    bool isDone = false; ///< iyzico did what was asked, and the book says so too
    journal::Link link;  ///< as the book has it now
    iyzico::Outcome outcome;
    std::optional<journal::Error> unrecorded;
};

/// One call about one link and its entry in the book. Reports once, then deletes itself.
class LinkErrand : public QObject
{
    Q_OBJECT

public:
    /// What `outcome` makes of the link; true when what was asked for was done.
    using Enter = std::function<bool(journal::Link &link, const iyzico::Outcome &outcome)>;

    LinkErrand(const journal::LinkBook &book, iyzico::Client &client, journal::Link link, QObject *parent);
    void start(iyzico::Call call, Enter enter);

    [[nodiscard]] const journal::Link &link() const { return m_link; }

Q_SIGNALS:
    void finished(const vezne::till::LinkErrandEnd &end);

private:
    void hear(const iyzico::Outcome &outcome);

    journal::LinkBook m_book;
    iyzico::Client &m_client;
    journal::Link m_link;
    Enter m_enter;
};

/// The entries of the three things that can be asked for. Making a link: no answer is Unknown, never "not
/// made".
[[nodiscard]] bool enterMade(journal::Link &link, const iyzico::Outcome &outcome);
[[nodiscard]] bool enterTurned(journal::Link &link, journal::LinkState to, const iyzico::Outcome &outcome);

} // namespace vezne::till
