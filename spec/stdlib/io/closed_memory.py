# What a closed memory file refuses, and in which words.
import io

for f in (io.BytesIO(), io.StringIO()):
    f.close()
    for name in ('read', 'readline', 'readlines', 'getvalue', 'tell', 'readable', 'seekable', 'isatty', 'flush', 'truncate', '__enter__', '__next__', 'fileno', 'detach'):
        try:
            print(name, getattr(f, name)())
        except ValueError as e:
            print(name, type(e).__name__, e)
    for attempt in (lambda: f.write(b'' if isinstance(f, io.BytesIO) else ''), lambda: f.seek(0), lambda: f.writelines([]), lambda: f.__getstate__()):
        try:
            attempt()
        except ValueError as e:
            print(e)
