# A lone exception is put into a group without a message.
try:
    raise ValueError('alone')
except* ValueError as e:
    print(type(e).__name__, repr(e.message), e.exceptions)
try:
    raise KeyboardInterrupt
except* KeyboardInterrupt as e:
    print(type(e).__name__, e)
