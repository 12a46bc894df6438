# chr, ord, hex, oct, bin and ascii.
print(chr(65), chr(0x20ac), chr(0x1f600), repr(chr(0)), repr(chr(0xd800)), repr(chr(0x10ffff)), ord('A'), ord('€'), ord('😀'), ord('\0'), ord(b'a'), ord('\ud800'), chr(True) == '\x01')
print(hex(255), hex(-255), hex(0), hex(2**64), oct(8), oct(-8), oct(0), bin(5), bin(-5), bin(0), hex(True), hex(2**31), hex(-2**53), bin(2**40), oct(2**60), hex(10**30))
print(ascii('aé日😀'), ascii(['é', "it's"]), ascii(5), ascii('\n\x7f'), ascii({'ü': 1}), repr('é'), ascii('plain'), ascii(None))
for f in (lambda: chr(-1), lambda: chr(0x110000), lambda: chr('a'), lambda: chr(1.5), lambda: chr(10**30), lambda: chr(), lambda: ord('ab'), lambda: ord(''), lambda: ord(5), lambda: ord(b'ab'), lambda: ord(None), lambda: ord(), lambda: hex('a'), lambda: hex(1.5), lambda: bin(None), lambda: oct([]), lambda: hex(), lambda: chr(None), lambda: ascii(), lambda: chr(65, 66), lambda: ord(['a']), lambda: chr(-2**70)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(''.join(chr(ord('a') + i) for i in range(26)), [hex(b)[2:].zfill(2) for b in 'é'.encode()], int(hex(255), 16), int(bin(10), 2), int(oct(64), 8), ''.join(map(chr, range(48, 58))), sum(ord(c) for c in 'hello'))
def caesar(text, k):
    return ''.join(chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else c for c in text)
print(caesar('hello, world', 3), caesar(caesar('xyz', 5), -5))
