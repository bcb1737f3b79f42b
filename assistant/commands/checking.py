"""`doctor`."""

from assistant.processes.doctor import Finding, examine
from assistant.processes.terminal import Terminal
from assistant.settings import Settings


def check_all() -> bool:
    """Shows every finding; whether nothing that is needed is missing."""
    terminal = Terminal()
    findings = []
    for finding in examine(Settings()):
        terminal.say(_line(finding))
        findings.append(finding)
    return all(finding.is_well or not finding.needed for finding in findings)


def _line(finding: Finding) -> str:
    mark = "ok     " if finding.is_well else "MISSING" if finding.needed else "note   "
    remedy = "" if finding.is_well else f"\n        → {finding.remedy}"
    return f"{mark} {finding.name}: {finding.told}{remedy}"
