# category: Not there
# what: These modules of the standard library, among others, do not exist.
# cause: What reaches processes, threads, the network or the machine stays out. The error says so.
# instead: Let the host define modules: the option `modules` of `Engine`.

missing = []
for name in ('ctypes', 'mmap', 'multiprocessing', 'socket', 'sqlite3', 'subprocess', 'threading'):
    try:
        __import__(name)
    except ModuleNotFoundError:
        missing.append(name)
print(missing)
try:
    import socket
except ImportError as e:
    print(e)
