# split, join, quote, and the lexer with its attributes.
import shlex as module
from shlex import *
import io


def t(f, *args, **keywords):
    try:
        r = f(*args, **keywords)
        print(args, keywords, list(r) if isinstance(r, shlex) else r)
    except Exception as e:
        print(args, keywords, type(e).__name__, e)


for text in ('a b c', 'a "b c" d', "a 'b c'd", 'a\\ b', '"a\\"b"', "'a\\'b", '"a', 'a\\', 'a # b', '#x', '', '  ', "''", '"" a', 'a"b"c', 'a;b&&c|d', '~/a*?.txt', 'x=1 y="2 3"', 'a\nb\tc', 'é ü', "a'b'\"c\"", '"a\nb"', 'a\\\nb', 'foo#bar', '> out', "it's", 'a "" b', '\\"', '"\\x"'):
    t(split, text); t(split, text, comments=True); t(split, text, posix=False); t(shlex, text); t(shlex, text, posix=True); t(shlex, text, punctuation_chars=True); t(shlex, text, posix=True, punctuation_chars='|')
t(split, None)
for text in ('', 'a', 'a b', "it's", 'a;b', '$x', 'é', '%+,-./0:=@A_a', '"', '\n'):
    print(repr(text), quote(text), split(quote(text)) == [text])
print(join(['a', 'b c', "d'e", '']), split(join(['a', 'b c', "d'e", ''])))
s = shlex(io.StringIO('one "two three" # four\nfive\nsix'), infile='file')
print(s.get_token(), s.lineno, s.get_token(), s.get_token(), s.lineno, s.error_leader(), s.error_leader('x', 9), s.infile)
s.push_token('back')
print(s.get_token(), s.get_token(), repr(s.get_token()), repr(s.get_token()), s.eof)
s = shlex('a b', posix=True)
print(s.wordchars, repr(s.whitespace), s.quotes, s.escape, s.escapedquotes, s.commenters, s.whitespace_split, s.punctuation_chars, s.state, s.token, s.source, s.debug)
s.push_source('c d', 'inner')
print(list(s))
s = shlex('a-b,c d'); s.wordchars += '-'; print(list(s))
s = shlex('a,b;c', posix=True); s.whitespace += ',;'; s.whitespace_split = True; print(list(s))
s = shlex('a|b', punctuation_chars='|'); s.debug = 1; print(list(s))
try:
    s.punctuation_chars = 'x'
except AttributeError as e:
    print(e)
print(module.__all__)
