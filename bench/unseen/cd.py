# Collision detection among aircraft: vectors and a red-black tree. Unit: one run.
# n: 12
# check: 1 -> '23 1141'

import math

MIN_X, MIN_Y, MAX_X, MAX_Y = 0.0, 0.0, 1000.0, 1000.0
MIN_Z, MAX_Z = 0.0, 10.0
PROXIMITY_RADIUS = 1.0
GOOD_VOXEL_SIZE = PROXIMITY_RADIUS * 2.0

RED, BLACK = 'red', 'black'


class Vector2D:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def plus(self, other):
        return Vector2D(self.x + other.x, self.y + other.y)

    def minus(self, other):
        return Vector2D(self.x - other.x, self.y - other.y)

    def compare_to(self, other):
        r = compare(self.x, other.x)
        if r:
            return r
        return compare(self.y, other.y)


def compare(a, b):
    if a == b:
        return 0
    if a < b:
        return -1
    if a > b:
        return 1
    return 1 if a == a else -1


class Vector3D:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def plus(self, o):
        return Vector3D(self.x + o.x, self.y + o.y, self.z + o.z)

    def minus(self, o):
        return Vector3D(self.x - o.x, self.y - o.y, self.z - o.z)

    def dot(self, o):
        return self.x * o.x + self.y * o.y + self.z * o.z

    def squared_magnitude(self):
        return self.dot(self)

    def magnitude(self):
        return math.sqrt(self.squared_magnitude())

    def times(self, amount):
        return Vector3D(self.x * amount, self.y * amount, self.z * amount)


class Node:
    def __init__(self, key, value):
        self.key = key
        self.value = value
        self.left = None
        self.right = None
        self.parent = None
        self.color = RED

    def successor(self):
        x = self
        if x.right is not None:
            return minimum(x.right)
        y = x.parent
        while y is not None and x is y.right:
            x = y
            y = y.parent
        return y


def minimum(x):
    while x.left is not None:
        x = x.left
    return x


class InsertResult:
    def __init__(self, is_new, node, old):
        self.is_new = is_new
        self.node = node
        self.old = old


class RedBlackTree:
    def __init__(self):
        self.root = None

    def put(self, key, value):
        result = self._insert(key, value)
        if not result.is_new:
            return result.old
        x = result.node
        while x is not self.root and x.parent.color == RED:
            if x.parent is x.parent.parent.left:
                y = x.parent.parent.right
                if y is not None and y.color == RED:
                    x.parent.color = BLACK
                    y.color = BLACK
                    x.parent.parent.color = RED
                    x = x.parent.parent
                else:
                    if x is x.parent.right:
                        x = x.parent
                        self._left_rotate(x)
                    x.parent.color = BLACK
                    x.parent.parent.color = RED
                    self._right_rotate(x.parent.parent)
            else:
                y = x.parent.parent.left
                if y is not None and y.color == RED:
                    x.parent.color = BLACK
                    y.color = BLACK
                    x.parent.parent.color = RED
                    x = x.parent.parent
                else:
                    if x is x.parent.left:
                        x = x.parent
                        self._right_rotate(x)
                    x.parent.color = BLACK
                    x.parent.parent.color = RED
                    self._left_rotate(x.parent.parent)
        self.root.color = BLACK
        return None

    def get(self, key):
        node = self._find(key)
        return None if node is None else node.value

    def for_each(self, fn):
        if self.root is None:
            return
        current = minimum(self.root)
        while current is not None:
            fn(current)
            current = current.successor()

    def _find(self, key):
        current = self.root
        while current is not None:
            c = key.compare_to(current.key)
            if c == 0:
                return current
            current = current.left if c < 0 else current.right
        return None

    def _insert(self, key, value):
        y = None
        x = self.root
        while x is not None:
            y = x
            c = key.compare_to(x.key)
            if c < 0:
                x = x.left
            elif c > 0:
                x = x.right
            else:
                old = x.value
                x.value = value
                return InsertResult(False, None, old)
        z = Node(key, value)
        z.parent = y
        if y is None:
            self.root = z
        elif key.compare_to(y.key) < 0:
            y.left = z
        else:
            y.right = z
        return InsertResult(True, z, None)

    def _left_rotate(self, x):
        y = x.right
        x.right = y.left
        if y.left is not None:
            y.left.parent = x
        y.parent = x.parent
        if x.parent is None:
            self.root = y
        elif x is x.parent.left:
            x.parent.left = y
        else:
            x.parent.right = y
        y.left = x
        x.parent = y

    def _right_rotate(self, y):
        x = y.left
        y.left = x.right
        if x.right is not None:
            x.right.parent = y
        x.parent = y.parent
        if y.parent is None:
            self.root = x
        elif y is y.parent.left:
            y.parent.left = x
        else:
            y.parent.right = x
        x.right = y
        y.parent = x


