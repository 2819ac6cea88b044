# SPDX-License-Identifier: GPL-3.0-or-later
"""Random sales: three tills on one provider, their commands, and everything that may go wrong with them."""
import datetime
import json
import random

from campaigning import operations as op
from campaigning.points import BEHAVIOURS, INQUIRY_FAULTS, Point, arm
from campaigning.provider import INQUIRIES

BATCH_SIZE = 100
# Calls of one command, roughly; a point beyond its end leaves it alive.
REACH = {"sync": 14, "write": 90, "truncate": 4, "note": 4, "connect": 2, "send": 1, "receive": 400}
MOST_AHEAD = datetime.timedelta(hours=10)
ISTANBUL = datetime.timezone(datetime.timedelta(hours=3))


class Shop:
    """Three tills on one provider, and the dice."""

    def __init__(self, batch, seed, number):
        self.batch = batch
        self.provider = batch.provider
        self.dice = random.Random(f"{seed} {number}")
        self.number = number
        self.sold = 0
        self.ahead = -datetime.timedelta(minutes=self.dice.randint(0, 600))
        self.provider.set_clock(datetime.datetime.now(ISTANBUL) + self.ahead)
        self.tills = [batch.till(f"till-{index}", clock=self.dice.choice((0, 0, -45, 60))) for index in range(3)]

    def chance(self, probability):
        return self.dice.random() < probability

    def death(self, probability):
        """A kill at an exact call, or at an exact time, or none."""
        if not self.chance(probability):
            return {}
        if self.chance(0.2):
            return {"kill_after": self.dice.uniform(0.001, 0.06)}
        kind = self.dice.choice(tuple(REACH))
        return {"death": Point(kind, self.dice.randint(1, REACH[kind]),
                               self.dice.choice(("before", "half", "after")))}

    def give(self, till, arguments, path, card=None):
        """One command under fire."""
        behaviour = self.dice.choice(BEHAVIOURS) if self.chance(0.4) else BEHAVIOURS[0]
        arm(self.provider, path, behaviour)
        answer = till.run(*arguments, card=card, **self.death(0.33))
        self.provider.forget_faults(path)
        self.batch.figures["commands under fire"] += 1
        self.batch.figures["faults"] += behaviour.name != "none"
        return answer

    def sell(self, till):
        self.sold += 1
        order = f"N-{self.number}-{self.sold}"
        amount = self.dice.randint(1, 400_000) * 2 + 1
        number = self.dice.choice(op.DECLINED_CARDS if self.chance(0.12) else (op.GOOD_CARD, *op.OTHER_CARDS))
        if self.chance(0.12):
            return self.sell_at_bank(till, op.pay(order, amount, "--threeds"))
        is_hold = self.chance(0.15)
        arguments = (op.hold if is_hold else op.pay)(order, amount, *self.extras(amount))
        path = op.PATHS["hold" if is_hold else "charge"]
        answer = self.give(till, arguments, path, op.card(number))
        if self.chance(0.3):
            answer = self.give(till, arguments, path, op.card())
        paid = answer.first
        if paid.get("state") == "PAID" and is_hold and self.chance(0.8):
            self.settle_hold(till, paid)
        elif paid.get("state") == "PAID" and self.chance(0.6):
            self.give_back(till, paid)

    def sell_at_bank(self, till, arguments):
        """With 3-D Secure; the card holder may mistype the code, or come back when the till has gone."""
        path = op.PATHS["finish" if self.chance(0.7) else "begin"]
        behaviour = self.dice.choice(BEHAVIOURS) if self.chance(0.4) else BEHAVIOURS[0]
        arm(self.provider, path, behaviour)
        death = self.death(0.4).get("death")
        _, form = till.run_at_bank(*arguments, card=op.card(), death=death, right_code=self.chance(0.85))
        if form and self.chance(0.6):
            till.bring_back(form)
        self.provider.forget_faults(path)
        self.batch.figures["commands under fire"] += 1
        self.batch.figures["faults"] += behaviour.name != "none"
        self.batch.figures["sales at the bank"] += 1

    def settle_hold(self, till, held):
        if self.chance(0.3):
            self.give(till, op.cancel(held), op.PATHS["release"])
            return
        amount = self.dice.randint(1, op.kurus(held["paidPrice"])) if self.chance(0.5) else None
        answer = self.give(till, op.capture(held, amount), op.PATHS["capture"])
        if answer.first.get("state") == "DONE" and self.chance(0.5):
            self.give_back(till, held | {"paidPrice": answer.first["amount"]})

    def extras(self, amount):
        """A vade farkı that does not divide evenly, or a basket."""
        if self.chance(0.15):
            return ["--installment", "3", "--paid-price", op.lira(amount + amount // 29)]
        if amount > 100 and self.chance(0.25):
            first = amount // 3
            prices = (first, amount // 5, amount - first - amount // 5)
            basket = self.batch.folder / "basket.json"
            basket.write_text(json.dumps([
                {"id": f"I{index}", "name": f"Ürün {index}", "category1": "Genel", "itemType": "VIRTUAL",
                 "price": op.lira(price)} for index, price in enumerate(prices)]))
            return ["--basket", str(basket)]
        return []

    def give_back(self, till, paid):
        if self.chance(0.35):
            self.give(till, op.cancel(paid), op.PATHS["cancel"])
            return
        left = op.kurus(paid["paidPrice"])
        for _ in range(self.dice.randint(1, 3)):
            amount = min(left + self.chance(0.1), self.dice.randint(1, max(1, op.kurus(paid["paidPrice"]))))
            item = self.dice.choice(paid["items"])["paymentTransactionId"] if self.chance(0.4) else None
            path = op.PATHS["refund of a line" if item else "refund"]
            answer = self.give(till, op.refund(paid, max(1, amount), item), path)
            left -= amount if answer.first.get("state") == "DONE" else 0

    def two_at_once(self, till):
        """A second process on the same journal: the lock lets one at a time work."""
        self.sold += 1
        order, amount = f"N-{self.number}-{self.sold}", self.dice.randint(1, 400_000) * 2
        arguments = op.pay(order, amount)
        both = [till.start(arguments) for _ in range(2)]
        for process in both:
            till.finish(process, arguments, op.card())

    def now_and_then(self):
        if self.chance(0.06):
            if self.chance(0.3):
                self.provider.fault(self.dice.choice(INQUIRIES), self.dice.choice(INQUIRY_FAULTS))
            self.dice.choice(self.tills).run("recover", **self.death(0.7))
        if self.chance(0.02):
            self.provider.restart()
        if self.chance(0.02):
            self.move_clock()

    def move_clock(self):
        """The provider's clock runs ahead of the till's, or to just before its midnight; never back."""
        ahead = self.ahead + datetime.timedelta(minutes=self.dice.randint(1, 120))
        now = datetime.datetime.now(ISTANBUL)
        to_midnight = now.replace(hour=23, minute=59, second=self.dice.randint(50, 59)) - now
        if self.chance(0.5) and self.ahead < to_midnight < MOST_AHEAD:
            ahead = to_midnight
        if ahead < MOST_AHEAD:
            self.ahead = ahead
            self.provider.set_clock(now + ahead)
            self.batch.figures["moves of the clock"] += 1


def run_sales(batch, seed, number, count):
    shop = Shop(batch, seed, number)
    while shop.sold < count:
        till = shop.dice.choice(shop.tills)
        if shop.chance(0.03):
            shop.two_at_once(till)
        else:
            shop.sell(till)
        shop.now_and_then()
    batch.figures["sales"] += shop.sold


def batches(seed, count):
    return [(f"sales-{number}", run_sales, (seed, number, min(BATCH_SIZE, count - start)))
            for number, start in enumerate(range(0, count, BATCH_SIZE))]
