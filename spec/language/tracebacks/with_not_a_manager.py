# An object without the protocol in with.
def run():
    with 5 as x:
        pass

run()
