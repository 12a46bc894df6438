# `print >> x` as Python 2 had it: the message says what to write.
import sys

def attempt(f):
    try:
        f()
    except TypeError as e:
        print(e)

attempt(lambda: print >> sys.stdout.write)
attempt(lambda: print >> 1)
attempt(lambda: print << 1)
attempt(lambda: len >> 1)
attempt(lambda: 1 >> print)

def in_place():
    p = print
    p >>= 1

attempt(in_place)
