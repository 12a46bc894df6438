# category: Lifetime
# what: A bytearray can be resized while a memoryview of it exists, unless a `with` statement holds the view; the view keeps the old bytes.
# cause: Without reference counts nobody knows whether the view is still in use.
# instead: Write `with memoryview(data) as view:`.

data = bytearray(b'abc')
view = memoryview(data)
try:
    data += b'd' * 100
    print(len(data), bytes(view))
except BufferError as e:
    print(e)
