"""One image in every format that users have makes one map."""

import socket
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from rasterio.windows import Window

from xmodalnet.engine.data.gdal import gdal
from xmodalnet.engine.data.raster import open_raster
from xmodalnet.engine.data.stack import open_stack
from xmodalnet.engine.errors import LayerError
from xmodalnet.engine.jobs import ClassifyJob
from xmodalnet.engine.specs import LayerSpec
from xmodalnet.engine.worker import run_job

from .conftest import silent

COPIES = {
    "tiled and packed": ("a.tif", {"driver": "GTiff", "TILED": "YES", "COMPRESS": "DEFLATE", "PREDICTOR": 2}),
    "striped, band after band": ("a.tif", {"driver": "GTiff", "INTERLEAVE": "BAND", "BLOCKYSIZE": 7}),
    "striped, one strip": ("a.tif", {"driver": "GTiff", "INTERLEAVE": "PIXEL", "BLOCKYSIZE": 4096}),
    "BigTIFF": ("a.tif", {"driver": "GTiff", "BIGTIFF": "YES"}),
    "cloud optimized": ("a.tif", {"driver": "COG", "COMPRESS": "ZSTD"}),
    "ENVI, band after band": ("a.dat", {"driver": "ENVI", "INTERLEAVE": "BSQ"}),
    "ENVI, line after line": ("a.dat", {"driver": "ENVI", "INTERLEAVE": "BIL"}),
    "ENVI, pixel after pixel": ("a.dat", {"driver": "ENVI", "INTERLEAVE": "BIP"}),
    "JPEG 2000": ("a.jp2", {"driver": "JP2OpenJPEG", "QUALITY": 100, "REVERSIBLE": "YES"}),
    "Imagine": ("a.img", {"driver": "HFA"}),
    "virtual": ("a.vrt", {"driver": "VRT"}),
}


@pytest.fixture(scope="module")
def image(scene) -> np.ndarray:
    with rasterio.open(scene["msi"]) as file:
        return file.read()


@pytest.fixture(scope="module")
def wanted(model_path, scene, tmp_path_factory):
    return mapped(model_path, scene["msi"], tmp_path_factory.mktemp("wanted"))


def mapped(model_path, path: str, folder: Path) -> np.ndarray:
    out = str(folder / "map.tif")
    run_job(ClassifyJob((LayerSpec("msi", path, "msi"),), str(model_path), out, device="cpu"), silent)
    with rasterio.open(out) as file:
        return file.read(1)


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_in_another_format_makes_the_same_map(name, model_path, scene, wanted, tmp_path):
    file, options = COPIES[name]
    path = str(tmp_path / file)
    rasterio.shutil.copy(scene["msi"], path, **options)
    np.testing.assert_array_equal(mapped(model_path, path, tmp_path), wanted)


def test_a_mosaic_of_two_halves_makes_the_same_map(model_path, scene, image, wanted, tmp_path):
    """A VRT, as `gdalbuildvrt` writes one."""
    with rasterio.open(scene["msi"]) as whole:
        profile, place, left = whole.profile, whole.transform, whole.width // 2
        scales, offsets, tags = whole.scales, whole.offsets, [whole.tags(band) for band in whole.indexes]
        for name, window in (
            ("west", Window(0, 0, left, whole.height)),
            ("east", Window(left, 0, whole.width - left, whole.height)),
        ):
            part = {**profile, "width": int(window.width), "transform": place @ rasterio.Affine.translation(window.col_off, 0)}
            with rasterio.open(tmp_path / f"{name}.tif", "w", **part) as half:
                half.write(whole.read(window=window))
        geo = ", ".join(map(str, (place.c, place.a, 0, place.f, 0, place.e)))
        crs, height, width = whole.crs.to_wkt(), whole.height, whole.width
    bands = "".join(
        f'<VRTRasterBand dataType="{rasterio.dtypes._gdal_typename(image.dtype.name)}" band="{band}">'
        f"<Scale>{scales[band - 1]}</Scale><Offset>{offsets[band - 1]}</Offset>"
        + "<Metadata>" + "".join(f'<MDI key="{key}">{value}</MDI>' for key, value in tags[band - 1].items()) + "</Metadata>"
        + "".join(
            f'<SimpleSource><SourceFilename relativeToVRT="1">{name}.tif</SourceFilename><SourceBand>{band}</SourceBand>'
            f'<SrcRect xOff="0" yOff="0" xSize="{size}" ySize="{height}"/>'
            f'<DstRect xOff="{start}" yOff="0" xSize="{size}" ySize="{height}"/></SimpleSource>'
            for name, start, size in (("west", 0, left), ("east", left, width - left))
        )
        + "</VRTRasterBand>"
        for band in range(1, len(image) + 1)
    )  # fmt: skip
    head = f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}"><SRS>{crs.replace("<", "")}</SRS><GeoTransform>{geo}</GeoTransform>'
    (tmp_path / "mosaic.vrt").write_text(f"{head}{bands}</VRTDataset>", encoding="utf-8")
    np.testing.assert_array_equal(mapped(model_path, str(tmp_path / "mosaic.vrt"), tmp_path), wanted)


