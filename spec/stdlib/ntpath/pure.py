# Every function of ntpath that looks at no file.
import ntpath as p

paths = ['', '.', '..', '\\', '\\\\', 'a', 'a\\', '\\a', 'c:', 'c:a', 'c:\\', 'c:\\a\\b.c', 'C:/a/b', '\\\\server\\share\\x', '//server/share', '\\\\?\\UNC\\s\\h\\x',
         'a/b\\c.d', 'c:..\\a', 'a\\..\\..\\b', '\\..\\a', '.x', 'a\\.b', 'c:a\\..', '\\\\server', b'c:\\a', '///a', 'x:/../a']
for x in paths:
    print(repr(x), p.split(x), p.splitext(x), p.splitdrive(x), p.splitroot(x), repr(p.normpath(x)), p.isabs(x), p.basename(x), p.dirname(x), p.normcase(x), p.isreserved(x))
for parts in (('a', 'b'), ('c:', 'a'), ('c:\\', 'a'), ('c:\\a', '\\b'), ('c:a', 'd:b'), ('c:a', 'C:b'), ('a\\', 'b'), ('a/', 'b'), ('\\\\s\\h', 'x'), ('a', ''), ('', 'a'), ('c:\\a', 'c:b')):
    print(parts, repr(p.join(*parts)))
print(p.commonpath(['C:\\Program Files\\x', 'C:/program files/y']), p.commonpath(['a\\b', 'a\\c']), p.commonprefix(['ab', 'ac']))
print(p.relpath('c:\\a\\b', 'c:\\a\\c'), p.relpath('c:\\A', 'C:\\a'))
for bad in (lambda: p.relpath('c:\\a', 'd:\\b'), lambda: p.commonpath([]), lambda: p.commonpath(['c:\\a', 'd:\\a']), lambda: p.commonpath(['c:\\a', 'c:a']), lambda: p.join('a', b'b')):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print([p.isreserved(x) for x in ('con', 'NUL.txt', 'a.', 'a ', 'x?y', 'COM1', 'com10', 'aux.c', '..', 'ok')])
import os
os.environ['PLACE'] = 'there'
print(p.expandvars('%PLACE%\\$PLACE ${PLACE} %NOT_SET% %% $$ \'%PLACE%\''))
print(p.sep, p.altsep, p.pathsep, p.defpath, p.devnull, p.curdir, p.pardir, p.extsep)
