"""Every command on the example vault: what it answers, what it writes, how it exits."""

from __future__ import annotations

import errno
import json
from email import message_from_bytes
from pathlib import Path

import cli_vault
import pytest
from cli_vault import Person

from followup_notes.cli import main
from followup_notes.disk.lock import only_one
from followup_notes.disk.places import state_folder

NOTE = "Northwind round 2"
PATH = "Interviews/Northwind round 2.md"
VERDICT = {
    "id", "rule", "note", "application", "subject", "nth", "state", "text", "start", "due", "until", "next_look",
    "needs", "reasons",
}  # fmt: skip
PROBLEM = {"path", "line", "column", "code", "severity", "message", "hint"}


@pytest.fixture
def robin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Person:
    return cli_vault.person(tmp_path, monkeypatch, capsys)


def contents(vault: Path) -> dict[str, bytes]:
    return {path.relative_to(vault).as_posix(): path.read_bytes() for path in vault.rglob("*") if path.is_file()}


def stamps(vault: Path) -> dict[str, int]:
    return {path.as_posix(): path.stat().st_mtime_ns for path in vault.rglob("*") if path.is_file()}


def test_a_dry_run_prints_a_diff_and_writes_nothing(robin: Person) -> None:
    before = contents(robin.vault)
    code, out, _ = robin.says("run", "--dry-run")
    assert code == 0
    assert f"--- a/{PATH}\n+++ b/{PATH}\n@@" in out
    assert "+- [ ] Thank Ada Park: the forecasting model 🆔 fu-" in out
    assert contents(robin.vault) == before


def test_a_second_run_changes_no_file_and_no_modification_time(robin: Person) -> None:
    code, first = robin.asks("run")
    assert code == 0
    assert PATH in first["changed"]
    assert set(first) == {"now", "changed", "unchanged", "open", "overdue", "waiting", "next_look", "problems"}
    before = stamps(robin.vault)
    _, second = robin.asks("run")
    assert second["changed"] == []
    assert second["unchanged"] == first["unchanged"] + len(first["changed"])
    assert stamps(robin.vault) == before


def test_a_run_announces_what_a_dry_run_announced(robin: Person) -> None:
    _, dry = robin.asks("run", "--dry-run")
    _, wet = robin.asks("run")
    assert dry == wet


def test_the_agenda_has_the_promised_shape(robin: Person) -> None:
    code, answer = robin.asks("agenda")
    assert code == 0
    assert set(answer) == {"now", "verdicts", "problems"}
    assert answer["now"] == "2026-11-23T18:00:00-06:00"
    assert {one["state"] for one in answer["verdicts"]} <= {"open", "overdue", "held", "waiting"}
    for one in answer["verdicts"]:
        assert set(one) == VERDICT
        assert all(set(reason) == {"text", "path", "line"} for reason in one["reasons"])
    thanks = next(one for one in answer["verdicts"] if one["subject"] == "Ada Park")
    assert thanks["due"] == "2026-11-24T14:45:00-06:00"
    assert thanks["note"] == PATH


def test_the_whole_agenda_has_every_verdict(robin: Person) -> None:
    _, some = robin.asks("agenda")
    _, every = robin.asks("agenda", "--all")
    assert len(every["verdicts"]) > len(some["verdicts"])
    assert "does-not-apply" in {one["state"] for one in every["verdicts"]}


@pytest.mark.parametrize("columns", [40, 60, 80, 100, 200])
@pytest.mark.parametrize("by", ["date", "company"])
def test_the_agenda_fits_any_terminal(robin: Person, monkeypatch: pytest.MonkeyPatch, columns: int, by: str) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    code, out, _ = robin.says("agenda", "--by", by)
    assert code == 0
    assert max(map(len, out.split("\n"))) <= columns
    assert robin.id_of("thank-you-note", "Ada") in out


@pytest.mark.parametrize(
    "name", [NOTE, f"{NOTE}.md", PATH, PATH.removesuffix(".md"), f"[[{NOTE}]]", "northwind-round-2", f"vault/{PATH}"]
)
def test_a_note_is_named_by_path_or_title(robin: Person, name: str) -> None:
    code, answer = robin.asks("why", name)
    assert code == 0
    assert {"Ada Park", "Ben Ode"} <= {one["subject"] for one in answer["verdicts"]}


