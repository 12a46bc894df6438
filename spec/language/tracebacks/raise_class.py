# raise of a class that needs arguments.
class Detailed(Exception):
    def __init__(self, code, text):
        super().__init__(code, text)

def run():
    raise Detailed

run()
