# raise of something that is no exception.
def run():
    raise 'a string'

run()
