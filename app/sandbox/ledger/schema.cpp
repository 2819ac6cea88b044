// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ledger/schema.h"

#include <array>

namespace vezne::sandbox {

using namespace Qt::StringLiterals;

namespace {

// Amounts are whole units of 10^-8, instants are UTC milliseconds. An undo without a line is a cancel.
const QStringList paymentTables{
    u"CREATE TABLE payment (id INTEGER PRIMARY KEY AUTOINCREMENT, conversation_id TEXT, basket_id TEXT,"
    " status TEXT NOT NULL, phase TEXT NOT NULL, price INTEGER NOT NULL, paid_price INTEGER NOT NULL,"
    " currency TEXT NOT NULL, installment INTEGER NOT NULL, fraud_status INTEGER NOT NULL,"
    " bin TEXT NOT NULL, last_four TEXT NOT NULL, card_type TEXT NOT NULL, card_association TEXT NOT NULL,"
    " card_family TEXT NOT NULL, bank_name TEXT NOT NULL, undoable INTEGER NOT NULL, auth_code TEXT NOT NULL,"
    " host_reference TEXT NOT NULL, created_at INTEGER NOT NULL, visible_from INTEGER NOT NULL) STRICT"_s,
    u"CREATE INDEX payment_conversation ON payment (conversation_id)"_s,
    u"CREATE TABLE line (id INTEGER PRIMARY KEY AUTOINCREMENT, payment_id INTEGER NOT NULL REFERENCES "
    u"payment,"
    " item_id TEXT NOT NULL, price INTEGER NOT NULL, paid_price INTEGER NOT NULL,"
    " merchant_commission INTEGER NOT NULL, commission INTEGER NOT NULL, fee INTEGER NOT NULL,"
    " payout INTEGER NOT NULL) STRICT"_s,
    u"CREATE INDEX line_payment ON line (payment_id)"_s,
    u"CREATE TABLE undo (id INTEGER PRIMARY KEY AUTOINCREMENT, payment_id INTEGER NOT NULL REFERENCES "
    u"payment,"
    " line_id INTEGER REFERENCES line, conversation_id TEXT, price INTEGER NOT NULL, auth_code TEXT NOT NULL,"
    " host_reference TEXT NOT NULL, created_at INTEGER NOT NULL, visible_from INTEGER NOT NULL) STRICT"_s,
    u"CREATE INDEX undo_payment ON undo (payment_id)"_s,
    u"CREATE TABLE request (path TEXT NOT NULL, conversation_id TEXT NOT NULL, count INTEGER NOT NULL,"
    " PRIMARY KEY (path, conversation_id)) STRICT"_s,
    u"CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"_s,
    // The provider's numbers do not begin at 1, and those of the three kinds do not look alike.
    u"INSERT INTO sqlite_sequence (name, seq) VALUES ('payment', 25180000), ('line', 27169000), ('undo', 40310000)"_s,
};

// What came with 3-D Secure: payments that are on their way, and what the bank asks the card's holder.
// changed_at is when a payment came to its status, held_price what a capture found reserved.
const QStringList challengeTables{
    u"ALTER TABLE payment ADD COLUMN three_ds INTEGER NOT NULL DEFAULT 0"_s,
    u"ALTER TABLE payment ADD COLUMN md_status INTEGER"_s,
    u"ALTER TABLE payment ADD COLUMN error INTEGER"_s,
    u"ALTER TABLE payment ADD COLUMN card_user_key TEXT"_s,
    u"ALTER TABLE payment ADD COLUMN card_token TEXT"_s,
    u"ALTER TABLE payment ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0"_s,
    u"ALTER TABLE payment ADD COLUMN held_price INTEGER NOT NULL DEFAULT 0"_s,
    u"UPDATE payment SET changed_at = created_at, held_price = paid_price"_s,
    u"ALTER TABLE line ADD COLUMN status INTEGER NOT NULL DEFAULT 2"_s,
    u"CREATE TABLE challenge (reference TEXT PRIMARY KEY, payment_id INTEGER NOT NULL REFERENCES payment,"
    " callback_url TEXT NOT NULL, language TEXT NOT NULL, sms_code TEXT NOT NULL, tries INTEGER NOT NULL,"
    " decline INTEGER, forced_md_status INTEGER, result TEXT NOT NULL, form_token TEXT) STRICT"_s,
    u"CREATE UNIQUE INDEX challenge_payment ON challenge (payment_id)"_s,
};

// Cards that the merchant's customers left with the provider: how they behave, never their numbers.
const QStringList cardTables{
    u"CREATE TABLE card_user (user_key TEXT PRIMARY KEY, email TEXT NOT NULL, external_id TEXT) STRICT"_s,
    u"CREATE TABLE saved_card (token TEXT PRIMARY KEY, user_key TEXT NOT NULL REFERENCES card_user,"
    " alias TEXT, bin TEXT NOT NULL, last_four TEXT NOT NULL, expire_month INTEGER NOT NULL,"
    " expire_year INTEGER NOT NULL, decline INTEGER, undoable INTEGER NOT NULL,"
    " starts_three_ds INTEGER NOT NULL, md_status INTEGER, active INTEGER NOT NULL) STRICT"_s,
    u"CREATE INDEX saved_card_user ON saved_card (user_key)"_s,
};

// The provider's own pages: links, forms that wait for a payer; and what the merchant is to be told.
const QStringList pageTables{
    u"CREATE TABLE link (id INTEGER PRIMARY KEY AUTOINCREMENT, token TEXT NOT NULL, type TEXT NOT NULL,"
    " conversation_id TEXT, name TEXT NOT NULL, description TEXT NOT NULL, price INTEGER NOT NULL,"
    " currency TEXT NOT NULL, active INTEGER NOT NULL, address_ignorable INTEGER NOT NULL,"
    " installments INTEGER NOT NULL, stock INTEGER, sold INTEGER NOT NULL, flexible INTEGER NOT NULL,"
    " presets TEXT NOT NULL, category TEXT NOT NULL, image BLOB NOT NULL,"
    " image_version INTEGER NOT NULL) STRICT"_s,
    u"CREATE INDEX link_token ON link (token)"_s,
    u"INSERT INTO sqlite_sequence (name, seq) VALUES ('link', 98700)"_s,
    u"CREATE TABLE hosted_form (token TEXT PRIMARY KEY, kind TEXT NOT NULL, conversation_id TEXT,"
    " language TEXT NOT NULL, request TEXT NOT NULL, callback_url TEXT NOT NULL, created_at INTEGER NOT NULL,"
    " link_token TEXT, payment_id INTEGER REFERENCES payment) STRICT"_s,
    u"CREATE TABLE notice (id INTEGER PRIMARY KEY AUTOINCREMENT, event_type TEXT NOT NULL,"
    " conversation_id TEXT, payment_id INTEGER NOT NULL, status TEXT NOT NULL, token TEXT,"
    " reference TEXT NOT NULL, at INTEGER NOT NULL, due_at INTEGER NOT NULL, tries INTEGER NOT NULL,"
    " delivered INTEGER NOT NULL) STRICT"_s,
};

const std::array steps{paymentTables, challengeTables, cardTables, pageTables};

} // namespace

int schemaVersion()
{
    return int(steps.size());
}

QStringList schemaStepsAfter(int version)
{
    QStringList statements;
    for (std::size_t i = std::size_t(version); i < steps.size(); ++i)
        statements << steps[i];
    return statements;
}

} // namespace vezne::sandbox
