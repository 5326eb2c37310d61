"""Wavelengths that a product keeps beside its image."""

import shutil

import pytest
import rasterio

from xmodalnet.engine.data.raster import open_raster
from xmodalnet.engine.data.spectra import light
from xmodalnet.engine.product import product_tags

ENMAP = """<bandID number="{}">
 <wavelengthCenterOfBand>{}</wavelengthCenterOfBand><FWHMOfBand>{}</FWHMOfBand>
 <GainOfBand>0.0001</GainOfBand><OffsetOfBand>0</OffsetOfBand></bandID>"""
DESIS = """<band><bandNumber>{}</bandNumber><wavelengthCenterOfBand>{}</wavelengthCenterOfBand>
 <wavelengthWidthOfBand> {} </wavelengthWidthOfBand><response>0.1, 1, 0.1</response><wavelengths>400.1, 401, 402</wavelengths></band>"""


def write_beside(image, name, form, bands):
    """The metadata of bands (centre, width in nm), among what else stands in such a file."""
    inside = "".join(form.format(number, *band) for number, band in enumerate(bands, 1))
    text = f"<level_X><base><a>1</a></base><specific><bandCharacterisation>{inside}</bandCharacterisation></specific></level_X>"
    (image.parent / name).write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("image", "beside", "form"),
    [
        ("ENMAP01-____L2A-DT0000001867-SPECTRAL_IMAGE.TIF", "ENMAP01-____L2A-DT0000001867-METADATA.XML", ENMAP),
        ("ENMAP01-____L2A-DT0000001867-SPECTRAL_IMAGE_COG.tiff", "ENMAP01-____L2A-DT0000001867-METADATA.XML", ENMAP),
        ("DESIS-HSI-L2A-DT0453-SPECTRAL_IMAGE.tif", "DESIS-HSI-L2A-DT0453-METADATA.xml", DESIS),
    ],
)
def test_both_products_tell_centres_and_widths(tmp_path, image, beside, form):
    write_beside(tmp_path / image, beside, form, [(418.24, 6.99561), (423.874, 6.6675)])
    tags = product_tags(str(tmp_path / image), 2)
    assert tags == (
        {"wavelength": "418.24", "wavelength_units": "Nanometers", "fwhm": "6.99561"},
        {"wavelength": "423.874", "wavelength_units": "Nanometers", "fwhm": "6.6675"},
    )
    assert light(tags, {}).centres_nm == (418.24, 423.874)
    assert light(tags, {}).fwhm_nm == (6.99561, 6.6675)


def test_what_is_no_product_tells_nothing(tmp_path):
    image = tmp_path / "A-SPECTRAL_IMAGE.TIF"
    assert product_tags(str(image), 2) == (), "nothing lies beside it"
    write_beside(image, "A-METADATA.XML", ENMAP, [(418.24, 7.0), (423.874, 6.7)])
    assert product_tags(str(image), 3) == (), "of another number of bands"
    assert product_tags(str(tmp_path / "A-QL_QUALITY_CLOUD.TIF"), 2) == ()
    assert product_tags("/vsicurl/http://there/A-SPECTRAL_IMAGE.TIF", 2) == ()
    assert len(product_tags(str(image), 2)) == 2
    write_beside(image, "A-METADATA.XML", ENMAP, [(500, 7.0)] * 3)
    assert len(product_tags(str(image), 3)) == 3, "it is read again when it has changed"


def test_the_image_of_a_real_scene_has_the_wavelengths_of_the_file_beside_it(real_data, tmp_path):
    """As it comes from the ground segment: the TIFF itself tells nothing of light."""
    real = real_data / "enmap_potsdam" / "enmap_potsdam_mosaic.tif"
    image = tmp_path / "ENMAP01-____L2A-DT0000001867_20220724T104526Z-SPECTRAL_IMAGE.TIF"
    with rasterio.open(real) as source:
        bands = [(tags["wavelength"], tags["fwhm"]) for tags in map(source.tags, source.indexes)]
        with rasterio.open(image, "w", **source.profile) as bare:
            bare.write(source.read())
    with open_raster(str(image)) as opened:
        assert light([band.tags for band in opened.info.bands], opened.info.tags).centres_nm == ()
    write_beside(image, image.name.replace("SPECTRAL_IMAGE.TIF", "METADATA.XML"), ENMAP, bands)
    with open_raster(str(image)) as opened, open_raster(str(shutil.copy(real, tmp_path))) as told:
        found, wanted = (light([band.tags for band in info.bands], info.tags) for info in (opened.info, told.info))
    assert found == wanted
    assert len(found.centres_nm) == 224


@pytest.mark.parametrize("broken", ["4.1.8", "--", "e", "418,24", "NaN", ""])
def test_what_is_no_number_tells_nothing(tmp_path, broken):
    """QGIS makes numbers of what is told, and would stop at one that is none."""
    image = tmp_path / "ENMAP01-SPECTRAL_IMAGE.TIF"
    write_beside(image, "ENMAP01-METADATA.XML", ENMAP, [(418.24, 6.99561), (broken, 6.6675)])
    assert product_tags(str(image), 2) == ()


def test_numbers_may_be_whole_or_have_an_exponent(tmp_path):
    image = tmp_path / "ENMAP01-SPECTRAL_IMAGE.TIF"
    write_beside(image, "ENMAP01-METADATA.XML", ENMAP, [(418, 7), ("4.23874E+02", "6.")])
    assert [float(tags["wavelength"]) for tags in product_tags(str(image), 2)] == [418.0, 423.874]
