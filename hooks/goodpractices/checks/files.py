"""What stands in a practice's folder: texts, pictures, and nothing else."""

import re
from collections.abc import Iterable
from pathlib import Path

from ..characters import printable
from ..practice import Practice
from ..problem import Problem, guess
from ..reference import Reference

PICTURES = re.compile(r"[a-z0-9-]+\.(jpg|jpeg|png|webp)")
MAX_PICTURE_BYTES = 2_000_000

# The first bytes of each kind of picture, from the formats' own definitions.
_SIGNATURES = {
    "jpg": (b"\xff\xd8\xff",),
    "jpeg": (b"\xff\xd8\xff",),
    "png": (b"\x89PNG\r\n\x1a\n",),
    "webp": (b"RIFF",),  # and WEBP from the ninth byte on
}


def check_names(folder: Path, names: Iterable[str], reference: Reference) -> list[Problem]:
    """Return a problem for each file of a folder that is neither a text in a known language nor a picture."""
    problems = []
    for name in names:
        path = f"practices/{folder.name}/{printable(name)}"
        stem, _, ending = name.rpartition(".")
        if (folder / name).is_symlink() or not (folder / name).is_file():
            problems.append(Problem(path, 1, "This is not an ordinary file.", "Keep only files in the folder."))
        elif ending == "md" and stem not in reference.languages:
            mend = guess(stem, reference.languages) + "Name the file by its language, such as fr.md."
            problems.append(Problem(path, 1, f"'{stem}' is not a language of data/languages.yml.", mend))
        elif ending != "md" and not PICTURES.fullmatch(name):
            mend = "Keep only texts (fr.md) and pictures (name.jpg, .png, .webp; small letters, digits, hyphens)."
            problems.append(Problem(path, 1, "Unknown file in a practice's folder.", mend))
    return problems


def check_pictures(practice: Practice, folder: Path, names: Iterable[str]) -> list[Problem]:
    """Check that pictures and the ``media`` field agree, and that each picture is what its name says."""
    text = practice.texts[practice.original]
    listed = {medium.file: number for number, medium in enumerate(practice.facts.media)}
    pictures = sorted(name for name in names if PICTURES.fullmatch(name))
    present = [name for name in pictures if (folder / name).is_file() and not (folder / name).is_symlink()]
    problems = [
        Problem(text.path, text.header.line(("media", number, "file")), f"The picture {name} is missing.", "Add it.")
        for name, number in listed.items()
        if name not in pictures
    ]
    for name in present:
        path = f"practices/{practice.slug}/{name}"
        if name not in listed:
            mend = "List it under media, with alt text, credit and licence, or delete it."
            problems.append(Problem(path, 1, "The picture is not listed in the original's front matter.", mend))
        else:
            problems += _content(folder / name, path)
    return problems + _alt_texts(practice)


def _content(file: Path, path: str) -> list[Problem]:
    if file.stat().st_size > MAX_PICTURE_BYTES:
        return [Problem(path, 1, f"The picture is larger than {MAX_PICTURE_BYTES} bytes.", "Make it smaller.")]
    with file.open("rb") as stream:
        start = stream.read(12)
    kind = file.suffix[1:]
    if not start.startswith(_SIGNATURES[kind]) or (kind == "webp" and start[8:] != b"WEBP"):
        return [Problem(path, 1, f"The file is not a {file.suffix[1:]} picture.", "Save it again in that format.")]
    return []


def _alt_texts(practice: Practice) -> list[Problem]:
    text = practice.texts[practice.original]
    return [
        Problem(
            text.path,
            text.header.line(("media", number, "alt")),
            f"The picture {medium.file} has no alt text in '{language}'.",
            f"Add alt: {{{language}: …}}: say in words what it shows.",
        )
        for number, medium in enumerate(practice.facts.media)
        for language in sorted(practice.texts)
        if language not in medium.alt
    ]
