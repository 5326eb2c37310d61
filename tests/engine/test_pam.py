from xmodalnet.engine.data.pam import category_names, class_sidecar, rgb, sidecar_path
from xmodalnet.engine.jobs import ClassSpec


def test_names_there_and_back_again(tmp_path):
    classes = (ClassSpec(2, "Ä & <b>", "#102030"), ClassSpec(5, "Soil", "#000000"))
    path = str(tmp_path / "map.tif")
    with open(sidecar_path(path), "wb") as file:
        file.write(class_sidecar(classes))
    assert category_names(path) == {2: "Ä & <b>", 5: "Soil"}


def test_a_sidecar_that_is_not_there_or_garbage(tmp_path):
    path = str(tmp_path / "map.tif")
    assert category_names(path) == {}
    (tmp_path / "map.tif.aux.xml").write_text("<PAMDataset>", encoding="utf-8")
    assert category_names(path) == {}


def test_rgb():
    assert rgb("#0a80ff") == (10, 128, 255)
