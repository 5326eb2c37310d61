"""A map on a Dask cluster of real processes: the same bytes as one machine's, whoever is lost on the way."""

import contextlib
import dataclasses
import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import dask
import psutil
import pytest
import rasterio.shutil
from distributed import Security

from xmodalnet.engine import cluster as cluster_module
from xmodalnet.engine import remote as remote_module
from xmodalnet.engine import scheduler as scheduler_module
from xmodalnet.engine.errors import Cancelled, DeviceError, JobError, LayerError, OutputError, SetupError
from xmodalnet.engine.jobs import ClassifyJob
from xmodalnet.engine.model import parts as parts_module
from xmodalnet.engine.model.parts import parts_folder
from xmodalnet.engine.remote import packed_engine
from xmodalnet.engine.specs import LayerSpec
from xmodalnet.engine.wire import job_from_dict, job_to_dict
from xmodalnet.engine.worker import run_job

from .conftest import silent
from .older import of_older_format

ROOT = Path(__file__).resolve().parents[2]
WAIT_S = 60


class Cluster:
    """A scheduler and workers, each a process of its own, as an administrator would start them."""

    def __init__(self, folder, **environment):
        self._folder = folder
        self._contact = folder / "scheduler.json"
        self._processes = {}
        kind = ["--protocol", "tls"] if environment else []
        self.start("scheduler", "--host", "127.0.0.1", "--port", "0", *kind, **environment)
        limit = time.monotonic() + WAIT_S
        while not self._is_written():
            assert time.monotonic() < limit, (folder / "scheduler.log").read_text()
            time.sleep(0.1)

    def _is_written(self):
        """The scheduler opens the file before it writes it."""
        try:
            return bool(self.address)
        except (OSError, ValueError):
            return False

    @property
    def address(self):
        return json.loads(self._contact.read_text())["address"]

    def add_worker(self, name, **environment):
        self.start("worker", "--nthreads", "1", "--no-nanny", "--name", name, log=name, **environment)

    def start(self, kind, *options, log=None, **environment):
        name = log or kind
        command = [sys.executable, "-m", "distributed.cli.dask_" + kind, *options]
        command += ["--scheduler-file", str(self._contact), "--no-dashboard"]
        settings = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
        with open(self._folder / f"{name}.log", "w") as out:
            self._processes[name] = subprocess.Popen(
                command, cwd=self._folder, env=settings | environment, stdout=out, stderr=subprocess.STDOUT
            )

    def __contains__(self, name):
        return name in self._processes

    def kill(self, name):
        self._processes[name].kill()
        self._processes.pop(name).wait()

    def close(self):
        for process in self._processes.values():
            process.kill()
        for process in self._processes.values():
            process.wait()


@pytest.fixture
def cluster(tmp_path):
    folder = tmp_path / "cluster"
    folder.mkdir()
    made = Cluster(folder)
    yield made
    made.close()


@pytest.fixture
def job(model_path, scene, tmp_path):
    """A map with confidence and uncertainty; tiles of 128 x 64 pixels."""
    paths = [str(tmp_path / name) for name in ("map.tif", "confidence.tif", "uncertainty.tif")]
    return ClassifyJob(
        (LayerSpec("msi", scene["msi"]),), str(model_path), paths[0], paths[1], tile_px=64, uncertainty_path=paths[2]
    )


@pytest.fixture
def alone(job):
    """The bytes of the three maps that this process makes, and of the names beside the first one."""
    run_job(job, silent)
    return maps_of(job)


@pytest.fixture
def small_parts(monkeypatch):
    """Six parts of the scene, one for each tile."""
    monkeypatch.setattr(parts_module, "_LEAST_PX", 1)
    monkeypatch.setattr(parts_module, "_LEAST_ROWS", 1)


def maps_of(job):
    names = (job.map_path, job.map_path + ".aux.xml", job.confidence_path, job.uncertainty_path)
    return {name: Path(name).read_bytes() for name in names}