def test_a_note_that_is_not_there_gets_a_suggestion(robin: Person) -> None:
    code, _, err = robin.says("why", "Nortwind round 2")
    assert code == 2
    assert 'did you mean "Northwind round 2"?' in err


def test_why_speaks_of_one_rule_in_full(robin: Person) -> None:
    code, out, _ = robin.says("why", NOTE, "thank_you_note")
    assert code == 0
    assert "thank-you-note · Ada Park - OPEN: due Tue 24 Nov 14:45" in out
    assert "24 hours after interview" in out
    assert "shipped/10-thank-you.yaml:" in out
    assert "next look" in out


def test_why_answers_for_a_rule_that_does_not_exist(robin: Person) -> None:
    code, out, _ = robin.says("why", NOTE, "thankyou-notes")
    assert code == 0
    assert 'did you mean "thank-you-note"?' in out


def test_why_names_the_nearest_rules_where_none_makes_such_a_task(robin: Person) -> None:
    code, answer = robin.asks("why", NOTE, "salary-talk")
    assert (code, answer["verdicts"]) == (0, [])
    (problem,) = [one for one in answer["problems"] if one["code"] == "no-rule"]
    assert "salary-talk" in problem["message"]
    assert problem["hint"].count(",") == 2


def test_why_answers_for_a_note_no_rule_speaks_of(robin: Person) -> None:
    code, out, _ = robin.says("why", "Welcome")
    assert code == 0
    assert "no interview or application note" in out


FACTS = {
    "note", "kind", "company", "role", "round", "stage", "format", "start", "end", "time_zone", "status", "outcome",
    "interviewers", "coordinator", "recruiter", "agency", "referrer", "references", "my_promises", "their_promises",
    "extras", "highlights", "my_strengths", "values", "next_round", "offer_deadline", "offer_on", "accepted_on",
    "rejected_on", "withdrawn_on", "take_home_sent", "references_asked", "country", "region", "contact_preference",
    "cancelled_by", "follow_up", "follow_up_off", "applied", "messages", "replies", "sources", "problems",
    "need_more_time", "slots", "place", "news", "wanted_deadline", "language", "confirmed", "hiring_manager",
}  # fmt: skip


def test_facts_have_the_promised_shape(robin: Person) -> None:
    code, answer = robin.asks("facts", NOTE)
    assert code == 0
    assert set(answer) == FACTS
    assert (answer["kind"], answer["company"], answer["round"]) == ("interview", "Northwind", 2)
    assert (answer["status"], answer["outcome"]) == ("held", "open")
    assert answer["end"] == "2026-11-23T14:45:00"
    ada = answer["interviewers"][0]
    assert (ada["name"], ada["email"], ada["topics"]) == (
        "Ada Park",
        "ada@northwind.example",
        ["the forecasting model"],
    )
    assert answer["their_promises"] == [{"what": "a decision", "by": "2026-12-01", "received": None}]
    assert answer["sources"]["role"] == {"line": 4, "column": 7, "key": "role"}


def test_facts_of_a_note_that_is_not_ours_say_nothing(robin: Person) -> None:
    code, answer = robin.asks("facts", "Welcome")
    assert code == 0
    assert answer["kind"] is None
    assert answer["interviewers"] == []


def test_an_interview_to_come_is_scheduled(robin: Person) -> None:
    _, before = robin.asks("facts", "Initech panel")
    _, after = robin.asks("facts", "Initech panel", at="2026-11-25T11:30")
    assert (before["status"], after["status"]) == ("scheduled", "held")


def test_a_clean_vault_is_checked_with_0_and_a_fault_with_1(robin: Person) -> None:
    code, answer = robin.asks("check")
    assert (code, set(answer)) == (0, {"problems"})
    rules = robin.vault / "Follow-up" / "My rules.md"
    rules.write_text(rules.read_text("utf-8").replace("    due:\n      - at: on", "    duee:\n      - at: on"), "utf-8")
    code, answer = robin.asks("check")
    assert code == 1
    problem = answer["problems"][0]
    assert set(problem) == PROBLEM
    assert (problem["path"], problem["line"], problem["column"]) == ("Follow-up/My rules.md", 10, 5)
    code, out, _ = robin.says("check")
    assert "    10 |     duee:" in out
    assert "        |     ^" in out