def test_a_cloud_optimized_file_is_mapped_from_a_server(model_path, scene, wanted, tmp_path):
    """Through /vsicurl/, by parts of the file."""
    path = tmp_path / "served.tif"
    rasterio.shutil.copy(scene["msi"], str(path), driver="COG")
    server = [sys.executable, str(Path(__file__).with_name("range_server.py")), str(path)]
    with subprocess.Popen(server, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            address = process.stdout.readline().strip()
            np.testing.assert_array_equal(mapped(model_path, f"/vsicurl/{address}", tmp_path), wanted)
        finally:
            process.communicate()


def test_a_server_that_gives_whole_files_only_is_told_from_one_that_is_not_there(scene):
    """The sentence asked for address and network. http.server knows no ranges."""
    folder, name = Path(scene["msi"]).parent, Path(scene["msi"]).name
    server = [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", str(folder)]
    with subprocess.Popen(server, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            port = process.stdout.readline().split(" port ")[1].split()[0]
            with pytest.raises(LayerError, match=r"cannot be read in parts, .*HTTP range requests"):
                open_raster(f"/vsicurl/http://127.0.0.1:{port}/{name}")
            with pytest.raises(LayerError, match="cannot be reached, or is no raster"):
                open_raster(f"/vsicurl/http://127.0.0.1:{port}/none.tif")
        finally:
            process.terminate()


def test_a_netcdf_variable_is_read_as_its_bands(scene, image, tmp_path):
    """One variable a band is what the driver writes; a subdataset is named as GDAL names it."""
    path = tmp_path / "a.nc"
    rasterio.shutil.copy(scene["msi"], str(path), driver="netCDF")
    with open_stack([LayerSpec("msi", f'NETCDF:"{path}":Band2', "msi")]) as stack:
        found = stack.read(stack.grid.window)["msi"]
    with open_stack([LayerSpec("msi", scene["msi"], "msi", bands=(2,))]) as stack:
        np.testing.assert_allclose(found, stack.read(stack.grid.window)["msi"], rtol=1e-6)


@pytest.fixture
def silent_server():
    """Its address: it takes calls, and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"/vsicurl/http://127.0.0.1:{server.getsockname()[1]}/scene.tif"


def test_a_server_that_does_not_answer_is_waited_for_so_long(silent_server, monkeypatch):
    """GDAL has no end of patience by itself."""
    with gdal():
        assert {name: value for name, value in rasterio.env.getenv().items() if "HTTP" in name} == {
            "GDAL_HTTP_CONNECTTIMEOUT": "15", "GDAL_HTTP_LOW_SPEED_LIMIT": "1", "GDAL_HTTP_LOW_SPEED_TIME": "30",
        }  # fmt: skip
    monkeypatch.setenv("GDAL_HTTP_LOW_SPEED_TIME", "1")  # the user's own
    with pytest.raises(LayerError, match=r"'scene\.tif' cannot be reached, or is no raster") as told:
        open_raster(silent_server)
    assert told.value.hint == "Check address and network: the server may be down, be slow, or want a password"
