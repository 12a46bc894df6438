# An import of a module that does not exist, in a function.
def load():
    import no_such_module_anywhere
    return no_such_module_anywhere

load()
