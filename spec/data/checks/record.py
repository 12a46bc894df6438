"""Records spec/data/checks/cases.json: what CPython 3.13 says of each program of programs.txt when it compiles it.

Usage: python3.13 spec/data/checks/record.py

A line `# ---` separates the programs. One case a line: [program, null or [message, line, offset, end line, end offset]].
Programs that nest blocks deeply are made here.
"""

import json
import pathlib
import sys
import warnings

assert sys.version_info[:2] == (3, 13)
warnings.simplefilter("ignore")
HERE = pathlib.Path(__file__).parent
HEADS = {
    "for x in y:": [], "while 1:": [], "with a:": [], "with a, b:": [], "try:": ["except E: pass"], "try: ": ["finally: pass"],
    "try:  ": ["except E: pass", "finally: pass"], "try:   ": ["except* E: pass"],
}


def nested(head, tails, depth, innermost):
    lines = [" " * i + head for i in range(depth)] + [" " * depth + innermost]
    for i in reversed(range(depth)):
        lines += [" " * i + tail for tail in tails]
    return lines


def programs():
    yield from (HERE / "programs.txt").read_text().split("# ---\n")
    for head, tails in HEADS.items():
        for depth in (10, 11, 20, 21, 22, 23):
            yield "".join(line + "\n" for line in nested(head, tails, depth, "pass"))
            yield "def f():\n" + "".join(f" {line}\n" for line in nested(head, tails, depth, "yield"))


def error_of(program):
    try:
        compile(program, "<program>", "exec")
    except SyntaxError as e:
        return [e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset]
    return None


lines = [json.dumps([program, error_of(program)], ensure_ascii=False) for program in programs()]
(HERE / "cases.json").write_text("[\n" + ",\n".join(lines) + "\n]\n")
print(f"{len(lines)} cases")
