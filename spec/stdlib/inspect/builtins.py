# Signatures of builtins: defaults as CPython shows them, and those that have none.
import inspect

for f in (len, print, sorted, sum, open, pow, round, zip, map, enumerate, int, float, complex, bool, str, bytes, list, dict, set, object, range, slice, min, max, next, iter,
          getattr, dir, input, int.from_bytes, dict.fromkeys, dict.get, str.split, str.join, str.encode, list.sort, list.pop, list.index, property,
          ''.split, [].sort, {}.get, type, super, compile, eval, exec, format, vars):
    try:
        print(f.__qualname__, inspect.signature(f))
    except ValueError as e:
        print(f.__qualname__, str(e).split(' at 0x')[0])
