# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds every control of the demo's pages by name through AT-SPI and completes a sale by them.

drive.py VEZNE tr|en"""
import subprocess
import sys
import time

import gi
import pyatspi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 120  # seconds; a machine may be busy
WORDS = {
    "tr": {"amount": "Tutar", "number": "Kart numarası", "expiry": "Son kullanma", "code": "Güvenlik kodu (CVC)",
           "holder": "Kart sahibi", "charge": "tahsil et", "approved": "Onaylandı", "value": "125,00",
           "pages": ["Satış", "İşlemler", "Müşteriler", "Bağlantılar", "Gün sonu", "Mutabakat", "Ayarlar"]},
    "en": {"amount": "Amount", "number": "Card number", "expiry": "Expiry", "code": "Security code (CVC)",
           "holder": "Card holder", "charge": "Charge", "approved": "Approved", "value": "125.00",
           "pages": ["Sale", "Transactions", "Customers", "Links", "Day end", "Reconciliation", "Settings"]},
}
CONTROLS = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
            pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_TABLE,
            pyatspi.ROLE_LIST, pyatspi.ROLE_SPIN_BUTTON}


def wait_for(what, look):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
        except Exception:  # a part that goes while it is looked at answers with an error of the bus
            found = None
        if found:
            return found
        time.sleep(0.1)
    raise SystemExit(f"{what} did not come")


def walk(part, depth=0):
    yield part
    if part.getRole() == pyatspi.ROLE_TABLE or depth > 30:  # cells are data
        return
    for i in range(part.childCount):
        child = part.getChildAtIndex(i)
        if child is not None:
            yield from walk(child, depth + 1)


def is_showing(part):
    states = part.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def controls(window):
    return [part for part in walk(window) if part.getRole() in CONTROLS and is_showing(part)
            and part.getState().contains(pyatspi.STATE_FOCUSABLE)]


def named(window, name, roles=CONTROLS):
    return next((part for part in walk(window) if part.getRole() in roles and is_showing(part)
                 and name in part.name), None)


def press(part):
    part.queryAction().doAction(0)


def type_keys(digits):
    for digit in digits:
        pyatspi.Registry.generateKeyboardEvent(ord(digit), None, pyatspi.KEY_SYM)


def fill_by_keys(window, name, text):
    field = wait_for(name, lambda: named(window, name))
    field.queryComponent().grabFocus()

    def is_filled():  # a secret field tells how many digits it has, never which
        if field.getRole() == pyatspi.ROLE_PASSWORD_TEXT or "EditableText" not in pyatspi.listInterfaces(field):
            return str(len(text)) in field.description
        return field.queryText().getText(0, -1).replace(" ", "").replace("/", "") == text

    type_keys(text)
    wait_for(f"what was typed in {name}", is_filled)


def main(program, language):
    words = WORDS[language]
    vezne = subprocess.Popen([program, "--demo", "--lang", language], stderr=subprocess.DEVNULL)
    try:
        desktop = pyatspi.Registry.getDesktop(0)
        desktop.set_cache_mask(Atspi.Cache.NONE)  # what is kept grows old: nobody here listens to changes
        window = wait_for("the window", lambda: next(
            (app.getChildAtIndex(0) for app in desktop if app is not None and app.name.lower().startswith("vezne")
             and app.childCount), None))
        window.get_application().set_cache_mask(Atspi.Cache.NONE)
        for page in words["pages"]:
            press(wait_for(page, lambda: named(window, page)))
            wait_for(f"the page {page}", lambda: named(window, page, {pyatspi.ROLE_LABEL}))
            nameless = [part.getRoleName() for part in controls(window) if not part.name.strip()]
            if nameless:
                raise SystemExit(f"{page}: nameless controls: {nameless}")
        press(named(window, words["pages"][0]))
        amount = wait_for("the amount", lambda: named(window, words["amount"]))
        amount.queryEditableText().setTextContents(words["value"])
        fill_by_keys(window, words["number"], "5528790000000008")
        wait_for("the word that the bank was found", lambda: named(window, "Halk", {pyatspi.ROLE_FILLER}))
        fill_by_keys(window, words["expiry"], "1230")
        fill_by_keys(window, words["code"], "123")
        holder = wait_for("the holder", lambda: named(window, words["holder"]))
        holder.queryEditableText().setTextContents("Ayse Yilmaz")
        for name in (words["number"], words["code"]):
            spoken = named(window, name)
            if "5528" in spoken.description or "123" in spoken.description.replace("12 ", ""):
                raise SystemExit(f"{name} tells what was typed")
        button = wait_for("the button that charges", lambda: next(
            (part for part in walk(window) if part.getRole() == pyatspi.ROLE_PUSH_BUTTON and is_showing(part)
             and words["charge"] in part.name and part.getState().contains(pyatspi.STATE_SENSITIVE)), None))
        press(button)
        # What is announced is the name of what shows it: the word and the amount together.
        wait_for("the outcome", lambda: next(
            (part for part in walk(window) if is_showing(part) and words["approved"] in part.name
             and words["value"] in part.name), None))
        print(f"{language}: every control has a name, and a sale was made by them")
    finally:
        vezne.terminate()
        vezne.wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
