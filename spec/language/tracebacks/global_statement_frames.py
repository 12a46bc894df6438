# Names of frames for nested functions and methods.
def outer():
    def inner():
        class C:
            def method(self):
                f = lambda: missing_name
                return f()
        return C().method()
    return inner()

outer()