def test_a_draft_comes_as_text_link_and_file(robin: Person, tmp_path: Path) -> None:
    ident = robin.id_of("thank-you-note", "Ada")
    code, out, _ = robin.says("draft", ident)
    assert code == 0
    assert out.startswith("To: Ada Park <ada@northwind.example>\nSubject: ")
    _, answer = robin.asks("draft", ident)
    assert set(answer) == {"to", "subject", "body", "mailto", "findings", "problems"}
    assert answer["mailto"].startswith("mailto:ada@northwind.example?subject=")
    _, link, _ = robin.says("draft", ident, "--mailto")
    assert link.strip() == answer["mailto"]
    file = tmp_path / "letter.eml"
    assert robin.says("draft", ident, "--eml", str(file))[0] == 0
    assert message_from_bytes(file.read_bytes())["X-Unsent"] == "1"
    assert robin.says("draft", ident, "--eml", str(file))[0] == 2


def test_a_letter_that_lacks_something_is_no_letter_yet(robin: Person) -> None:
    code, answer = robin.asks("draft", robin.id_of("thank-you-note", "Ben"))
    assert code == 1
    assert answer["to"] == "Ben Ode <ben@northwind.example>"
    assert [answer[name] for name in ("subject", "body", "mailto", "findings")] == [None] * 4
    assert [problem["severity"] for problem in answer["problems"]] == ["error"]


def test_an_unknown_id_is_wrong_usage(robin: Person) -> None:
    assert robin.says("draft", "fu-000000")[0] == 2
    assert robin.says("restore", "fu-000000")[0] == 2


def test_remove_gives_every_note_back_byte_for_byte(robin: Person) -> None:
    before = contents(robin.vault)
    robin.says("run")
    assert contents(robin.vault) != before
    code, answer = robin.asks("remove")
    assert code == 0
    assert answer["left"] == []
    assert PATH in answer["removed"]
    assert contents(robin.vault) == before


def test_remove_takes_single_notes(robin: Person) -> None:
    robin.says("run")
    code, answer = robin.asks("remove", NOTE)
    assert (code, answer["removed"]) == (0, [PATH])


def test_remove_is_refused_while_a_watcher_would_write_again(robin: Person) -> None:
    robin.says("run")
    before = contents(robin.vault)
    with only_one(state_folder(robin.vault)):
        code, _, err = robin.says("remove")
    assert code == 3
    assert "Stop it first" in err
    assert contents(robin.vault) == before


def test_what_was_dismissed_is_restored(robin: Person) -> None:
    robin.says("run")
    ident = robin.id_of("thank-you-note", "Ben")
    note = robin.vault / PATH
    kept = [line for line in note.read_text("utf-8").split("\n") if not (ident in line and line.startswith("- [ ]"))]
    note.write_text("\n".join(kept), "utf-8")
    robin.says("run")
    assert "] Thank Ben Ode" not in note.read_text("utf-8")
    code, out, _ = robin.says("agenda")
    assert "Dismissed This Week" in out
    code, answer = robin.asks("restore", ident)
    assert (code, answer["restored"]) == (0, [ident])
    assert "- [ ] Thank Ben Ode" in note.read_text("utf-8")


def test_the_rules_in_force_are_shown_with_their_places(robin: Person) -> None:
    code, out, _ = robin.says("rules", "promised-material")
    assert code == 0
    assert "[Follow-up/My rules.md:" in out
    assert "(was:" in out
    _, answer = robin.asks("rules")
    assert len(answer["rules"]) >= 24


def test_the_forecast_steps_into_the_future(robin: Person) -> None:
    code, answer = robin.asks("forecast", NOTE)
    assert code == 0
    moments = [step["at"] for step in answer["steps"]]
    assert moments == sorted(moments)
    assert ("promised-material", "overdue") in {(step["rule"], step["state"]) for step in answer["steps"]}


def test_tests_of_rules_pass_and_fail(robin: Person) -> None:
    code, answer = robin.asks("test")
    assert code == 0
    assert [set(one) for one in answer["tests"]] == [{"name", "path", "line", "passed", "explanation"}]
    rules = robin.vault / "Follow-up" / "My rules.md"
    rules.write_text(rules.read_text("utf-8").replace("promised-material: open", "promised-material: done"), "utf-8")
    code, answer = robin.asks("test")
    assert code == 1
    assert 'expected promised-material to be "done"' in answer["tests"][0]["explanation"]


def test_a_test_is_written_from_a_note(robin: Person) -> None:
    code, out, _ = robin.says("test", "--write", NOTE)
    assert code == 0
    assert out.startswith("tests:\n")


