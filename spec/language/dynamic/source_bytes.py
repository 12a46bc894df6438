# texts given as bytes: UTF-8, a mark of the order of bytes, encodings named in a comment
print(eval(b"'\xc3\xa9'"), eval(b'\xef\xbb\xbf"marked"'))
ns = {}
exec(b'# -*- coding: latin-1 -*-\ns = "\xe9"', ns)
print(ns['s'])
exec(b'#!/usr/bin/env python\n# vim: set fileencoding=cp1252 :\ns = "\x80"' if False else b'#!python\n# coding=iso-8859-1\ns = "\xfc"', ns)
print(ns['s'])
exec(b'x = 1\n# coding: latin-1\ns = "\xc3\xa9"', ns)
print(ns['s'])
for text in (b'\xff = 1',):
    try:
        compile(text, 'file.txt', 'exec')
    except SyntaxError as e:
        print(e.msg)
try:
    compile(b'# coding: no-such\nx', 'file.txt', 'exec')
except SyntaxError as e:
    print(e.msg)
