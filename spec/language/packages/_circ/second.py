from . import first
def get():
    return first.a + 1
