#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes decimals.csv: what Python's decimal module, another implementation, makes of the same sums."""
import decimal
import random

decimal.getcontext().prec = 120
EIGHT = decimal.Decimal("1e-8")
LOWEST, HIGHEST = -2**63, 2**63 - 1
MODES = {
    "down": decimal.ROUND_DOWN,
    "up": decimal.ROUND_UP,
    "half up": decimal.ROUND_HALF_UP,
    "half even": decimal.ROUND_HALF_EVEN,
}
random.seed(20260917)


def units(value, mode=decimal.ROUND_HALF_EVEN):
    """Value in units of 10^-8 as text, or `none` when a 64-bit number does not hold it."""
    number = int(value.quantize(EIGHT, rounding=mode).scaleb(8))
    return str(number) if LOWEST <= number <= HIGHEST else "none"


def any_units():
    """Small, middling and extreme numbers of units alike; often round ones, so that ties occur."""
    edge = [0, 1, -1, 10**8, -10**8, 5 * 10**7, LOWEST, HIGHEST, LOWEST + 1, 3, 7]
    if random.random() < 0.2:
        return random.choice(edge)
    number = random.randint(0, 10 ** random.randint(1, 18))
    return random.choice([1, -1]) * (number if random.random() < 0.5 else number // 5 * 5)


def exact(number):
    return decimal.Decimal(number).scaleb(-8)


def rows():
    for _ in range(250):
        whole = str(random.randint(0, 10 ** random.randint(0, 12)))
        fraction = "".join(random.choice("0012345555679") for _ in range(random.randint(0, 14)))
        text = random.choice(["", "-"]) + whole + ("." + fraction if fraction else "")
        if random.random() < 0.5:
            text += random.choice("eE") + random.choice(["", "+", "-"]) + str(random.randint(0, 14))
        yield "parse", text, "", "", "", units(decimal.Decimal(text))
    for _ in range(120):
        a, b = any_units(), any_units()
        yield "plus", a, b, "", "", units(exact(a) + exact(b))
        yield "minus", a, b, "", "", units(exact(a) - exact(b))
    for mode, rounding in MODES.items():
        for _ in range(80):
            a, b, c = any_units(), any_units(), any_units()
            yield "times", a, b, "", mode, units(exact(a) * exact(b), rounding)
            # The exact quotient has no end, so its rounding is decided on whole numbers.
            if c:
                yield "scaled", a, b, c, mode, quotient(a * b, c, rounding)
        for _ in range(40):
            a, places = any_units(), random.randint(0, 8)
            rounded = int(exact(a).quantize(decimal.Decimal(1).scaleb(-places), rounding=rounding).scaleb(8))
            if LOWEST <= rounded <= HIGHEST:
                yield "rounded", a, places, "", mode, rounded


def quotient(a, b, rounding):
    # Two digits behind the point, the second one sticky, carry all that rounding needs.
    tenths, rest = divmod(abs(a) * 10, abs(b))
    sign = -1 if (a < 0) != (b < 0) else 1
    value = sign * (decimal.Decimal(tenths * 10 + (1 if rest else 0)).scaleb(-2))
    number = int(value.quantize(decimal.Decimal(1), rounding=rounding))
    return str(number) if LOWEST <= number <= HIGHEST else "none"


with open("decimals.csv", "w", encoding="utf-8") as out:
    out.write("# Made by make_decimals.py. operation;a;b;c;rounding;result; numbers in units of 10^-8\n")
    for row in rows():
        out.write(";".join(str(cell) for cell in row) + "\n")
