"""The help in other languages: `make translations` brings its catalogues (.ts) up to date and makes the pages of them.

The English pages in `resources/help` are what is written by hand. What stands in one heading, paragraph, item or cell of a table is one
text, with the marks inside of it; its translations stand in `resources/i18n/help_*.ts`, and pages are made of them in a folder for each
language, which the repository does not keep. In a translation, names of the interface (<i>Make Map</i>, <b>Device</b>) stay English: the
page takes them from the interface's own catalogue, so both say the same. Where a text has no translation the page has the English one.

    python -m i18n.help_pages                       (PYTHONPATH=tests) update the .ts files, and make the pages
    python -m i18n.help_pages --compile             make the pages of the catalogues as they are
    python -m i18n.help_pages --check               fail if they are not those of the pages, or a text is not translated
    python -m i18n.help_pages --missing LANGUAGE    print the texts without a translation as JSON
    python -m i18n.help_pages --fill LANGUAGE FILE  take translations from a JSON object {text: translation}
"""

from __future__ import annotations

import functools
import html
import json
import re
import shutil
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from . import catalog

HELP = catalog.ROOT / "resources" / "help"
_BLOCK = re.compile(r"(<(?P<tag>title|h1|h2|p|li|td|th)\b[^>]*>)(?P<inside>.*?)(?P<end></(?P=tag)>)", re.DOTALL)
_NAV = re.compile(r"<nav>.*?</nav>")
_ITEM = re.compile(r"(?P<start><(?P<tag>a|b)\b[^>]*>)(?P<inside>.*?)(?P<end></(?P=tag)>)")
_NAME = re.compile(r"<(?P<mark>[ib])>(.*?)</(?P=mark)>")
_SMALL = re.compile(r" <small>.*</small>$")
_FIXED = re.compile(r"<code>.*?</code>|<(?!img)/?\w+[^>]*>|src=\S+")  # what a translation has, too, if in another order
_TITLE = "X-ModalNet: "
_SAYS = re.compile(r"[^\W\d_]{2}|\d\.\d")  # a word, or a number that other languages write with a comma
_LOOSE = re.compile(r" [:;!?»]|« ")  # in French: a no-break space stands there


def main(arguments: list[str]) -> None:
    """See the top of the file."""
    if arguments[:1] == ["--check"]:
        sys.exit("\n".join(faults()) or None)
    if arguments[:1] == ["--missing"]:
        known = read(arguments[1])
        print(json.dumps([text for text in texts() if not known.get(text)], ensure_ascii=False, indent=1))
        return
    if arguments[:1] != ["--compile"]:
        found = {language: read(language) for language in catalog.LANGUAGES}
        if arguments[:1] == ["--fill"]:
            found[arguments[1]].update(json.loads(Path(arguments[2]).read_text(encoding="utf-8")))
        for language, known in found.items():
            path_of(language).write_text(_content(language, known), encoding="utf-8")
            print(f"help {language}: {sum(bool(known.get(text)) for text in texts())} of {len(texts())} texts")
    for language in catalog.LANGUAGES:
        make(language)


def path_of(language: str) -> Path:
    return catalog.FOLDER / f"help_{language}.ts"


def read(language: str) -> dict[str, str]:
    """Text -> translation."""
    return catalog.read_file(path_of(language))


def pages() -> list[Path]:
    """The English ones."""
    return sorted(HELP.glob("*.html"))


@functools.cache
def contexts() -> dict[str, list[str]]:
    """Page -> its texts, but those that the interface has, too."""
    found: dict[str, list[str]] = {}
    named = interface(catalog.LANGUAGES[0])
    for page in pages():
        seen: list[str] = []
        _with_texts(page.read_text(encoding="utf-8"), lambda text, seen=seen: seen.append(text) or text)  # type: ignore[misc]
        wanted = (text for text in seen if text not in named and _SAYS.search(text))
        found[page.stem] = list(dict.fromkeys(wanted))
    return found


def texts() -> list[str]:
    """Each once, in the order of the pages."""
    return list(dict.fromkeys(text for entries in contexts().values() for text in entries))


