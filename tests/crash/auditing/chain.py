# SPDX-License-Identifier: GPL-3.0-or-later
"""I7, I8, I9: the chain of events verifies, its moves are legal and proven, and the rows that screens read are
what the events say."""
import hashlib
import hmac
import struct

from auditing.moves import COLLECTED, MOVES, PROVEN, UNSETTLED

DAY = 24 * 3600 * 1000


def chain_key(secret_key):
    """BLAKE2b of the secret key, then keyed BLAKE2b of a label: the chain's key (RFC 7693)."""
    master = hashlib.blake2b(secret_key.encode(), digest_size=64).digest()
    return hashlib.blake2b(b"vezne journal chain, version 1", key=master, digest_size=32).digest()


def mac_of(event, previous, key):
    """HMAC-SHA256 over the mac before and every field, each with its length in front (32 bits, big end first)."""
    fields = (previous, event.seq, event.at, event.monotonic, event.boot, event.actor, event.role,
              event.operation, event.kind, event.from_state or "", event.to_state, event.payload)
    message = b""
    for value in fields:
        content = str(value).encode()
        message += struct.pack(">I", len(content)) + content
    return hmac.new(key, message, hashlib.sha256).hexdigest()


def check(journal, key, figures):
    found = list(_check_events(journal, key, figures))
    found += _check_rows(journal)
    found += _check_ages(journal)
    if journal.rows("PRAGMA integrity_check").fetchone()[0] != "ok":
        found.append("the file is damaged")
    figures["journals"] += 1
    figures["events"] += len(journal.events)
    return [f"I7 {journal.name}: {what}" if not what.startswith("I") else what for what in found]


def _check_events(journal, key, figures):
    previous, states = "", {}
    for number, event in enumerate(journal.events, 1):
        if event.seq != number:
            yield f"event {number} is missing"
            return
        if not hmac.compare_digest(mac_of(event, previous, key), event.mac):
            yield f"event {number} does not follow from the one before it"
            return
        previous = event.mac
        before = states.get(event.operation)
        is_first = event.from_state is None and before is None and (
            event.to_state == "INTENT" or event.is_found and event.to_state in COLLECTED)
        is_move = before == event.from_state and (event.from_state, event.to_state) in MOVES[event.kind]
        if not is_first and not is_move:
            yield f"event {number} moves {event.operation} from {before} to {event.to_state}"
        states[event.operation] = event.to_state
        figures["events to " + event.to_state] += 1
        content = event.content.get("found", {}) if event.is_found else event.content
        if event.to_state in PROVEN and len(content.get("proof", "")) < 64 and event.from_state != "REVIEW":
            yield f"I8 {journal.name}: event {number} claims {event.to_state} without a proof"


def _check_rows(journal):
    """The projection against the events, by own arithmetic."""
    rows = {row[0]: row[1:] for row in journal.rows(
        "SELECT id, kind, state, parent, order_id, currency, paid_price, amount, refunded, cancelled, payment_id "
        "FROM operation")}
    if set(rows) != set(journal.operations):
        yield "the operations are not those of the events"
    for operation in journal.operations.values():
        told = (operation.kind, operation.state, operation.parent, operation.order, operation.currency,
                operation.paid, operation.amount, operation.refunded, int(operation.cancelled),
                operation.payment_id)
        if rows.get(operation.id) != told:
            yield f"{operation.id}: the row says {rows.get(operation.id)}, the events {told}"
    for paid, item_sum, refunded, item_refunded, order in journal.rows(
            "SELECT paid_price, (SELECT sum(paid_price) FROM item WHERE operation = o.id), refunded, "
            "(SELECT sum(refunded) FROM item WHERE operation = o.id), order_id FROM operation o "
            "WHERE kind = 'charge' AND state IN ('PAID', 'PAID_HELD', 'LATE_CHARGE')"):
        if item_sum != paid * 10**6 or item_refunded != refunded * 10**6:
            yield f"{order}: its lines sum to {item_sum} and {item_refunded}, paid {paid}, refunded {refunded}"


def _check_ages(journal):
    last = max((event.at for event in journal.events), default=0)
    for operation in journal.operations.values():
        if operation.state == "UNKNOWN" and last - operation.began > DAY:
            yield f"I9 {journal.name}: {operation.id} has been unknown for more than a day"
        if operation.state in UNSETTLED:
            yield f"I6 {journal.name}: {operation.id} is left in {operation.state}"
    held = {}
    for operation in journal.operations.values():
        if operation.is_payment and operation.state in COLLECTED - {"LATE_CHARGE"}:
            if not operation.cancelled and operation.refunded < operation.taken:
                held.setdefault(operation.order, []).append(operation.id)
    for order, live in held.items():
        if len(live) > 1:
            yield f"I1 {journal.name}: {order} has {len(live)} live payments in the journal"
