"""The texts of the interface in other languages: `make translations` brings the catalogues (.ts) up to date and compiles them (.qm).

Qt looks a text up under the name of the class of the object that asks, also where a base class asks, and our free functions ask under one
name. pylupdate knows neither, so the sources are read here: every text of a class stands under it and all its subclasses. A translation is
one per text, whatever the place. The engine's own sentences, which are found again by their templates (`engine/words.py`), stand under a
name of their own, and so do the texts of its reports; the list of templates is kept beside the catalogues, which the engine reads too.

    catalog.py            update the .ts files, and compile them where lrelease is there
    catalog.py --compile              compile them as they are
    catalog.py --check                fail if they are not those of the sources, or a text is not translated
    catalog.py --missing LANGUAGE     print the texts without a translation as JSON
    catalog.py --fill LANGUAGE FILE   take translations from a JSON object {text: translation}
"""

from __future__ import annotations

import ast
import functools
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("de", "es", "fr", "zh")
COMMON = "XModalNet"  # context of free functions and of the algorithms
ENGINE = "Engine"  # of what the engine says
REPORT = "Report"  # of what stands in reports alone: what is said there, in the page or in the engine's sources, is not looked for again
PAGE = ROOT / "resources" / "report.html"
TEMPLATES = FOLDER / "engine.json"
_SILENT = (
    "accuracy_table.py",
    "options.py",
    "layer_options.py",
    "job_keys.py",
    "__main__.py",
    "printed.py",
    "legend.py",
    "data/sample.py",
    "data/landscape.py",
    "runs/export_onnx.py",
)  # to no user of QGIS
_COUNTED = (
    "pixel",
    "labelled pixel",
    "shape",
    "polygon",
    "line",
    "point",
    "band",
    "class",
    "label",
    "layer",
    "feature",
    "worker",
)
_OF_GROUND = (  # whose last gap is one of two words, which other languages bend
    "Left out: {} outside of the GROUND",
    "Left out: {} without a place in the CRS of the GROUND",
    "'{}' names no CRS; its {} were taken to be in that of the GROUND",
    "The {} of '{}' ({}) have no place in the CRS of the GROUND",
    "All {} of '{}' ({}) lie outside of the GROUND ({})",
    "'{}' ({}) has no labelled pixel on the GROUND ({})",
    "the grid of the GROUND",
)
_PHRASES = (
    *(text.replace("GROUND", ground) for text in _OF_GROUND for ground in ("layers", "map")),
    "{} to {} %",
    "{}–{} m²",
    "About {} %",
    "'{}' and '{}'",
    "{} and HSI",
    "{} and MSI",
    "{} and SAR",
    "{} and other layers",
    "{} and {} more",
    "Layer '{}'",
    "layer '{}'",
    "Layer '{}': {}",
    "The chosen pixels",
    "{} x {} and {} x {} pixels",
    "{} (worker {})",
    "{} alone",
    "another class",
    "'{}', another class",
    "1 band ({})",
    "{} bands ({})",
    "labelled pixels",
    "below",
    "above",
    "amplitude",
    "power",
    "author",
    "notes",
    "shape",
    "shapes",
    "point",
    "points",
    "map",
    "model",
    "report",
    "reference",
    "labels",
    "layers",
    "strata",
    "area",
    "raster",
    "folder",
    "none",
    "nothing",
    "all",
    "No such file or directory",  # and others of what the system says of files
    "Permission denied",
    "No space left on device",
    "Read-only file system",
    "Is a directory",
    "Not a directory",
    "File name too long",
    "Input/output error",
    "Opening",  # and others that tell how far a job is
    "Counting",
    "Comparing",
    "Mapping",
    "Wrapping",
    "Writing",
    "Done",
    "Estimating: {}",
    "Estimating, {} of {}: {}",
)
_NAMES = ("tr", "_tr")
_PARTED = re.compile(r"[\d}] %(?![vm])")
_LOOSE = re.compile(" [:;!?»]|« ")  # in French: a no-break space stands there


def main(arguments: list[str]) -> None:
    """See the top of the file."""
    if arguments[:1] == ["--missing"]:
        known = read(arguments[1])
        print(json.dumps([text for text in texts() if not known.get(text)], ensure_ascii=False, indent=1))
        return
    if arguments[:1] == ["--compile"]:
        compile_all()
        return
    if arguments[:1] == ["--check"]:
        sys.exit("\n".join(faults()) or None)
    found = {language: read(language) for language in LANGUAGES}
    if arguments[:1] == ["--fill"]:
        found[arguments[1]].update(json.loads(Path(arguments[2]).read_text(encoding="utf-8")))
    FOLDER.mkdir(exist_ok=True)
    TEMPLATES.write_text(listed(), encoding="utf-8")
    for language, known in found.items():
        write(language, known)
        print(f"{language}: {sum(bool(known.get(text)) for text in texts())} of {len(texts())} texts")
    compile_all()


