# Exceptions without a message.
class Silent(Exception):
    pass

try:
    raise Silent
except Silent:
    raise ValueError('')
