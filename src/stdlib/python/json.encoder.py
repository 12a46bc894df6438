import _json
from json import JSONEncoder


def encode_basestring(s):
    return _json.quoted(s, False)


def encode_basestring_ascii(s):
    return _json.quoted(s, True)


py_encode_basestring = encode_basestring
py_encode_basestring_ascii = encode_basestring_ascii
