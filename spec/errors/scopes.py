def f():
    x = 1
    global x
# ---
def f():
    print(x)
    global x
# ---
def f(x):
    global x
# ---
def f(x):
    nonlocal x
# ---
def f():
    nonlocal x
# ---
nonlocal x
# ---
class C:
    nonlocal x
# ---
def f():
    x = 1
    def g():
        x = 2
        nonlocal x
# ---
def f():
    x = 1
    def g():
        print(x)
        nonlocal x
# ---
def f():
    for x in y: pass
    global x
# ---
x = 1
def f():
    def g():
        nonlocal x
# ---
def f():
    global x = 1
# ---
def f():
    x: int = 1
    global x
# ---
def f():
    global x
    x: int = 1
# ---
[x := 1 for x in y]
# ---
def f():
    from math import *
# ---
class C:
    from math import *
# ---
from __future__ import nothing
# ---
x = 1
from __future__ import annotations
# ---
import
# ---
import a from b
# ---
from a import
# ---
from a import (b, c
# ---
from a import b,
# ---
from import b