def path_of(language: str) -> Path:
    return FOLDER / f"xmodalnet_{language}.ts"


def texts() -> list[str]:
    """Every text of the interface once, in the order of the sources."""
    return list(dict.fromkeys(text for entries in contexts().values() for text in entries))


@functools.cache
def contexts() -> dict[str, list[str]]:
    """Context -> texts; read once."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "plugin").rglob("*.py"))]
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    parents = {node.name: _bases(node) for node in classes}
    common = _asking_commonly(classes, parents)
    found: dict[str, list[str]] = {}
    for tree in trees:
        for owner, text in _said(tree, common):
            for context in [COMMON] if owner is None else [owner, *_heirs(owner, parents)]:
                if text not in found.setdefault(context, []):
                    found[context].append(text)
    found[ENGINE], found[REPORT] = engine_texts(), report_texts()
    return found


@functools.cache
def report_texts() -> list[str]:
    """What `say` or `named` is called with, in the page and in the sources."""
    found = re.findall(r'\b(?:say|named)\("([^"]+)"', _page_text())
    for path in sorted((ROOT / "engine").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and _name_of(node.func) == "say":
                asked = (part.value for part in ast.walk(node.args[0]) if isinstance(part, ast.Constant))
                found += [text for text in asked if isinstance(text, str)]
    return list(dict.fromkeys(found))


def unsaid_words() -> list[str]:
    """Words that the page has in no language but English: but for its style, names and UTC there should be none."""
    bare = re.sub(
        r"<style>.*?</style>|\{\{.*?\}\}|\{%.*?%\}|<[^>]*>|X-ModalNet( for QGIS)?|UTC|F1", " ", _page_text(), flags=re.DOTALL
    )
    return re.findall(r"[^\W\d_]{2,}", bare)


def _page_text() -> str:
    return PAGE.read_text(encoding="utf-8")


def _name_of(call: ast.expr) -> str:
    return call.attr if isinstance(call, ast.Attribute) else getattr(call, "id", "")


@functools.cache
def engine_texts() -> list[str]:
    """Templates of all that the engine says: sentences, and the phrases that fill their gaps."""
    paths = [
        path for path in sorted((ROOT / "engine").rglob("*.py")) if path.relative_to(ROOT / "engine").as_posix() not in _SILENT
    ]
    said = [text for path in paths for text in _literals(ast.parse(path.read_text(encoding="utf-8"))) if _is_said(text)]
    plurals = [f"{{}} {noun}{'es' if noun.endswith('s') else 's'}" for noun in _COUNTED]
    found = dict.fromkeys([*said, *(f"1 {noun}" for noun in _COUNTED), *plurals, *_PHRASES])
    return [text for text in found if text in _PHRASES or text not in report_texts()]


def listed() -> str:
    """What the file of templates says now."""
    return json.dumps(engine_texts(), ensure_ascii=False, indent=0) + "\n"


def _literals(tree: ast.Module) -> Iterator[str]:
    """All texts but docstrings, with {} for what is filled in."""
    passed = set()
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)) and isinstance(
            node.body[0], ast.Expr
        ):
            passed.add(node.body[0].value)
        elif isinstance(node, ast.JoinedStr):
            passed.update(part for part in node.values if isinstance(part, ast.Constant))
        elif isinstance(node, ast.Subscript):
            passed.update(ast.walk(node.slice))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and getattr(node.func.value, "id", "") == "_log":
            passed.update(ast.walk(node))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in passed:
            yield node.value
        elif isinstance(node, ast.JoinedStr) and node not in passed:
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)


def _is_said(text: str) -> bool:
    """Whether it is language: several words, and more of them the more is filled in."""
    text = re.sub(r" > |\bgdal_\w+\.py( -\w+)?", " ", text)  # menus and commands are no code
    words = re.findall(r"[A-Za-z]{2,}", text)
    is_code = re.search(r"[<>=\\|_^]|%[sdr(]|\{\w|::|--\w+ {}", text) is not None or text != text.strip() or text.startswith("(")
    is_vague = text.count("{}") > 1 and not text[0].isupper()
    return not is_code and " " in text and len(words) >= 2 + is_vague


def read(language: str) -> dict[str, str]:
    """Text -> translation, of a language."""
    return read_file(path_of(language))


def read_file(path: Path) -> dict[str, str]:
    """Text -> translation, of a catalogue; empty where there is none."""
    if not path.exists():
        return {}
    messages = ElementTree.parse(path).iter("message")
    return {message.findtext("source") or "": message.findtext("translation") or "" for message in messages}


def faults() -> list[str]:
    """What is wrong with the catalogues, a sentence each."""
    found = []
    for language in LANGUAGES:
        known = read(language)
        missing = [text for text in texts() if not known.get(text)]
        if missing:
            found.append(f"{path_of(language).name}: {len(missing)} texts are not translated, the first is {missing[0]!r}")
        elif path_of(language).read_text(encoding="utf-8") != content(language, known, contexts()):
            found.append(f"{path_of(language).name} is not as the sources are: make translations")
    loose = [text for text in read("fr").values() if _LOOSE.search(text)] if "fr" in LANGUAGES else []
    if loose:
        what = "an ordinary space, where a line may end, beside one of : ; ! ? « »"
        found.append(f"{path_of('fr').name}: {len(loose)} texts have {what}, the first is {loose[0]!r}")
    for language in LANGUAGES:
        parted = [text for text in read(language).values() if _PARTED.search(text)]
        if parted:
            what = "an ordinary space, where a line may end, between a number and %"
            found.append(f"{path_of(language).name}: {len(parted)} texts have {what}, the first is {parted[0]!r}")
    unsaid = unsaid_words()
    if unsaid:
        found.append(f"{PAGE.name} has words that are not looked up, as they stand outside of say(): {' '.join(unsaid)}")
    if not TEMPLATES.exists() or TEMPLATES.read_text(encoding="utf-8") != listed():
        found.append(f"{TEMPLATES.name} is not as the sources are: make translations")
    return found


def write(language: str, known: dict[str, str]) -> None:
    """The catalogue of the texts that there are now."""
    path_of(language).write_text(content(language, known, contexts()), encoding="utf-8")


def content(language: str, known: dict[str, str], entries: dict[str, list[str]]) -> str:
    """What a catalogue's file says for the texts that there are now, context by context."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name, said in sorted(entries.items()):
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = name
        for text in said:
            message = ElementTree.SubElement(context, "message")
            ElementTree.SubElement(message, "source").text = text
            translation = ElementTree.SubElement(message, "translation")
            if known.get(text):
                translation.text = known[text]
            else:
                translation.set("type", "unfinished")
    ElementTree.indent(root, " ")
    whole = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{whole}\n'


