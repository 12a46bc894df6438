# category: Not there
# what: Of the standard library there are `builtins`, `math`, `sys`, `time`, `typing` and `asyncio`.
# cause: The everyday part of the rest is for later versions. What reaches files, processes, threads or the network stays out.
# instead: Let the host define modules: the option `modules` of `Engine`.

missing = []
for name in ('math', 'sys', 'time', 'builtins', 'collections', 'datetime', 'functools', 'itertools', 'json', 'os', 'random', 're', 'string', 'threading'):
    try:
        __import__(name)
    except ModuleNotFoundError:
        missing.append(name)
print(missing)
