# A call that misses arguments shows the caller only.
class Geometry:
    @staticmethod
    def area(w, h):
        return w * h

def run():
    return Geometry.area(3)

run()