@pytest.mark.parametrize("what", ["rules", "notes", "settings"])
def test_schemas_are_json(robin: Person, what: str) -> None:
    code, out, _ = robin.says("schema", what)
    assert code == 0
    assert json.loads(out)["$schema"]


def test_the_dashboard_is_written_once_and_kept_up_to_date(robin: Person) -> None:
    code, _, _ = robin.says("dashboard")
    board = robin.vault / "Follow-up" / "Dashboard.md"
    text = board.read_text("utf-8")
    assert code == 0
    assert "```mermaid\ntimeline\n" in text
    assert "Thank Ada Park: the forecasting model ([[Interviews/Northwind round 2|Northwind round 2]])" in text
    stamp = board.stat().st_mtime_ns
    robin.says("dashboard")
    assert board.stat().st_mtime_ns == stamp
    robin.says("run", at="2026-12-20T09:00")
    assert board.read_text("utf-8") != text


def test_what_the_user_writes_on_a_board_stays(robin: Person) -> None:
    robin.says("dashboard")
    board = robin.vault / "Follow-up" / "Dashboard.md"
    edited = board.read_text("utf-8").replace("## Timeline", "Call Dana!\n\n## Timeline") + "\nMy own words.\n"
    board.write_text(edited, "utf-8")
    code, _, err = robin.says("dashboard", at="2026-12-20T09:00")
    assert code == 0
    assert "kept as it is" in err
    assert board.read_text("utf-8") == edited


def test_problems_get_a_note_of_their_own(robin: Person) -> None:
    (robin.vault / "Interviews" / "Broken.md").write_text("---\ntype: interview\ncompany: [Northwind\n---\n", "utf-8")
    robin.says("run")
    text = (robin.vault / "Follow-up" / "Problems.md").read_text("utf-8")
    assert "[[Interviews/Broken|Broken]]" in text
    (robin.vault / "Interviews" / "Broken.md").unlink()
    robin.says("run")
    assert "No problems." in (robin.vault / "Follow-up" / "Problems.md").read_text("utf-8")


def test_the_calendar_feed_is_the_same_every_time(robin: Person, tmp_path: Path) -> None:
    file = tmp_path / "feed.ics"
    assert robin.asks("calendar", "--file", str(file))[1]["changed"] is True
    text = file.read_bytes()
    assert robin.id_of("thank-you-note", "Ada").encode() in text
    assert robin.asks("calendar", "--file", str(file))[1]["changed"] is False


def test_init_overwrites_nothing(robin: Person, tmp_path: Path) -> None:
    before = contents(robin.vault)
    code, answer = robin.asks("init")
    assert code == 0
    assert answer["written"] == []
    assert contents(robin.vault) == before
    fresh = tmp_path / "fresh"
    fresh.mkdir()
    person = Person(fresh, robin.capsys)
    assert person.asks("init")[1]["written"] == ["Follow-up/Settings.md", "Follow-up/My rules.md"]
    assert person.asks("check") == (0, {"problems": []})


def test_the_example_is_laid_out_in_an_empty_folder_only(robin: Person, tmp_path: Path) -> None:
    target = tmp_path / "example"
    assert robin.says("init", "--example", str(target))[0] == 0
    assert contents(target) == contents(cli_vault.EXAMPLE)
    assert robin.says("init", "--example", str(target))[0] == 2


def test_a_new_note_is_an_interview_note(robin: Person) -> None:
    words = ("new", "--company", "Acme: Tools", "--role", "Analyst", "--round", "1", "--date", "2026-11-24T09:00")
    code, answer = robin.asks(*words, "--with", "Kim Lee <kim@acme.example>")
    assert code == 0
    assert answer["note"] == "Interviews/Acme Tools round 1.md"
    _, facts = robin.asks("facts", answer["note"])
    assert (facts["kind"], facts["company"], facts["start"]) == ("interview", "Acme: Tools", "2026-11-24T09:00:00")
    assert robin.says(*words)[0] == 2


def test_originals_are_kept_and_come_back(robin: Person) -> None:
    before = (robin.vault / PATH).read_bytes()
    robin.says("run")
    _, answer = robin.asks("backups", "--of", NOTE)
    assert [one["path"] for one in answer["backups"]] == [PATH]
    code, answer = robin.asks("backups", "--restore", answer["backups"][0]["name"])
    assert (code, answer["restored"]) == (0, [PATH])
    assert (robin.vault / PATH).read_bytes() == before


