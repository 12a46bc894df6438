# codecs.encode and codecs.decode, which pickles name by this module. It is imported by codecs itself, so it imports that when called.


def encode(obj, encoding='utf-8', errors='strict'):
    import codecs
    return codecs.lookup(encoding).encode(obj, errors)[0]


def decode(obj, encoding='utf-8', errors='strict'):
    import codecs
    return codecs.lookup(encoding).decode(obj, errors)[0]
