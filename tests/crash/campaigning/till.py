# SPDX-License-Identifier: GPL-3.0-or-later
"""One till: a journal and the vezne-cli processes that work on it, one after another or two at once."""
import json
import shutil
import signal
import subprocess

from campaigning.provider import API_KEY, SECRET_KEY

PATIENCE = 120  # seconds; no command takes as long


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
        answer = Answer(process, output, arguments[0])
        self.kills += answer.was_killed
        self._write_down(answer)
        return answer

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
        if answer.command not in ("pay", "cancel", "refund", "recover"):
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
