# a mistake in a module of a package
import _bad.syntax
