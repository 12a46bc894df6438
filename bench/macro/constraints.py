# A one-way constraint solver in the manner of DeltaBlue: a chain of equalities and a fan of scalings, planned
# from an edited variable by walking strengths. Unit: one chain and one fan, each edited twenty times.
# n: 8
# check: 1 -> 11851

REQUIRED = 0
STRONG = 1
NORMAL = 2
WEAK = 3
WEAKEST = 4


class Variable:
    def __init__(self, name, value):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.strength = WEAKEST
        self.mark = 0


class Constraint:
    def __init__(self, strength):
        self.strength = strength
        self.output = None

    def variables(self):
        raise NotImplementedError

    def inputs(self):
        return [v for v in self.variables() if v is not self.output]

    def execute(self):
        pass

    def choose(self, mark):
        best = None
        for v in self.variables():
            if v.mark != mark and v.strength > self.strength:
                if best is None or v.strength > best.strength:
                    best = v
        return best

    def known(self, mark):
        for v in self.inputs():
            if v.mark != mark and v.determined_by is not None:
                return False
        return True


class Stay(Constraint):
    def __init__(self, variable, strength):
        super().__init__(strength)
        self.variable = variable

    def variables(self):
        return [self.variable]


class Edit(Stay):
    pass


class Equal(Constraint):
    def __init__(self, left, right):
        super().__init__(REQUIRED)
        self.left = left
        self.right = right

    def variables(self):
        return [self.left, self.right]

    def execute(self):
        if self.output is self.right:
            self.right.value = self.left.value
        else:
            self.left.value = self.right.value


class Scale(Constraint):
    def __init__(self, source, factor, offset, target):
        super().__init__(REQUIRED)
        self.source = source
        self.factor = factor
        self.offset = offset
        self.target = target

    def variables(self):
        return [self.source, self.target]

    def execute(self):
        if self.output is self.target:
            self.target.value = self.source.value * self.factor + self.offset
        else:
            self.source.value = (self.target.value - self.offset) // self.factor


class Planner:
    def __init__(self):
        self.mark = 0

    def add(self, constraint):
        for v in constraint.variables():
            v.constraints.append(constraint)
        self.mark += 1
        overridden = self.satisfy(constraint)
        while overridden is not None:
            overridden = self.satisfy(overridden)

    def satisfy(self, constraint):
        out = constraint.choose(self.mark)
        if out is None:
            if constraint.strength == REQUIRED:
                raise ValueError("a required constraint can't be satisfied")
            constraint.output = None
            return None
        overridden = out.determined_by
        if overridden is not None:
            overridden.output = None
        constraint.output = out
        out.determined_by = constraint
        for v in constraint.inputs():
            v.mark = self.mark
        out.mark = self.mark
        self.propagate(out)
        return overridden

    def propagate(self, variable):
        todo = [variable]
        while todo:
            v = todo.pop()
            c = v.determined_by
            walk = c.strength
            for other in c.inputs():
                if other.strength > walk:
                    walk = other.strength
            v.strength = walk
            c.execute()
            for user in v.constraints:
                if user is not c and user.output is not None and user.output is not v:
                    todo.append(user.output)

    def remove(self, constraint):
        out = constraint.output
        for v in constraint.variables():
            v.constraints.remove(constraint)
        if out is None:
            return
        constraint.output = None
        out.determined_by = None
        out.strength = WEAKEST
        unsatisfied = [c for c in out.constraints if c.output is None]
        unsatisfied.sort(key=lambda c: c.strength)
        for c in unsatisfied:
            self.mark += 1
            overridden = self.satisfy(c)
            while overridden is not None:
                overridden = self.satisfy(overridden)

    def plan(self, variable):
        self.mark += 1
        mark = self.mark
        todo = [c for c in variable.constraints if c.output is not None and c.known(mark)]
        plan = []
        while todo:
            c = todo.pop()
            if c.output.mark != mark and c.known(mark):
                plan.append(c)
                c.output.mark = mark
                for user in c.output.constraints:
                    if user is not c and user.output is not None:
                        todo.append(user)
        return plan


def chain(length):
    planner = Planner()
    cells = [Variable(f"v{i}", 0) for i in range(length)]
    for i in range(length - 1):
        planner.add(Equal(cells[i], cells[i + 1]))
    planner.add(Stay(cells[-1], WEAK))
    edit = Edit(cells[0], STRONG)
    planner.add(edit)
    plan = planner.plan(cells[0])
    total = 0
    for value in range(20):
        cells[0].value = value
        for c in plan:
            c.execute()
        if cells[-1].value != value:
            raise ValueError("the chain is broken")
        total += cells[length // 2].value
    planner.remove(edit)
    return total + len(plan)


def fan(width):
    planner = Planner()
    factor = Variable("factor", 3)
    planner.add(Stay(factor, NORMAL))
    targets = []
    for i in range(width):
        target = Variable(f"t{i}", i)
        targets.append(target)
        planner.add(Scale(factor, i + 1, 7, target))
    edit = Edit(factor, STRONG)
    planner.add(edit)
    plan = planner.plan(factor)
    total = 0
    for value in range(20):
        factor.value = value
        for c in plan:
            c.execute()
        for i in range(width):
            if targets[i].value != value * (i + 1) + 7:
                raise ValueError("the fan is broken")
        total += targets[-1].value
    planner.remove(edit)
    return total + len(plan)


def run(n):
    total = 0
    for _ in range(n):
        total += chain(60) + fan(60)
    return total
