# SPDX-License-Identifier: GPL-3.0-or-later
"""The moves that an operation may make, written down from the state machines of docs/reliability.md, not from
the program."""

_PAYMENT = """
INTENT      SENDING ABANDONED
SENDING     NOT_SENT PAID PAID_HELD DECLINED CHALLENGE UNKNOWN
CHALLENGE   SENDING DECLINED ABANDONED PAID PAID_HELD UNKNOWN
UNKNOWN     PAID PAID_HELD DECLINED NOT_CHARGED REVIEW
NOT_CHARGED LATE_CHARGE
REVIEW      PAID NOT_CHARGED
LATE_CHARGE PAID
PAID_HELD   PAID DECLINED
"""

_CHANGE = """
INTENT      SENDING ABANDONED
SENDING     DONE REFUSED NOT_SENT UNKNOWN
UNKNOWN     DONE REFUSED NOT_DONE REVIEW
REVIEW      DONE NOT_DONE
NOT_DONE    DONE
"""


def _pairs(text):
    lines = (line.split() for line in text.strip().splitlines())
    return {(first, to) for first, *rest in lines for to in rest}


MOVES = {"charge": _pairs(_PAYMENT), "preauth": _pairs(_PAYMENT),
         "capture": _pairs(_CHANGE), "cancel": _pairs(_CHANGE), "refund": _pairs(_CHANGE)}

# States that claim that money moved; none is reached without a proof from the provider.
PROVEN = {"PAID", "PAID_HELD", "LATE_CHARGE", "DONE"}
COLLECTED = {"PAID", "PAID_HELD", "LATE_CHARGE"}
# What recovery must have left behind, and what certainly never left the machine.
UNSETTLED = {"INTENT", "SENDING", "UNKNOWN", "CHALLENGE"}
NEVER_SENT = {"ABANDONED", "NOT_SENT", "INTENT"}