class CallSign:
    def __init__(self, value):
        self.value = value

    def compare_to(self, other):
        return 0 if self.value == other.value else (-1 if self.value < other.value else 1)


class Aircraft:
    def __init__(self, callsign, position):
        self.callsign = callsign
        self.position = position


class Motion:
    def __init__(self, callsign, pos_one, pos_two):
        self.callsign = callsign
        self.pos_one = pos_one
        self.pos_two = pos_two

    def delta(self):
        return self.pos_two.minus(self.pos_one)

    def find_intersection(self, other):
        init1 = self.pos_one
        init2 = other.pos_one
        vec1 = self.delta()
        vec2 = other.delta()
        radius = PROXIMITY_RADIUS
        a = vec2.minus(vec1).squared_magnitude()
        if a != 0.0:
            b = 2.0 * init1.minus(init2).dot(vec1.minus(vec2))
            c = -radius * radius + init2.minus(init1).squared_magnitude()
            discr = b * b - 4.0 * a * c
            if discr < 0.0:
                return None
            v1 = (-b - math.sqrt(discr)) / (2.0 * a)
            v2 = (-b + math.sqrt(discr)) / (2.0 * a)
            if v1 <= v2 and (v1 <= 1.0 and 1.0 <= v2 or v1 <= 0.0 and 0.0 <= v2 or 0.0 <= v1 and v2 <= 1.0):
                v = 0.0 if v1 <= 0.0 else v1
                r1 = init1.plus(vec1.times(v))
                r2 = init2.plus(vec2.times(v))
                result = r1.plus(r2).times(0.5)
                if (MIN_X <= result.x <= MAX_X and MIN_Y <= result.y <= MAX_Y and MIN_Z <= result.z <= MAX_Z):
                    return result
            return None
        dist = init2.minus(init1).magnitude()
        if dist <= radius:
            return init1.plus(init2).times(0.5)
        return None


HORIZONTAL = Vector2D(GOOD_VOXEL_SIZE, 0.0)
VERTICAL = Vector2D(0.0, GOOD_VOXEL_SIZE)


class Collision:
    def __init__(self, a, b, position):
        self.a = a
        self.b = b
        self.position = position


