# category: Not there
# what: These modules of the standard library, among others, do not exist.
# cause: The everyday part of the rest is for later versions. What reaches files, processes, threads or the network stays out.
# instead: Let the host define modules: the option `modules` of `Engine`.

missing = []
for name in ('ctypes', 'decimal', 'multiprocessing', 'os', 'socket', 'subprocess', 'threading'):
    try:
        __import__(name)
    except ModuleNotFoundError:
        missing.append(name)
print(missing)
