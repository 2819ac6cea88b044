# SPDX-License-Identifier: GPL-3.0-or-later
"""I11: no more inquiries in any 60 seconds than the budget allows, whichever process asks."""
from collections import deque

PATHS = {"/payment/detail", "/v2/reporting/payment/details"}


def check(log, budget, figures):
    window, most = deque(), 0
    for line in log.read_text().splitlines():
        seconds, path = line.split()
        if path not in PATHS:
            continue
        window.append(float(seconds))
        while window[0] <= float(seconds) - 60:
            window.popleft()
        most = max(most, len(window))
    figures["most inquiries in a minute under the budget"] = most
    return [f"I11 {most} inquiries in a minute, the budget is {budget}"] if most > budget else []
