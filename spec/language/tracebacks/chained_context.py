# An exception in a handler prints its context first.
def lookup(d, k):
    try:
        return d[k]
    except KeyError:
        return d.defualt

lookup({}, 'k')