def remove_maps(job):
    for name in maps_of(job):
        Path(name).unlink()


@pytest.mark.usefixtures("small_parts")
def test_the_maps_of_a_cluster_here_are_those_of_one_process_byte_for_byte(job, alone):
    remove_maps(job)
    done = run_job(dataclasses.replace(job, cluster="local:2"), silent)
    assert maps_of(job) == alone
    assert done.report["device"] == "2 workers of local:2"
    assert sum(entry["pixels"] for entry in done.report["classes"]) == done.report["pixels"] == 160 * 160
    assert done.notes == ()
    assert not parts_folder(job.map_path).exists()


def test_a_cluster_here_does_not_mind_another_one(job, recwarn):
    """Dask's page of the other one lies on the port that it would take."""
    with socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        with contextlib.suppress(OSError):  # then there is another one
            other.bind(("127.0.0.1", 8787))
            other.listen()
        run_job(dataclasses.replace(job, cluster="local:1"), silent)
    assert not [str(entry.message) for entry in recwarn if "Port" in str(entry.message)]


def listeners():
    """Addresses that this process and those that it started listen at."""
    here = psutil.Process()
    return {
        (entry.laddr.ip, entry.laddr.port)
        for process in (here, *here.children(recursive=True))
        for entry in process.net_connections("tcp")
        if entry.status == psutil.CONN_LISTEN
    }


def answer_of(address):
    """What comes back to who asks a port for a page, without a certificate: the first line."""
    try:
        with socket.create_connection(address, timeout=5) as caller:
            caller.sendall(b"GET /info/main/workers.html HTTP/1.0\r\n\r\n")
            return caller.recv(1000).partition(b"\r\n")[0]
    except ConnectionError:
        return b""


@pytest.mark.usefixtures("small_parts")
def test_a_cluster_here_listens_to_nobody_else(job):
    """Every port that it opens is this machine's alone, and either wants the cluster's own certificate or has no page."""
    answers, before = {}, listeners()

    def progress(fraction, stage):
        if stage.startswith("Mapping on") and not answers:
            answers.update({address: answer_of(address) for address in listeners() - before})

    run_job(dataclasses.replace(job, cluster="local:2"), progress)
    assert len(answers) >= 2 * 2 + 1  # a scheduler, two workers, and who looks after each of these
    assert {ip for ip, _ in answers} == {"127.0.0.1"}
    assert set(answers.values()) == {b"", b"HTTP/1.1 404 Not Found"}


def test_a_cluster_here_is_not_opened_without_certificates(job, monkeypatch):
    monkeypatch.setitem(sys.modules, "cryptography", None)
    with pytest.raises(SetupError, match=r"need the package 'cryptography'.*Install resources/engine-cluster\.lock"):
        run_job(dataclasses.replace(job, cluster="local:2"), silent)


@pytest.mark.usefixtures("small_parts")
def test_a_cluster_with_certificates_makes_the_same_map(job, alone, tmp_path):
    """They are told as Dask's settings are, to the scheduler and the workers by variables."""
    security, folder = Security.temporary(), tmp_path / "cluster"
    folder.mkdir()
    settings = {"distributed.comm.tls.ca-file": security.tls_ca_file}
    for role in ("scheduler", "worker", "client"):
        settings[f"distributed.comm.tls.{role}.cert"] = security.tls_client_cert
        settings[f"distributed.comm.tls.{role}.key"] = security.tls_client_key
    said = {"DASK_" + name.upper().replace(".", "__").replace("-", "_"): value for name, value in settings.items()}
    cluster = Cluster(folder, **said)
    try:
        cluster.add_worker("one", **said)
        assert cluster.address.startswith("tls://")
        remove_maps(job)
        with dask.config.set(settings):
            done = run_job(dataclasses.replace(job, cluster=cluster.address), silent)
        assert done.report["device"] == f"1 worker of {cluster.address}"
        assert maps_of(job) == alone
        with pytest.raises(DeviceError, match=r"cannot be used: TLS expects"):
            run_job(dataclasses.replace(job, cluster=cluster.address), silent)
    finally:
        cluster.close()


