"""How a translation was made, in words."""

from ..interface import Interface
from ..schema import Made


def how_translated(words: Interface, made: Made) -> str:
    """Return a sentence: by whom or by what, when, and whether anybody has reviewed it."""
    _ = words.gettext
    on = {"date": words.date(made.date), "by": made.by or "", "reviewer": made.reviewed_by or ""}
    if made.method == "machine":
        return _("This text was translated by machine on %(date)s. No native speaker has reviewed it yet.") % on
    if made.method == "machine-reviewed":
        return _("This text was translated by machine on %(date)s and reviewed by %(reviewer)s.") % on
    if made.by and made.reviewed_by:
        return _("This text was translated by %(by)s on %(date)s and reviewed by %(reviewer)s.") % on
    if made.reviewed_by:
        return _("This text was translated by a person on %(date)s and reviewed by %(reviewer)s.") % on
    if made.by:
        return _("This text was translated by %(by)s on %(date)s.") % on
    return _("This text was translated by a person on %(date)s.") % on
