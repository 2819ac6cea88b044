# SPDX-License-Identifier: GPL-3.0-or-later
"""The money commands as the campaign gives them."""
import json

GOOD_CARD = "5528790000000008"
OTHER_CARDS = ("4766620000000001", "5400360000000003", "9792020000000001", "374427000000003",
               "4603450000000000", "5526080000000006")
DECLINED_CARDS = ("4111111111111129", "4129111111111111", "4128111111111112", "4127111111111113",
                  "4126111111111114", "4125111111111115", "4124111111111116", "4120111111111110")


def card(number=GOOD_CARD):
    cvc = "1234" if len(number) == 15 else "123"
    return json.dumps({"holder": "Deniz Aksoy", "number": number, "month": "12", "year": "2030",
                       "cvc": cvc}).encode()


def lira(kurus):
    return f"{kurus // 100}.{kurus % 100:02d}"


def kurus(text):
    whole, _, rest = text.partition(".")
    return int(whole) * 100 + int((rest + "00")[:2])


def pay(order, amount, *more):
    """The radar for repetitions is given a reason: here the journal's own rule has to hold."""
    return ["pay", "--order", order, "--price", lira(amount), "--repeat-reason", "the campaign repeats", *more]


def hold(order, amount, *more):
    return ["preauth", *pay(order, amount, *more)[1:]]


def capture(payment, amount=None):
    return ["capture", payment["paymentId"], *([lira(amount)] if amount else [])]


def refund(payment, amount, item=None):
    return ["refund", payment["paymentId"], lira(amount), "--reason", "buyer_request",
            *(["--item", item] if item else [])]


def cancel(payment):
    return ["cancel", payment["paymentId"]]


def hosted(order, amount, way, with_plans):
    return ["hosted", "--order", order, "--price", lira(amount), "--way", way,
            *(["--installments"] if with_plans else [])]


def make_link(order, amount):
    return ["link", "create", "--order", order, "--price", lira(amount)]


PATHS = {"charge": "/payment/auth", "refund": "/v2/payment/refund", "refund of a line": "/payment/refund",
         "cancel": "/payment/cancel", "hold": "/payment/preauth", "capture": "/payment/postauth",
         "release": "/payment/cancel", "begin": "/payment/3dsecure/initialize",
         "finish": "/payment/v2/3dsecure/auth"}
