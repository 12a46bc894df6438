# The parameters of blake2b and blake2s.
import hashlib

for options in ({'digest_size': 0}, {'digest_size': 65}, {'key': b'x' * 65}, {'salt': b'x' * 17}, {'person': b'x' * 17}, {'fanout': 256}, {'fanout': -1}, {'depth': 0},
                {'depth': 256}, {'leaf_size': -1}, {'leaf_size': 2**32}, {'node_offset': 2**64}, {'node_offset': -1}, {'node_depth': 256}, {'inner_size': 65},
                {'last_node': True}, {'key': 'x'}, {'data': b''}, {'x': 1}, {'key': b'key'}, {'salt': b'salt'}, {'person': b'me'}, {'usedforsecurity': False},
                {'digest_size': 5, 'key': b'k', 'salt': b's', 'person': b'p', 'fanout': 2, 'depth': 3, 'leaf_size': 4, 'node_offset': 5, 'node_depth': 6, 'inner_size': 7, 'last_node': 1},
                {'node_offset': 2**40 + 7, 'leaf_size': 2**31, 'depth': 2, 'fanout': 0, 'inner_size': 3, 'node_depth': 4}):
    for make in (hashlib.blake2b, hashlib.blake2s):
        try:
            h = make(b'abc', **options)
            c = h.copy()
            c.update(b'd' * 200)
            print(options, h.hexdigest(), c.digest_size, c.hexdigest()[:8])
        except Exception as e:
            print(options, type(e).__name__, e)
for args in (('x',), (5,), (b'', b'')):
    try:
        print(hashlib.blake2b(*args))
    except TypeError as e:
        print(e)
for t in (hashlib.blake2b, hashlib.blake2s):
    print(t, t.MAX_DIGEST_SIZE, t.MAX_KEY_SIZE, t.PERSON_SIZE, t.SALT_SIZE)
