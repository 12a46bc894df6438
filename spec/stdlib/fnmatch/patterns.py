# Matching names against patterns, and the regular expressions for them.
import fnmatch

for pat in ('*', '?', 'a*b', '*.py', '[abc]', '[!abc]', '[a-c]', '[]]', '[!]]', '[', '[a', '[z-a]x', '*a*b*', 'a.b', '', '**', '[-a]', '[a-]', '[\\]', '[^a]', '[[a]', '[&~|]',
            '[a-c-e]', '[!z-a]', 'ä?'):
    names = ['', 'a', 'b', 'ab', 'a.py', 'A.PY', ']', '[', '-', 'x', 'a\nb', '^', '\\', '.py', 'äö', 'aXbXb']
    print(repr(pat), fnmatch.translate(pat), fnmatch.filter(names, pat))
print(fnmatch.fnmatch('a.py', '*.py'), fnmatch.fnmatchcase('A.py', 'a*'), fnmatch.fnmatch(b'x', b'?'), fnmatch.filter([b'a', b'bb'], b'?'))
