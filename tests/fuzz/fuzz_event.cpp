// SPDX-License-Identifier: GPL-3.0-or-later
// The content of an event, as somebody may have changed it: read, written again, and carried into the rows.
#include <QCoreApplication>

#include "core/base/json.h"
#include "core/journal/engine/database.h"
#include "core/journal/facts.h"
#include "core/journal/history/event.h"
#include "core/journal/history/projection.h"
#include "core/journal/intent.h"
#include "tests/fuzz/require.h"

using namespace vezne;
using namespace Qt::StringLiterals;

namespace {

const journal::Database &database()
{
    static int count = 1;
    static char name[] = "fuzz";
    static char *names[] = {name, nullptr};
    static const QCoreApplication application(count, names); // Qt SQL looks for its drivers through it
    static const auto opened = journal::Database::inMemory();
    fuzz::require(opened.has_value(), "a database in memory");
    return *opened;
}

journal::Event event(const QByteArray &payload, journal::Kind kind, std::optional<journal::State> from,
                     journal::State to)
{
    return {
        .seq = from ? 2 : 1, .operation = u"x"_s, .kind = kind, .from = from, .to = to, .payload = payload};
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray payload = fuzz::bytes(data, size);
    if (const auto object = json::parseObject(payload)) {
        const QJsonObject facts = journal::toPayload(journal::factsFromPayload(*object));
        fuzz::require(journal::toPayload(journal::factsFromPayload(facts)) == facts, "facts are canonical");
        const auto buyer = journal::buyerOfPayload(*object);
        const QJsonObject intent = journal::toPayload(journal::intentFromPayload(*object), buyer);
        fuzz::require(journal::toPayload(journal::intentFromPayload(intent), buyer) == intent,
                      "intents are canonical");
    }
    const auto transaction = journal::Transaction::begin(database()); // rolled back at the end
    fuzz::require(transaction.has_value(), "a transaction");
    const auto opened = journal::project(
        database(), event(payload, journal::Kind::Charge, std::nullopt, journal::State::Intent));
    if (opened)
        (void)journal::project(database(), event(payload, journal::Kind::Charge, journal::State::Intent,
                                                 journal::State::Sending));
    return 0;
}
