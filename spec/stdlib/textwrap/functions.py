# wrap, fill, shorten, dedent, indent and their options.
import textwrap

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

x='The quick brown fox jumps over the lazy dog. It was well-known and self-evident; one--two. '*2
t(lambda: textwrap.wrap(x,30)); print(textwrap.fill(x,40)); t(lambda: textwrap.shorten(x,30)); t(lambda: textwrap.dedent('  a\n    b\n\n  c'))
t(lambda: textwrap.dedent('\ta\n  b')); t(lambda: textwrap.indent('a\n\nb','> ')); t(lambda: textwrap.indent('a\n\nb','> ',lambda l: True))
t(lambda: textwrap.wrap('aaaaaaaaaaaaaaa bb',5)); t(lambda: textwrap.wrap('aaaaaaaaaaaaaaa bb',5,break_long_words=False))
t(lambda: textwrap.wrap('',5)); t(lambda: textwrap.wrap('a b',0))
t(lambda: textwrap.wrap('hello there world',10,initial_indent='* ',subsequent_indent='  '))
t(lambda: textwrap.wrap('a b c d e f',3,max_lines=2)); t(lambda: textwrap.wrap('a b c d e f g h',7,max_lines=2,placeholder='..'))
t(lambda: textwrap.wrap('Hi. there. You',50,fix_sentence_endings=True)); t(lambda: textwrap.wrap('a\tb\nc',20))
t(lambda: textwrap.wrap('foo-bar-baz long-term',8)); t(lambda: textwrap.wrap('foo-bar-baz',5,break_on_hyphens=False))
t(lambda: textwrap.shorten('Hello  world!',12)); t(lambda: textwrap.shorten('Hello world!',11))
t(lambda: textwrap.wrap("x = a -- b; --opt e-mail 2-3 a-b ab-cd -x",6)); t(lambda: textwrap.TextWrapper(width=9).wrap('one two three'))
