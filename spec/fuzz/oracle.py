"""What CPython makes of programs: a JSON list of sources on stdin, a JSON list of what they print on stdout.

Each entry is [printed, error]; error is null, or the line of an uncaught exception; a program that takes too long or prints too much is null.
With the argument `keep` no generator of the programs is closed for being dropped, as if CPython did not count references.
"""
import ast
import functools
import io
import json
import os
import resource
import signal
import sys
import warnings
from contextlib import redirect_stdout


class Timeout(BaseException):
    pass


def on_alarm(signum, frame):
    raise Timeout


kept = []


def keep(f):
    @functools.wraps(f)
    def made(*args, **keywords):
        kept.append(f(*args, **keywords))
        return kept[-1]

    return made


def keeping(source):
    """The program with every function that has a yield in it decorated with `keep`."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and any(isinstance(n, (ast.Yield, ast.YieldFrom)) for n in ast.walk(node)):
            node.decorator_list.append(ast.Name("__keep__", ast.Load()))
    return ast.fix_missing_locations(tree)


def run(source):
    out = io.StringIO()
    error = None
    try:
        with redirect_stdout(out):
            program = keeping(source) if "keep" in sys.argv else source
            exec(compile(program, "fuzz.py", "exec"), {"__name__": "__main__", "__keep__": keep})
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
sys.stdout.flush()
# Kept generators are not to print when the process ends.
os._exit(0)
