#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes amounts.csv: numbers in words and amounts on screen as ICU, another implementation, has them.

Calls ICU's C interface; the version in its names is the one of Debian 12."""
import ctypes
import random

ICU = ctypes.CDLL("libicui18n.so.72")
CURRENCY, SPELLOUT = 2, 5
random.seed(20260917)


def text_of(buffer, length):
    return bytes(buffer)[: 2 * length].decode("utf-16-le")


def formatter(style, locale):
    status = ctypes.c_int(0)
    ICU.unum_open_72.restype = ctypes.c_void_p
    made = ICU.unum_open_72(style, None, -1, locale.encode(), None, ctypes.byref(status))
    assert status.value <= 0, status.value
    return ctypes.c_void_p(made)


def in_words(number, locale):
    status, buffer = ctypes.c_int(0), (ctypes.c_uint16 * 400)()
    length = ICU.unum_formatInt64_72(formatter(SPELLOUT, locale), ctypes.c_int64(number), buffer, 400, None,
                                     ctypes.byref(status))
    assert status.value <= 0, status.value
    return text_of(buffer, length)


def on_screen(minor, currency, locale):
    status, buffer = ctypes.c_int(0), (ctypes.c_uint16 * 100)()
    sign = "-" if minor < 0 else ""
    number = f"{sign}{abs(minor) // 100}.{abs(minor) % 100:02}".encode()
    form = formatter(CURRENCY, locale)
    code = (ctypes.c_uint16 * 4)(*[ord(c) for c in currency], 0)
    ICU.unum_setTextAttribute_72(form, 5, code, 3, ctypes.byref(status))  # UNUM_CURRENCY_CODE
    length = ICU.unum_formatDecimal_72(form, number, len(number), buffer, 100, None, ctypes.byref(status))
    assert status.value <= 0, status.value
    return text_of(buffer, length)


numbers = [*range(0, 31), 40, 50, 60, 70, 80, 90, 99, 100, 101, 110, 111, 199, 200, 999, 1000, 1001, 1010, 1100,
           1111, 1999, 2000, 2001, 10000, 11000, 11900, 21000, 100000, 101000, 111111, 401607, 999999, 1000000,
           1000001, 1001000, 1001001, 2000000, 1000000000, 1001001001, 1000000000000, 92233720368]
numbers += [random.randint(0, 10 ** random.randint(2, 13)) for _ in range(60)]
minors = [0, 1, 9, 10, 99, 100, 12345, 99999, 100000, 123456, 100000000, -1, -123456, -100000000, 9223372036854]
minors += [random.choice([1, -1]) * random.randint(0, 10 ** random.randint(2, 12)) for _ in range(15)]

with open("amounts.csv", "w", encoding="utf-8") as out:
    out.write("# Made by make_amounts.py. words;number;Turkish;English and text;minor units;currency;Turkish;English\n")
    for number in numbers:
        out.write(f"words;{number};{in_words(number, 'tr')};{in_words(number, 'en')}\n")
    for minor in minors:
        for currency in ("TRY", "USD", "EUR", "GBP"):
            # In English ICU knows the lira's sign only as the narrow form, which is the Turkish one.
            english = on_screen(minor, currency, "en_US").replace("TRY\u00a0", "₺")
            out.write(f"text;{minor};{currency};{on_screen(minor, currency, 'tr_TR')};{english}\n")
