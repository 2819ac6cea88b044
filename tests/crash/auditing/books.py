# SPDX-License-Identifier: GPL-3.0-or-later
"""The two sets of books, read with nothing but SQL and JSON. Amounts are whole kurus; those of single lines are
whole units of 10^-8 of the currency, as iyzico spreads a surcharge without rounding."""
import json
import sqlite3
from dataclasses import dataclass, field


def units(text, digits):
    """A decimal text as whole units of 10^-digits, exactly or not at all."""
    whole, _, rest = text.partition(".")
    if rest[digits:].strip("0"):
        raise ValueError(f"{text} has more than {digits} decimals")
    return int(whole) * 10**digits + int((rest[:digits] + "0" * digits)[:digits] or "0")


def kurus(text):
    return units(text, 2)


@dataclass
class Event:
    seq: int
    at: int
    monotonic: int
    boot: str
    actor: str
    role: str
    operation: str
    kind: str
    from_state: str
    to_state: str
    payload: str
    mac: str

    @property
    def content(self):
        try:
            return json.loads(self.payload)
        except ValueError:
            return {}

    @property
    def is_found(self):
        """A payment that no till sent: its first event says that it was paid on the page of a link."""
        return self.from_state is None and "found" in self.content


@dataclass
class Operation:
    """As the events tell it."""
    id: str
    kind: str
    state: str
    parent: str
    order: str
    currency: str
    paid: int
    amount: int
    line: str
    began: int
    payment_id: str = None
    conversation: str = None  # the provider's, of a payment that was found
    is_payers_choice: bool = False  # of instalments, on the provider's page
    states: list = field(default_factory=list)
    captured: int = 0  # of a pre-authorisation
    refunded: int = 0
    cancelled: bool = False

    @property
    def is_payment(self):
        return self.kind in ("charge", "preauth")

    @property
    def taken(self):
        """What the provider must have for it: what was captured, or else what was charged or held."""
        return self.captured or self.paid


class Journal:
    def __init__(self, path):
        self.path = path
        self.name = path.stem
        self.database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        self.events = [Event(*row) for row in self.database.execute(
            "SELECT seq, at, monotonic, boot, actor, role, operation, kind, from_state, to_state, payload, mac "
            "FROM event ORDER BY seq")]
        self.operations = tell(self.events)

    def rows(self, sql):
        return self.database.execute(sql)


def tell(events):
    """What the events say, operation by operation."""
    operations = {}
    for event in events:
        content = event.content
        if event.from_state is None:
            operations[event.operation] = Operation(
                event.operation, event.kind, event.to_state, content.get("parent"), content.get("order"),
                content.get("currency"), int(content.get("paidPrice", 0)), int(content.get("amount", 0)),
                content.get("item"), event.at, is_payers_choice="offered" in content)
        operation = operations.get(event.operation)
        if not operation:
            continue  # its beginning is gone, which the chain tells
        operation.state = event.to_state
        operation.states.append(event.to_state)
        operation.payment_id = content.get("paymentId") or operation.payment_id
        if event.from_state and operation.is_payers_choice and "paidPrice" in content:
            operation.paid = operation.amount = kurus(content["paidPrice"])
        if event.is_found:
            operation.payment_id = content["found"].get("paymentId")
            operation.conversation = content.get("conversation")
    for operation in operations.values():
        payment = operations.get(operation.parent)
        if operation.state == "DONE" and payment:
            payment.captured += operation.amount if operation.kind == "capture" else 0
            payment.refunded += operation.amount if operation.kind == "refund" else 0
            payment.cancelled |= operation.kind == "cancel"
    return operations


class Ledger:
    def __init__(self, path):
        content = json.loads(path.read_text())
        self.requests = {(entry["path"], entry["conversationId"]): entry["count"]
                         for entry in content["requests"]}
        self.payments = content["payments"]
        self.paid = [payment for payment in self.payments if payment["status"] == "SUCCESS"]
