# raise with an expression that fails.
def fail(code):
    messages = {1: 'one'}
    raise ValueError(messages[code])

fail(2)
