# sha256, md5 and sha1 over 100 kB. Unit: all three.
# n: 20
# check: 1 -> 'a20bd31c0ccfaa0112f70838'

import hashlib

DATA = bytes(range(250)) * 400


def run(n):
    last = ""
    for _ in range(n):
        last = hashlib.sha256(DATA).hexdigest()[:8] + hashlib.md5(DATA).hexdigest()[:8] + hashlib.sha1(DATA).hexdigest()[:8]
    return last