@pytest.mark.usefixtures("small_parts")
def test_a_worker_that_is_killed_loses_nothing(job, alone, cluster):
    remove_maps(job)
    cluster.add_worker("lost")
    killed = []

    def progress(fraction, stage):
        if not killed and 0 < fraction < 0.9:
            cluster.kill("lost")
            killed.append(fraction)
            cluster.add_worker("other")

    run_job(dataclasses.replace(job, cluster=cluster.address), progress)
    assert killed
    assert maps_of(job) == alone


@pytest.mark.usefixtures("small_parts")
def test_a_job_that_was_stopped_goes_on_from_the_parts_that_are_done(job, alone, cluster, caplog):
    remove_maps(job)
    cluster.add_worker("one")
    spread = dataclasses.replace(job, cluster=cluster.address)

    def stop(fraction, stage):
        if fraction > 0:
            raise Cancelled

    with pytest.raises(Cancelled):
        run_job(spread, stop)
    assert not Path(job.map_path).exists()
    assert f"of 6 parts of the map stay in '{parts_folder(job.map_path)}" in caplog.text
    assert "': the same job goes on from them" in caplog.text
    limit = time.monotonic() + WAIT_S
    while any(path.suffix == ".npz" and path.name.startswith(".") for path in parts_folder(job.map_path).rglob("*")):
        assert time.monotonic() < limit
        time.sleep(0.1)
    found = sorted(parts_folder(job.map_path).rglob("[!.]*.npz"))
    assert 0 < len(found) < 6
    done = run_job(spread, silent)
    assert done.notes == (f"{len(found)} of 6 parts of the map were there from a run before",)
    assert maps_of(job) == alone


@pytest.mark.usefixtures("small_parts")
def test_a_client_that_is_killed_loses_nothing_either(job, alone, cluster, tmp_path, caplog):
    remove_maps(job)
    cluster.add_worker("one")
    program = tmp_path / "client.py"
    program.write_text(
        f"""
import json, sys
sys.path.insert(0, {str(ROOT)!r})
import engine.model.parts
from engine.wire import job_from_dict
from engine.worker import run_job
engine.model.parts._LEAST_PX = engine.model.parts._LEAST_ROWS = 1

def killed(fraction, stage):
    if fraction > 0.3:
        import os, signal
        os.kill(os.getpid(), signal.SIGKILL)

run_job(job_from_dict(json.loads(sys.argv[1])), killed)
""",
        encoding="utf-8",
    )
    spread = dataclasses.replace(job, cluster=cluster.address)
    ended = subprocess.run([sys.executable, str(program), json.dumps(job_to_dict(spread))], check=False, timeout=WAIT_S)
    assert ended.returncode == -signal.SIGKILL
    done = run_job(spread, silent)
    assert done.notes[0].endswith("of 6 parts of the map were there from a run before")
    assert maps_of(job) == alone
    assert not parts_folder(job.map_path).exists(), "nobody else wants them"
    assert "goes on from them" not in caplog.text


def test_a_run_that_waits_tells_others_that_it_lives(job, cluster, monkeypatch):
    monkeypatch.setattr(cluster_module, "_ALIVE_S", 0.3)
    told, limit = set(), time.monotonic() + 10

    def look(fraction, stage):
        told.update(token.stat().st_mtime_ns for token in parts_folder(job.map_path).rglob("job-*.json"))
        if len(told) > 3 or time.monotonic() > limit:
            raise Cancelled

    with pytest.raises(Cancelled):
        run_job(dataclasses.replace(job, cluster=cluster.address), look)
    assert len(told) > 3


