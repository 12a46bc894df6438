# A failing expression among keyword arguments.
def make(name, *, size=0, tags=()):
    return name, size, tags

def build(cfg):
    return make(
        cfg['name'],
        size=cfg['size'] * 2,
        tags=tuple(cfg['tags']),
    )

build({'name': 'n', 'size': 2, 'tags': 5})
