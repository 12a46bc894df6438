# UUIDs from every form, their parts, order and errors.
import uuid
from uuid import *


def t(f, *args, **keywords):
    try:
        print(args, keywords, repr(f(*args, **keywords)))
    except Exception as e:
        print(args, keywords, type(e).__name__, e)


u = UUID('12345678-1234-5678-1234-567812345678')
for name in ('bytes', 'bytes_le', 'fields', 'time_low', 'time_mid', 'time_hi_version', 'clock_seq_hi_variant', 'clock_seq_low', 'time', 'clock_seq', 'node', 'hex', 'int', 'urn', 'variant', 'version', 'is_safe'):
    print(name, getattr(u, name))
for text in ('{12345678-1234-5678-1234-567812345678}', 'urn:uuid:12345678-1234-5678-1234-567812345678', '12345678123456781234567812345678', '1234', 'x' * 32, ''):
    t(UUID, text)
t(UUID); t(UUID, bytes=b'1' * 16); t(UUID, bytes=b'1'); t(UUID, bytes_le=bytes(range(16))); t(UUID, bytes_le=b''); t(UUID, int=5); t(UUID, int=-1); t(UUID, int=1 << 128); t(UUID, fields=(1, 2, 3, 4, 5, 6)); t(UUID, fields=(1, 2)); t(UUID, fields=(1 << 32, 2, 3, 4, 5, 6)); t(UUID, fields=(1, 2, 3, 256, 5, 6))
t(UUID, fields=(1, 1 << 16, 3, 4, 5, 6)); t(UUID, fields=(1, 2, 3, 4, 5, 1 << 48)); t(UUID, int=5, version=4); t(UUID, int=5, version=9); t(UUID, 'a', int=5)
print(str(u), repr(u), int(u), hash(u) == hash(u.int), u == UUID(int=u.int), u < UUID(int=0), u != 5, sorted([u, UUID(int=1)])[0].int)
t(lambda: u < 5); t(setattr, u, 'int', 5); t(setattr, u, 'x', 5)
print(uuid3(NAMESPACE_DNS, 'python.org'), uuid5(NAMESPACE_DNS, 'python.org'), uuid5(NAMESPACE_URL, b'http://x'), uuid3(NAMESPACE_OID, 'é'), uuid5(NAMESPACE_X500, ''))
for make, version in ((uuid1, 1), (uuid4, 4)):
    a, b = make(), make()
    print(a != b, a.version == version, a.variant, len(str(a)), type(a))
v = uuid1(node=0x112233445566, clock_seq=0x1234)
print(hex(v.node), hex(v.clock_seq), v.version, getnode() == getnode(), getnode() < 1 << 48)
for text in ('00000000-0000-0000-0000-000000000000', '00000000-0000-0000-c000-000000000000', '00000000-0000-0000-e000-000000000000', '00000000-0000-7000-8000-000000000000'):
    print(UUID(text).variant, UUID(text).version)
print(RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE, list(SafeUUID), UUID(int=1, is_safe=SafeUUID.safe).is_safe, u.__getstate__())
