# SPDX-License-Identifier: GPL-3.0-or-later
"""I6 and I12: what the program told people is in the books, and the list shows every operation."""
import json

from auditing.books import Journal

EXIT_OF = {0: {"PAID", "DONE"}, 3: {"UNKNOWN", "CHALLENGE", "PAID_HELD", "REVIEW", "LATE_CHARGE", "SENDING"},
           4: {"INTENT", "NOT_SENT", "ABANDONED"},
           1: {"DECLINED", "REFUSED", "NOT_CHARGED", "NOT_DONE"}}


def check(journal, figures):
    found = list(_check_told(journal, figures))
    for moment in ("before", "after"):
        listed = journal.path.with_name(f"{journal.name}.{moment}.list")
        if listed.exists():
            copy = Journal(journal.path.with_name(f"{journal.name}.{moment}.copy"))
            found += _check_list(journal.name, copy, listed, figures)
    return found


def _lines(path):
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def _check_told(journal, figures):
    """I12: a state that a program printed was on disk by then, so it is in the history now, kills or not."""
    for told in _lines(journal.path.with_name(journal.name + ".told")):
        figures["results told"] += 1
        if told["operation"] is None:
            continue  # refused by a rule of the till's own; nothing was recorded
        operation = journal.operations.get(told["operation"])
        if not operation or told["state"] not in operation.states:
            yield f"I12 {journal.name}: {told} was told and is not in the books"
        if told["command"] != "recover" and told["exit"] is not None and \
                told["state"] not in EXIT_OF.get(told["exit"], ()):
            yield f"I12 {journal.name}: {told}: the exit code says something else"


def _check_list(name, copy, path, figures):
    """I6: the list that people see has every payment and every change, in its state, at that moment."""
    listed = {}
    for line in _lines(path):
        listed[line["operationId"]] = line["state"]
        listed.update({change["operationId"]: change["state"] for change in line["operations"]})
    known = {operation.id: operation.state for operation in copy.operations.values()}
    figures["operations listed"] += len(listed)
    if listed != known:
        missing = {key: state for key, state in known.items() if listed.get(key) != state}
        yield f"I6 {name}: {path.name} does not show {missing or set(listed) - set(known)}"
