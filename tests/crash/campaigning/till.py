# SPDX-License-Identifier: GPL-3.0-or-later
"""One till: a journal and the vezne-cli processes that work on it, one after another or two at once."""
import json
import shutil
import signal
import subprocess
import threading
import time

from campaigning import browser
from campaigning.provider import API_KEY, SECRET_KEY

PATIENCE = 120  # seconds; no command takes as long
LONGEST_AT_BANK = 600  # seconds; then a till gives up on the card holder
MONEY_COMMANDS = ("pay", "hosted", "preauth", "capture", "cancel", "refund", "recover")


class Answer:
    def __init__(self, process, output, command):
        self.command = command
        self.was_killed = process.returncode == -signal.SIGKILL
        self.exit_code = process.returncode
        self.lines = []
        for line in output.split(b"\n"):
            if line.startswith(b"{") and line.endswith(b"}"):
                self.lines.append(json.loads(line))

    @property
    def first(self):
        return self.lines[0] if self.lines else {}


class Till:
    def __init__(self, programs, provider, folder, name, horizon, clock=0):
        self.programs = programs
        self.provider = provider
        self.name = name
        self.folder = folder
        self.clock = clock
        self.journal = folder / f"{name}.vezne"
        self.keys = folder / "keys.json"
        self.keys.write_text(json.dumps({"apiKey": API_KEY, "secretKey": SECRET_KEY}))
        self.keys.chmod(0o600)
        self.told = open(folder / f"{name}.told", "a", encoding="utf-8")
        self.horizon = horizon
        self.budget = 1_000_000
        self.deadline = 1
        self.processes = 0
        self.kills = 0

    def start(self, arguments, death=None, tally=None):
        command = [self.programs.cli, "--api", self.provider.url, "--credentials", str(self.keys),
                   "--journal", str(self.journal), "--json", "--deadline", str(self.deadline),
                   "--horizon", str(self.horizon), "--inquiry-budget", str(self.budget), *arguments]
        environment = self.programs.environment(death=death, tally=tally, clock=self.clock)
        self.processes += 1
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                stderr=subprocess.DEVNULL, env=environment)

    def finish(self, process, arguments, card=None, kill_after=None):
        """`kill_after` seconds: kill -9 wherever it is by then."""
        try:
            output, _ = process.communicate(card, timeout=kill_after or PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            output, _ = process.communicate()
            if not kill_after:
                raise
        return self._ended(process, output, arguments)

    def _ended(self, process, output, arguments):
        answer = Answer(process, output, arguments[0])
        self.kills += answer.was_killed
        self._write_down(answer)
        return answer

    def run_at_bank(self, *arguments, card, death=None, tally=None, right_code=True):
        """A payment with 3-D Secure and the card holder's way to the bank and back. Gives the answer, and the
        form of a return that did not arrive."""
        process = self.start(arguments, death, tally)
        self._hand_over(process, card)
        first = process.stdout.readline()
        page = json.loads(first).get("open") if first.endswith(b"\n") else None
        form = browser.visit_bank(page, right_code) if page else None
        has_come_back = bool(form) and browser.come_back(form)
        if page and not has_come_back:
            process.kill()  # nobody will come; the window is closed
        return self._ended_by_itself(process, first, arguments), None if has_come_back else form

    def run_on_page(self, *arguments, death=None, is_gone=False):
        """A payment on a page of the provider's, on which the payer pays as soon as there is one; the till may be
        gone by then."""
        process = self.start(arguments, death)
        process.stdin.close()
        first = process.stdout.readline()
        page = json.loads(first).get("open") if first.endswith(b"\n") else None
        if is_gone:
            process.kill()
        if page:
            browser.pay_on_page(page, "3")
        return self._ended_by_itself(process, first, arguments)

    def bring_back(self, form):
        """A later process waits, and the card holder comes back to it."""
        arguments = ("recover", "--wait", str(10 * self.horizon))
        process = self.start(arguments)
        process.stdin.close()
        while process.poll() is None and not browser.come_back(form):
            time.sleep(0.02)
        return self._ended_by_itself(process, b"", arguments)

    def wait_out_the_bank(self):
        """Ten minutes later, as this till's clock has it: who has not come back by then never will."""
        self.clock, usual = self.clock + LONGEST_AT_BANK + 60, self.clock
        self.run("recover")
        self.clock = usual

    def _hand_over(self, process, card):
        try:
            process.stdin.write(card)
            process.stdin.close()
        except BrokenPipeError:
            pass  # it was killed before it read

    def _ended_by_itself(self, process, output, arguments):
        watchdog = threading.Timer(PATIENCE, process.kill)
        watchdog.start()
        output += process.stdout.read()
        process.wait()
        watchdog.cancel()
        process.stdout.close()
        return self._ended(process, output, arguments)

    def run(self, *arguments, card=None, death=None, tally=None, kill_after=None):
        return self.finish(self.start(arguments, death, tally), arguments, card, kill_after)

    def pay_in_peace(self, arguments, card):
        """A charge to do something with later: no kill, no fault, all the time it takes on a busy machine."""
        self.deadline, usual = 60, self.deadline
        answer = self.run(*arguments, card=card)
        self.deadline = usual
        return answer.first

    def _write_down(self, answer):
        """What the program told the cashier; the auditor holds it against the books."""
        if answer.command not in MONEY_COMMANDS:
            return
        for line in answer.lines:
            told = {"command": answer.command, "exit": None if answer.was_killed else answer.exit_code,
                    "operation": line.get("operationId"), "state": line.get("state")}
            self.told.write(json.dumps(told) + "\n")
        self.told.flush()

    def settle(self):
        """Asks until nothing is open. True when that was reached."""
        return any(self.run("recover", "--wait", str(10 * self.horizon)).exit_code == 0 for _ in range(4))

    def write_list(self, name):
        """What `list` shows now, and the journal as it is now, for the auditor to compare."""
        answer = self.run("list")
        listed = self.folder / f"{self.name}.{name}.list"
        listed.write_text("".join(json.dumps(line) + "\n" for line in answer.lines))
        shutil.copy(self.journal, self.folder / f"{self.name}.{name}.copy")

    def run_verify(self):
        return self.run("verify").exit_code