@pytest.mark.usefixtures("small_parts")
def test_parts_of_other_layers_are_not_taken(job, alone, scene, tmp_path):
    """The layer changed between the runs: what was made of it before is thrown away."""
    copy = tmp_path / "layer.tif"
    copy.write_bytes(Path(scene["msi"]).read_bytes())
    spread = dataclasses.replace(job, layers=(LayerSpec("msi", str(copy)),), cluster="local:1")

    def stop(fraction, stage):
        if fraction > 0:
            raise Cancelled

    with pytest.raises(Cancelled):
        run_job(spread, stop)
    assert list(parts_folder(job.map_path).rglob("*.npz"))
    os.utime(copy, ns=(0, 0))
    assert run_job(spread, silent).notes == ()


@pytest.mark.usefixtures("small_parts")
def test_parts_of_a_mosaic_whose_files_changed_are_not_taken(job, scene, tmp_path):
    copy, inner, mosaic = tmp_path / "layer.tif", tmp_path / "inner.vrt", tmp_path / "mosaic.vrt"
    copy.write_bytes(Path(scene["msi"]).read_bytes())
    rasterio.shutil.copy(copy, inner, driver="VRT")
    mosaic.write_text(inner.read_text(encoding="utf-8").replace("layer.tif", "inner.vrt"), encoding="utf-8")
    assert "inner.vrt" in mosaic.read_text(encoding="utf-8")
    spread = dataclasses.replace(job, layers=(LayerSpec("msi", str(mosaic)),), cluster="local:1")

    def stop(fraction, stage):
        if fraction > 0:
            raise Cancelled

    with pytest.raises(Cancelled):
        run_job(spread, stop)
    assert list(parts_folder(job.map_path).rglob("*.npz"))
    os.utime(copy, ns=(0, 0))
    assert run_job(spread, silent).notes == ()


def test_workers_of_another_python_are_told_of(job, cluster, monkeypatch):
    cluster.add_worker("one")
    monkeypatch.setattr(cluster_module, "_PYTHON", ("3", "1"))
    here = ".".join(map(str, sys.version_info[:2]))
    with pytest.raises(SetupError, match=rf"Workers of tcp://.* run Python {re.escape(here)}, this engine 3\.1\. Make their"):
        run_job(dataclasses.replace(job, cluster=cluster.address), silent)


@pytest.mark.usefixtures("small_parts")
@pytest.mark.parametrize("other", [{"smoothing": 20.0}, {"prior": 1.0}])
def test_what_a_worker_still_makes_by_an_older_plan_stays_out_of_the_map(job, cluster, other):
    """The client is gone while a part is in work, and the next run of the same map is another one."""
    cluster.add_worker("one")
    with_more = dataclasses.replace(job, **other, cluster=cluster.address)
    plain = dataclasses.replace(job, smoothing=0.0)
    run_job(plain, silent)
    wanted = maps_of(job)
    remove_maps(job)

    def stop(fraction, stage):
        if stage.startswith("Mapping"):
            raise Cancelled

    with pytest.raises(Cancelled):
        run_job(with_more, stop)
    run_job(dataclasses.replace(plain, cluster=cluster.address), silent)
    assert maps_of(job) == wanted


@pytest.mark.usefixtures("small_parts")
def test_all_workers_may_go_and_others_come(job, alone, cluster):
    """With the last worker goes the word of what it has done; its parts are there all the same."""
    remove_maps(job)
    cluster.add_worker("lost")
    stages = []

    def progress(fraction, stage):
        stages.append(stage)
        if "lost" in cluster and any(parts_folder(job.map_path).rglob("[!.]*.npz")):
            cluster.kill("lost")
        if "lost" not in cluster and "other" not in cluster and "on 0 workers" in stage:
            cluster.add_worker("other")

    run_job(dataclasses.replace(job, cluster=cluster.address), progress)
    assert "Mapping on 0 workers" in stages
    assert maps_of(job) == alone


