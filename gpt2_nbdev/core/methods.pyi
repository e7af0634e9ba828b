"""A chapter adds methods to a class one cell at a time; each is a function of its module, too."""
def patch(f=..., **options):
    """Decorator: add a function to a class, and keep it as a function of its module.

    f: a function whose first parameter is annotated with a class
    options: fastcore's: as_prop, cls_method …"""