def compile_all() -> None:
    """What Qt reads, beside each catalogue; these files are made, and not kept in the repository."""
    program = shutil.which("lrelease") or shutil.which("lrelease-qt5")
    if program is None:
        print("lrelease is not there (Debian: qttools5-dev-tools): the interface stays English")
        return
    for language in LANGUAGES:
        subprocess.run([program, "-silent", str(path_of(language))], check=True)


def _said(tree: ast.Module, common: set[str]) -> Iterator[tuple[str | None, str]]:
    """Class (None: outside of any, by a free function or by one of the common classes) and text of every call in a file."""
    for owner, node in _owned(tree, None):
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            name = _name_of(node.func)
            is_method = isinstance(node.func, ast.Attribute)
            if name in _NAMES and isinstance(node.args[0].value, str):
                yield owner if is_method and owner not in common else None, node.args[0].value
            elif name == "translate" and len(node.args) > 1 and isinstance(node.args[1], ast.Constant):
                yield None, str(node.args[1].value)
        if (
            isinstance(node, ast.Assign)
            and getattr(node.targets[0], "id", "") == "GROUP"
            and isinstance(node.value, ast.Constant)
        ):
            yield None, str(node.value.value)
        if isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == "GROUP" and isinstance(node.value, ast.Constant):
            yield None, str(node.value.value)


def _owned(node: ast.AST, owner: str | None) -> Iterator[tuple[str | None, ast.AST]]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else owner
        yield inside, child
        yield from _owned(child, inside)


def _asking_commonly(classes: list[ast.ClassDef], parents: dict[str, list[str]]) -> set[str]:
    """Classes that ask under the common name: those with a `tr` of their own, as algorithms have, and all that come from them."""
    own = [node.name for node in classes if any(isinstance(each, ast.FunctionDef) and each.name == "tr" for each in node.body)]
    return {name for one in own for name in (one, *_heirs(one, parents))}


def _bases(node: ast.ClassDef) -> list[str]:
    return [base.attr if isinstance(base, ast.Attribute) else getattr(base, "id", "") for base in node.bases]


def _heirs(name: str, parents: dict[str, list[str]]) -> list[str]:
    """All classes that come from one."""
    direct = [heir for heir, bases in parents.items() if name in bases]
    return [*direct, *(further for heir in direct for further in _heirs(heir, parents))]


if __name__ == "__main__":
    main(sys.argv[1:])
