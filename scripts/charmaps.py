"""Writes src/stdlib/python/_charmaps.py: the encodings with one byte per character, read off CPython itself.

Usage: python3.13 scripts/charmaps.py > src/stdlib/python/_charmaps.py
"""

import codecs
import encodings.aliases
import sys

assert sys.version_info[:2] == (3, 13), "the tables are CPython 3.13's"
NAMES = """cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp437 cp850 cp852 cp855 cp857 cp858 cp860 cp861 cp862 cp863 cp865 cp866
cp037 cp500 cp1140 cp874 iso8859_2 iso8859_3 iso8859_4 iso8859_5 iso8859_6 iso8859_7 iso8859_8 iso8859_9 iso8859_10 iso8859_11 iso8859_13 iso8859_14 iso8859_15
iso8859_16 koi8_r koi8_u mac_roman mac_cyrillic mac_greek mac_latin2 mac_turkish""".split()
ASCII = "".join(map(chr, range(128)))

print("# Written by scripts/charmaps.py. U+FFFE stands for a byte without a character; tables of 128 are those of the upper half.")
print("tables = {")
for name in NAMES:
    text = "".join(bytes([b]).decode(name, "replace").replace("\ufffd", "\ufffe") for b in range(256))
    print(f"    {name!r}: {ascii(text[128:] if text[:128] == ASCII else text)},")
print("}")
print("# Other names, and the name that a codec gives itself.")
aliases = {alias: name for alias, name in encodings.aliases.aliases.items() if name in NAMES}
print("aliases = {")
for alias, name in sorted(aliases.items()):
    print(f"    {alias!r}: {name!r},")
print("}")
print("shown = {")
for name in NAMES:
    own = codecs.lookup(name).name
    if own != name:
        print(f"    {name!r}: {own!r},")
print("}")