@pytest.mark.usefixtures("small_parts")
def test_a_damaged_part_of_a_run_before_is_made_again(job, alone):
    remove_maps(job)
    spread = dataclasses.replace(job, cluster="local:1")

    def stop(fraction, stage):
        if fraction > 0:
            raise Cancelled

    with pytest.raises(Cancelled):
        run_job(spread, stop)
    for part in parts_folder(job.map_path).rglob("[!.]*.npz"):
        part.write_bytes(b"damaged")
    assert run_job(spread, silent).notes == ()
    assert maps_of(job) == alone


@pytest.mark.usefixtures("small_parts")
def test_a_map_made_here_clears_the_parts_of_a_run_that_never_ended(job):
    def stop(fraction, stage):
        if fraction > 0:
            raise Cancelled

    with pytest.raises(Cancelled):
        run_job(dataclasses.replace(job, cluster="local:1"), stop)
    assert parts_folder(job.map_path).exists()
    run_job(job, silent)
    assert not parts_folder(job.map_path).exists()


def test_somebody_who_is_no_scheduler_is_a_sentence(job, monkeypatch):
    monkeypatch.setattr(scheduler_module, "PATIENCE_S", 2)
    with socket.socket() as silent_one:
        silent_one.bind(("127.0.0.1", 0))
        silent_one.listen()
        address = f"tcp://127.0.0.1:{silent_one.getsockname()[1]}"
        with pytest.raises(DeviceError, match=r"The cluster at 'tcp://.*' does not answer"):
            run_job(dataclasses.replace(job, cluster=address), silent)


@pytest.mark.parametrize(
    "greeting",
    [b"SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n", b"HTTP/1.1 400 Bad Request\r\nServer: nginx\r\n\r\n<html></html>\r\n"],
)
def test_another_program_that_answers_is_a_sentence(job, greeting):
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer():
            with contextlib.suppress(OSError):
                while True:
                    caller, _ = server.accept()
                    with caller:
                        caller.sendall(greeting)
                        time.sleep(0.5)  # as one who waits for an answer

        threading.Thread(target=answer, daemon=True).start()
        address = f"tcp://127.0.0.1:{server.getsockname()[1]}"
        with pytest.raises(DeviceError, match=r"What answers at 'tcp://.*' is no scheduler of Dask\. Look at its address"):
            run_job(dataclasses.replace(job, cluster=address), silent)


def test_a_cluster_that_wants_certificates_is_a_sentence(job):
    with pytest.raises(DeviceError, match=r"The cluster 'tls://127\.0\.0\.1:9' cannot be used: TLS expects"):
        run_job(dataclasses.replace(job, cluster="tls://127.0.0.1:9"), silent)


@pytest.mark.usefixtures("small_parts")
@pytest.mark.parametrize("number", [1, 2])
def test_models_of_older_formats_map_the_same_on_a_cluster(job, tmp_path, number):
    older = of_older_format(job.model_path, tmp_path / "older.xmn", number)
    job = dataclasses.replace(job, model_path=older, uncertainty_path=None)
    maps = []
    for cluster in (None, "local:2"):
        run_job(dataclasses.replace(job, cluster=cluster), silent)
        maps.append([Path(path).read_bytes() for path in (job.map_path, job.confidence_path)])
    assert maps[0] == maps[1]


def test_a_layer_that_breaks_on_a_worker_is_told_of_with_the_worker(job, scene, tmp_path, monkeypatch):
    monkeypatch.setattr(parts_module, "_LEAST_PX", 1)
    broken = tmp_path / "broken.tif"
    whole = Path(scene["msi"]).read_bytes()
    broken.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(LayerError, match=r"'broken.tif' cannot be read: .* \(worker tls://127.0.0.1:\d+\)"):
        run_job(dataclasses.replace(job, layers=(LayerSpec("msi", str(broken)),), cluster="local:1"), silent)
    assert not Path(job.map_path).exists()


