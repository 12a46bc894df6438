# Calling what can't be called.
class Config:
    handler = None

def run(c):
    print('run')
    return c.handler(1, 2)

run(Config())
