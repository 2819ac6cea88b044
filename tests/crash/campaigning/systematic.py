# SPDX-License-Identifier: GPL-3.0-or-later
"""The systematic set: every kill point x every behaviour of the provider x charge, refund, cancel; kills while
results are being asked for; kills of the provider itself; many processes within one budget of inquiries."""
import pathlib
import tempfile

from campaigning import operations as op
from campaigning.batch import HORIZON, Batch
from campaigning.points import BEHAVIOURS, INQUIRY_FAULTS, LIE, Behaviour, Point, arm, points_of, read_tally
from campaigning.provider import INQUIRIES

OPERATIONS = ("charge", "refund", "cancel")
BATCH_SIZE = 48
WRITES_EVERY = 9


def measure(build):
    """How many calls of each kind the commands make, from runs in which nothing goes wrong."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name) / "measure"
        batch = Batch(build, folder)
        till = batch.till()
        tallies = {}

        def run(what, arguments, card=None):
            answer = till.run(*arguments, card=card, tally=folder / what)
            tallies[what] = read_tally(folder / what)
            return answer.first

        till.run(*op.pay("warm", 5000), card=op.card())  # the journal is made here
        paid = run("charge", op.pay("measured", 5001), op.card())
        run("refund", op.refund(paid, 100))
        other = till.run(*op.pay("other", 5002), card=op.card()).first
        run("cancel", op.cancel(other))
        batch.provider.fault(op.PATHS["charge"], "drop-after-commit")
        till.run(*op.pay("lost", 5003), card=op.card())
        run("recover", ["recover"])
        batch.provider.close()
    return tallies


def cases(tallies):
    """(operation, behaviour, point): the same on every run of one build."""
    found = []
    for operation in OPERATIONS:
        points = [None, *points_of(tallies[operation], WRITES_EVERY)]
        found += [(operation, behaviour, point) for point in points for behaviour in BEHAVIOURS]
    return found


def prepared(batch, till, operation, order, amount, with_line):
    """Arguments of the command, its path at the provider, and its card; a payment is made first where one is
    needed."""
    if operation == "charge":
        return op.pay(order, amount), op.PATHS["charge"], op.card()
    paid = till.pay_in_peace(op.pay(order, amount), op.card())
    batch.expect(paid.get("state") == "PAID", f"{order}: a clean charge ends {paid.get('state')}")
    if operation == "cancel":
        return op.cancel(paid), op.PATHS["cancel"], None
    item = paid["items"][0]["paymentTransactionId"] if with_line else None
    path = op.PATHS["refund of a line" if with_line else "refund"]
    return op.refund(paid, amount // 3, item), path, None


def run_cases(batch, number, chunk):
    till = batch.till()
    for index, (operation, behaviour, point) in enumerate(chunk):
        order, amount = f"S-{number}-{index}", 10_000 + 7 * index
        arguments, path, card = prepared(batch, till, operation, order, amount, index % 2 == 1)
        arm(batch.provider, path, behaviour)
        answer = till.run(*arguments, card=card, death=point)
        batch.provider.forget_faults(path)
        batch.figures["cases"] += 1
        batch.figures["cases killed"] += answer.was_killed
        if index % 3 == 0:  # somebody tries again at once; the journal must know whether it may be
            till.run(*arguments, card=card)
            batch.figures["tried again at once"] += 1
        if index % 8 == 7:
            batch.provider.fault(INQUIRIES[index % 2], INQUIRY_FAULTS[(index + number) % len(INQUIRY_FAULTS)])
            till.run("recover")


def run_recovery_cases(batch, number, chunk):
    """`recover` killed at every point, over operations that were left in every way."""
    till = batch.till()
    lost = (Behaviour("drop-after-commit"), Behaviour("drop-before-commit"), Behaviour("late-commit", 300))
    for index, (operation, point) in enumerate(chunk):
        order, amount = f"R-{number}-{index}", 20_000 + 7 * index
        arguments, path, card = prepared(batch, till, operation, order, amount, index % 2 == 1)
        arm(batch.provider, path, lost[index % len(lost)])
        left = Point("receive", 1, "before") if index % 4 == 0 else Point("send", 1, "after")
        till.run(*arguments, card=card, death=left if index % 2 else None)
        answer = till.run("recover", death=point)
        batch.figures["cases"] += 1
        batch.figures["cases killed"] += answer.was_killed
        batch.provider.forget_faults(path)


def recovery_cases(tallies):
    points = points_of(tallies["recover"], WRITES_EVERY)
    return [(operation, point) for operation in OPERATIONS for point in points]


def run_provider_cases(batch, number, chunk):
    """The sandbox dies in the middle of its work and is started again on its books."""
    till = batch.till()
    for index, (operation, point) in enumerate(chunk):
        order, amount = f"P-{number}-{index}", 30_000 + 7 * index
        arguments, _, card = prepared(batch, till, operation, order, amount, index % 2 == 1)
        batch.provider.restart(death=point)
        till.run(*arguments, card=card)
        batch.figures["cases"] += 1
        batch.figures["cases in which the sandbox died"] += batch.provider.is_dead()
        batch.provider.restart()
        till.run("recover")


def provider_cases():
    points = [Point("write", count, "half") for count in range(1, 30, 2)]
    points += [Point("truncate", count, moment) for count in range(1, 4) for moment in ("before", "after")]
    points += [Point("send", 1, moment) for moment in ("before", "half", "after")]
    points += [Point("receive", 1, moment) for moment in ("before", "after")]
    return [(operation, point) for operation in OPERATIONS for point in points]


def run_budget_case(batch):
    """Thirty results are lost; whoever asks, and however often it is killed, asks 50 times a minute at most."""
    till = batch.till()
    for index in range(30):
        batch.provider.fault(op.PATHS["charge"], "drop-before-commit")
        till.run(*op.pay(f"B-{index}", 40_000 + 7 * index), card=op.card())
    till.budget = 50
    for death in (Point("sync", 6, "before"), None, Point("sync", 4, "before"), None):
        till.run("recover", "--wait", "4", death=death)
    batch.provider.kill()
    batch.provider.log.flush()
    asked = batch.folder / "asked.log"
    asked.write_text((batch.folder / "requests.log").read_text())
    batch.audit_options += ["--inquiries", str(asked), "--budget", "50"]
    batch.provider.start()
    batch.figures["cases"] += 1


def run_late(batch):
    """The provider does its work only after the till has given up on it: it must be noticed all the same."""
    till = batch.till()
    for index in range(24):
        operation = OPERATIONS[index % 3]
        arguments, path, card = prepared(batch, till, operation, f"V-{index}", 60_000 + 7 * index, index % 2 == 1)
        batch.provider.fault(path, "late-commit", 5000 * HORIZON + 100 * index)
        till.run(*arguments, card=card)
        batch.provider.forget_faults(path)  # of a call that never came
        batch.figures["cases"] += 1
    batch.expect(till.settle(), "late: operations stay open")
    batch.figures["late cases on a machine that was in time"] += batch.provider.has_work_to_come()


def run_lies(batch):
    """The provider's inquiry names another amount than the sale had: a person decides, nothing else."""
    till = batch.till()
    for index, path in enumerate(INQUIRIES):
        batch.provider.fault(op.PATHS["charge"], "drop-after-commit")
        till.run(*op.pay(f"L-{index}", 50_000 + 7 * index), card=op.card())
        batch.provider.fault(path, LIE)
        till.run("recover")
        batch.provider.forget_faults(path)
        batch.figures["cases"] += 1


def batches(build):
    """(name, function, arguments) of every batch."""
    tallies = measure(build)
    found = []

    def add(name, function, everything):
        for number, start in enumerate(range(0, len(everything), BATCH_SIZE)):
            found.append((f"{name}-{number}", function, (number, everything[start:start + BATCH_SIZE])))

    found.append(("budget", run_budget_case, ()))
    found.append(("late", run_late, ()))
    found.append(("lies", run_lies, ()))
    add("cases", run_cases, cases(tallies))
    add("recovery", run_recovery_cases, recovery_cases(tallies))
    add("provider", run_provider_cases, provider_cases())
    return found
