# a module is no package
import _pk.first.more
