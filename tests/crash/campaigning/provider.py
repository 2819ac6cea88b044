# SPDX-License-Identifier: GPL-3.0-or-later
"""The sandbox as a process of its own: started, told to misbehave, killed, started again on the same port."""
import http.client
import json
import os
import subprocess
import threading
import time

API_KEY = "sandbox-vezne-api-key"
SECRET_KEY = "sandbox-vezne-secret-key"

INQUIRIES = ("/payment/detail", "/v2/reporting/payment/details")


class Provider:
    def __init__(self, programs, folder):
        self.programs = programs
        self.data = folder / "provider.ledger"
        self.log = open(folder / "requests.log", "a", encoding="utf-8")
        self.port = 0
        self.kills = 0
        self.control = None
        self.process = None
        self.start()

    def start(self, death=None):
        """`death` is a point of deathpoint.cpp at which it will end."""
        environment = self.programs.environment(death=death)
        self.process = subprocess.Popen(
            [self.programs.sandbox, "--end-with-parent", "--data", str(self.data), "--port", str(self.port)],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("the sandbox did not start: " + self.process.stderr.read().decode())
        self.port = int(json.loads(line)["listening"].rsplit(":", 1)[1])
        self.listener = threading.Thread(target=self._listen, args=(self.process.stderr,), daemon=True)
        self.listener.start()

    def _listen(self, stream):
        """Notes when each request arrived, for the auditor's look at the budget of inquiries."""
        for line in stream:
            words = line.decode(errors="replace").split()
            if len(words) >= 2 and words[1].startswith("/"):
                self.log.write(f"{time.monotonic():.3f} {words[1]}\n")

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def kill(self):
        """kill -9, whatever it is doing."""
        self.process.kill()
        self._gone()

    def _gone(self):
        self.process.wait()
        self.listener.join()
        self.process.stdout.close()
        self.process.stderr.close()
        self._hang_up()

    def restart(self, death=None):
        if self.process.poll() is None:
            self.process.kill()
        self.kills += 1
        self._gone()
        self.start(death)

    def is_dead(self):
        return self.process.poll() is not None

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
        self._gone()
        self.log.close()

    def _hang_up(self):
        if self.control:
            self.control.close()
        self.control = None

    def call(self, method, path, body=None):
        for attempt in (1, 2):
            try:
                if not self.control:
                    self.control = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
                self.control.request(method, path, json.dumps(body) if body is not None else None)
                answer = self.control.getresponse()
                content = json.loads(answer.read())
                if answer.status != 200:
                    raise RuntimeError(f"{path}: {content}")
                return content
            except (OSError, http.client.HTTPException):
                self._hang_up()
                if attempt == 2:
                    raise

    def fault(self, path, behaviour, delay=0, times=1):
        self.call("POST", "/sandbox/fault",
                  {"path": path, "behaviour": behaviour, "times": times, "delayMs": delay})

    def forget_faults(self, path):
        self.fault(path, "none")

    def set_clock(self, now):
        self.call("POST", "/sandbox/clock", {"now": now.isoformat()})

    def ledger(self):
        return self.call("GET", "/sandbox/ledger")

    def has_work_to_come(self):
        """A fault put something off, or hides it, and that is not over."""
        return self.ledger()["outstanding"] > 0


class Programs:
    """Where the programs are, and the environment they get: nothing of the person's who runs this."""

    def __init__(self, build, folder):
        self.folder = folder
        self.cli = str(build / "bin" / "vezne-cli")
        self.sandbox = str(build / "bin" / "vezne-sandbox")
        self.deathpoint = str(build / "tests" / "libdeathpoint.so")

    def environment(self, death=None, tally=None, clock=0):
        environment = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
        environment.update(QT_LOGGING_RULES="*=false", USER="campaign", TZ="UTC",
                           XDG_DATA_HOME=str(self.folder / "data"), XDG_STATE_HOME=str(self.folder / "state"))
        if death or tally or clock:
            environment["LD_PRELOAD"] = self.deathpoint
        if death:
            environment["DEATHPOINT"] = str(death)
        if tally:
            environment["DEATHPOINT_TALLY"] = str(tally)
        if clock:
            environment["DEATHPOINT_CLOCK"] = str(clock)
        return environment
