# finally fails while an exception is on its way.
def work():
    try:
        return 1 / 0
    finally:
        undefined_cleanup()

work()
