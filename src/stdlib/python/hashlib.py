__always_supported = ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'blake2b', 'blake2s', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512',
                      'shake_128', 'shake_256')
algorithms_guaranteed = set(__always_supported)
algorithms_available = algorithms_guaranteed | {'sha512_224', 'sha512_256'}
__all__ = __always_supported + ('new', 'algorithms_guaranteed', 'algorithms_available', 'file_digest', 'pbkdf2_hmac')

import _hashlib
from _hashlib import blake2b, blake2s, pbkdf2_hmac, scrypt
from _hashlib import openssl_md5 as md5, openssl_sha1 as sha1, openssl_sha224 as sha224, openssl_sha256 as sha256, openssl_sha384 as sha384
from _hashlib import openssl_sha512 as sha512, openssl_sha3_224 as sha3_224, openssl_sha3_256 as sha3_256, openssl_sha3_384 as sha3_384
from _hashlib import openssl_sha3_512 as sha3_512, openssl_shake_128 as shake_128, openssl_shake_256 as shake_256


def __get_builtin_constructor(name):
    if not isinstance(name, str) or name.lower() not in __always_supported:
        raise ValueError('unsupported hash type ' + str(name))
    return globals()[name.lower()]


def __hash_new(name, data=b'', **kwargs):
    if name in ('blake2b', 'blake2s'):
        return (blake2b if name == 'blake2b' else blake2s)(data, **kwargs)
    return _hashlib.new(name, data, **kwargs)


new = __hash_new


def file_digest(fileobj, digest, /, *, _bufsize=2**18):
    digestobj = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, 'getbuffer'):
        digestobj.update(fileobj.getbuffer())
        return digestobj
    if not (hasattr(fileobj, 'readinto') and hasattr(fileobj, 'readable') and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    buffer = bytearray(_bufsize)
    view = memoryview(buffer)
    while size := fileobj.readinto(buffer):
        digestobj.update(view[:size])
    return digestobj
