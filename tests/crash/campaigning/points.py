# SPDX-License-Identifier: GPL-3.0-or-later
"""Kill points: at which call of a process it dies, and what the provider does meanwhile."""
from dataclasses import dataclass

KINDS = ("sync", "write", "truncate", "note", "connect", "send", "receive")


@dataclass(frozen=True)
class Point:
    kind: str
    count: int
    moment: str

    def __str__(self):
        return f"{self.kind}:{self.count}:{self.moment}"


@dataclass(frozen=True)
class Behaviour:
    """What befalls a call that moves money: a fault of the sandbox, and a second one beside it."""
    name: str
    delay: int = 0
    unseen: int = 0  # milliseconds for which inquiries do not see what was done

    def __str__(self):
        return self.name + (", unseen" if self.unseen else "")


# All that docs/sandbox.md lists. Delays are in milliseconds and well within the campaign's horizon.
BEHAVIOURS = (
    Behaviour("none"),
    Behaviour("hang-before-commit"), Behaviour("hang-after-commit"),
    Behaviour("drop-before-commit"), Behaviour("drop-after-commit"),
    Behaviour("drop-after-commit", unseen=600), Behaviour("late-commit", delay=400),
    Behaviour("delay", delay=50),
    Behaviour("http-500"), Behaviour("http-500-before-commit"),
    Behaviour("html"), Behaviour("html-before-commit"),
    Behaviour("garbage"), Behaviour("garbage-before-commit"),
    Behaviour("truncate"), Behaviour("bad-signature"), Behaviour("wrong-amount"),
    Behaviour("wrong-conversation"), Behaviour("rate-limit"),
)

# What an inquiry may meet; a wrong amount there is a lie that only a person can judge, see LIE.
INQUIRY_FAULTS = ("drop-before-commit", "http-500", "html", "garbage", "truncate", "bad-signature",
                  "wrong-conversation", "rate-limit")
LIE = "wrong-amount"


def arm(provider, path, behaviour):
    if behaviour.name != "none":
        provider.fault(path, behaviour.name, behaviour.delay)
    if behaviour.unseen:
        provider.fault(path, "invisible", behaviour.unseen)


def points_of(tally, writes_every):
    """Every kill point of a process that makes as many calls of each kind as `tally` says: before and after
    each sync and truncation, every `writes_every`th write torn in half, and around the conversations."""
    points = []
    for kind in ("sync", "truncate"):
        points += [Point(kind, count, moment)
                   for count in range(1, tally[kind] + 1) for moment in ("before", "after")]
    points += [Point("write", count, "half") for count in range(1, tally["write"] + 1, writes_every)]
    points += [Point("note", count, moment)
               for count in range(1, tally["note"] + 1) for moment in ("before", "half", "after")]
    points += [Point("connect", count, moment)
               for count in range(1, tally["connect"] + 1) for moment in ("before", "after")]
    points += [Point("send", count, moment)
               for count in range(1, tally["send"] + 1) for moment in ("before", "half", "after")]
    if tally["receive"]:
        points += [Point("receive", 1, "before"), Point("receive", tally["receive"] // 2, "after"),
                   Point("receive", tally["receive"], "after")]
    return points


def is_within(point, tally):
    """Whether a process that has made the calls of `tally` has passed this point."""
    return point is not None and point.count <= tally[point.kind]


def read_tally(file):
    tally = dict.fromkeys(KINDS, 0)
    for line in file.read_text().splitlines():
        kind, count = line.split()
        tally[kind] = int(count)
    return tally
