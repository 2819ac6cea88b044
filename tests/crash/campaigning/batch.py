# SPDX-License-Identifier: GPL-3.0-or-later
"""A batch: one sandbox, one till or more, some cases, then quiescence and the auditor. A batch depends on its
seed alone, so that one that went wrong can be run again by itself."""
import json
import pathlib
import shutil
import subprocess
import sys
import time
from collections import Counter

from campaigning.provider import Programs, Provider
from campaigning.till import Till

HORIZON = 3  # seconds; what the till believes "not found" after
AUDITOR = pathlib.Path(__file__).resolve().parent.parent / "auditor"


class Batch:
    def __init__(self, build, folder):
        self.folder = folder
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        self.programs = Programs(build, folder)
        self.provider = Provider(self.programs, folder)
        self.tills = []
        self.figures = Counter()
        self.violations = []
        self.audit_options = []

    def till(self, name="till", clock=0):
        till = Till(self.programs, self.provider, self.folder, name, HORIZON, clock)
        self.tills.append(till)
        return till

    def expect(self, is_well, what):
        """For what the driver itself sees; everything else is the auditor's."""
        if not is_well:
            self.violations.append(what)

    def settle(self):
        """Everything is asked about until nothing is open and nothing that the provider put off is to come."""
        if self.provider.is_dead():
            self.provider.restart()
        for till in self.tills:
            if till.journal.exists():
                till.write_list("before")
        self._ask_everything()
        while self.provider.has_work_to_come():
            time.sleep(0.05)
        self._ask_everything()  # what was not found may have come late: it is on watch
        for till in self.tills:
            till.write_list("after")

    def _ask_everything(self):
        for till in self.tills:
            till.budget = 1_000_000
            till.deadline = 60  # a busy machine must not look like a silent provider
            till.wait_out_the_bank()
            self.expect(till.settle(), f"{till.name}: operations stay open")

    def close(self):
        ledger = self.folder / "ledger.json"
        ledger.write_text(json.dumps(self.provider.ledger()))
        for till in self.tills:
            till.told.close()
            self.figures["processes"] += till.processes
            self.figures["kills of vezne-cli"] += till.kills
            verify = till.run_verify()
            self.expect(verify == 0, f"{till.name}: vezne-cli verify ends with {verify}")
        self.figures["kills of vezne-sandbox"] += self.provider.kills
        self.provider.close()
        self._audit(ledger)

    def _audit(self, ledger):
        command = [sys.executable, str(AUDITOR), "--ledger", str(ledger), "--keys", str(self.tills[0].keys)]
        for till in self.tills:
            command += ["--journal", str(till.journal)]
        command += self.audit_options
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if not done.stdout:
            raise RuntimeError("the auditor failed: " + done.stderr)
        report = json.loads(done.stdout)
        self.figures.update(report["figures"])
        self.violations += report["violations"]


def carry_out(build, folder, run, *arguments):
    """Runs one batch and gives its figures and violations. Keeps the files of one that went wrong."""
    started = time.monotonic()
    batch = Batch(build, folder)
    try:
        run(batch, *arguments)
        batch.settle()
        batch.close()
    finally:
        if not batch.provider.is_dead():
            batch.provider.process.kill()
    batch.figures["batch seconds"] += round(time.monotonic() - started)
    if not batch.violations:
        shutil.rmtree(folder)
    return dict(batch.figures), [f"{folder}: {violation}" for violation in batch.violations]
