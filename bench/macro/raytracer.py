# A tiny ray tracer: spheres over a floor, one light, shadows and two reflections. Unit: one picture of 40 by 30.
# n: 3
# check: 1 -> (544.782902568, '   +*+++==-:  -:-------:::::::     .....')
import math


class Vector:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def scale(self, k):
        return Vector(self.x * k, self.y * k, self.z * k)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def normal(self):
        return self.scale(1.0 / math.sqrt(self.dot(self)))

    def mirrored(self, normal):
        return self - normal.scale(2.0 * self.dot(normal))


class Sphere:
    def __init__(self, centre, radius, colour, shine):
        self.centre = centre
        self.radius = radius
        self.colour = colour
        self.shine = shine

    def hit(self, origin, direction):
        to = self.centre - origin
        along = to.dot(direction)
        apart = to.dot(to) - along * along
        squared = self.radius * self.radius
        if apart > squared:
            return None
        half = math.sqrt(squared - apart)
        if along - half > 0.001:
            return along - half
        if along + half > 0.001:
            return along + half
        return None

    def normal_at(self, point):
        return (point - self.centre).normal()

    def colour_at(self, point):
        return self.colour


class Floor:
    def __init__(self, height):
        self.height = height
        self.shine = 0.1

    def hit(self, origin, direction):
        if direction.y == 0.0:
            return None
        distance = (self.height - origin.y) / direction.y
        return distance if distance > 0.001 else None

    def normal_at(self, point):
        return Vector(0.0, 1.0, 0.0)

    def colour_at(self, point):
        if (math.floor(point.x) + math.floor(point.z)) % 2 == 0:
            return Vector(0.9, 0.9, 0.9)
        return Vector(0.1, 0.1, 0.1)


class Scene:
    def __init__(self, things, light):
        self.things = things
        self.light = light

    def nearest(self, origin, direction):
        best = None
        found = None
        for thing in self.things:
            distance = thing.hit(origin, direction)
            if distance is not None and (best is None or distance < best):
                best = distance
                found = thing
        return found, best

    def trace(self, origin, direction, depth):
        thing, distance = self.nearest(origin, direction)
        if thing is None:
            k = 0.5 * (direction.y + 1.0)
            return Vector(0.3 + 0.3 * k, 0.5 + 0.2 * k, 0.9)
        point = origin + direction.scale(distance)
        normal = thing.normal_at(point)
        to_light = self.light - point
        reach = math.sqrt(to_light.dot(to_light))
        to_light = to_light.scale(1.0 / reach)
        blocker, at = self.nearest(point, to_light)
        lit = 0.1
        if blocker is None or at > reach:
            lit += 0.9 * max(0.0, normal.dot(to_light))
        colour = thing.colour_at(point).scale(lit)
        if depth > 0 and thing.shine > 0.0:
            other = self.trace(point, direction.mirrored(normal), depth - 1)
            colour = colour.scale(1.0 - thing.shine) + other.scale(thing.shine)
        return colour


def render(width, height):
    scene = Scene(
        [
            Sphere(Vector(0.0, 0.5, 4.0), 1.0, Vector(0.9, 0.2, 0.2), 0.3),
            Sphere(Vector(-1.8, 0.2, 3.2), 0.7, Vector(0.2, 0.9, 0.2), 0.2),
            Sphere(Vector(1.6, 0.0, 2.8), 0.5, Vector(0.3, 0.3, 0.9), 0.5),
            Floor(-0.5),
        ],
        Vector(-4.0, 6.0, -2.0),
    )
    origin = Vector(0.0, 0.6, -1.5)
    shades = " .:-=+*#%@"
    rows = []
    light = 0.0
    for j in range(height):
        row = []
        for i in range(width):
            x = (i + 0.5) / width * 2.0 - 1.0
            y = 1.0 - (j + 0.5) / height * 2.0
            colour = scene.trace(origin, Vector(x, y * 0.75, 1.6).normal(), 2)
            grey = 0.3 * colour.x + 0.6 * colour.y + 0.1 * colour.z
            light += grey
            row.append(shades[min(9, int(grey * 10.0))])
        rows.append("".join(row))
    return rows, light


def run(n):
    light = 0.0
    rows = []
    for _ in range(n):
        rows, light = render(40, 30)
    return round(light, 9), rows[15]
