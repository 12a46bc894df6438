# A class within a function within a class.
class Outer:
    def make(self):
        class Inner:
            x = 1
            y = x + 'a'
        return Inner

Outer().make()
