# SPDX-License-Identifier: GPL-3.0-or-later
"""I1 to I5: the journals against the provider's ledger, to the kurus and to the request."""
from collections import defaultdict

from auditing.books import kurus, units
from auditing.moves import COLLECTED, NEVER_SENT

MONEY_PATHS = {"/payment/auth": ("charge",), "/payment/preauth": ("preauth",), "/payment/postauth": ("capture",),
               "/payment/v2/3dsecure/auth": ("charge", "preauth"), "/payment/cancel": ("cancel",),
               "/payment/refund": ("refund",), "/v2/payment/refund": ("refund",)}

# The bank's page and the provider's own: no money moves, and yet they are asked for once.
BEGUN = {"/payment/3dsecure/initialize", "/payment/iyzipos/checkoutform/initialize/auth/ecom",
         "/payment/pay-with-iyzico/initialize", "/payment/bkm/initialize"}


def check(journals, ledger, figures):
    operations = {operation.conversation or operation.id: operation
                  for journal in journals for operation in journal.operations.values()}
    for operation in operations.values():
        figures[f"{operation.kind} {operation.state}"] += 1
    found = []
    found += _check_requests(operations, ledger, figures)
    found += _check_payments(operations, ledger, figures)
    found += _check_one_live_charge(operations, ledger)
    for journal in journals:
        found += _check_lines(journal, ledger)
    return found


def _check_requests(operations, ledger, figures):
    """I5: no operation reached the provider twice, and none that says it was not sent reached it at all."""
    received = set()
    for (path, conversation), count in ledger.requests.items():
        if path in BEGUN:
            figures["pages asked for"] += count
            if count != 1 or conversation not in operations:
                yield f"I5 {conversation}: its page was asked for {count} times, or is nobody's"
            continue
        if path not in MONEY_PATHS:
            figures["inquiries"] += count
            continue
        figures["money requests"] += count
        if count != 1 or conversation in received:
            yield f"I5 {conversation}: received more than once ({path}, {count})"
        received.add(conversation)
        operation = operations.get(conversation)
        if not operation or operation.kind not in MONEY_PATHS[path]:
            yield f"I2 {path} of {conversation}: the journal knows of no such operation"
        elif operation.state in NEVER_SENT:
            yield f"I5 {conversation}: says {operation.state}, but the provider has received it"


def _check_payments(operations, ledger, figures):
    """I2, I3, I4: every payment is in both books with equal amounts, refunds and cancels."""
    seen = set()
    for payment in ledger.paid:
        conversation, operation = payment["conversationId"], operations.get(payment["conversationId"])
        if conversation in seen:
            yield f"I1 {conversation}: charged twice under one id"
        seen.add(conversation)
        figures["payments at the provider"] += 1
        figures["kurus taken"] += kurus(payment["paidPrice"])
        figures["kurus given back"] += kurus(payment["refunded"])
        if not operation:
            yield f"I2 {conversation}: a payment at the provider that no journal knows"
        elif operation.state == "REVIEW":
            figures["payments that a person must judge"] += 1
        elif operation.state not in COLLECTED:
            yield f"I2 {conversation}: paid at the provider, {operation.state} in the journal"
        else:
            yield from _compare(operation, payment)
    for conversation, operation in operations.items():
        if operation.is_payment and operation.state in COLLECTED and conversation not in seen:
            yield f"I2 {operation.id}: {operation.state} in the journal, no payment at the provider"


def _compare(operation, payment):
    facts = [kurus(payment["paidPrice"]), payment["currency"], payment["paymentId"]]
    told = [operation.taken, operation.currency, operation.payment_id]
    if not operation.conversation:  # the page of a link names an order of its own
        facts.append(payment["basketId"])
        told.append(operation.order)
    if facts != told:
        yield f"I2 {operation.id}: the provider has {facts}, the journal {told}"
    if kurus(payment["refunded"]) != operation.refunded:
        yield f"I3 {operation.id}: refunded {payment['refunded']} at the provider, {operation.refunded} here"
    if operation.refunded > operation.taken:
        yield f"I3 {operation.id}: more refunded than paid"
    if payment["cancelled"] != operation.cancelled:
        yield f"I4 {operation.id}: cancelled is {payment['cancelled']} at the provider, {operation.cancelled} here"
    if payment["cancelled"] and kurus(payment["refunded"]):
        yield f"I4 {operation.id}: cancelled and refunded"


def _check_one_live_charge(operations, ledger):
    """I1. A charge that came after it had been declared not found is listed as LATE_CHARGE, for a person."""
    live = defaultdict(list)
    for payment in ledger.paid:
        operation = operations.get(payment["conversationId"])
        is_listed_as_late = operation and operation.state == "LATE_CHARGE"
        is_live = not payment["cancelled"] and kurus(payment["refunded"]) < kurus(payment["paidPrice"])
        if is_live and not is_listed_as_late:
            live[payment["basketId"]].append(payment["conversationId"])
    for order, charges in live.items():
        if len(charges) > 1:
            yield f"I1 {order}: {len(charges)} live charges at the provider: {charges}"


def _check_lines(journal, ledger):
    """I3 for every line: what was refunded of it, in units of 10^-8."""
    lines = dict(journal.rows("SELECT transaction_id, refunded FROM item WHERE transaction_id IS NOT NULL"))
    known_here = {operation.conversation or operation.id for operation in journal.operations.values()}
    for payment in ledger.paid:
        if payment["conversationId"] not in known_here:
            continue
        for item in payment["items"]:
            known = lines.get(item["paymentTransactionId"])
            if known is not None and known != units(item["refunded"], 8):
                yield f"I3 line {item['paymentTransactionId']}: {item['refunded']} at the provider, {known} here"
