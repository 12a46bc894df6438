# Methods and attributes are found along the bases.
class Animal:
    kind = 'animal'
    def __init__(self, name):
        self.name = name
    def speak(self):
        return f'{self.name} makes {self.sound()}'
    def sound(self):
        return 'a noise'

class Dog(Animal):
    def sound(self):
        return 'woof'

class Puppy(Dog):
    kind = 'puppy'
    def __init__(self, name, age):
        super().__init__(name)
        self.age = age
    def speak(self):
        return super().speak() + ' softly'

for a in (Animal('it'), Dog('Rex'), Puppy('Bo', 1)):
    print(a.speak(), a.kind, type(a).__name__)
print(issubclass(Puppy, Animal), isinstance(Dog('x'), Puppy), Puppy.__bases__, Puppy.__mro__)
print(Dog.__base__.__name__, [c.__name__ for c in Puppy.mro()])
print(Dog.speak is Animal.speak, Puppy.speak is Dog.speak)
print(sorted(vars(Puppy('a', 2)).items()))
