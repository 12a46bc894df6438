# `%i` of a bytes format is `%d`, in messages too; that of a str format keeps its name.
print(b'%i|%5i|%-5i|%05i' % (1, 2, 3, 4))
for fmt in (b'%i', '%i', b'%d', b'%x'):
    try:
        print(fmt % 'a')
    except TypeError as e:
        print(e)
