# printf-style formatting of bytes.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda: b'%d %s %r %x %c %5.2f %% %a' % (1, b'ab', 'x', 255, 65, 3.14159, 'é')); t(lambda: b'%s' % 'x'); t(lambda: b'%b' % 5)
t(lambda: b'%(a)s' % {b'a': b'1'}); t(lambda: b'%d' % 'x'); t(lambda: b'%f' % 'x'); t(lambda: b'%c' % 300); t(lambda: b'%c' % b'ab')
t(lambda: b'%c' % 'a'); t(lambda: b'%c' % b'z'); t(lambda: b'%z' % 1); t(lambda: b'a' % 1); t(lambda: b'%d' % ()); t(lambda: bytearray(b'%d') % 5)
t(lambda: b'%(a)s' % 5); t(lambda: b'%-5s|%05d|%+d|%#x' % (b'a', 3, 4, 255)); t(lambda: b'%s' % memoryview(b'mv')); t(lambda: b'%s %s' % b'a')
t(lambda: b'%.2s' % b'abc'); t(lambda: b'%i' % 3.7); t(lambda: b'%x' % 3.7); t(lambda: b'%*d' % (5, 3)); t(lambda: 'a' % b'x'); t(lambda: 5 % b'a')
