# An assertion without a message.
def balance(a, b):
    assert a == b
    return a

balance(1, 2)
