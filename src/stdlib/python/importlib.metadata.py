# What is known of installed packages: a script has none. Reference: https://docs.python.org/3.13/library/importlib.metadata.html
__all__ = ['PackageNotFoundError', 'distribution', 'distributions', 'entry_points', 'files', 'metadata', 'packages_distributions', 'requires', 'version']


class PackageNotFoundError(ModuleNotFoundError):
    def __str__(self):
        return f'No package metadata was found for {self.name}'

    @property
    def name(self):
        return self.args[0]


def _missing(distribution_name):
    if not distribution_name:
        raise ValueError('A distribution name is required.')
    raise PackageNotFoundError(distribution_name)


version = requires = files = metadata = distribution = _missing


def distributions(**kwargs):
    return iter(())


class EntryPoints(tuple):
    @property
    def names(self):
        return set()

    @property
    def groups(self):
        return set()

    def select(self, **params):
        return self

    def __getitem__(self, name):
        raise KeyError(name)


def entry_points(**params):
    return EntryPoints()


def packages_distributions():
    return {}
