def f():
    x = 1
    def g():
        global x
        nonlocal x
# ---
def f():
    global x
    def g():
        nonlocal x
# ---
def f():
    global x, 1
# ---
def f():
    global
# ---
global x.y
# ---
def f():
    nonlocal_x = 1
    def g():
        nonlocal nonlocal_x
        nonlocal_x: int = 1
# ---
def f():
    def x(): pass
    global x
# ---
def f():
    class x: pass
    global x
# ---
def f():
    try: pass
    except E as x: pass
    global x
# ---
def f():
    del x
    global x
# ---
[(x := 1) for y in z for x in w]
# ---
[y for x in (y := z)]
# ---
[a for a in b if (a := 1)]
# ---
class C:
    [x := 1 for y in z]
# ---
from __future__ import braces
# ---
import math.
# ---
import a as
# ---
import a.b as c.d
# ---
from a import ()
# ---
from a import *, b
# ---
from a import b as 1
# ---
from a
# ---
from . import
# ---
import 'a'
# ---
import a, 
# ---
from a import b.c
# ---
from a import (*)
