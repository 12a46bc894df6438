# A failing del.
def drop(d, *keys):
    for k in keys:
        del d[k]

drop({'a': 1}, 'a', 'b')
