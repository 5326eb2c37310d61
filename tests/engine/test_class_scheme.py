"""Tables of classes as people write them, and what is none."""

import pytest

from xmodalnet.engine.class_scheme import read_classes
from xmodalnet.engine.errors import JobError


def read(tmp_path, text: str) -> list[tuple[int, str, str]]:
    path = tmp_path / "classes.csv"
    path.write_text(text, encoding="utf-8")
    return [(spec.code, spec.name, spec.color) for spec in read_classes(str(path))]


@pytest.mark.parametrize(
    "text",
    [
        "code,name,color\n1,Wald,#2e7d32\n7,See,#1f78b4\n",
        "\ufeffColour;Value;Class\r\n#2e7d32;1;Wald\r\n;7;See\r\n;;\r\n\r\n",
        "\n\nname\tcode\tcolor\tnotes\nWald\t1.0\t#2e7d32\told\n See \t7\n",
    ],
)
def test_a_table_names_the_codes_and_a_name_calls_for_a_colour(tmp_path, text):
    assert read(tmp_path, text) == [(1, "Wald", "#2e7d32"), (7, "See", "#1f78b4")]


def test_a_name_with_a_comma_stands_in_quotes(tmp_path):
    assert [name for _, name, _ in read(tmp_path, 'code,name\n1,"Crops, irrigated"\n2,Wood\n')] == ["Crops, irrigated", "Wood"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no table of classes"),
        ("code,name\n", "no table of classes"),
        ("name,color\nWood,#00ff00\n", "no table of classes"),
        ("code,name\n1,Wood\nx,Lake\n", "line 3: 'x,Lake'"),
        ("code,name\n255,Wood\n", "line 2"),
        ("code,name\n1000,Wheat\n", "line 2: .* A code is 0 to 254; a larger number, such as a crop code, can be the name"),
        ("code,name\n-1,Wood\n", "line 2"),
        ("code,name\n1,\n", "line 2"),
        ("code,name\n1,Crops, irrigated\n", "line 2: '1,Crops,irrigated'"),
        ("code,name\n1,Wood\n2,Wood\n", "line 3: there are two classes 'Wood'"),
        ('code,name\n1,"Wood\n2,Lake\n', "cannot be read"),
    ],
)
def test_what_is_no_table_is_refused_with_its_line(tmp_path, text, words):
    with pytest.raises(JobError, match=words):
        read(tmp_path, text)


def test_a_file_that_is_not_there_or_no_text(tmp_path):
    with pytest.raises(JobError, match="cannot be read"):
        read_classes(str(tmp_path / "none.csv"))
    (tmp_path / "image.tif").write_bytes(bytes(range(256)))
    with pytest.raises(JobError, match="cannot be read"):
        read_classes(str(tmp_path / "image.tif"))
