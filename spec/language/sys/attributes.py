# sys: version_info, maxsize, argv, float limits, recursion limit, stdout and stderr.
import sys
print(sys.version_info[:2], sys.version_info.major, sys.version_info.minor, sys.version_info >= (3, 10), sys.version_info < (4,), sys.version_info[0], tuple(sys.version_info)[:2] == (3, 13))
print(sys.maxsize, sys.maxsize == 2**63 - 1, sys.maxsize + 1, type(sys.maxsize).__name__)
print(len(sys.argv), sys.argv, type(sys.argv).__name__, sys.version.startswith('3.13'))
print(sys.getrecursionlimit())
sys.setrecursionlimit(500)
print(sys.getrecursionlimit())
def depth(n):
    return depth(n + 1)
try:
    depth(0)
except RecursionError as e:
    print(type(e).__name__, str(e)[:32], isinstance(e, RuntimeError))
sys.setrecursionlimit(1000)
for f in (lambda: sys.setrecursionlimit(0), lambda: sys.setrecursionlimit(-5), lambda: sys.setrecursionlimit('a'), lambda: sys.nope, lambda: sys.setrecursionlimit(), lambda: sys.setrecursionlimit(10.0)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(sys.stdout.write('text'), end='\n')
print(sys.stdout.flush(), hasattr(sys.stderr, 'write'))
import sys as s2
print(s2 is sys, sys.__name__, type(sys).__name__)
