"""The words of the command line, and the jobs that they ask for."""

from __future__ import annotations

import argparse
import dataclasses
import json
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from .class_scheme import read_classes
from .errors import JobError
from .job_keys import keys
from .jobs import (
    FEW_FOLDS,
    JOB_TYPES,
    ClassifyJob,
    DoctorJob,
    ExportOnnxJob,
    Job,
    RegistrationJob,
    SampleJob,
    SuggestJob,
    TrainJob,
)
from .layer_options import add_choice_of_bands, add_layers, layer_read, layers_of, path_read, path_written
from .map_jobs import AS_DRAWN, DESIGNS, SAMPLINGS, AssessJob, CompareJob, MajorityJob, SamplingJob
from .moved import found_again
from .specs import MOST_SMOOTHING, ClassSpec, FitSpec, LabelSpec, NetSpec
from .wire import job_from_dict

_PRIOR = "how much classes are held to be common or rare as training finds them: 0, all alike, to 1"
_SMOOTHING = f"how much a pixel follows its neighbours: 0, each on its own, to {MOST_SMOOTHING:g}"
_SEED = "which random numbers are drawn (default 0)"
_NO_SAMPLE = "none"  # a reference that was not drawn at random


class Parser(argparse.ArgumentParser):
    """Wrong arguments end like every other mistake of the user: an error, a hint, exit code 2."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"error: {message}\nhint: {self.prog} --help tells the options\n")


class _Keys(argparse.Action):
    """Prints the keys of all jobs and ends, as --help does."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        print(keys())
        parser.exit()


def parser() -> argparse.ArgumentParser:
    """Every command and option."""
    root = Parser(prog="python -m engine", description="X-ModalNet: maps from few labels and whatever sensors there are.")
    commands = root.add_subparsers(dest="command", required=True, parser_class=Parser)
    _add_train(commands.add_parser("train", help="learn a model from layers and labels"))
    _add_classify(commands.add_parser("classify", help="map layers with a model"))
    _add_suggest(commands.add_parser("suggest", help="where a label would teach the most"))
    _add_assess(commands.add_parser("assess", help="compare a map with reference labels"))
    _add_registration(commands.add_parser("registration", help="how far layers lie from the target layer, in pixels"))
    _add_sampling(commands.add_parser("sampling", help="draw reference points from a map at random, to be labelled and assessed"))
    _add_majority(commands.add_parser("majority", help="give each pixel of a map the most frequent class around it"))
    _add_compare(commands.add_parser("compare", help="what changed from one map to another"))
    sample = commands.add_parser("sample", help="make the simulated demonstration scene")
    sample.add_argument("folder", type=path_written, help="where to write layers, labels and the true map")
    sample.add_argument("--size", type=int, default=400, metavar="PX", help="side of the scene, 64 to 1024 (default 400)")
    sample.add_argument("--seed", type=int, default=0, help=_SEED)
    sample.set_defaults(jobs=lambda o: SampleJob(o.folder, o.size, o.seed))
    _add_export(commands.add_parser("export-onnx", help="write a model as an ONNX file for the QGIS plugin Deepness"))
    run = commands.add_parser("run", help="do the job, or the list of jobs, of a JSON file")
    run.add_argument("--keys", action=_Keys, nargs=0, help="print the keys of every type of job, with their types and defaults")
    run.add_argument("job", type=path_read, help="the .job.json beside a result, or a list of such jobs")
    run.add_argument("--cluster", metavar="ADDRESS", help="make its maps on this Dask cluster, whatever the file says")
    run.add_argument("--keep-going", action="store_true", help="do the other jobs of a list, too, where one fails")
    run.set_defaults(jobs=lambda o: read_jobs(o.job, o.cluster))
    doctor = commands.add_parser("doctor", help="look at interpreter, versions, devices and memory")
    doctor.set_defaults(jobs=lambda _: DoctorJob())
    serve = commands.add_parser("serve", help="answer the plugin on stdin and stdout")
    serve.add_argument("--soon", choices=sorted(JOB_TYPES), help="the type of job to be ready for")
    for command in commands.choices.values():
        command.add_argument("--json", action="store_true", help="print one JSON object on stdout at the end")
    return root