@functools.cache
def interface(language: str) -> dict[str, str]:
    """Names of the interface -> what they are there, without what stands around: dots that announce a dialog, a key or step in front."""
    known = {text: translation for text, translation in catalog.read(language).items() if translation}
    bare = {_bare(text): _bare(translation) for text, translation in known.items()}
    return bare | {
        " ".join(text.split()): " ".join(translation.split()) for text, translation in known.items()
    }  # "Train" is a button


def make(language: str) -> None:
    """All pages of a language, in a folder of its own."""
    folder = HELP / language
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for page in pages():
        (folder / page.name).write_text(translated(page.read_text(encoding="utf-8"), language), encoding="utf-8")


def translated(page: str, language: str) -> str:
    """A page's HTML in another language; pictures and style are those of the English one."""
    known, named = read(language), interface(language)

    def in_language(text: str) -> str:
        return _with_names(known.get(text) or named.get(text) or text, named)

    page = _with_texts(page, in_language).replace('<html lang="en">', f'<html lang="{language}">')
    return page.replace('href="help.css"', 'href="../help.css"').replace('src="pictures/', 'src="../pictures/')


def faults() -> list[str]:
    """What is wrong with the catalogues, a sentence each."""
    found = []
    for language in catalog.LANGUAGES:
        known, name = read(language), path_of(language).name
        missing = [text for text in texts() if not known.get(text)]
        if missing:
            found.append(f"{name}: {len(missing)} texts are not translated, the first is {missing[0]!r}")
        elif path_of(language).read_text(encoding="utf-8") != _content(language, known):
            found.append(f"{name} is not as the pages are: make translations")
        found += [
            f"{name}: {fault} in {text!r}" for text in texts() for fault in differences(text, known.get(text, ""), language)
        ]
    return found


def differences(text: str, translation: str, language: str) -> list[str]:
    """What a translation has not in common with its text, though it should."""
    if not translation:
        return []
    found = []
    marks, kept = Counter(_FIXED.findall(text)), Counter(_FIXED.findall(translation))
    if marks != kept:
        found.append(f"other marks or code: {sorted((marks - kept) + (kept - marks))}")
    wanted, told = _names(text), _names(translation)
    if wanted != told:
        found.append(f"other names of the interface (they stay English): {sorted((wanted - told) + (told - wanted))}")
    if language == "fr" and _LOOSE.search(re.sub("<code>.*?</code>", "", translation)):
        found.append("an ordinary space, where a line may end, beside one of : ; ! ? « »")
    return found


def _names(text: str) -> Counter[str]:
    """Those that the interface has."""
    named = interface(catalog.LANGUAGES[0])
    return Counter(name for _, name in _NAME.findall(text) if set(html.unescape(name).split(" > ")) <= set(named))


def _with_names(text: str, named: dict[str, str]) -> str:
    """Names of the interface as it has them in that language; what QGIS or a file calls so stays."""

    def own(found: re.Match[str]) -> str:
        parts, mark = html.unescape(found[2]).split(" > "), found["mark"]
        name = html.escape(" > ".join(named.get(part, part) for part in parts))
        return f"<{mark}>{name}</{mark}>" if set(parts) <= set(named) else found[0]

    return _NAME.sub(own, text)


def _with_texts(page: str, change: Callable[[str], str]) -> str:
    """A page's HTML with each of its texts changed; a heading is one without its marks, and without what stands small behind it."""

    def block(found: re.Match[str]) -> str:
        text = " ".join(found["inside"].split())
        if found["tag"] not in ("title", "h1", "h2"):
            return found[1] + change(text) + found["end"]
        small = _SMALL.search(text)
        behind, before = small[0] if small else "", _TITLE if text.startswith(_TITLE) else ""
        bare = html.unescape(text.removeprefix(before).removesuffix(behind))
        return found[1] + before + html.escape(change(bare)) + behind + found["end"]

    def items(found: re.Match[str]) -> str:
        return _ITEM.sub(lambda item: item["start"] + change(item["inside"]) + item["end"], found[0])

    return _NAV.sub(items, _BLOCK.sub(block, page))


def _bare(text: str) -> str:
    return re.sub(r"^([0-9A]) {2}", r"", text).rstrip("…").strip()


def _content(language: str, known: dict[str, str]) -> str:
    return catalog.content(language, known, contexts())


if __name__ == "__main__":
    main(sys.argv[1:])
