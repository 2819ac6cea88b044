# SPDX-License-Identifier: GPL-3.0-or-later
"""The auditor itself on trial: clean books pass, and each of these distortions is found and named."""
import json
import shutil
import sqlite3
import subprocess
import sys

from campaigning import operations as op
from campaigning.batch import AUDITOR


def _change_ledger(folder, change):
    path = folder / "ledger.json"
    content = json.loads(path.read_text())
    change(content)
    path.write_text(json.dumps(content))


def _change_journal(folder, sql):
    database = sqlite3.connect(folder / "till.vezne")
    for (trigger,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        database.execute(f"DROP TRIGGER {trigger}")
    database.executescript(sql)
    database.close()


def _payment(content, order):
    return next(payment for payment in content["payments"] if payment["basketId"] == order)


def _charge_again(content):
    content["payments"].append(_payment(content, "X-1") | {"conversationId": "another", "paymentId": "9"})


def _count_twice(content):
    next(entry for entry in content["requests"] if entry["path"] == "/payment/auth")["count"] = 2


def _ledger(change):
    return lambda folder: _change_ledger(folder, change)


def _journal(sql):
    return lambda folder: _change_journal(folder, sql)


def _tell(folder):
    with open(folder / "till.told", "a", encoding="utf-8") as told:
        told.write('{"command": "pay", "exit": 0, "operation": "nowhere", "state": "PAID"}\n')


def _ask_often(folder):
    (folder / "asked.log").write_text("".join(f"{n}.0 /payment/detail\n" for n in range(51)))


# What is done to the books, and the invariant that must be named.
DISTORTIONS = {
    "a second live charge of a sale": (_ledger(_charge_again), "I1"),
    "a payment that the provider has lost": (_ledger(lambda c: c["payments"].remove(_payment(c, "X-1"))), "I2"),
    "a payment of another amount": (_ledger(lambda c: _payment(c, "X-1").update(paidPrice="10.01")), "I2"),
    "a refund that only the provider knows": (_ledger(lambda c: _payment(c, "X-1").update(refunded="1.00")), "I3"),
    "a cancel that only the provider knows": (_ledger(lambda c: _payment(c, "X-1").update(cancelled=True)), "I4"),
    "a request received twice": (_ledger(_count_twice), "I5"),
    "an event changed by hand": (_journal(
        "UPDATE event SET payload = replace(payload, '1000', '2000') WHERE seq = 1"), "I7"),
    "the last event cut off": (_journal("DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)"), "I7"),
    "an event out of the middle": (_journal("DELETE FROM event WHERE seq = 4"), "I7"),
    "a row changed by hand": (_journal("UPDATE operation SET refunded = 1 WHERE order_id = 'X-1'"), "I7"),
    "a line's refund changed by hand": (_journal("UPDATE item SET refunded = 1 WHERE rowid = 1"), "I7"),
    "a result told that no book has": (_tell, "I12"),
    "an operation that the list leaves out": (lambda folder: (folder / "till.after.list").write_text(""), "I6"),
    "more inquiries than the budget": (_ask_often, "I11"),
}


def _audit(folder):
    command = [sys.executable, str(AUDITOR), "--ledger", str(folder / "ledger.json"), "--keys",
               str(folder / "keys.json"), "--journal", str(folder / "till.vezne")]
    if (folder / "asked.log").exists():
        command += ["--inquiries", str(folder / "asked.log")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return json.loads(done.stdout)["violations"]


def run_and_distort(batch):
    till = batch.till()
    for index, amount in enumerate((1000, 2000, 3000), 1):
        till.pay_in_peace(op.pay(f"X-{index}", amount), op.card())
    listed = till.run("list").lines
    till.run(*op.refund(next(line for line in listed if line["orderId"] == "X-2"), 700))
    till.run(*op.cancel(next(line for line in listed if line["orderId"] == "X-3")))
    till.write_list("after")
    (batch.folder / "ledger.json").write_text(json.dumps(batch.provider.ledger()))
    batch.expect(_audit(batch.folder) == [], f"clean books are found at fault: {_audit(batch.folder)}")
    for name, (distort, invariant) in DISTORTIONS.items():
        folder = batch.folder / "distorted"
        shutil.copytree(batch.folder, folder)
        distort(folder)
        found = _audit(folder)
        batch.expect(any(what.startswith(invariant + " ") for what in found), f"not found: {name}: {found}")
        batch.figures["distortions found"] += 1
        shutil.rmtree(folder)
