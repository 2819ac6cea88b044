# SPDX-License-Identifier: GPL-3.0-or-later
"""Payments that no till takes the card for: on the provider's own pages, and by payment links. The payer pays
whatever becomes of the till; what was paid has to be in the journal, once."""
from campaigning import browser
from campaigning import operations as op
from campaigning.points import Behaviour, Point, arm

OPENING = {"checkout": "/payment/iyzipos/checkoutform/initialize/auth/ecom",
           "pwi": "/payment/pay-with-iyzico/initialize", "bkm": "/payment/bkm/initialize"}
RESULT = "/payment/iyzipos/checkoutform/auth/ecom/detail"
LINKS = "/v2/iyzilink/products"

# What befalls the opening of a page, where the till is killed (GONE: once the page is known, before anybody has paid
# on it), and what befalls the first question for its result.
GONE = "gone"
HOSTED = (
    ("checkout", None, None, None),
    ("pwi", None, Point("receive", 1, "before"), None),
    ("bkm", None, GONE, None),
    ("checkout", Behaviour("drop-after-commit"), None, None),
    ("checkout", Behaviour("http-500-before-commit"), None, None),
    ("pwi", Behaviour("hang-after-commit"), None, None),
    ("checkout", Behaviour("rate-limit"), None, None),
    ("checkout", None, GONE, "bad-signature"),
    ("checkout", None, None, "garbage"),
)
# Where `link confirm` is killed: before and after the writes and syncs of the one transaction that takes the
# payment in, and while iyzico is asked.
CONFIRMED = (None, Point("sync", 1, "before"), Point("sync", 3, "after"), Point("write", 4, "half"),
             Point("truncate", 1, "before"), Point("receive", 1, "before"), Point("send", 2, "after"))


def run_hosted(batch):
    """Whoever has the page pays on it. A page whose address nobody ever saw is no payment."""
    till = batch.till()
    for index, (way, opening, death, result) in enumerate(HOSTED):
        till.deadline = 1 if opening else 20  # a busy machine is no silent provider
        if opening:
            arm(batch.provider, OPENING[way], opening)
        if result:
            batch.provider.fault(RESULT, result)
        answer = till.run_on_page(*op.hosted(f"H-{index}", 70_000 + 7 * index, way, with_plans=index % 2 == 0),
                                  death=None if death == GONE else death, is_gone=death == GONE)
        batch.provider.forget_faults(OPENING[way])
        batch.provider.forget_faults(RESULT)
        batch.figures["cases"] += 1
        batch.figures["cases killed"] += answer.was_killed
    till.run("recover", "--wait", str(10 * till.horizon))


def run_links(batch):
    """A link that was paid and confirmed is one payment of the journal, however often the till dies meanwhile."""
    till = batch.till()
    for index, death in enumerate(CONFIRMED):
        order, amount = f"K-{index}", 80_000 + 7 * index
        if index == 1:
            batch.provider.fault(LINKS, "drop-after-commit")
        made = till.run(*op.make_link(order, amount)).first
        shown = made if made.get("url") else till.run("link", "show", order).first
        batch.expect(browser.pay_on_link(shown.get("url") or ""), f"{order}: its link could not be paid")
        found = till.run("link", "show", order).first.get("payments") or [{}]
        batch.expect(found[0].get("match") == "guess", f"{order}: its payment was not found: {found}")
        confirm = ("link", "confirm", order, found[0].get("paymentId", "0"))
        answer = till.run(*confirm, death=death)
        batch.figures["cases"] += 1
        batch.figures["cases killed"] += answer.was_killed
        for _ in range(2):  # again, whether or not it was killed: never twice
            till.run(*confirm)
        paid = till.run("show", confirm[-1]).first
        batch.expect(paid.get("state") == "PAID", f"{order}: confirmed, and the journal has {paid.get('state')}")
        if index % 2:
            till.run(*op.refund(paid, amount // 3))
