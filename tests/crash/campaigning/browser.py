# SPDX-License-Identifier: GPL-3.0-or-later
"""The card holder at the bank: the pages of 3-D Secure over plain HTTP, as a browser without scripts sees them.
Whoever dies meanwhile only ends the visit."""
import html
import http.client
import re
import urllib.parse

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
    fields = {_attribute(tag, "name"): _attribute(tag, "value") for tag in _INPUT.findall(found.group(2))}
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