def test_the_doctor_tells_the_settle_times_in_force(robin: Person) -> None:
    code, out, _ = robin.says("doctor")
    assert code == 0
    assert "10 s; 30 s while you write, 40 s after sync, 60 s after a write of ours" in out


def test_the_doctor_tells_how_notes_are_written_and_changes_heard(
    robin: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = {path.name for path in robin.vault.iterdir()}
    facts = robin.asks("doctor")[1]["facts"]
    assert facts["writing"].startswith(("exchange:", "replace:"))
    assert facts["changes"].startswith(("events", "polling every 10 s: "))
    assert {path.name for path in robin.vault.iterdir()} == names

    def refuses(*_names: str) -> None:
        raise OSError(errno.EINVAL, "no exchange")

    monkeypatch.setattr("followup_notes.disk.probe.exchange", refuses)
    monkeypatch.setattr("followup_notes.cli.doctor.silent_mount", lambda _root: "fuse.sshfs")
    facts = robin.asks("doctor")[1]["facts"]
    assert facts["writing"].startswith("replace:")
    assert facts["changes"].startswith("polling every 10 s: fuse.sshfs")
    assert {path.name for path in robin.vault.iterdir()} == names


def test_watch_takes_no_other_moment(robin: Person) -> None:
    code, _, err = robin.says("watch")
    assert code == 2
    assert "takes no --at" in err


def test_a_hostile_name_in_a_note_cannot_command_the_terminal(robin: Person) -> None:
    note = robin.vault / "Interviews" / "Evil.md"
    note.write_text('---\ntype: interview\ncompany: "E\\e[31mvil"\ndate: 2026-11-23\n---\n', "utf-8")
    for command in (["facts", "Evil"], ["agenda"], ["check"], ["run", "--dry-run"], ["why", "Evil"]):
        _, out, err = robin.says(*command)
        assert "\x1b" not in out + err


def test_check_marks_the_whole_text_at_fault(robin: Person) -> None:
    rules = "change:\n  check-in:\n    strat: on interview\n    due: 5 wroking days after start\n"
    (robin.vault / "Follow-up" / "Mine.yaml").write_text(rules, "utf-8")
    _, out, _ = robin.says("check")
    marked = out.split("\n")
    assert f"        |     {'^' * 5}" in marked
    assert f"        |          {'^' * 26}" in marked


@pytest.mark.parametrize(
    ("line", "column", "said", "meant"),
    [
        ("follow-up off: [no-show, chekc-in]", 26, "chekc-in", "check-in"),
        ("follow-up off: Check Inn", 16, "Check Inn", "check-in"),
        ("follow-up: {off: [check_inn]}", 19, "check_inn", "check-in"),
    ],
)
def test_a_rule_that_nobody_knows_in_a_note_is_a_warning(
    robin: Person, line: str, column: int, said: str, meant: str
) -> None:
    note = f"---\ntype: interview\ncompany: Initech\ndate: 2026-11-20\n{line}\n---\n"
    (robin.vault / "Initech.md").write_text(note, "utf-8")
    code, answer = robin.asks("check")
    (found,) = (one for one in answer["problems"] if one["path"] == "Initech.md")
    assert (code, found["line"], found["column"], found["severity"]) == (0, 5, column, "warning")
    assert f'"{said}"' in found["message"]
    assert meant in found["hint"]


def test_rules_show_choices_in_words(robin: Person) -> None:
    _, out, _ = robin.says("rules", "thank-you-note")
    assert "2 hours after interview when decision: same day; else " in out
    _, out, _ = robin.says("rules", "close-the-file")
    assert "the earlier of 10 working days after last allowed nudge and (the later of " in out


def test_a_letter_is_checked_where_there_is_no_vault_as_well(
    tmp_path: Path, robin: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = tmp_path / "nowhere"
    nowhere.mkdir()
    (nowhere / "letter.txt").write_text(
        "Dear [Name],\n\nI need an answer by Friday.\n\nKind regards,\nCora Lind\n", "utf-8"
    )
    monkeypatch.chdir(nowhere)
    robin.capsys.readouterr()
    assert main(["check-letter", "letter.txt", "--json"]) == 1
    told = json.loads(robin.capsys.readouterr().out)
    assert {"placeholder", "demand"} <= {finding["check"] for finding in told["findings"]}
    assert contents(nowhere).keys() == {"letter.txt"}
    assert main(["check-letter", "letter.txt", "--note", NOTE]) == 3
