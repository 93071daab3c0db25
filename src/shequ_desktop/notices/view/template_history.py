"""What was done to a template in the editor, so that it can be taken back. Knows no window."""

from dataclasses import dataclass, replace

from shequ_desktop.documents.templates import Template
from shequ_desktop.notices.view.template_tree import Path

_MOST = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A template as it stood, and the part that was chosen."""

    template: Template
    chosen: Path = ()
    what: tuple[Path, str] | None = None
    """Path and setting that typing has changed; more typing there is the same step."""


class History:
    """The steps from what is saved to what is shown."""

    def __init__(self, first: Template) -> None:
        self._saved = first
        self._steps = [Step(template=first)]
        self._at = 0

    @property
    def now(self) -> Step:
        """What is shown."""
        return self._steps[self._at]

    @property
    def saved(self) -> Template:
        """What is in force."""
        return self._saved

    @property
    def is_dirty(self) -> bool:
        """Say whether anything is not saved."""
        return self.now.template != self._saved

    @property
    def can_undo(self) -> bool:
        """Say whether there is anything to take back."""
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        """Say whether anything was taken back."""
        return self._at + 1 < len(self._steps)

    def do(self, step: Step) -> None:
        """Go on to ``step``; typing in one field, one key after the other, is one step."""
        if step.template == self.now.template:
            return
        del self._steps[self._at + 1 :]
        if step.what is not None and step.what == self.now.what and self._at:
            self._steps[self._at] = step
            return
        self._steps.append(step)
        del self._steps[:-_MOST]
        self._at = len(self._steps) - 1

    def undo(self) -> Step:
        """Go back one step; return it, with what the step that is taken back was about."""
        chosen = self.now.chosen
        self._at = max(self._at - 1, 0)
        return Step(template=self.now.template, chosen=chosen)

    def redo(self) -> Step:
        """Go forward again."""
        self._at = min(self._at + 1, len(self._steps) - 1)
        return self.now

    def keep(self, saved: Template) -> None:
        """Take ``saved`` as what is in force; what was done can still be taken back."""
        self._saved = saved
        # More typing in the same field is a step of its own from here on.
        self._steps[self._at] = replace(self.now, what=None)
