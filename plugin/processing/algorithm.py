"""What the algorithms share: a job is made on the main thread, done by the engine off it, errors are sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    NULL,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QIcon

from ...engine.errors import Cancelled, EngineError, JobError, LayerError
from ...engine.jobs import Done, Job
from ...engine.specs import ClassSpec, LabelSpec, LayerSpec
from ...engine.wire import Progress
from .. import label_specs, layers, outputs, raster_classes, styling
from ..class_fields import likely_field
from ..class_maps import ClassMap, chosen_classes, classes_held
from ..engine_process import run_job
from ..engine_words import in_words
from ..old_names import OldNames, old_names
from ..sensors import STREAMS, in_order, sensor_name
from ..translation import help_page

_NOTHING = (None, "", NULL)
_LABELS = ("LABELS", "LABEL_RASTER")
_ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"


def icon(name: str) -> QIcon:
    """One of our own drawings."""
    return QIcon(str(_ICONS / f"{name}.svg"))


class OwnAlgorithm(QgsProcessingAlgorithm):
    """How every algorithm of ours is called and shown, and what Processing hears of its errors.

    Subclasses have `look(parameters, context, feedback)`, on the main thread, where layers may be looked at, and
    `make(parameters, context, feedback)`, off it, which returns the results. Both may raise EngineError, the second also Cancelled.
    """

    NAME: ClassVar[str]
    GROUP: ClassVar[str] = "Classification"

    def name(self) -> str:
        return self.NAME

    def icon(self) -> QIcon:
        return icon(self.NAME)

    def group(self) -> str:
        return self.tr(self.GROUP)

    def groupId(self) -> str:
        return self.GROUP.lower()

    def helpUrl(self) -> str:
        """The offline page of the algorithms, at this one."""
        page = QUrl.fromLocalFile(str(help_page("algorithms")))
        return f"{page.toString()}#{self.NAME}"

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("XModalNet", text)

    def createInstance(self) -> OwnAlgorithm:
        return type(self)()

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Also what is wrong with several parameters together, and with files that are there: known before it runs, it is said before."""
        is_sound, text = super().checkParameterValues(parameters, context)
        wrong = list(self.wrong(parameters)) if is_sound else []
        return (False, "\n".join(wrong)) if wrong else (is_sound, text)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        try:
            self._check_shapes(parameters)
            self.look(parameters, context, feedback)
        except EngineError as error:
            raise _as_exception(error) from error
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        try:
            return self.make(parameters, context, feedback)
        except Cancelled as error:
            raise QgsProcessingException(self.tr("Cancelled")) from error
        except EngineError as error:
            raise _as_exception(error) from error

    def wrong(self, parameters: dict[str, Any]) -> Iterator[str]:
        """Sentences on what cannot be done with these parameters; nothing of them is read."""
        for output in self.destinationParameterDefinitions():
            is_vector = isinstance(output, QgsProcessingParameterVectorDestination)
            if is_vector and not _is_package(parameters.get(output.name())):
                text = self.tr("{} is written as a GeoPackage: choose a file that is called something.gpkg, or a temporary layer")
                yield text.format(output.description())
                return
        try:
            self._check_shapes(parameters)
        except EngineError as error:
            yield _told(error)

    def _check_shapes(self, parameters: dict[str, Any]) -> None:
        """Files of shapes that are to be written or replaced. Raises JobError for that of a layer of the project, OutputError for one that
        cannot be."""
        for output in self.destinationParameterDefinitions():
            path = named_file(parameters.get(output.name()))
            is_sink = isinstance(output, QgsProcessingParameterFeatureSink)  # which need be no file
            is_file = Path(path).is_file() if is_sink else isinstance(output, QgsProcessingParameterVectorDestination)
            if path and is_file:
                outputs.check_target(Path(path))

    def look(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        raise NotImplementedError

    def make(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        raise NotImplementedError

    # Values of parameters

    def file_given(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        """The absolute path of an input file, "" where none is given; relative ones lie where QGIS was started."""
        return layers.absolute(self.parameterAsFile(parameters, name, context), Path.cwd())

    def number_given(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> float | None:
        """None where it is left empty: QGIS would make that a 0."""
        return None if parameters.get(name) in (None, "", NULL) else self.parameterAsDouble(parameters, name, context)

    def class_map_given(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> ClassMap:
        """MAP; a raster of codes that is not shown in classes, as one that QGIS's Sieve made, has those that its file names, else one for
        each code. Raises LayerError, OutputError."""
        raster = self._as_shown(parameters, "MAP", context)
        if raster is None:
            raise LayerError(self.tr("No class map is given"), self.tr("Give one as parameter MAP"))
        if chosen_classes(raster):
            return ClassMap.of(raster)
        classes = classes_held(raster)
        if not classes:
            raise LayerError(
                self.tr("'{}' (parameter MAP) is no class map: its values are no codes of classes").format(raster.name()),
                self.tr("Give a class map, or a raster of whole numbers from 0 to 254"),
            )
        if all(spec.name == str(spec.code) for spec in classes):
            feedback.pushWarning(self.tr("The file of '{}' names no classes: each is called by its code").format(raster.name()))
        shown = raster.clone()  # how the layer looks is the user's
        styling.style_class_map(shown, classes)
        return ClassMap.of(shown)

    def file_wanted(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        """As `file_given`, for a file or raster that is to be written."""
        if _is_nameless(parameters.get(name)):
            return ""
        is_raster = isinstance(self.parameterDefinition(name), QgsProcessingParameterRasterDestination)
        asked = self.parameterAsOutputLayer if is_raster else self.parameterAsFileOutput
        return layers.absolute(asked(parameters, name, context), Path.cwd())

    def vector_given(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> QgsVectorLayer | None:
        """The whole layer, also where some of its features are given."""
        given = parameters.get(name)
        whole = given.source if isinstance(given, QgsProcessingFeatureSourceDefinition) else given
        return self.parameterAsVectorLayer({name: whole}, name, context)

    def _as_shown(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> QgsRasterLayer | None:
        """A raster layer as it looks, or would in a project. Who gives a file by its path means it as it is now: a layer of the project may
        look as it did before it was written anew, and Processing leaves the .qml of others aside."""
        raster, given, project = self.parameterAsRasterLayer(parameters, name, context), parameters.get(name), context.project()
        if raster is not None and isinstance(given, str) and Path(given).is_file():
            raster = QgsRasterLayer(given, raster.name())
        elif isinstance(given, QgsMapLayer) or (raster is not None and project is not None and project.mapLayer(raster.id())):
            return raster
        if raster is not None:
            raster.loadDefaultStyle()
        return raster


class EngineAlgorithm(OwnAlgorithm):
    """One kind of job. Subclasses have `job(parameters, context)`, made on the main thread, and `results(parameters, context, done)`."""

    _job: Job
    _labels: LabelSpec | None = None

    def look(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        try:
            self._job = self.job(parameters, context)
            self._job.check()
        except EngineError:
            self._forget_labels()
            raise
        if self._labels and self._labels.field and not self.parameterAsString(parameters, "FIELD", context):
            feedback.pushInfo(self.tr("No class field was given: '{}' was taken").format(self._labels.field))

    def make(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Runs the job in an engine process."""
        stages: list[str] = []

        def show(progress: Progress) -> None:
            feedback.setProgress(100.0 * progress.fraction)
            if progress.stage not in stages[-1:]:
                stages.append(progress.stage)
                feedback.setProgressText(in_words(progress.stage))

        try:
            done = run_job(self._job, show, feedback.isCanceled)
            self.tell(done, feedback)
            figures = [output for output in self.outputDefinitions() if isinstance(output, QgsProcessingOutputNumber)]
            return {**dict.fromkeys(figure.name() for figure in figures), **self.results(parameters, context, done)}
        finally:
            self._forget_labels()

    def _forget_labels(self) -> None:
        """A copy of them that was made for this run alone; that of a training lies beside its model by now."""
        if self._labels is not None:
            label_specs.forget_copy(self._labels)

    def tell(self, done: Done, feedback: QgsProcessingFeedback) -> None:
        """What the log says of what was done: as a warning, why it is to be doubted."""
        of_model: Any = done.report.get("of_model", ())  # which the panel tells after the training
        doubts: Any = done.report.get("doubts", ())
        for note in (*done.notes, *of_model):
            tell = feedback.pushWarning if note in doubts else feedback.pushInfo
            tell(in_words(note))

    # Parameters that several algorithms have

    def add_layers(self) -> None:
        """HSI, MSI, SAR, OTHER."""
        for name, text in (
            ("HSI", self.tr("Hyperspectral image (HSI)")),
            ("MSI", self.tr("Multispectral image (MSI)")),
            ("SAR", self.tr("Radar image (SAR)")),
            ("OTHER", self.tr("Other layer, such as elevation")),
        ):
            self.addParameter(QgsProcessingParameterRasterLayer(name, text, optional=True))

    def add_labels(self, vector_text: str, raster_text: str) -> None:
        """LABELS with FIELD, or LABEL_RASTER with IGNORE."""
        kinds = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        self.addParameter(QgsProcessingParameterFeatureSource("LABELS", vector_text, kinds, optional=True))
        field = QgsProcessingParameterField("FIELD", self.tr("Class field"), parentLayerParameterName="LABELS", optional=True)
        self.addParameter(field)
        self.addParameter(QgsProcessingParameterRasterLayer("LABEL_RASTER", raster_text, optional=True))
        ignored = self.tr("Codes of the raster that mean no label, such as 254, 255 (empty: its no data, else 0)")
        self.add_advanced(QgsProcessingParameterString("IGNORE", ignored, optional=True))

    def add_target(self) -> None:
        """TARGET, one or several."""
        targets = [self.tr("Last sensor given"), *map(sensor_name, STREAMS)]
        text = self.tr("Target sensor (default: the last one given)")
        self.addParameter(QgsProcessingParameterEnum("TARGET", text, targets, allowMultiple=True, defaultValue=[0]))

    def add_start(self) -> None:
        """START, a model to continue from."""
        start = self.tr("Continue from a model")
        self.addParameter(QgsProcessingParameterFile("START", start, optional=True, fileFilter="X-ModalNet (*.xmn)"))

    def target_given(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[str, ...]:
        """The target's streams, () for the usual ones."""
        return tuple(STREAMS[target - 1] for target in self.parameterAsEnums(parameters, "TARGET", context) if target)

    def add_device(self) -> None:
        """DEVICE, advanced."""
        self.add_advanced(QgsProcessingParameterString("DEVICE", self.tr("Device (auto, cpu, cuda:0)"), "auto"))

    def add_advanced(self, parameter: QgsProcessingParameterDefinition) -> None:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def wrong(self, parameters: dict[str, Any]) -> Iterator[str]:
        if self._lacks(parameters, _LABELS):
            yield self.tr("No labels are given: choose a vector layer and its class field, or a raster of codes")
        if all(parameters.get(name) not in _NOTHING for name in _LABELS):
            yield self.tr("Labels are given twice, as a vector layer and as a raster: leave one of them empty")
        if parameters.get("IGNORE") not in _NOTHING and parameters.get("LABEL_RASTER") in _NOTHING:
            yield self.tr("IGNORE is of a raster of codes: labels of a vector layer have no codes that mean none")
        if self._lacks(parameters, [stream.upper() for stream in STREAMS]):
            yield self.tr("No layer is given: choose at least one raster layer")
        yield from super().wrong(parameters)

    def _lacks(self, parameters: dict[str, Any], names: Sequence[str]) -> bool:
        """Whether the algorithm has these parameters, and none of them is given."""
        known = [name for name in names if self.parameterDefinition(name) is not None]
        return bool(known) and all(parameters.get(name) in _NOTHING for name in known)

    def layer_specs(
        self, parameters: dict[str, Any], context: QgsProcessingContext, target: Sequence[str] = ()
    ) -> tuple[LayerSpec, ...]:
        """The given layers, cheapest last, but the first of the target before the rest of it. Raises LayerError."""
        found = {stream: self.parameterAsRasterLayer(parameters, stream.upper(), context) for stream in STREAMS}
        given = {stream: layer for stream, layer in found.items() if layer is not None}
        return tuple(layers.layer_spec(given[stream], stream) for stream in in_order(given, target))

    def label_spec(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[LabelSpec, tuple[ClassSpec, ...]]:
        """Labels and, from a vector layer, their classes; the codes of a raster mean what its layer shows, or would show in QGIS. Edits
        that are not saved count. Raises EngineError."""
        self._labels, classes = self._labels_given(parameters, context)
        return self._labels, classes

    def _labels_given(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[LabelSpec, tuple[ClassSpec, ...]]:
        raster = self._as_shown(parameters, "LABEL_RASTER", context)
        if raster is not None:
            named, ignored = raster_classes.named_codes(raster), self._ignored(parameters, context)
            return (replace(named, ignore=ignored) if ignored else named), ()
        vector = self.vector_given(parameters, "LABELS", context)
        if vector is None:
            raise JobError(
                self.tr("No labels are given"), self.tr("Give a vector layer with a class field, or a raster of codes")
            )
        field = self.parameterAsString(parameters, "FIELD", context) or likely_field(vector)
        if not is_choice(parameters.get("LABELS")):
            classes = label_specs.class_specs(vector, field)
            return label_specs.label_spec(vector, field), classes
        source = self.parameterAsSource({"LABELS": _as_drawn(parameters["LABELS"])}, "LABELS", context)
        ids = [shape.id() for shape in source.getFeatures(QgsFeatureRequest().setNoAttributes())]
        chosen = source.materialize(QgsFeatureRequest())
        classes = label_specs.class_specs(vector, field, chosen)  # of a class without shapes the engine makes no model
        return label_specs.spec_of_chosen(vector, field, chosen, ids), classes

    def _ignored(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[int, ...]:
        """The codes of IGNORE. Raises JobError."""
        text = self.parameterAsString(parameters, "IGNORE", context).strip()
        codes = re.split(r"\s*[,;]\s*|\s+", text) if text else []
        if not all(re.fullmatch("-?[0-9]+", code) for code in codes):
            message = self.tr("Codes are whole numbers, not '{}' (parameter IGNORE)").format(text)
            raise JobError(message, self.tr("Give numbers, such as 254, 255"))
        return tuple(map(int, codes))

    def old_names(
        self, parameters: dict[str, Any], context: QgsProcessingContext, field: str, classes: Sequence[ClassSpec]
    ) -> OldNames:
        """What these classes of the labels were called before."""
        vector = self.vector_given(parameters, "LABELS", context)
        return old_names(vector, field, {spec.name for spec in classes}) if vector is not None else ()


def is_choice(given: object) -> bool:
    """Whether a source is some of a layer's features, as those that are selected."""
    if not isinstance(given, QgsProcessingFeatureSourceDefinition):
        return False
    filtered_by = getattr(given, "filterExpression", "")  # since QGIS 3.32
    return given.selectedFeaturesOnly or given.featureLimit >= 0 or bool(filtered_by)


def _as_drawn(given: QgsProcessingFeatureSourceDefinition) -> QgsProcessingFeatureSourceDefinition:
    """Also with shapes that cross themselves, at which Processing would stop: of a whole layer they teach, too."""
    kind = QgsProcessingFeatureSourceDefinition
    if given.flags & kind.Flag.FlagOverrideDefaultGeometryCheck:
        return given
    drawn = kind(given)
    drawn.flags |= kind.Flag.FlagOverrideDefaultGeometryCheck
    drawn.geometryCheck = QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck
    return drawn


def named_file(output: object) -> str:
    """The absolute path of an output, "" where Processing chooses it; of what is no file, one that nobody has."""
    given = output.sink.staticValue() if isinstance(output, QgsProcessingOutputLayerDefinition) else output
    is_chosen = not isinstance(given, str) or given == QgsProcessing.TEMPORARY_OUTPUT
    return "" if is_chosen else layers.absolute(str(given), Path.cwd())


def _is_package(output: object) -> bool:
    """Whether an output is a file that shapes can be written to, or one of Processing's own choice."""
    path = named_file(output)
    return not path or path.lower().endswith(".gpkg")


def _is_nameless(output: object) -> bool:
    """As QGIS's batch panel gives a layer that is not wanted. Asked for its path, QGIS would try to load it in the end, and say in red
    that it was not correctly generated."""
    return isinstance(output, QgsProcessingOutputLayerDefinition) and output.sink == QgsProcessingOutputLayerDefinition("").sink


def _as_exception(error: EngineError) -> QgsProcessingException:
    return QgsProcessingException(_told(error))


def _told(error: EngineError) -> str:
    """What Processing shows of an error."""
    return in_words(f"{error.message}\n{error.hint}" if error.hint else error.message)
