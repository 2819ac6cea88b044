# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds every control of the demo's pages by name through AT-SPI, in Turkish and in English, makes a sale by names in
both, and a refund and a day end by keyboard alone.

drive.py VEZNE"""
import subprocess
import sys
import time

import pyatspi
from screen import Screen, has, name_of, wait_for

BUTTONS = {pyatspi.ROLE_PUSH_BUTTON}
COMBOS = {pyatspi.ROLE_COMBO_BOX}
WORDS = {
    "tr": {"amount": "Tutar", "number": "Kart numarası", "expiry": "Son kullanma", "code": "Güvenlik kodu (CVC)",
           "holder": "Kart sahibi", "charge": "tahsil et", "approved": "Onaylandı", "value": "125,00",
           "new": "Yeni satış",
           "pages": ["Satış", "İşlemler", "Müşteriler", "Bağlantılar", "Gün sonu", "Mutabakat", "Ayarlar"]},
    "en": {"amount": "Amount", "number": "Card number", "expiry": "Expiry", "code": "Security code (CVC)",
           "holder": "Card holder", "charge": "Charge", "approved": "Approved", "value": "125.00",
           "new": "New sale",
           "pages": ["Sale", "Transactions", "Customers", "Links", "Day end", "Reconciliation", "Settings"]},
}


def check_names(screen, words):
    for page in words["pages"]:
        screen.press(page)
        screen.wait(page, {pyatspi.ROLE_LABEL})
        nameless = [part.getRoleName() for part in screen.controls() if not name_of(part).strip()]
        if nameless:
            raise SystemExit(f"{page}: nameless controls: {nameless}")


def fill_by_keys(screen, name, text):
    field = screen.wait(name, {pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT})
    field.queryComponent().grabFocus()

    def is_filled():  # a secret field tells how many digits it has, never which
        if field.getRole() == pyatspi.ROLE_PASSWORD_TEXT:
            return str(len(text)) in field.description
        return field.queryText().getText(0, -1).replace(" ", "").replace("/", "") == text

    wait_for(f"the focus on {name}", lambda: has(field, pyatspi.STATE_FOCUSED))
    for digit in text:
        screen.key(digit)
    wait_for(f"what was typed in {name}", is_filled)
    if text in field.description or text in field.name:
        raise SystemExit(f"{name} tells what was typed")


def sell_by_names(screen, words):
    screen.press(words["pages"][0])
    screen.wait(words["amount"], {pyatspi.ROLE_TEXT}).queryEditableText().setTextContents(words["value"])
    fill_by_keys(screen, words["number"], "5528790000000008")
    screen.wait("Halk", {pyatspi.ROLE_LABEL})  # the bank that was found
    fill_by_keys(screen, words["expiry"], "1230")
    fill_by_keys(screen, words["code"], "123")
    screen.wait(words["holder"], {pyatspi.ROLE_TEXT}).queryEditableText().setTextContents("Ayse Yilmaz")
    screen.press(words["charge"], BUTTONS)
    # What is announced is the name of what shows it: the word and the amount together.
    wait_for("the outcome", lambda: next((part for part in screen.parts() if words["approved"] in part.name
                                          and words["value"] in part.name), None))
    screen.press(words["new"])


def filter_by_toggling(screen):
    """A tile is a button that can be checked: what a screen reader does with it is toggling, which is no click."""
    screen.press("İşlemler")
    table = screen.wait("İşlemler", {pyatspi.ROLE_TABLE})
    rows = wait_for("the list", lambda: table.queryTable().nRows)
    for wanted in (lambda count: 0 < count < rows, lambda count: count == rows):
        screen.press("Reddedilen: ")
        wait_for("the list that the tile asks for", lambda: wanted(table.queryTable().nRows))


def refund_by_keyboard(screen):
    screen.key("2", with_control=True)
    screen.tab_to("İşlemler", {pyatspi.ROLE_TABLE})
    screen.key("Home", with_control=True)
    # Once more while the row is not read yet; in the dialog the key means nothing.
    wait_for("the dialog", lambda: screen.find("İade et", {pyatspi.ROLE_DIALOG}) or screen.key("r"))
    screen.tab_to("iade et", BUTTONS)
    screen.key(" ")
    screen.wait("iade edildi", {pyatspi.ROLE_LABEL})
    screen.key("Escape")
    wait_for("the end of the dialog", lambda: not screen.find("İade et", {pyatspi.ROLE_DIALOG}))


def close_day_by_keyboard(screen):
    """Yesterday: today has a result that is not known yet."""
    screen.key("5", with_control=True)
    day = screen.tab_to("Kapatılacak gün")
    today = day.queryText().getText(0, -1)
    for _ in range(3):  # day, month, year: on the first of a month the day cannot go down
        screen.key("Down")
        if wait_for("the day", lambda: day.queryText().getText(0, -1)) != today:
            break
        screen.key("Right")
    screen.tab_to("Günü kapat (Z)", BUTTONS)
    screen.key(" ")
    screen.wait("Günü kapat", {pyatspi.ROLE_DIALOG})
    screen.tab_to("Günü kapat", BUTTONS)
    screen.key(" ")
    screen.wait("kapatıldı", {pyatspi.ROLE_LABEL})


def change_language(screen):
    screen.key("7", with_control=True)
    screen.tab_to("Dil", COMBOS)
    screen.key("Down")
    screen.wait("Settings", {pyatspi.ROLE_LABEL})


STEPS = [
    ("every control has a name, in Turkish", lambda screen: check_names(screen, WORDS["tr"])),
    ("a sale", lambda screen: sell_by_names(screen, WORDS["tr"])),
    ("the list through a tile", filter_by_toggling),
    ("a refund by keyboard", refund_by_keyboard),
    ("a day end by keyboard", close_day_by_keyboard),
    ("the other language", change_language),
    ("every control has a name, in English", lambda screen: check_names(screen, WORDS["en"])),
    ("a sale, in English", lambda screen: sell_by_names(screen, WORDS["en"])),
]


def timed(what, step):
    since = time.monotonic()
    done = step()
    print(f"{time.monotonic() - since:5.1f} s  {what}", flush=True)
    return done


def main(program):
    desktop = pyatspi.Registry.getDesktop(0)
    vezne = subprocess.Popen([program, "--demo", "--lang", "tr"], stderr=subprocess.DEVNULL)
    screen = None
    try:
        screen = timed("the window", lambda: Screen(desktop))
        for what, step in STEPS:
            timed(what, lambda: step(screen))
    except SystemExit:
        print("\n".join(f"{part.getRoleName()} {name_of(part)!r} {'focused' if has(part, pyatspi.STATE_FOCUSED) else ''}"
                        for part in (screen.parts() if screen else ()) if name_of(part)), file=sys.stderr)
        raise
    finally:
        vezne.terminate()
        vezne.wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
