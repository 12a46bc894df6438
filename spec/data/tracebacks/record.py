"""Records spec/data/tracebacks/cases.json: what CPython 3.13 writes on stderr for each program of programs.txt.

Usage: python3.13 spec/data/tracebacks/record.py

A line `# ---` separates the programs. One case a line: [program, stderr]; every program is called `program.py`, and addresses are
written as 0x.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

assert sys.version_info[:2] == (3, 13)
HERE = pathlib.Path(__file__).parent
ENVIRONMENT = {"PYTHONUTF8": "1", "PYTHON_COLORS": "0", "PYTHONHASHSEED": "0", "PATH": os.environ["PATH"]}


def stderr_of(program, folder):
    (folder / "program.py").write_text(program)
    command = [sys.executable, "-B", "-W", "ignore", "program.py"]
    run = subprocess.run(command, cwd=folder, env=ENVIRONMENT, capture_output=True, encoding="utf-8", stdin=subprocess.DEVNULL, check=False)
    return re.sub(r"0x[0-9a-f]+", "0x", run.stderr.replace(f"{folder}/", ""))


with tempfile.TemporaryDirectory() as name:
    FOLDER = pathlib.Path(name).resolve()
    PROGRAMS = (HERE / "programs.txt").read_text().split("# ---\n")
    lines = [json.dumps([program, stderr_of(program, FOLDER)], ensure_ascii=False) for program in PROGRAMS]
(HERE / "cases.json").write_text("[\n" + ",\n".join(lines) + "\n]\n")
print(f"{len(lines)} cases")
