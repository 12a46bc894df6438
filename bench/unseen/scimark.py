# FFT, LU, sparse products, relaxation and Monte Carlo in the manner of SciMark. Unit: one run.
# n: 10
# check: 1 -> '128 6359'

import math


class Array2D:
    def __init__(self, w, h, data=None):
        self.width = w
        self.height = h
        self.data = [0.0] * (w * h)
        if data is not None:
            self.setup(data)

    def _idx(self, x, y):
        if 0 <= x < self.width and 0 <= y < self.height:
            return y * self.width + x
        raise IndexError

    def __getitem__(self, x_y):
        x, y = x_y
        return self.data[self._idx(x, y)]

    def __setitem__(self, x_y, val):
        x, y = x_y
        self.data[self._idx(x, y)] = val

    def setup(self, data):
        for y in range(self.height):
            for x in range(self.width):
                self[x, y] = data[y][x]
        return self

    def copy_data_from(self, other):
        self.data[:] = other.data[:]

    def indexes(self):
        for y in range(self.height):
            for x in range(self.width):
                yield x, y


class Random:
    MDIG = 32
    ONE = 1
    M1 = (ONE << (MDIG - 2)) + ((ONE << (MDIG - 2)) - ONE)
    M2 = ONE << MDIG // 2
    DM1 = 1.0 / float(M1)

    def __init__(self, seed):
        self.seed = seed
        self.left = 0.0
        self.right = 1.0
        self.width = 1.0
        self.haveRange = False
        jseed = min(abs(seed), self.M1)
        if jseed % 2 == 0:
            jseed -= 1
        k0 = 9069 % self.M2
        k1 = 9069 // self.M2
        j0 = jseed % self.M2
        j1 = jseed // self.M2
        self.m = [0] * 17
        for iloop in range(17):
            jseed = j0 * k0
            j1 = (jseed // self.M2 + j0 * k1 + j1 * k0) % (self.M2 // 2)
            j0 = jseed % self.M2
            self.m[iloop] = j0 + self.M2 * j1
        self.i = 4
        self.j = 16

    def next_double(self):
        i, j, m = self.i, self.j, self.m
        k = m[i] - m[j]
        if k < 0:
            k += self.M1
        m[j] = k
        i = i - 1 if i else 16
        j = j - 1 if j else 16
        self.i, self.j = i, j
        if self.haveRange:
            return self.left + self.DM1 * float(k) * self.width
        return self.DM1 * float(k)

    def matrix(self, a):
        for x, y in a.indexes():
            a[x, y] = self.next_double()
        return a

    def vector(self, n):
        return [self.next_double() for _ in range(n)]


def sor_execute(omega, G, num_iterations):
    for _ in range(num_iterations):
        for y in range(1, G.height - 1):
            for x in range(1, G.width - 1):
                G[x, y] = (omega * 0.25 * (G[x, y - 1] + G[x, y + 1] + G[x - 1, y] + G[x + 1, y])
                           + (1.0 - omega) * G[x, y])


def monte_carlo(samples):
    rnd = Random(113)
    under = 0
    for _ in range(samples):
        x = rnd.next_double()
        y = rnd.next_double()
        if x * x + y * y <= 1.0:
            under += 1
    return float(under) / samples * 4.0


def sparse_mat_mult(M, y, val, row, col, x, num_iterations):
    for _ in range(num_iterations):
        for r in range(M):
            sa = 0.0
            for i in range(row[r], row[r + 1]):
                sa += x[col[i]] * val[i]
            y[r] = sa


def sparse(N, nz, cycles):
    nr = nz // N
    x = [float(i % 7) for i in range(N)]
    y = [0.0] * N
    val = [0.5 + (i % 5) for i in range(nr * N)]
    col = [0] * (nr * N)
    row = [0] * (N + 1)
    for r in range(N):
        rowr = row[r]
        row[r + 1] = rowr + nr
        step = r // nr
        if step < 1:
            step = 1
        for i in range(nr):
            col[rowr + i] = (i * step) % N
    sparse_mat_mult(N, y, val, row, col, x, cycles)
    return sum(y)


def lu_factor(A, pivot):
    M, N = A.height, A.width
    for j in range(min(M, N)):
        jp = j
        t = abs(A[j, j])
        for i in range(j + 1, M):
            ab = abs(A[j, i])
            if ab > t:
                jp = i
                t = ab
        pivot[j] = jp
        if A[j, jp] == 0:
            raise Exception('zero pivot')
        if jp != j:
            for x in range(N):
                A[x, j], A[x, jp] = A[x, jp], A[x, j]
        if j < M - 1:
            recp = 1.0 / A[j, j]
            for k in range(j + 1, M):
                A[j, k] *= recp
        if j < min(M, N) - 1:
            for ii in range(j + 1, M):
                for jj in range(j + 1, N):
                    A[jj, ii] -= A[j, ii] * A[jj, j]


def int_log2(n):
    k = 1
    log = 0
    while k < n:
        k *= 2
        log += 1
    return log


def fft_bitreverse(N, data):
    n = N // 2
    nm1 = n - 1
    j = 0
    for i in range(nm1):
        ii = i << 1
        jj = j << 1
        k = n >> 1
        if i < j:
            data[ii], data[jj] = data[jj], data[ii]
            data[ii + 1], data[jj + 1] = data[jj + 1], data[ii + 1]
        while k <= j:
            j -= k
            k >>= 1
        j += k


def fft_transform(N, data, direction):
    n = N // 2
    dual = 1
    fft_bitreverse(N, data)
    for _ in range(int_log2(n)):
        w_real = 1.0
        w_imag = 0.0
        theta = 2.0 * direction * math.pi / (2.0 * float(dual))
        s = math.sin(theta)
        t = math.sin(theta / 2.0)
        s2 = 2.0 * t * t
        for b in range(0, n, 2 * dual):
            i = 2 * b
            j = 2 * (b + dual)
            wd_real, wd_imag = data[j], data[j + 1]
            data[j] = data[i] - wd_real
            data[j + 1] = data[i + 1] - wd_imag
            data[i] += wd_real
            data[i + 1] += wd_imag
        for a in range(1, dual):
            tmp_real = w_real - s * w_imag - s2 * w_real
            tmp_imag = w_imag + s * w_real - s2 * w_imag
            w_real, w_imag = tmp_real, tmp_imag
            for b in range(0, n, 2 * dual):
                i = 2 * (b + a)
                j = 2 * (b + a + dual)
                z1_real, z1_imag = data[j], data[j + 1]
                wd_real = w_real * z1_real - w_imag * z1_imag
                wd_imag = w_real * z1_imag + w_imag * z1_real
                data[j] = data[i] - wd_real
                data[j + 1] = data[i + 1] - wd_imag
                data[i] += wd_real
                data[i + 1] += wd_imag
        dual *= 2


def fft_inverse(N, data):
    fft_transform(N, data, +1)
    norm = 1.0 / float(N // 2)
    for i in range(N):
        data[i] *= norm


def once(n):
    rnd = Random(7)
    out = []
    for _ in range(n):
        data = rnd.vector(512)
        keep = list(data)
        fft_transform(512, data, -1)
        fft_inverse(512, data)
        out.append(sum(abs(a - b) for a, b in zip(data, keep)) < 1e-6)
        a = rnd.matrix(Array2D(16, 16))
        pivot = [0] * 16
        lu_factor(a, pivot)
        out.append((pivot, a[3, 4]))
        g = rnd.matrix(Array2D(12, 12))
        sor_execute(1.25, g, 6)
        out.append(g[5, 5])
        out.append(sparse(100, 500, 10))
        out.append(monte_carlo(2000))
    return out[-5:]


def run(n):
    result = None
    for _ in range(n):
        result = once(2)
    answer = repr(result)
    return f"{len(answer)} {sum(map(ord, answer))}"
