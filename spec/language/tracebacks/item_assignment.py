# A failing store into an item.
def put(t, i, v):
    t[i] = v

put([0], 0, 'fine')
put((1, 2), 0, 'fails')
