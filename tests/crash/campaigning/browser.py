# SPDX-License-Identifier: GPL-3.0-or-later
"""The payer in front of a browser without scripts: the bank's pages of 3-D Secure, the provider's own pages and
those of links, over plain HTTP. Whoever dies meanwhile only ends the visit."""
import html
import http.client
import re
import urllib.parse

_CARD = {"cardHolderName": "Deniz Aksoy", "cardNumber": "5528790000000008", "expireMonth": "12",
         "expireYear": "2030", "cvc": "123"}
_BUYER = {"name": "Deniz", "surname": "Aksoy", "email": "deniz@example.com", "gsmNumber": "+905320000000"}

_FORM = re.compile(r"<form(\s[^>]*)>(.*?)</form>", re.DOTALL)
_INPUT = re.compile(r"<(?:input|select)(\s[^>]*)>")


def _attribute(tag, name):
    found = re.search(rf'\s{name}="([^"]*)"', tag)
    return html.unescape(found.group(1)) if found else ""


def _form_on(page, base):
    """(action, fields) of the page's form; None without one."""
    found = _FORM.search(page)
    if not found:
        return None
    fields = {_attribute(tag, "name"): _attribute(tag, "value") for tag in _INPUT.findall(found.group(2))
              if _attribute(tag, "type") != "checkbox"}  # left unticked, it is not sent
    return urllib.parse.urljoin(base, _attribute(found.group(1), "action")), fields


def _request(method, url, fields=None):
    """(status, page); (None, "") when nobody answers."""
    where = urllib.parse.urlsplit(url)
    connection = http.client.HTTPConnection(where.hostname, where.port, timeout=20)
    try:
        path = where.path + ("?" + where.query if where.query else "")
        body = urllib.parse.urlencode(fields) if fields is not None else None
        connection.request(method, path or "/", body, {"Content-Type": "application/x-www-form-urlencoded"})
        answer = connection.getresponse()
        return answer.status, answer.read().decode(errors="replace")
    except (OSError, http.client.HTTPException):
        return None, ""
    finally:
        connection.close()


def visit_bank(page, right_code=True):
    """Opens the page that the till offers, confirms at the bank, and gives the form that the browser would bring
    back to the till; None when the way there was cut."""
    form = _form_on(_request("GET", page)[1], page)
    if not form:
        return None
    bank, content = form[0], _request("POST", *form)[1]
    code = re.search(r'id="smsCode">(\d{6})<', content)
    form = _form_on(content, bank)
    if not form or not code:
        return None
    action, fields = form
    fields["smsCode"] = code.group(1) if right_code else "000000"
    return _form_on(_request("POST", action, fields)[1], action)


def come_back(form):
    """True when the till has taken the return."""
    return _request("POST", *form)[0] == 200


def pay_on_page(page, count="1"):
    """Keys the card in on a page of the provider's, and where it asks for a plan takes `count` instalments. True
    when a form was sent."""
    form = _form_on(_request("GET", page)[1], page)
    if not form:
        return False
    action, fields = form
    content = _request("POST", action, fields | {name: _CARD[name] for name in fields if name in _CARD})[1]
    plans = _form_on(content, action)
    if plans and "installment" in plans[1]:
        _request("POST", plans[0], plans[1] | {"installment": count})
    return True


def pay_on_link(link):
    """Who one is, then the card."""
    form = _form_on(_request("GET", link)[1], link) if link else None
    if not form:
        return False
    action, fields = form
    content = _request("POST", action, fields | {name: _BUYER[name] for name in fields if name in _BUYER})[1]
    card = _form_on(content, action)
    if not card or "cardNumber" not in card[1]:
        return False
    _request("POST", card[0], card[1] | _CARD)
    return True
