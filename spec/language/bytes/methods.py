# The string-like methods of bytes.
b = b'Hello, World'
print(b.upper(), b.lower(), b.title(), b.swapcase(), b.capitalize(), b.find(b'o'), b.find(b'o', 5), b.rfind(b'o'), b.find(111), b.index(b'W'), b.count(b'l'), b.count(108), b.find(b'z'))
print(b.split(), b.split(b','), b'a,b,c'.split(b',', 1), b'a,b,c'.rsplit(b',', 1), b.partition(b', '), b.rpartition(b'o'), b'a\nb\r\nc'.splitlines(), b','.join([b'a', b'b']), b.replace(b'l', b'L'), b.replace(b'l', b'L', 1))
print(b.startswith(b'He'), b.endswith((b'x', b'ld')), b' a '.strip(), b'xxaxx'.strip(b'x'), b'xxa'.lstrip(b'x'), b'a  '.rstrip(), b'pre-x'.removeprefix(b'pre-'), b'x.py'.removesuffix(b'.py'))
print(b'ab'.center(6, b'*'), b'ab'.ljust(4) + b'|', b'ab'.rjust(4), b'-7'.zfill(4), b'a\tb'.expandtabs(4), b'abc'.isalpha(), b'1'.isdigit(), b'a1'.isalnum(), b' '.isspace(), b'A'.isupper(), b'a'.islower(), b'Ab'.istitle(), b'\x80'.isascii())
print(b'\x01\xab\xff'.hex(), b'\x01\xab\xff\x10'.hex('-'), b'\x01\xab\xff\x10'.hex(':', 2), b'abc'.translate(bytes.maketrans(b'ab', b'xy')), b'abc'.translate(None, b'b'))
for f in (lambda: b.find('o'), lambda: b.split(','), lambda: b.replace('l', 'L'), lambda: b','.join(['a']), lambda: b.index(b'z'), lambda: b.startswith('H'), lambda: b.strip('x'), lambda: b.count(256), lambda: b','.join([b'a', 1]), lambda: b.split(b''), lambda: b.encode()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