def read_jobs(path: str, cluster: str | None = None) -> Job | list[Job]:
    """The job, or the list of jobs, of a JSON file; cluster: where its maps are made. Raises JobError, WireError."""
    hint = "Choose a .json file that a result came with"
    try:
        fields = json.loads(Path(path).read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        raise JobError(f"The job file '{path}' cannot be read: {error}", hint) from error
    if fields == []:
        raise JobError(f"The job file '{path}' has an empty list of jobs", hint)
    if isinstance(fields, list):
        return [_on_cluster(job_from_dict(entry), cluster) for entry in fields]
    return _on_cluster(job_from_dict(found_again(fields, path) if isinstance(fields, dict) else fields), cluster)


def _on_cluster(job: Job, cluster: str | None) -> Job:
    """A cluster elsewhere runs programs here and on its workers, so it is the user's word and not a file's that goes there.
    Raises JobError."""
    if not isinstance(job, ClassifyJob):
        return job
    if cluster is None and job.cluster is not None and not job.cluster.startswith("local:"):
        hint = f'If you trust who runs it, add --cluster {job.cluster}; else delete "cluster" from the file'
        raise JobError(f"The job file asks for the cluster '{job.cluster}', which could run programs in your name", hint)
    return job if cluster is None else dataclasses.replace(job, cluster=cluster)


def _add_labelled(command: argparse.ArgumentParser) -> None:
    """What a training needs to begin."""
    add_layers(command)
    add_choice_of_bands(command)
    command.add_argument("--labels", required=True, type=path_read, help="vector layer or raster of class codes")
    command.add_argument("--labels-layer", default="", metavar="NAME", help="layer inside of the file")
    command.add_argument("--field", default="", help="class field, text or integer")
    command.add_argument(
        "--ignore",
        type=int,
        action="append",
        metavar="CODE",
        help="raster code that means no label (default: its nodata, else 0)",
    )
    command.add_argument(
        "--classes", type=path_read, metavar="CSV", help="a table with the columns code, name and, if you like, color"
    )
    command.add_argument(
        "--target",
        action="append",
        default=[],
        metavar="STREAM",
        help="stream that is there at map time; may be given several times (default: the last sensor, and beside it what is no sensor)",
    )
    command.add_argument("--start", type=path_read, metavar="XMN", help="a model to continue from, instead of from scratch")
    command.add_argument("--seed", type=int, default=0, help=_SEED)
    command.add_argument("--device", default="auto", help="auto, cpu or cuda:N")


def _labels(options: argparse.Namespace) -> LabelSpec:
    path, layer = layer_read(options.labels, options.labels_layer)
    return LabelSpec(path, layer, options.field, tuple(options.ignore) if options.ignore else None)


def _classes(options: argparse.Namespace) -> tuple[ClassSpec, ...]:
    return read_classes(options.classes) if options.classes else ()


def _add_train(command: argparse.ArgumentParser) -> None:
    _add_labelled(command)
    command.add_argument("--model", required=True, type=path_written, help="the .xmn file to write")
    command.add_argument(
        "--holdout",
        type=float,
        default=TrainJob.holdout,
        metavar="SHARE",
        help=f"of the labels, by whole shapes, only to estimate accuracy: 0, none, to 0.9 (default {TrainJob.holdout:g})",
    )
    command.add_argument(
        "--folds",
        type=int,
        default=TrainJob.folds,
        metavar="N",
        help="cross-validation: hold every shape out once, in N parts, not one share of them; 0: the share "
        f"(default: {FEW_FOLDS} where a class has few shapes, else 0)",
    )
    command.add_argument("--epochs", type=int, default=0, metavar="N", help="at most (default 0: as many as serve)")
    command.add_argument(
        "--width",
        type=int,
        default=NetSpec().width,
        metavar="CHANNELS",
        help=f"of the network, 4 to 256 (default {NetSpec().width})",
    )
    _add_report(command)
    command.add_argument(
        "--smoothing", type=float, default=TrainJob.smoothing, metavar="S", help=f"{_SMOOTHING} (default {TrainJob.smoothing:g})"
    )
    command.add_argument(
        "--prior", type=float, default=TrainJob.prior, metavar="P", help=f"{_PRIOR} (default {TrainJob.prior:g})"
    )
    command.add_argument("--author", default="", metavar="NAME", help="who made the model; kept in its file")
    command.add_argument("--notes", default="", metavar="TEXT", help="what others should know of it; kept in its file")
    for module in ("exchange", "adversarial", "propagation"):
        command.add_argument(f"--no-{module}", action="store_true", help=f"train without the {module} module")
    command.set_defaults(jobs=_train_job)


def _train_job(options: argparse.Namespace) -> TrainJob:
    return TrainJob(
        layers=layers_of(options),
        labels=_labels(options),
        classes=_classes(options),
        model_path=options.model,
        target=tuple(options.target),
        holdout=options.holdout,
        net=NetSpec(options.width),
        fit=FitSpec(epochs=options.epochs, seed=options.seed, device=options.device),
        exchange=not options.no_exchange,
        adversarial=not options.no_adversarial,
        propagate=not options.no_propagation,
        report_path=options.report,
        smoothing=options.smoothing,
        start_path=options.start,
        folds=options.folds,
        author=options.author,
        notes=options.notes,
        prior=options.prior,
        language=options.language,
        every_class=not options.classes,
    )


def _add_suggest(command: argparse.ArgumentParser) -> None:
    _add_labelled(command)
    command.add_argument("--points", required=True, type=path_written, metavar="GPKG", help="the places to write, the best first")
    command.add_argument("--count", type=int, default=SuggestJob.count, metavar="N", help=f"places (default {SuggestJob.count})")
    command.set_defaults(
        jobs=lambda o: SuggestJob(
            layers_of(o),
            _labels(o),
            o.points,
            tuple(o.target),
            classes=_classes(o),
            count=o.count,
            fit=FitSpec(seed=o.seed, device=o.device),
            start_path=o.start,
            every_class=not o.classes,
        )
    )


def _add_classify(command: argparse.ArgumentParser) -> None:
    add_layers(command)
    command.add_argument("--model", required=True, type=path_read, metavar="XMN", help="what 'train' wrote")
    command.add_argument("--map", required=True, type=path_written, metavar="TIF", help="the map to write")
    command.add_argument("--confidence", type=path_written, metavar="TIF", help="how sure the model is of each pixel, 0 to 1")
    command.add_argument(
        "--uncertainty", type=path_written, metavar="TIF", help="entropy, margin, and how unlike what training saw"
    )
    command.add_argument("--area", type=_area, metavar="L,B,R,T", help="bounds in the target layer's CRS")
    command.add_argument(
        "--within", type=path_read, metavar="FILE", help="vector layer of polygons: what lies outside is no data"
    )
    command.add_argument("--within-layer", default="", metavar="NAME", help="which layer of that file")
    command.add_argument(
        "--tile", type=int, default=512, metavar="PX", help="side of the tiles, 64 to 8192 (default 512); smaller: less memory"
    )
    command.add_argument("--device", default="auto", help="auto, cpu or cuda:N")
    _add_report(command)
    command.add_argument("--smoothing", type=float, metavar="S", help=f"{_SMOOTHING} (default: as in training)")
    command.add_argument("--prior", type=float, metavar="P", help=f"{_PRIOR} (default: as in training)")
    command.add_argument(
        "--cluster",
        metavar="ADDRESS",
        help="map on a Dask cluster: tcp://HOST:PORT of its scheduler, or local:N for N processes here",
    )
    command.set_defaults(jobs=_classify_job)


def _classify_job(options: argparse.Namespace) -> ClassifyJob:
    within = layer_read(options.within, options.within_layer) if options.within else (None, options.within_layer)
    return ClassifyJob(
        layers_of(options),
        options.model,
        options.map,
        options.confidence,
        options.area,
        options.tile,
        options.device,
        options.report,
        smoothing=options.smoothing,
        uncertainty_path=options.uncertainty,
        cluster=options.cluster,
        prior=options.prior,
        language=options.language,
        within_path=within[0],
        within_layer=within[1],
    )


def _add_assess(command: argparse.ArgumentParser) -> None:
    command.add_argument("--map", required=True, type=path_read, metavar="TIF", help="the class map to judge")
    command.add_argument("--reference", required=True, type=path_read, help="vector layer or raster of class codes")
    command.add_argument("--reference-layer", default="", metavar="NAME", help="layer inside of the reference's file")
    command.add_argument("--field", default="", help="class field of the reference")
    command.add_argument(
        "--ignore",
        type=int,
        action="append",
        metavar="CODE",
        help="raster code that means no reference (default: its nodata, else 0)",
    )
    command.add_argument("--classes", type=path_read, metavar="CSV", help="what the codes of a reference raster are called")
    _add_report(command)
    command.add_argument("--table", type=path_written, metavar="CSV", help="the figures of each class, and of all, as a table")
    command.add_argument("--model", type=path_read, help="what made the map, named in the report")
    command.add_argument(
        "--sampling",
        choices=(AS_DRAWN, *SAMPLINGS, _NO_SAMPLE),
        default=AS_DRAWN,
        help="how the reference's pixels were drawn, for estimates of the whole map's areas (default: as its file says, "
        "if 'sampling' drew it; else none)",
    )
    command.add_argument(
        "--strata", type=path_read, metavar="TIF", help="codes that the sample was stratified by, if not this map's"
    )
    command.add_argument("--compare", type=path_read, metavar="TIF", help="another map: do the two differ? (McNemar's test)")
    command.set_defaults(
        jobs=lambda o: AssessJob(
            o.map,
            LabelSpec(
                *layer_read(o.reference, o.reference_layer), o.field, tuple(o.ignore) if o.ignore else None, classes=_classes(o)
            ),
            o.report,
            o.model,
            None if o.sampling == _NO_SAMPLE else o.sampling,
            o.strata,
            o.compare,
            language=o.language,
            table_path=o.table,
        )
    )


def _add_registration(command: argparse.ArgumentParser) -> None:
    add_layers(command)
    command.add_argument("--target", required=True, metavar="STREAM", help="the layer that the others are compared with")
    command.add_argument("--points", type=path_written, metavar="GPKG", help="the shift at each place that was compared")
    command.set_defaults(jobs=lambda o: RegistrationJob(layers_of(o), o.target, o.points))


def _add_sampling(command: argparse.ArgumentParser) -> None:
    command.add_argument("--map", required=True, type=path_read, metavar="TIF", help="the class map to draw from")
    command.add_argument(
        "--points", required=True, type=path_written, metavar="GPKG", help="the points to write, their class still empty"
    )
    command.add_argument(
        "--design", choices=DESIGNS, default=SamplingJob.design, help=f"how many of each class (default {SamplingJob.design})"
    )
    command.add_argument("--size", type=int, default=SamplingJob.size, metavar="N", help=f"points (default {SamplingJob.size})")
    command.add_argument("--seed", type=int, default=0, help=_SEED)
    command.add_argument("--confidence", type=path_read, metavar="TIF", help="of the map, for the optimal design")
    command.set_defaults(jobs=lambda o: SamplingJob(o.map, o.points, o.design, o.size, o.seed, o.confidence))


def _add_majority(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--map", required=True, type=path_read, metavar="TIF", help="the class map to clean, which stays as it is"
    )
    command.add_argument("--cleaned", required=True, type=path_written, metavar="TIF", help="the map to write")
    command.add_argument(
        "--radius", type=int, default=MajorityJob.radius_px, metavar="PX", help="1 (default): the square of 3 x 3 pixels"
    )
    command.set_defaults(jobs=lambda o: MajorityJob(o.map, o.cleaned, o.radius))


def _add_compare(command: argparse.ArgumentParser) -> None:
    command.add_argument("--map", required=True, type=path_read, metavar="TIF", help="the first map, such as the earlier one")
    command.add_argument("--with", required=True, type=path_read, metavar="TIF", dest="other", help="the second map")
    command.add_argument("--change", type=path_written, metavar="TIF", help="a map of what changed, to write")
    _add_report(command)
    command.set_defaults(jobs=lambda o: CompareJob(o.map, o.other, o.change, o.report, language=o.language))


def _add_export(command: argparse.ArgumentParser) -> None:
    command.add_argument("--model", required=True, type=path_read, metavar="XMN", help="what 'train' wrote")
    command.add_argument("--onnx", required=True, type=path_written, metavar="ONNX", help="the file to write")
    command.add_argument("--streams", nargs="+", default=[], metavar="STREAM", help="which stream (default: the model's target)")
    command.add_argument(
        "--tile",
        type=int,
        default=ExportOnnxJob.tile_px,
        metavar="PX",
        help=f"side of Deepness's tiles (default {ExportOnnxJob.tile_px})",
    )
    command.add_argument("--smoothing", type=float, metavar="S", help=f"{_SMOOTHING} (default: as in training)")
    command.add_argument("--nodata", type=float, metavar="VALUE", help="the value that means no data in the raster to map")
    command.set_defaults(
        jobs=lambda o: ExportOnnxJob(o.model, o.onnx, tuple(o.streams), o.tile, o.smoothing, o.nodata),
    )


def _add_report(command: argparse.ArgumentParser) -> None:
    command.add_argument("--report", type=path_written, metavar="HTML", help="a page of the figures to write, in one file")
    command.add_argument("--language", default="", metavar="CODE", help="of the report: de, es, fr or zh (default: English)")


def area_joined(arguments: Sequence[str]) -> list[str]:
    """`--area -0.5,...` as `--area=-0.5,...`: else argparse takes bounds that begin with a minus for an option."""
    joined: list[str] = []
    for argument in arguments:
        if joined and joined[-1] == "--area":
            joined[-1] += f"={argument}"
        else:
            joined.append(argument)
    return joined


def _area(text: str) -> tuple[float, float, float, float]:
    try:
        left, bottom, right, top = (float(part) for part in text.split(","))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"'{text}' is not LEFT,BOTTOM,RIGHT,TOP") from error
    return left, bottom, right, top
