"""What CPython makes of programs: a JSON list of sources on stdin, a JSON list of what they print on stdout.

Each entry is [printed, error]; error is null, or the line of an uncaught exception; a program that takes too long or prints too much is null.
"""
import io
import json
import resource
import signal
import sys
import warnings
from contextlib import redirect_stdout


class Timeout(BaseException):
    pass


def on_alarm(signum, frame):
    raise Timeout


def run(source):
    out = io.StringIO()
    error = None
    try:
        with redirect_stdout(out):
            exec(compile(source, "fuzz.py", "exec"), {"__name__": "__main__"})
    except Timeout:
        return None
    except MemoryError:
        return None
    except BaseException as e:
        error = f"{type(e).__name__}: {e}"
    return [out.getvalue(), error] if out.tell() < 50_000 else None


warnings.simplefilter("ignore")
resource.setrlimit(resource.RLIMIT_AS, (2**31, 2**31))
signal.signal(signal.SIGALRM, on_alarm)
results = []
for source in json.load(sys.stdin):
    signal.setitimer(signal.ITIMER_REAL, 2)
    try:
        results.append(run(source))
    except (Timeout, MemoryError):
        results.append(None)
    signal.setitimer(signal.ITIMER_REAL, 0)
json.dump(results, sys.stdout)
