# An OSError of two to five arguments has an errno and the class that stands for it; others are plain.
for n in range(7):
    e = OSError(*[2, 'no such', 'file', None, 'other', 'more'][:n])
    print(type(e).__name__, e.args, e.errno, e.filename, e.filename2)
