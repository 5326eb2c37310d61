"""The live map: what is in view, mapped anew after every edit of the labels and every move of the canvas.

While it is on, a worker keeps scene and network warm; it gets ready as soon as there are shapes of two classes. Edits and moves are
collected for a moment; a map that nobody will see any more is dropped, but what is being learned is finished, because the next map needs
it too.
"""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ..engine.errors import EngineError, LabelError
from ..engine.jobs import Done
from . import outputs
from .choices import Choices
from .digits import fixed
from .engine_words import in_words
from .live_engine import LiveEngine
from .live_job import Asked, View, WideViewError, check_width, live_job, obstacle_of
from .live_labels import LiveLabels
from .live_layers import LiveLayers
from .suggestions import Suggestions

_QUIET_MS = 200  # many edits or moves, one map
_A_MOMENT_S = 0.05  # less is not told
_IDLE_MS = 120_000  # that a worker keeps its memory when nobody needs it
_tr = partial(QCoreApplication.translate, "XModalNet")


class Live(QObject):
    """On the main thread; nothing here waits for the engine."""

    changed = pyqtSignal()  # on or off, what it does, or what came out
    shares_changed = pyqtSignal()
    renewed = pyqtSignal()  # its layers show what came out
    lifted = pyqtSignal()  # of other labels, the map lies above all others now

    def __init__(self, choices: Choices) -> None:
        super().__init__(choices)
        self.is_on = False
        self.status = ""  # a sentence
        self.scale_that_fits = 0.0  # of a view that shows too many pixels, 0.0 while it does not
        self.shares: dict[int, float] = {}  # code -> share of the view
        self.layers = LiveLayers(self)
        self.layers.removed.connect(self.turn_off)
        self._choices = choices
        self.suggestions = Suggestions(self)
        self._engine = LiveEngine(self)
        self._view: Optional[View] = None
        self._is_paused = False  # another job has the machine
        self._is_once = False  # one map was asked for while it is off
        self._goes_on = False  # it is on again with its project, and has shown nothing yet
        self._shapes = 0  # of the labels when they were looked at last
        self._is_edited = False  # since then, by the user
        self._may_get_ready = True  # no worker has just failed to
        self._doubt = ""  # the measure of how unsure they are that maps shall come with, of DOUBTS
        self._wants_suggestions = False  # the next map shall come with suggestions
        self._number = 0  # of the lesson: it grows with every change of what is learned from
        self._asked: Optional[Asked] = None  # what runs
        self._shown: Optional[Asked] = None  # what the layer shows
        self._labels = LiveLabels(self)
        self._folder = ""
        self._maps = 0  # so many were asked for
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_QUIET_MS)
        self._soon.timeout.connect(self._ask)
        self._idle = QTimer(self)  # while nobody needs the worker
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._idle.timeout.connect(self._stop_engine)
        self._engine.answered.connect(self._on_answered)
        self._engine.dropped.connect(self._on_dropped)
        self._engine.failed.connect(self._on_failed)
        self._engine.advanced.connect(self._on_advanced)
        self._labels.copied.connect(self._on_copied)
        self._labels.failed.connect(self._on_not_copied)
        choices.lesson_changed.connect(self._on_lesson)
        choices.labelling.changed.connect(self._on_names)
        choices.labelling.edited.connect(self._on_edited)
        choices.labelling.changed.connect(self._on_labels)
        choices.restored.connect(self.close)

    @property
    def is_busy(self) -> bool:
        return self._engine.is_busy or self._labels.is_busy

    @property
    def wants_suggestions(self) -> bool:
        """Whether suggestions are on their way."""
        return self._wants_suggestions

    @property
    def doubt(self) -> str:
        """The measure by which it is shown where the map is in doubt, "" for none."""
        return self._doubt

    def show_doubt(self, measure: str) -> None:
        """Lay over the map how unsure it is, by one of DOUBTS, or no more: "". That layer goes at once: QGIS crashes where a layer goes
        while its properties are open, so none must go whenever the engine answers."""
        self._doubt = measure
        if not measure:
            self.layers.clear_doubt()
        if self.is_on or self.layers.map is not None:
            self.update_once()

    def turn_on(self, goes_on: bool = False) -> None:
        """Keep the map up to date from now on; goes_on: as when the project was closed, below the finished maps."""
        self.is_on, self._goes_on = True, goes_on
        self._idle.stop()
        self._ask()
        self.changed.emit()

    def turn_off(self) -> None:
        """The last map stays, and is called an old one. The worker goes in a while, with what it keeps in memory: who turns it on again
        soon need not wait."""
        self.is_on = self._is_once = False
        self._soon.stop()
        self._engine.drop()
        self._idle.start()
        self.forget_suggestions()
        self._grow_old()
        self._say("")
        self.changed.emit()

    def _grow_old(self) -> None:
        """What is shown is not true any more, or nobody keeps it so."""
        self.layers.grow_old()
        self._share({})

    def end(self) -> None:
        """Off, and the worker goes at once; another engine may come."""
        self.turn_off()
        self._stop_engine()
        self._may_get_ready = True

    def update_once(self) -> None:
        """One map of what is in view now."""
        self._is_once = True
        self._ask()

    def suggest(self) -> None:
        """Say where a label would teach the most, from the labels as they are now; `suggestions` hears of it."""
        self._wants_suggestions = True
        self.update_once()

    @property
    def has_next_suggestion(self) -> bool:
        """Whether another one is at hand, of the choices and labels as they are."""
        return self.suggestions.has_more and self._shown is not None and self._shown.number == self._number

    def forget_suggestions(self) -> None:
        """There is none any more, and none on its way."""
        self._wants_suggestions = False
        self.suggestions.forget()

    def look_at(self, view: View) -> None:
        """The canvas shows this now."""
        self._view = view
        if self.is_on:
            self._soon.start()

    def pause(self, is_paused: bool) -> None:
        """Another job has the machine, or no more."""
        self._is_paused = is_paused
        if is_paused and self._shown is None and not self._engine.is_busy:
            self._stop_engine()  # which has learned nothing yet: the memory is of more use to the other job
        if not is_paused and (self.is_on or self._is_once):
            self._soon.start()

    def let_go(self) -> None:
        """Before the plugin goes."""
        self.close()
        self.layers.let_go()

    def close(self) -> None:
        """Off, and nothing stays: no worker, no file, no layer."""
        self.end()
        self.layers.clear()
        self._doubt = ""
        self._share({})
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder = ""
        self.changed.emit()

    @property
    def obstacle(self) -> str:
        """Why there can be no live map yet, "" where there can."""
        return obstacle_of(self._choices)

    def _on_lesson(self) -> None:
        self._number += 1
        if self.is_on:
            self._soon.start()
        else:
            self._grow_old()

    def _on_names(self) -> None:
        """What classes are called, and drawn in, is shown at once; the worker hears of it, and has nothing to learn."""
        drawn = self._choices.labelling.drawn
        if self._shown is None or self._shown.number != self._number or self._shown.classes == drawn:
            return
        self.layers.rename(drawn)
        self._shown = replace(self._shown, classes=drawn)
        if self.is_on:
            self._soon.start()

    def _on_edited(self) -> None:
        self._is_edited = True

    def _on_labels(self) -> None:
        """A suggestion was made from other labels, if a shape came or went since."""
        shapes = self._count_shapes()
        is_drawn = self._is_edited and shapes != self._shapes
        self._shapes, self._is_edited = shapes, False
        if not self.suggestions.is_of(shapes):
            self.forget_suggestions()
        if is_drawn and not self.is_on and not self.is_busy:
            self._get_ready()

    def _get_ready(self) -> None:
        """Who draws labels will soon want the map: the worker takes seconds to load what it needs. It goes again if nobody does."""
        if self._may_get_ready and not self._is_paused and not self.obstacle:
            self._engine.get_ready()
            self._rest()

    def _rest(self) -> None:
        """The worker goes in a while, unless somebody needs it."""
        if self._engine.is_alive and not self._engine.is_busy and not self.is_on and not self._is_once:
            self._idle.start()

    def _count_shapes(self) -> int:
        return sum(entry.shapes for entry in self._choices.labelling.classes)

    def _ask(self) -> None:
        """Ask for the map that should be there, unless it is being made; one that nobody will see is dropped."""
        if not (self.is_on or self._is_once) or self._view is None:
            return
        self._choices.labelling.look_for_file()
        wanted = self._wanted(self._view)
        if self._engine.is_busy:
            if self._asked is not None and not self._asked.covers(wanted) and self._is_learned(self._asked):
                self._engine.drop()
            return
        if self._labels.is_busy:  # whose end asks again
            return
        if self._is_paused:
            self._say(_tr("Waits for the other job"))
            return
        if not self._choices.labelling.is_settled:
            self._soon.start()
            return
        try:
            obstacle = self.obstacle
            if obstacle:
                raise LabelError(obstacle)
            if self._choices.target_layer is not None:
                check_width(self._view, self._choices.target_layer)
            is_known = self._is_learned(wanted)  # else the worker looks for the classes in the file, by their names there
            written = self._labels.now(wanted.number, self._choices.labelling, self._work_folder(), is_known)
            if written is None:  # they are copied first
                return
            self._maps += 1
            job = live_job(wanted, written, self._choices, self._work_folder(), self._maps)
            self._asked = wanted
            self._idle.stop()
            self._say(_tr("Mapping") if is_known else _tr("Learning"))
            self._engine.ask(job)
        except EngineError as error:
            self._asked, self._is_once, self._wants_suggestions = None, False, False
            self._say(str(error), error.scale if isinstance(error, WideViewError) else 0.0)
            self._rest()

    def _wanted(self, view: View) -> Asked:
        return Asked(self._number, self._choices.labelling.drawn, view, self._doubt, self._wants_suggestions)

    def _work_folder(self) -> Path:
        if not os.path.isdir(self._folder):  # a cache may be emptied
            self._folder = outputs.passing_folder()
        return Path(self._folder)

    def _on_copied(self) -> None:
        self._ask()
        if not self.is_busy:  # it was turned off meanwhile, or has to wait: who shows that it is busy hears of the end
            self.changed.emit()

    def _on_not_copied(self, error: Optional[EngineError]) -> None:
        self._is_once = self._wants_suggestions = False
        self._say(str(error or ""))
        self._rest()

    def _is_learned(self, asked: Asked) -> bool:
        return self._shown is not None and self._shown.number == asked.number

    def _on_answered(self, done: Done) -> None:
        before, self._shown, self._asked = self._shown, self._asked, None
        self._may_get_ready = True
        if not (self.is_on or self._is_once):  # it was turned off while the answer was on its way
            return
        is_awaited = self._wants_suggestions  # else they were ended while these were made
        self._wants_suggestions = is_awaited and not (self._shown and self._shown.with_suggestions)
        self._is_once = self._wants_suggestions
        try:
            # Else it shows other places, and what lies over it stays there
            is_new = before is None or bool(done.report["epochs"])
            self.layers.show(done, self._choices.layers.values(), is_new, self._goes_on, bool(self._doubt))
            self._on_names()  # which may be others since it was asked for
            self.renewed.emit()
            if is_new and self.is_on and not self._goes_on:
                self.lifted.emit()
            self._goes_on = False
        except EngineError as error:
            self._is_once = self._wants_suggestions = False
            self._say(str(error))
            self._rest()
            return
        if is_awaited:
            self._hear_suggestions(done)  # before `changed` tells that none are wanted any more
        classes: Any = done.report["classes"]
        seconds: Any = done.report["seconds"]
        self._share({entry["code"]: entry["share"] for entry in classes})
        took = sum(seconds.values())
        self._say(_tr("Up to date, made in {} s").format(fixed(took, 1)) if took >= _A_MOMENT_S else _tr("Up to date"))
        self.changed.emit()
        self._go_on(self._shown)

    def _hear_suggestions(self, done: Done) -> None:
        found: Any = done.report.get("suggestions")
        layer = self._choices.target_layer
        if found is not None and layer is not None:
            self.suggestions.hear(found, layer.crs(), self._count_shapes())

    def _on_advanced(self, stage: str) -> None:
        """What it does, but not each epoch of it."""
        self._say(_tr(stage.partition(",")[0]))

    def _on_dropped(self) -> None:
        self._asked = None
        if not self.is_on:
            self._say("")
        self._go_on(None)

    def _on_failed(self, error: EngineError) -> None:
        """What is wrong with the labels or the view is said here, and mended by the next edit or move."""
        is_wanted = self.is_on or self._is_once
        asked, self._asked, self._is_once, self._wants_suggestions = self._asked, None, False, False
        if not self._engine.is_alive:
            self._shown = None  # what was learned is gone
            self._may_get_ready = False
        if is_wanted:
            self._say(str(error))
        self.changed.emit()
        self._go_on(asked)

    def _go_on(self, last: Optional[Asked]) -> None:
        """Something may have changed since that was asked for."""
        if (self.is_on or self._is_once) and self._view is not None:
            wanted = self._wanted(self._view)
            if last is None or not last.covers(wanted):
                self._soon.start()
        self._rest()

    def _share(self, shares: dict[int, float]) -> None:
        if shares != self.shares:
            self.shares = shares
            self.shares_changed.emit()

    def _say(self, text: str, scale_that_fits: float = 0.0) -> None:
        text = in_words(text)
        if text != self.status:
            self.status, self.scale_that_fits = text, scale_that_fits
            self.changed.emit()

    def _stop_engine(self) -> None:
        self._idle.stop()
        self._engine.close()
        self._labels.forget()
        self._asked, self._shown = None, None
