# An exception object that is kept and raised again.
saved = None

def keep():
    global saved
    try:
        1 / 0
    except ZeroDivisionError as e:
        saved = e

def again():
    raise saved

keep()
again()