def test_workers_without_the_packages_are_told_of(job, cluster, tmp_path):
    (tmp_path / "poor").mkdir()
    (tmp_path / "poor" / "rasterio.py").write_text("raise ImportError('no rasterio here')", encoding="utf-8")
    cluster.add_worker("poor", PYTHONPATH=str(tmp_path / "poor"))
    with pytest.raises(
        SetupError, match=r"workers of tcp://.* lack a package: no rasterio here\. Install resources/engine-apply"
    ):
        run_job(dataclasses.replace(job, cluster=cluster.address), silent)


def test_a_cluster_that_does_not_answer_is_a_sentence(job, monkeypatch):
    monkeypatch.setattr(scheduler_module, "PATIENCE_S", 1)
    with pytest.raises(DeviceError, match=r"The cluster at 'tcp://127\.0\.0\.1:9' does not answer\. Is its scheduler running"):
        run_job(dataclasses.replace(job, cluster="tcp://127.0.0.1:9"), silent)
    assert not parts_folder(job.map_path).exists()


@pytest.mark.usefixtures("small_parts")
def test_a_scheduler_that_is_lost_is_a_sentence_and_the_parts_stay(job, alone, cluster):
    remove_maps(job)
    cluster.add_worker("one")

    def progress(fraction, stage):
        if fraction > 0 and "scheduler" in cluster:
            cluster.kill("scheduler")

    with pytest.raises(DeviceError, match=r"The cluster at 'tcp://.*' is lost\. Run the same job again: it goes on"):
        run_job(dataclasses.replace(job, cluster=cluster.address), progress)
    assert not Path(job.map_path).exists()
    done = run_job(dataclasses.replace(job, cluster="local:1"), silent)
    assert "parts of the map were there from a run before" in done.notes[0]
    assert maps_of(job) == alone


def test_who_waits_for_workers_can_stop(job, cluster):
    told = []

    def progress(fraction, stage):
        told.append(stage)
        if stage.startswith("Waiting"):
            raise Cancelled

    with pytest.raises(Cancelled):
        run_job(dataclasses.replace(job, cluster=cluster.address), progress)
    assert told[-1] == f"Waiting for workers of {cluster.address}"
    assert not parts_folder(job.map_path).exists()


@pytest.mark.parametrize("address", ["", "local", "local:0", "local:x", "host:8786", "tcp://", "tcp://host", "tcp://host:port"])
def test_what_is_no_cluster_is_refused(job, address):
    with pytest.raises(
        JobError, match=r"is no cluster. Give the address of a Dask scheduler, such as tcp://host:8786, or local:4"
    ):
        dataclasses.replace(job, cluster=address).check()


def test_a_job_keeps_its_cluster(job):
    spread = dataclasses.replace(job, cluster="tcp://host:8786")
    spread.check()
    assert job_from_dict(job_to_dict(spread)) == spread


@pytest.mark.usefixtures("small_parts")
def test_parts_that_were_given_up_meanwhile_are_told_of(job):
    """As where another run of the same job ends first, and clears what both need."""

    def give_up(fraction, stage):
        if stage.startswith("Mapping"):
            for token in parts_folder(job.map_path).rglob("job-*.json"):
                token.unlink(missing_ok=True)

    with pytest.raises(OutputError, match=r"The parts of the map in '.*' were given up\. Does another run make the same map"):
        run_job(dataclasses.replace(job, cluster="local:1"), give_up)


def test_the_code_has_a_name_of_its_own_which_its_text_decides(monkeypatch, tmp_path):
    name, code = packed_engine()
    assert packed_engine() == (name, code)
    (tmp_path / "engine").mkdir()
    (tmp_path / "engine" / "remote.py").write_text("other = 1", encoding="utf-8")
    monkeypatch.setattr(remote_module, "__file__", str(tmp_path / "engine" / "remote.py"))
    assert packed_engine()[0] != name
