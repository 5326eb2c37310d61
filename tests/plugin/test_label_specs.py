"""Labels as a file for the engine: where they lie, or a copy of what QGIS shows."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsProject,
    QgsRasterRange,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from xmodalnet.engine.errors import LabelError
from xmodalnet.engine.specs import ClassSpec, LabelSpec
from xmodalnet.plugin import label_specs, labels, layers
from xmodalnet.plugin.class_table import classes_of

from . import test_labels
from .conftest import memory_layer
from .test_labels import SQUARE, UTM33, draw, parcels, rows, saved

own = test_labels.own


def test_unsaved_shapes_are_saved_and_editing_goes_on(own):
    draw(own, 0)
    assert label_specs.label_spec(own, "code").path != own.source().split("|")[0], (
        "unsaved shapes are not in the layer's own file"
    )
    label_specs.save_edits(own)
    assert own.isEditable()
    spec = label_specs.label_spec(own, "code")
    assert spec == LabelSpec(own.source().split("|")[0], "labels", "code")
    assert rows(QgsVectorLayer(own.source(), "", "ogr")) == [("Wood", 1)]
    assert label_specs.class_specs(own, "code")[1] == ClassSpec(2, "Lake", "#1f78b4")


def written(spec: LabelSpec) -> list:
    layer = QgsVectorLayer(f"{spec.path}|layername={spec.layer}", "", "ogr")
    assert layer.isValid()
    return [feature[spec.field] for feature in layer.getFeatures()]


def test_a_memory_layer_is_copied_to_a_file(qgis_app):
    layer = memory_layer(fields="field=landcover:string")
    labels.add_shape(layer, "landcover", labels.add_class(layer, "landcover", "Wood"), SQUARE, UTM33)
    spec = label_specs.label_spec(layer, "landcover")
    assert Path(spec.path).suffix == ".gpkg"
    assert written(spec) == ["Wood"]


def test_a_filter_is_respected(own):
    draw(own, 0)
    draw(own, 1)
    own.commitChanges()
    own.setSubsetString("code = 2")
    assert written(label_specs.label_spec(own, "code")) == [2]


def test_a_shapefile_is_read_where_it_lies(qgis_app, tmp_path):
    memory = memory_layer(fields="field=landcover:string")
    labels.add_shape(memory, "landcover", labels.add_class(memory, "landcover", "Wood"), SQUARE, UTM33)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "ESRI Shapefile"
    path = str(tmp_path / "labels.shp")
    QgsVectorFileWriter.writeAsVectorFormatV3(memory, path, QgsProject.instance().transformContext(), options)
    assert label_specs.label_spec(QgsVectorLayer(path, "", "ogr"), "landcover") == LabelSpec(path, "", "landcover")


def test_a_missing_field_is_named(own):
    with pytest.raises(LabelError, match="Layer 'labels' has no field 'species'"):
        label_specs.label_spec(own, "species")


@pytest.mark.parametrize("kind", ["integer", "string"])
def test_a_column_fid_that_is_no_key_does_no_harm(qgis_app, kind):
    layer = memory_layer(fields=f"field=fid:{kind}&field=class:string")
    for name in ("Wood", "Lake"):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([1, name])
        feature.setGeometry(SQUARE)
        layer.dataProvider().addFeature(feature)
    assert written(label_specs.label_spec(layer, "class")) == ["Wood", "Lake"]
    assert [str(value) for value in written(label_specs.label_spec(layer, "fid"))] == ["1", "1"]


def test_a_crs_that_was_set_in_qgis_goes_to_the_engine(qgis_app, tmp_path):
    memory = memory_layer(fields="field=landcover:string")
    labels.add_shape(memory, "landcover", labels.add_class(memory, "landcover", "Wood"), SQUARE, UTM33)
    path = saved(memory, tmp_path / "labels.shp", "ESRI Shapefile")
    (tmp_path / "labels.prj").unlink()
    layer = QgsVectorLayer(path, "", "ogr")
    layer.setCrs(UTM33)
    spec = label_specs.label_spec(layer, "landcover")
    assert written(spec) == ["Wood"]
    assert QgsVectorLayer(spec.path, "", "ogr").crs() == UTM33


def test_trained_codes_of_texts_stay(qgis_app, tmp_path):
    layer = parcels(tmp_path)
    assert [(spec.name, spec.code) for spec in label_specs.class_specs(layer, "landcover")] == [("Lake", 1), ("Wood", 2)]
    labels.rename_class(layer, "landcover", classes_of(layer, "landcover")[0], "Bog")
    labels.add_class(layer, "landcover", "Alder")
    assert {spec.name: spec.code for spec in label_specs.class_specs(layer, "landcover")} == {"Bog": 1, "Wood": 2, "Alder": 3}


def test_numbers_beyond_all_codes_are_left_to_the_engine(qgis_app):
    """It makes names of crop codes; an algorithm said no more than that 255 is no code."""
    layer = memory_layer(fields="field=crop:integer")

    def grow(*crops):
        for crop in crops:
            feature = QgsFeature(layer.fields())
            feature.setAttributes([crop])
            feature.setGeometry(SQUARE)
            layer.dataProvider().addFeature(feature)
        return [spec.code for spec in label_specs.class_specs(layer, "crop")]

    assert grow(110, 254) == [110, 254]
    assert grow(1000) == []


def test_a_copy_tells_what_it_is_of(own, qgis_app):
    """So that a map is not said to be right by the very labels that its model learned from."""
    path = own.source().split("|")[0]
    draw(own, 0)
    assert label_specs.label_spec(own, "code").known_as == (path, "labels", "")
    own.commitChanges()
    assert label_specs.label_spec(own, "code").known_as == (path, "labels", "")
    own.setSubsetString("code = 1")
    assert label_specs.label_spec(own, "code").known_as == (path, "labels", "code = 1")
    memory = memory_layer(fields="field=landcover:string")
    labels.add_shape(memory, "landcover", labels.add_class(memory, "landcover", "Wood"), SQUARE, UTM33)
    spec = label_specs.label_spec(memory, "landcover")
    assert (spec.known_as, spec.told_apart_by) == (("shapes", "", ""), ("shapes", memory.id(), "")), "a report needs no id"


def test_texts_of_a_shapefile_are_read_as_qgis_reads_them(qgis_app, tmp_path):
    """A table in GBK that does not tell so; the user does, in QGIS."""
    memory = memory_layer(fields="field=kind:string")
    labels.add_shape(memory, "kind", labels.add_class(memory, "kind", "森林"), SQUARE, UTM33)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.fileEncoding = "ESRI Shapefile", "GBK"
    path = tmp_path / "labels.shp"
    QgsVectorFileWriter.writeAsVectorFormatV3(memory, str(path), QgsProject.instance().transformContext(), options)
    path.with_suffix(".cpg").unlink()
    table = bytearray(path.with_suffix(".dbf").read_bytes())
    table[29] = 0  # nor does its head
    path.with_suffix(".dbf").write_bytes(table)
    layer = QgsVectorLayer(str(path), "", "ogr")
    layer.setProviderEncoding("GBK")
    spec = label_specs.label_spec(layer, "kind")
    assert spec.path != str(path)
    assert written(spec) == ["森林"]


def test_what_the_user_says_of_a_raster_of_codes_goes_along(raster):
    plain = raster("codes", np.ones((20, 20), np.uint8))
    assert layers.code_spec(plain) == LabelSpec(plain.source())
    plain.dataProvider().setUserNoDataValue(1, [QgsRasterRange(7, 7)])
    plain.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    assert layers.code_spec(plain) == LabelSpec(plain.source(), ignore=(7,), crs="EPSG:32632")


@pytest.mark.parametrize(
    ("ranges", "uses_own", "ignored"),
    [
        ([], True, None),
        ([(9, 9)], True, (0, 9)),
        ([(7, 9)], True, (0, 7, 8, 9)),
        ([], False, ()),
        ([(9, 9)], False, (9,)),
        ([(0.5, 0.5), (250, np.inf)], False, (250, 251, 252, 253, 254)),
    ],
)
def test_codes_that_qgis_does_not_show_are_no_labels(raster, ranges, uses_own, ignored):
    """Of a file whose own no data is 0."""
    layer = raster("codes", np.ones((20, 20), np.uint8), nodata=0)
    layer.dataProvider().setUseSourceNoDataValue(1, uses_own)
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(low, high) for low, high in ranges])
    assert layers.code_spec(layer).ignore == ignored


def test_a_table_has_no_places(qgis_app, tmp_path):
    (tmp_path / "survey.csv").write_text("x,y,class\n400010,5799990,Maize\n400050,5799950,Grass\n", encoding="utf-8")
    layer = QgsVectorLayer(str(tmp_path / "survey.csv"), "survey", "ogr")
    with pytest.raises(LabelError, match="Layer 'survey' is a table, which does not say where its shapes lie") as caught:
        label_specs.label_spec(layer, "class")
    assert "Delimited Text" in caught.value.hint


def test_a_file_of_the_user_is_no_copy_whatever_its_name(qgis_app, tmp_path):
    """The folder of a copy goes as a whole."""
    folder = tmp_path / "xmodalnet_labels_x"
    folder.mkdir()
    for name in ("labels.gpkg", "notes.txt"):
        (folder / name).write_text("mine")
    label_specs.forget_copy(LabelSpec(str(folder / "labels.gpkg")))
    assert sorted(path.name for path in folder.iterdir()) == ["labels.gpkg", "notes.txt"]
    label_specs.forget_copy(LabelSpec(str(folder / "labels.gpkg"), origin="fields|layerid=0"))
    assert not folder.exists()


def test_a_copy_for_a_training_goes_beside_its_model(qgis_app, tmp_path):
    """What a memory layer held must be there when the job is done again, after the temporary files are gone."""
    layer = memory_layer(fields="field=landcover:string")
    labels.add_shape(layer, "landcover", labels.add_class(layer, "landcover", "Wood"), SQUARE, UTM33)
    spec = label_specs.label_spec(layer, "landcover")
    model, job = tmp_path / "m.xmn", tmp_path / "m.xmn.job.json"
    job.write_text(
        json.dumps({"type": "train", "labels": {"path": spec.path, "layer": "labels", "origin": spec.origin}}), encoding="utf-8"
    )
    label_specs.keep_copy({"model": str(model), "job": str(job)})
    kept = json.loads(job.read_text(encoding="utf-8"))["labels"]["path"]
    assert kept == f"{model}.labels.gpkg"
    assert written(replace(spec, path=kept)) == ["Wood"]
    assert not Path(spec.path).parent.exists()
    label_specs.keep_copy({"model": str(model), "job": str(job)})
    assert Path(kept).is_file(), "what is no copy stays where it is"
    label_specs.keep_copy({"model": str(model)})
    before = Path(kept).read_bytes()

    def kept_again() -> str:
        again = label_specs.label_spec(layer, "landcover")
        job.write_text(
            json.dumps({"type": "train", "labels": {"path": again.path, "layer": "labels", "origin": again.origin}}),
            encoding="utf-8",
        )
        label_specs.keep_copy({"model": str(model), "job": str(job)})
        assert not Path(again.path).parent.exists()
        assert Path(kept).read_bytes() == before, "an older one may be open, or somebody's labels"
        return json.loads(job.read_text(encoding="utf-8"))["labels"]["path"]

    assert kept_again() == kept, "the same labels as before: one file is enough"
    labels.add_shape(layer, "landcover", labels.add_class(layer, "landcover", "Lake"), SQUARE, UTM33)
    assert [kept_again(), kept_again()] == [f"{model}.labels_2.gpkg"] * 2
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    assert kept_again() == f"{model}.labels_3.gpkg"
    assert len(list(tmp_path.glob("*.gpkg"))) == 3


@pytest.mark.parametrize(("told", "shown"), [("", "labels_2"), ("|layerid=0", "labels_2"), ("|layerid=1", "labels")])
def test_one_of_several_layers_of_a_file_is_read_by_its_name_where_that_is_not_told(qgis_app, tmp_path, told, shown):
    """Older projects call it by its number, and no project names the only one of a file that got another one later; of several the engine
    took the one called 'labels'."""
    path = str(tmp_path / "both.gpkg")
    for name in ("labels_2", "labels"):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", name
        if Path(path).exists():
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        layer = memory_layer(fields="field=class:string")
        labels.add_shape(layer, "class", labels.add_class(layer, "class", name), SQUARE, UTM33)
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, QgsProject.instance().transformContext(), options)
    layer = QgsVectorLayer(f"{path}{told}", "fields", "ogr")
    assert [feature["class"] for feature in layer.getFeatures()] == [shown]
    spec = label_specs.label_spec(layer, "class")
    assert (spec.path, spec.layer, written(spec)) == (path, shown, [shown])


def test_shapes_of_one_kind_out_of_a_file_of_several_are_copied(qgis_app, tmp_path):
    """QGIS makes a layer of each kind; the engine would take all that the file holds."""
    path = tmp_path / "mixed.geojson"
    kinds = (("Point", [1, 1]), ("Polygon", [[[0, 0], [0, 1], [1, 1], [0, 0]]]))
    features = [
        {"type": "Feature", "properties": {"class": kind}, "geometry": {"type": kind, "coordinates": where}}
        for kind, where in kinds
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    layer = QgsVectorLayer(f"{path}|geometrytype=Polygon", "polygons", "ogr")
    assert layer.featureCount() == 1
    assert written(label_specs.label_spec(layer, "class")) == ["Polygon"]
