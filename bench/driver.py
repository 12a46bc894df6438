"""The other interpreter's half of a measurement: run by the benchmark runner as `PYTHON bench/driver.py REQUEST`.

REQUEST is one JSON object: {"mode": "version"}, {"mode": "slope", "file", "n", "ops", "max", "time", "rounds"},
{"mode": "seed", "file", "rounds"}, {"mode": "cold", "file", "n"}, {"mode": "parse", "file", "rounds"},
{"mode": "accepts", "folder", "files"} or
{"mode": "rule", "source", "call", "rounds"}. One JSON object is printed on stdout. The method is that
of worker.ts, so that both sides of a ratio are measured alike.
"""

import ast
import io
import json
import os
import platform
import sys
import time
import types


def load(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    return compile(text, path, "exec")


def fresh_module():
    """The namespace of a module that can be looked up by name, as dataclasses do."""
    module = types.ModuleType("benchmark")
    sys.modules["benchmark"] = module
    return vars(module)


def clocked(run, n):
    started = time.perf_counter()
    run(n)
    return time.perf_counter() - started


def middle(values):
    ranked = sorted(values)
    half = len(ranked) // 2
    return ranked[half] if len(ranked) % 2 else (ranked[half - 1] + ranked[half]) / 2


def slope(request):
    namespace = fresh_module()
    exec(load(request["file"]), namespace)
    run = namespace["run"]
    answer = repr(run(request["checkAt"]))
    n = request["n"]
    # Warm for a while, as the other side is; then size n so that one run takes about the time asked for.
    spent = 0.0
    calls = 0
    while spent < 2.0 * request["time"] or calls < 2:
        seconds = clocked(run, n)
        spent += seconds
        calls += 1
    n = max(1, min(request["max"], round(n * request["time"] / max(seconds, 1e-9))))
    once = []
    twice = []
    for _ in range(request["rounds"]):
        once.append(clocked(run, n))
        twice.append(clocked(run, 2 * n))
    return {"answer": answer, "n": n, "once": once, "twice": twice}


def seed(request):
    code = load(request["file"])
    times = []
    out = sys.stdout
    for _ in range(request["rounds"]):
        sys.stdout = io.StringIO()
        started = time.perf_counter()
        exec(code, {"__name__": "__main__"})
        times.append(time.perf_counter() - started)
        answer = sys.stdout.getvalue()
        sys.stdout = out
    return {"answer": answer, "times": times}


def cold(request):
    namespace = fresh_module()
    exec(load(request["file"]), namespace)
    return {"answer": repr(namespace["run"](request["n"]))}


def accepts(request):
    """The files that are programs to this interpreter, which may be older than the language of the spec."""
    good = []
    for path in request["files"]:
        with open(os.path.join(request["folder"], path), encoding="utf-8") as file:
            text = file.read()
        try:
            ast.parse(text)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
        good.append(path)
    return {"files": good}


def parse(request):
    with open(request["file"], encoding="utf-8") as file:
        text = file.read()
    times = []
    for _ in range(request["rounds"]):
        started = time.perf_counter()
        ast.parse(text)
        times.append(time.perf_counter() - started)
    return {"times": times}


def rule(request):
    namespace = {"__name__": "rule"}
    exec(request["source"], namespace)
    call = eval(request["call"], namespace)
    times = []
    for _ in range(request["rounds"]):
        started = time.perf_counter()
        for _ in range(100000):
            call()
        times.append((time.perf_counter() - started) / 100000)
    return {"answer": repr(call()), "times": times}


def version(request):
    return {
        "implementation": platform.python_implementation(),
        "version": sys.version.replace("\n", " "),
        "platform": platform.platform(),
    }


if __name__ == "__main__":
    sys.setrecursionlimit(10000)
    request = json.loads(sys.argv[1])
    modes = {"slope": slope, "seed": seed, "cold": cold, "accepts": accepts, "parse": parse, "rule": rule, "version": version}
    print(json.dumps(modes[request["mode"]](request)))
