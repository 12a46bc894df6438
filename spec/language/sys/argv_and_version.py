# argv, version_info and maxsize.
import sys
print(sys.argv == ['argv_and_version.py'], len(sys.argv), type(sys.argv).__name__, sys.argv[1:])
print(sys.version_info[:2], sys.version_info >= (3, 8), sys.version_info < (4,), sys.version_info.major, sys.version_info.minor)
print(sys.version_info[0], sys.version_info > (3, 13), sys.version_info >= (3, 13), isinstance(sys.version_info, tuple))
major, minor, *rest = sys.version_info
print(major, minor, len(rest))
print('%d.%d' % sys.version_info[:2], sys.version.split('.')[0])
print(sys.maxsize, sys.maxsize == 2 ** 63 - 1, sys.maxsize + 1)
sys.argv.append('added')
from sys import argv
print(argv[-1], argv is sys.argv)
if sys.version_info < (3, 0):
    print('old')
else:
    print('new')
print(range(sys.maxsize)[-1], min([5, 3], default=sys.maxsize), sys.maxsize // 2)
