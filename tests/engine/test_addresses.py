"""What opens an address stays out of all that others may see."""

import json
import logging
from pathlib import Path

import pytest

from xmodalnet.engine.addresses import kept, known_again, lacks_secrets, name_of, without_secrets
from xmodalnet.engine.errors import EngineError, JobError
from xmodalnet.engine.jobs import ClassifyJob, Done
from xmodalnet.engine.report import Report, render_report
from xmodalnet.engine.specs import LayerSpec
from xmodalnet.engine.wire import job_to_dict
from xmodalnet.engine.worker import keep_job, log_to_stderr, run_job

from .conftest import silent

ACCOUNT = "anna:pass"  # of nobody
WHOLE = f"/vsicurl/https://{ACCOUNT}@host.org/a/x.tif?sig=TOKEN&se=1"
BARE = "/vsicurl/https://***@host.org/a/x.tif?***"


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        (WHOLE, BARE),
        ("https://host.org/x.tif", "https://host.org/x.tif"),
        ("/data/2024?/a@b/password.tif", "/data/2024?/a@b/password.tif"),
        ("https://host.org/x@2x.tif", "https://host.org/x@2x.tif"),
        ('NETCDF:"https://h.org/a.nc?key=1":band', 'NETCDF:"https://h.org/a.nc?***":band'),
        (
            "/vsicurl?header.Authorization=Bearer%20X&list_dir=no&url=https%3A%2F%2Fu%3Ap%40h.org%2Fx.tif%3Fs%3D1",
            "/vsicurl?***&list_dir=no&url=https%3A%2F%2F***%40h.org%2Fx.tif%3F***",
        ),
        (f"PG:dbname=gis user=anna {'password'}='a b' table=t", "PG:dbname=gis user=anna password=*** table=t"),
        ("MSSQL:server=s;UID=a;PWD=b;tables=t", "MSSQL:server=s;UID=a;PWD=***;tables=t"),
        (
            "<GDAL_WMS><UserPwd>a:b</UserPwd><ServerUrl>https://h?k=1</ServerUrl>",
            "<GDAL_WMS><UserPwd>***</UserPwd><ServerUrl>https://h?***</ServerUrl>",
        ),
        ("https://h.org/l.gpkg?t=1|layername=a|subset=b = 'c'", "https://h.org/l.gpkg?***|layername=a|subset=b = 'c'"),
        (f"Layer 'msi' ('{WHOLE}') cannot be read", f"Layer 'msi' ('{BARE}') cannot be read"),
    ],
)
def test_what_opens_an_address_is_left_out(address, shown):
    assert without_secrets(address) == shown
    assert without_secrets(shown) == shown
    assert lacks_secrets(shown) is (address != shown)


def test_the_name_of_an_address_is_what_its_path_ends_in():
    names = [name_of(text) for text in (WHOLE, "/data/x.tif", "C:\\data\\x.tif", "Points", "/data/folder/")]
    assert names == ["x.tif", "x.tif", "x.tif", "Points", "folder"]


def test_a_file_is_known_again_by_its_place_whatever_the_key(tmp_path):
    (tmp_path / "real.tif").touch()
    (tmp_path / "link.tif").symlink_to(tmp_path / "real.tif")
    assert known_again(str(tmp_path / "real.tif")) == known_again(str(tmp_path / "link.tif"))
    assert known_again(WHOLE) == known_again(WHOLE.replace("TOKEN", "OTHER")) != known_again("/data/x.tif")
    assert len(known_again(WHOLE)) == 32


def job(path, folder):
    return ClassifyJob((LayerSpec("msi", path),), "/m.xmn", str(folder / "map.tif"))


def test_a_kept_job_lacks_what_opens_its_layers_and_says_so(tmp_path):
    kept_at = keep_job(job(WHOLE, tmp_path), Done({"map": "x"}, {}, ())).outputs["job"]
    text = Path(kept_at).read_text()
    assert json.loads(text)["layers"][0]["path"] == BARE
    assert "pass" not in text.replace("password", "")
    assert "TOKEN" not in text
    with pytest.raises(JobError, match=r"The layer 'msi' was kept without its account, password or key: '.*host\.org") as refused:
        run_job(job(BARE, tmp_path), silent)
    assert refused.value.hint == "Put the whole address into the job file, with what belongs in place of ***"


def test_only_the_places_of_a_job_are_changed():
    fields = job_to_dict(ClassifyJob((LayerSpec("msi", "/m.tif"),), "/m.xmn", "/o.tif"))
    assert json.dumps(kept(fields)) == json.dumps(fields)
    assert kept({"notes": WHOLE, "labels": {"origin": WHOLE}, "paths": [WHOLE]}) == {
        "notes": WHOLE,
        "labels": {"origin": BARE},
        "paths": [WHOLE],
    }


def test_errors_do_not_tell_what_opens_a_layer(model_path, tmp_path):
    address = f"/vsicurl/http://{ACCOUNT}@127.0.0.1:9/x.tif?sig=TOKEN"
    asked = ClassifyJob((LayerSpec("msi", address),), str(model_path), str(tmp_path / "map.tif"))
    with pytest.raises(EngineError) as failed:
        run_job(asked, silent)
    assert "TOKEN" not in str(failed.value)
    assert "pass@" not in str(failed.value)


def test_logs_do_not_either(capsys):
    root = logging.getLogger()
    before = root.handlers[:]
    root.handlers[:] = []
    try:
        log_to_stderr(logging.WARNING)
        logging.getLogger("gdal").warning("No answer from %s", WHOLE)
    finally:
        root.handlers[:] = before
    assert capsys.readouterr().err == f"WARNING gdal: No answer from {BARE}\n"


def test_a_report_does_not_either():
    report = Report(
        "Map", (), {}, map_path=None, notes=(f"Read from {WHOLE}",), sources={"Layer MSI": WHOLE}, facts={"MSI": WHOLE}
    )
    page = render_report(report)
    assert "TOKEN" not in page
    assert "anna" not in page
    assert page.count("host.org") >= 2