class Detector:
    def __init__(self):
        self.state = RedBlackTree()

    def handle_new_frame(self, frame):
        motions = []
        seen = RedBlackTree()
        for aircraft in frame:
            old = self.state.put(aircraft.callsign, aircraft.position)
            new = aircraft.position
            seen.put(aircraft.callsign, True)
            if old is None:
                old = new
            motions.append(Motion(aircraft.callsign, old, new))
        to_remove = []
        self.state.for_each(lambda e: to_remove.append(e.key) if not seen.get(e.key) else None)
        collisions = []
        for reduced in self.reduce_collision_set(motions):
            for i in range(len(reduced)):
                m1 = reduced[i]
                for j in range(i + 1, len(reduced)):
                    m2 = reduced[j]
                    hit = m1.find_intersection(m2)
                    if hit is not None:
                        collisions.append(Collision(m1.callsign, m2.callsign, hit))
        return collisions

    def reduce_collision_set(self, motions):
        voxel_map = RedBlackTree()
        for m in motions:
            self.draw_motion(voxel_map, m)
        result = []

        def collect(e):
            if len(e.value) > 1:
                result.append(e.value)

        voxel_map.for_each(collect)
        return result

    def voxel_hash(self, position):
        x_div = int(position.x / GOOD_VOXEL_SIZE)
        y_div = int(position.y / GOOD_VOXEL_SIZE)
        x = GOOD_VOXEL_SIZE * x_div
        y = GOOD_VOXEL_SIZE * y_div
        if position.x < 0:
            x -= GOOD_VOXEL_SIZE
        if position.y < 0:
            y -= GOOD_VOXEL_SIZE
        return Vector2D(x, y)

    def in_voxel(self, voxel, motion):
        if voxel.x > MAX_X or voxel.x < MIN_X or voxel.y > MAX_Y or voxel.y < MIN_Y:
            return False
        init, fin = motion.pos_one, motion.pos_two
        v_s = GOOD_VOXEL_SIZE
        r = PROXIMITY_RADIUS / 2.0
        v_x = voxel.x
        x0 = init.x
        xv = fin.x - init.x
        v_y = voxel.y
        y0 = init.y
        yv = fin.y - init.y
        if xv != 0.0:
            low_x = (v_x - r - x0) / xv
            high_x = (v_x + v_s + r - x0) / xv
            if xv < 0.0:
                low_x, high_x = high_x, low_x
        else:
            low_x, high_x = -math.inf, math.inf
        if yv != 0.0:
            low_y = (v_y - r - y0) / yv
            high_y = (v_y + v_s + r - y0) / yv
            if yv < 0.0:
                low_y, high_y = high_y, low_y
        else:
            low_y, high_y = -math.inf, math.inf
        return ((xv == 0.0 and v_x <= x0 + r and x0 - r <= v_x + v_s)
                or xv != 0.0 and (low_x <= 1.0 and 1.0 <= high_x or low_x <= 0.0 and 0.0 <= high_x or 0.0 <= low_x and high_x <= 1.0)) \
            and ((yv == 0.0 and v_y <= y0 + r and y0 - r <= v_y + v_s)
                 or yv != 0.0 and (low_y <= 1.0 and 1.0 <= high_y or low_y <= 0.0 and 0.0 <= high_y or 0.0 <= low_y and high_y <= 1.0)) \
            and (xv == 0.0 or yv == 0.0
                 or low_y <= high_x <= high_y or low_y <= low_x <= high_y or low_x <= low_y and high_y <= high_x)

    def recurse(self, voxel_map, seen, voxel, motion):
        if not self.in_voxel(voxel, motion):
            return
        if seen.put(voxel, True) is True:
            return
        array = voxel_map.get(voxel)
        if array is None:
            array = []
            voxel_map.put(voxel, array)
        array.append(motion)
        self.recurse(voxel_map, seen, voxel.minus(HORIZONTAL), motion)
        self.recurse(voxel_map, seen, voxel.plus(HORIZONTAL), motion)
        self.recurse(voxel_map, seen, voxel.minus(VERTICAL), motion)
        self.recurse(voxel_map, seen, voxel.plus(VERTICAL), motion)
        self.recurse(voxel_map, seen, voxel.minus(HORIZONTAL).minus(VERTICAL), motion)
        self.recurse(voxel_map, seen, voxel.minus(HORIZONTAL).plus(VERTICAL), motion)
        self.recurse(voxel_map, seen, voxel.plus(HORIZONTAL).minus(VERTICAL), motion)
        self.recurse(voxel_map, seen, voxel.plus(HORIZONTAL).plus(VERTICAL), motion)

    def draw_motion(self, voxel_map, motion):
        self.recurse(voxel_map, RedBlackTree(), self.voxel_hash(motion.pos_one), motion)


class Simulator:
    def __init__(self, count):
        self.aircraft = [CallSign(i) for i in range(count)]

    def simulate(self, time):
        frame = []
        for i in range(0, len(self.aircraft), 2):
            frame.append(Aircraft(self.aircraft[i], Vector3D(time, math.cos(time) * 2 + i * 3, 10.0)))
            frame.append(Aircraft(self.aircraft[i + 1], Vector3D(time, math.sin(time) * 2 + i * 3, 10.0)))
        return frame


def once(n):
    sim = Simulator(n)
    det = Detector()
    actual = 0
    where = 0.0
    for i in range(20):
        for c in det.handle_new_frame(sim.simulate(i / 10.0)):
            actual += 1
            where += c.position.x + c.position.y
    return actual, where


def run(n):
    result = None
    for _ in range(n):
        result = once(10)
    answer = repr(result)
    return f"{len(answer)} {sum(map(ord, answer))}"
