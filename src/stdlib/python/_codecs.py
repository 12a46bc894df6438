import codecs as _codecs_module

# codecs.encode and codecs.decode, which pickles name by this module.


def encode(obj, encoding='utf-8', errors='strict'):
    return _codecs_module.lookup(encoding).encode(obj, errors)[0]


def decode(obj, encoding='utf-8', errors='strict'):
    return _codecs_module.lookup(encoding).decode(obj, errors)[0]
