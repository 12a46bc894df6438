# A long word that begins where a line is full.
import textwrap

print(textwrap.wrap('Did you say "supercalifragilisticexpialidocious?" How *do* you spell that odd word, anyways?', 12))
print(textwrap.wrap('abcdef ghijklmnopqrs', 7), textwrap.wrap('aa-bbbbbbbbbb-c', 5))
