# An operating system kernel in small, after Martin Richards' benchmark: an idle task, a worker, two handlers
# and two devices pass packets to each other under a scheduler with priorities. Unit: one whole simulation.
# n: 4
# check: 1 -> (2763, 6910)

IDLE = 0
WORKER = 1
HANDLER_A = 2
HANDLER_B = 3
DEVICE_A = 4
DEVICE_B = 5

KIND_DEVICE = 0
KIND_WORK = 1


class Packet:
    def __init__(self, link, owner, kind):
        self.link = link
        self.owner = owner
        self.kind = kind
        self.datum = 0
        self.data = [0, 0, 0, 0]

    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        last = queue
        while last.link is not None:
            last = last.link
        last.link = self
        return queue


class Task:
    def __init__(self, scheduler, name, priority, queue, waiting):
        self.scheduler = scheduler
        self.name = name
        self.priority = priority
        self.queue = queue
        self.pending = queue is not None
        self.waiting = waiting
        self.held = False

    def is_stuck(self):
        return self.held or (self.waiting and not self.pending)

    def take(self):
        packet = None
        if self.waiting and self.pending:
            packet = self.queue
            self.queue = packet.link
            self.waiting = False
            self.pending = self.queue is not None
        return self.step(packet)

    def receive(self, packet, sender):
        if self.queue is None:
            self.queue = packet
            self.pending = True
            if self.priority > sender.priority:
                return self
        else:
            packet.append_to(self.queue)
        return sender

    def wait(self):
        self.waiting = True
        return self

    def step(self, packet):
        raise NotImplementedError


class IdleTask(Task):
    def __init__(self, scheduler, name, turns):
        super().__init__(scheduler, name, 0, None, False)
        self.control = 1
        self.turns = turns

    def step(self, packet):
        self.turns -= 1
        if self.turns == 0:
            return self.scheduler.hold(self)
        if self.control & 1 == 0:
            self.control //= 2
            return self.scheduler.release(self, DEVICE_A)
        self.control = self.control // 2 ^ 0xD008
        return self.scheduler.release(self, DEVICE_B)


class WorkTask(Task):
    def __init__(self, scheduler, name, priority, queue):
        super().__init__(scheduler, name, priority, queue, True)
        self.destination = HANDLER_A
        self.letter = 0

    def step(self, packet):
        if packet is None:
            return self.wait()
        self.destination = HANDLER_B if self.destination == HANDLER_A else HANDLER_A
        packet.owner = self.destination
        packet.datum = 0
        for i in range(4):
            self.letter += 1
            if self.letter > 26:
                self.letter = 1
            packet.data[i] = ord("A") + self.letter - 1
        return self.scheduler.send(self, packet)


class HandlerTask(Task):
    def __init__(self, scheduler, name, priority, queue):
        super().__init__(scheduler, name, priority, queue, True)
        self.work = None
        self.devices = None

    def step(self, packet):
        if packet is not None:
            if packet.kind == KIND_WORK:
                self.work = packet.append_to(self.work)
            else:
                self.devices = packet.append_to(self.devices)
        work = self.work
        if work is None:
            return self.wait()
        count = work.datum
        if count >= 4:
            self.work = work.link
            return self.scheduler.send(self, work)
        device = self.devices
        if device is None:
            return self.wait()
        self.devices = device.link
        device.datum = work.data[count]
        work.datum = count + 1
        return self.scheduler.send(self, device)


class DeviceTask(Task):
    def __init__(self, scheduler, name, priority):
        super().__init__(scheduler, name, priority, None, True)
        self.held_packet = None

    def step(self, packet):
        if packet is None:
            packet = self.held_packet
            if packet is None:
                return self.wait()
            self.held_packet = None
            return self.scheduler.send(self, packet)
        self.held_packet = packet
        return self.scheduler.hold(self)


class Scheduler:
    def __init__(self):
        self.tasks = {}
        self.order = []
        self.holds = 0
        self.sends = 0

    def add(self, task):
        self.tasks[task.name] = task
        self.order.append(task)

    def next_after(self, task):
        i = self.order.index(task) + 1
        return self.order[i] if i < len(self.order) else None

    def hold(self, task):
        self.holds += 1
        task.held = True
        return self.next_after(task)

    def release(self, task, name):
        other = self.tasks[name]
        other.held = False
        return other if other.priority > task.priority else task

    def send(self, task, packet):
        self.sends += 1
        receiver = self.tasks[packet.owner]
        packet.link = None
        packet.owner = task.name
        return receiver.receive(packet, task)

    def schedule(self):
        task = self.order[0]
        while task is not None:
            if task.is_stuck():
                task = self.next_after(task)
            else:
                task = task.take()


def packets(count, owner, kind):
    queue = None
    for _ in range(count):
        queue = Packet(queue, owner, kind)
    return queue


def simulate(turns):
    scheduler = Scheduler()
    tasks = [
        IdleTask(scheduler, IDLE, turns),
        WorkTask(scheduler, WORKER, 1000, packets(2, WORKER, KIND_WORK)),
        HandlerTask(scheduler, HANDLER_A, 2000, packets(3, DEVICE_A, KIND_DEVICE)),
        HandlerTask(scheduler, HANDLER_B, 3000, packets(3, DEVICE_B, KIND_DEVICE)),
        DeviceTask(scheduler, DEVICE_A, 4000),
        DeviceTask(scheduler, DEVICE_B, 5000),
    ]
    for task in sorted(tasks, key=lambda task: -task.priority):
        scheduler.add(task)
    scheduler.schedule()
    return scheduler.holds, scheduler.sends


def run(n):
    holds = 0
    sends = 0
    for _ in range(n):
        h, s = simulate(3000)
        holds += h
        sends += s
    return holds, sends
