# Chains of generators thousands deep.
import sys

def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
print(list(tree(4)))
def deep(n):
    if n == 0:
        yield 'bottom'
    else:
        yield from deep(n-1)
print(list(deep(900)))
sys.setrecursionlimit(20000)
print(list(deep(9000)))
def chain(n):
    if n == 0: yield 0
    else:
        for x in chain(n-1): yield x+1
print(list(chain(5000)))
