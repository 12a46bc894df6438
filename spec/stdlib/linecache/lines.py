# The lines of the program's own file.
import linecache
import sys

name = sys._getframe().f_code.co_filename
print(repr(linecache.getline(name, 1)), repr(linecache.getline(name, 2)), repr(linecache.getline(name, 1000)), repr(linecache.getline(name, 0)))
print(len(linecache.getlines(name)) > 5, linecache.getlines('no such file'), repr(linecache.getline('<nothing>', 1)))
linecache.checkcache()
linecache.checkcache(name)
print(name in linecache.cache)
linecache.clearcache()
print(linecache.cache)
print(linecache.updatecache(name)[:2])
