# SPDX-License-Identifier: GPL-3.0-or-later
"""The systematic set: every kill point x every behaviour of the provider x every operation; kills while results
are being asked for; kills of the provider itself; many processes within one budget of inquiries."""
import pathlib
import tempfile
from itertools import cycle

from campaigning import operations as op
from campaigning import pages
from campaigning.batch import HORIZON, Batch
from campaigning.points import (BEHAVIOURS, INQUIRY_FAULTS, LIE, Behaviour, Point, arm, is_within, points_of,
                                read_tally)
from campaigning.provider import INQUIRIES

# `begin` is the call for the bank's page of 3-D Secure, `finish` the one that takes the money.
OPERATIONS = ("charge", "refund", "cancel", "hold", "capture", "release", "begin", "finish")
AT_BANK = ("begin", "finish")
LATE = ("charge", "refund", "cancel", "hold", "capture", "release", "finish")
# These take the same road as charge and cancel, or cost a visit to the bank: each point meets a third of the
# behaviours, in turns, so that every one of both is met.
IN_TURNS = {"hold": 3, "release": 3, "capture": 2, "begin": 6, "finish": 2}
BATCH_SIZE = 48
WRITES_EVERY = 9


def measure(build):
    """How many calls of each kind the commands make, from runs in which nothing goes wrong."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name) / "measure"
        batch = Batch(build, folder)
        till = batch.till()
        tallies = {}

        till.run(*op.pay("warm", 5000), card=op.card())  # the journal is made here
        for index, operation in enumerate(OPERATIONS):
            if operation in AT_BANK:
                continue
            for what, death in ((operation, None), (f"{operation} before", Point("send", 1, "before"))):
                arguments, _, card = prepared(batch, till, operation, f"{what}", 5001 + index, False)
                till.run(*arguments, card=card, death=death, tally=folder / what)
                tallies[what] = read_tally(folder / what)
                tallies[what]["send"] -= death is not None  # the one at which it died did not happen
        for number, (what, death) in enumerate((("finish", None), ("begin before", Point("send", 1, "before")),
                                                ("finish before", Point("connect", 3, "before")))):
            till.run_at_bank(*op.pay(what, 5100 + number, "--threeds"), card=op.card(), death=death,
                             tally=folder / what)
            tallies[what] = read_tally(folder / what)
        tallies["begin before"]["send"] -= 1
        tallies["finish before"]["connect"] -= 1
        tallies["begin"] = tallies["finish before"]
        till = batch.till("other")
        batch.provider.fault(op.PATHS["charge"], "drop-after-commit")
        till.run(*op.pay("lost", 5003), card=op.card())
        till.run("recover", tally=folder / "recover")
        tallies["recover"] = read_tally(folder / "recover")
        batch.provider.close()
    return tallies


def cases(tallies):
    """(operation, behaviour, point): the same on every run of one build."""
    found = []
    for operation in OPERATIONS:
        turns, before = IN_TURNS.get(operation, 1), tallies[f"{operation} before"]
        points = [None, *points_of(tallies[operation], WRITES_EVERY)]
        if operation == "finish":  # up to the bank's page it is `begin`
            points = [point for point in points if not is_within(point, tallies["begin before"])]
        for number, point in enumerate(points):
            # Killed before a byte has left, it never meets the provider: one case says it all.
            met = BEHAVIOURS[:1] if is_within(point, before) else BEHAVIOURS[number % turns::turns]
            found += [(operation, behaviour, point) for behaviour in met]
    return found


def prepared(batch, till, operation, order, amount, with_line):
    """Arguments of the command, its path at the provider, and its card; a payment is made first where one is
    needed."""
    if operation in ("charge", "hold"):
        return (op.pay if operation == "charge" else op.hold)(order, amount), op.PATHS[operation], op.card()
    if operation in AT_BANK:
        return op.pay(order, amount, "--threeds"), op.PATHS[operation], op.card()
    is_hold = operation in ("capture", "release")
    paid = till.pay_in_peace((op.hold if is_hold else op.pay)(order, amount), op.card())
    batch.expect(paid.get("state") == "PAID", f"{order}: a clean charge ends {paid.get('state')}")
    if operation in ("cancel", "release"):
        return op.cancel(paid), op.PATHS[operation], None
    if operation == "capture":
        return op.capture(paid, amount // 2 if with_line else None), op.PATHS["capture"], None
    item = paid["items"][0]["paymentTransactionId"] if with_line else None
    path = op.PATHS["refund of a line" if with_line else "refund"]
    return op.refund(paid, amount // 3, item), path, None


def carry_out(till, operation, arguments, card, point, index):
    """The command under fire; and where the card holder came back to nobody, every other time to the next
    process."""
    if operation not in AT_BANK:
        return till.run(*arguments, card=card, death=point)
    answer, form = till.run_at_bank(*arguments, card=card, death=point, right_code=index % 7 != 6)
    if form and index % 2 == 0:
        till.bring_back(form)
    return answer


def run_cases(batch, number, chunk):
    till = batch.till()
    for index, (operation, behaviour, point) in enumerate(chunk):
        order, amount = f"S-{number}-{index}", 10_000 + 7 * index
        arguments, path, card = prepared(batch, till, operation, order, amount, index % 2 == 1)
        arm(batch.provider, path, behaviour)
        answer = carry_out(till, operation, arguments, card, point, index)
        batch.provider.forget_faults(path)
        batch.figures["cases"] += 1
        batch.figures["cases killed"] += answer.was_killed
        if index % 3 == 0:  # somebody tries again at once; the journal must know whether it may be
            till.run(*(word for word in arguments if word != "--threeds"), card=card)
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
        carry_out(till, operation, arguments, card, left if index % 2 else None, index)
        answer = till.run("recover", death=point)
        batch.figures["cases"] += 1
        batch.figures["cases killed"] += answer.was_killed
        batch.provider.forget_faults(path)


def recovery_cases(tallies):
    points = points_of(tallies["recover"], WRITES_EVERY)
    return [(operation, point) for turn in range(3)
            for operation, point in zip(cycle(OPERATIONS[turn:] + OPERATIONS[:turn]), points)]


def run_provider_cases(batch, number, chunk):
    """The sandbox dies in the middle of its work and is started again on its books."""
    till = batch.till()
    for index, (operation, point) in enumerate(chunk):
        order, amount = f"P-{number}-{index}", 30_000 + 7 * index
        arguments, _, card = prepared(batch, till, operation, order, amount, index % 2 == 1)
        batch.provider.restart(death=point)
        carry_out(till, operation, arguments, card, None, index)
        batch.figures["cases"] += 1
        batch.figures["cases in which the sandbox died"] += batch.provider.is_dead()
        batch.provider.restart()
        till.run("recover")


def provider_cases():
    points = [Point("write", count, "half") for count in range(1, 30, 2)]
    points += [Point("truncate", count, moment) for count in range(1, 4) for moment in ("before", "after")]
    points += [Point("send", 1, moment) for moment in ("before", "half", "after")]
    points += [Point("receive", 1, moment) for moment in ("before", "after")]
    return [(operation, point) for turn in range(3)
            for operation, point in zip(cycle(OPERATIONS[turn:] + OPERATIONS[:turn]), points)]


def run_budget_case(batch):
    """Thirty results are lost; whoever asks, and however often it is killed, asks 50 times a minute at most."""
    till = batch.till()
    till.budget = 50  # from the first command on: on a slow machine each of them asks about what is left before
    for index in range(30):
        batch.provider.fault(op.PATHS["charge"], "drop-before-commit")
        till.run(*op.pay(f"B-{index}", 40_000 + 7 * index), card=op.card())
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
    for index in range(28):
        operation = LATE[index % len(LATE)]
        arguments, path, card = prepared(batch, till, operation, f"V-{index}", 60_000 + 7 * index, index % 2 == 1)
        batch.provider.fault(path, "late-commit", 5000 * HORIZON + 100 * index)
        carry_out(till, operation, arguments, card, None, 0)
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

    found.append(("pages", pages.run_hosted, ()))  # first: these mostly wait
    found.append(("links", pages.run_links, ()))
    found.append(("budget", run_budget_case, ()))
    found.append(("late", run_late, ()))
    found.append(("lies", run_lies, ()))
    add("cases", run_cases, cases(tallies))
    add("recovery", run_recovery_cases, recovery_cases(tallies))
    add("provider", run_provider_cases, provider_cases())
    return found
