#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Three incidents from log to close by `ireg` alone: it names each gap, each gap is closed by the
command for it, and no gate is passed with a reason."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))
from ireg import PROGRAM, RegisterTest, main  # noqa: E402

STAGES = ("assess", "contain", "evaluate", "notify", "review", "monitor")

GATEWAY = {
    "title": "Nobody reaches Skerry Desk: the gateway answers nothing",
    "log": ("--kind", "service-interruption", "--noticed", "-3h", "--personal-data", "no", "--owner", "Ottilie Marchbanks"),
    "notes": (
        ("-3h", "fact", "The uptime check raises an alarm; the address and the dashboards are both dark."),
        ("-178m", "fact", "Almost nothing is logged any more; what there is names the gateway."),
        ("-176m", "decision", "Throw the gateway's instances away and let new ones start."),
        ("-174m", "communication", "Support tells two callers that it works again."),
    ),
    "facts": {
        "disposition": "confirmed", "summary": "The gateway answered nothing until its instances were replaced.",
        "occurred_from": "-3h", "occurred_to": "-174m",
        "confidentiality": "none", "integrity": "none", "availability": "high",
        "urgency": "medium", "aware_at": "-3h", "contained_at": "-174m", "contained_by": "Corwin Thistledown",
        "containment_verified": "Address and dashboards opened from outside for ten minutes.",
        "impact": "All of Skerry Desk was out of reach for six minutes.", "severity_confirmed_by": "Ottilie Marchbanks",
        "notify_required": "no", "notify_reason": "Six minutes, no data; below what contracts name.",
        "notify_decided_by": "Perpetua Glimm", "notify_decided_at": "now", "root_cause_category": "system-failure",
        "root_cause": "The gateway's instances hung after running out of file handles; nothing watches those.",
        "effective": "yes", "effectiveness_method": "Handles exhausted on a test gateway: replaced by itself.",
        "effective_checked_at": "now",
    },
    "evidence": "16:30 alarm\n16:32 gateway: too many open files\n16:33 replaced\n",
    "lesson": ("process", "An alarm that reaches half of the team is an alarm for half of the time."),
    "action": ("Send the outage alarm to everybody on call", "improve"),
    "summary": "Found and mended in six minutes, because the right people happened to sit at their desks.",
    "watch": "Open file handles of the gateway",
}
FLOOD = {
    "title": "After the update, sessions no longer start",
    "log": ("--kind", "regression", "--noticed", "-2h", "--personal-data", "no", "--owner", "Corwin Thistledown"),
    "notes": (
        ("-5h", "fact", "The new session server and its tidy-up job go live; every test is green."),
        ("~-3h", "fact", "The share of sessions that start drops to nothing."),
        ("-2h", "communication", "A customer asks in the forum whether it is only her."),
        ("-100m", "fact", "Restarting proxy and gateway changes nothing; restarting the session server does."),
        ("-80m", "fact", "The log shows the tidy-up job asking thousands of times to stop what is not running."),
        ("-30m", "decision", "Go back to the session server of last week instead of waiting for the mended one."),
    ),
    "facts": {
        "disposition": "confirmed", "summary": "Since the update a tidy-up job stops sessions as they start.",
        "last_good": "7.3", "first_bad": "7.4", "change": "The session server and its tidy-up job are new.",
        "fixed_in": "7.3, put back", "confidentiality": "none", "integrity": "low", "availability": "moderate",
        "urgency": "high", "aware_at": "-2h", "contained_at": "-25m", "contained_by": "Corwin Thistledown",
        "containment_verified": "Two hundred sessions started and ended; memory stays level.",
        "impact": "Outages of ten to thirty minutes over the afternoon; up to 90 people without a session.",
        "severity_confirmed_by": "Perpetua Glimm", "notify_required": "yes",
        "notify_reason": "Contracts promise word of an outage above twenty minutes within a day.",
        "notify_decided_by": "Perpetua Glimm", "notify_decided_at": "now", "root_cause_category": "human-error",
        "root_cause": "Several large updates in one release, and no test of a job that only hurts when it has run for an hour.",
        "effective": "yes", "effectiveness_method": "Release of one component rehearsed and taken back in four minutes.",
        "effective_checked_at": "now",
    },
    "evidence": "tidy-up: 400 stop session 8812: not running\n" * 40,
    "notification": ("Customers with a contract", "E-mail", True),
    "lesson": ("procedure", "Going back is quicker than going forward; do it first and look for the cause afterwards."),
    "action": ("Test the tidy-up job with an hour of traffic", "prevent"),
    "summary": "Three faults came in one release. Each was easy; together they took a day to tell apart.",
    "watch": "Memory of the session server",
}
SILENCE = {
    "title": "Progress of a build is no longer shown",
    "log": ("--kind", "reduced-quality", "--noticed", "yesterday 08:10", "--personal-data", "no", "--owner", "Perpetua Glimm"),
    "notes": (
        ("yesterday 08:03", "fact", "Reading the log of any build ends with \"no tunnel to this machine\"; builds go on."),
        ("yesterday 10:20", "decision", "Bring the planned upgrade of the cluster forward and see whether that helps."),
        ("yesterday 11:17", "fact", "New machines have the same fault, so it is not in the machines."),
        ("yesterday 13:40", "fact", "One old machine has no address in its record; the controller stumbles over it."),
        ("yesterday 13:55", "fact", "That machine is taken out; logs appear at once."),
    ),
    "facts": {
        "disposition": "confirmed", "summary": "The log of a running build could not be read; builds went on.",
        "occurred_from": "yesterday 08:03", "occurred_to": "yesterday 13:55",
        "confidentiality": "none", "integrity": "none", "availability": "low",
        "urgency": "low", "aware_at": "yesterday 08:10", "contained_at": "yesterday 13:55",
        "contained_by": "Ottilie Marchbanks", "containment_verified": "Logs of five builds followed to their end.",
        "impact": "People saw no progress while building; every build finished.", "severity_confirmed_by": "Corwin Thistledown",
        "notify_required": "no", "notify_reason": "Nothing failed and no data was involved; a line on the status page is enough.",
        "notify_decided_by": "Perpetua Glimm", "notify_decided_at": "now", "root_cause_category": "third-party-failure",
        "root_cause": "The hosting company's controller gives up on all machines when one has no address.",
        "effective": "yes", "effectiveness_method": "A machine without an address is now reported within five minutes.",
        "effective_checked_at": "now",
    },
    "evidence": "error: no tunnel to this machine\n",
    "notification": ("Hosting company", "Support ticket", False),
    "lesson": ("tool", "When every machine shows the same fault, look at what they share before replacing them."),
    "action": ("Report machines without an address", "correct"),
    "summary": "The upgrade cost two hours and excluded the machines as the cause.",
    "watch": "Machines without an address",
}


class Journey(RegisterTest):
    def prepare(self):
        super().prepare()
        self.file = self.folder / "skerry.ireg"
        self.ok("new", self.file, "--organisation", "Skerryvane Pty Ltd", "--zone", "Australia/Sydney")

    def test_a_gateway_that_hung(self):
        self.travel(GATEWAY)

    def test_an_update_that_flooded(self):
        self.travel(FLOOD)

    def test_logs_that_went_silent(self):
        self.travel(SILENCE)

    def travel(self, story):
        ref = self.log(story["title"], *story["log"])
        for at, kind, what in story["notes"]:
            self.ok("note", self.file, ref, "--at", at, "--kind", kind, "--what", what)
        self.do_unasked(story, ref)
        for stage in STAGES:
            self.assertEqual(self.show(ref)["stage"], stage)
            self.close_gaps(story, ref)
            self.ok(*(("close", self.file, ref) if stage == "monitor" else ("advance", self.file, ref)))
        self.arrived(ref)

    def do_unasked(self, story, ref):
        """What a person does without being asked: an action, and a notice that the story tells of."""
        title, kind = story["action"]
        self.ok("action", self.file, "add", "--incident", ref, "--title", title, "--type", kind)
        if "notification" in story:
            self.ok("notification", self.file, "add", "--incident", ref, "--to", story["notification"][0], "--due", "-5m")

    def close_gaps(self, story, ref):
        for _ in range(25):
            gaps = self.json("gaps", self.file, ref)
            if not gaps:
                return
            self.close_gap(story, ref, gaps[0])
        self.fail(f"gaps stay open: {gaps}")

    def close_gap(self, story, ref, gap):
        fact, record = gap["fact"], gap.get("record")
        if ":" not in fact:
            values = story["facts"]
            asked = [fact]
            if fact == "severity":
                asked = ["confidentiality", "integrity", "availability", "urgency"]
            self.ok("set", self.file, ref, *(f"{field}={values[field]}" for field in asked))
            return
        getattr(self, fact.replace(":", "_"))(story, ref, record)

    def evidence_one(self, story, ref, _):
        path = self.folder / "extract.log"
        path.write_text(story["evidence"])
        self.ok("evidence", self.file, "add", "--incident", ref, path)

    def notification_sent(self, story, _, record):
        _, channel, sent = story["notification"]
        if sent:
            self.ok("notification", self.file, "sent", record, "--at", "now", "--channel", channel)
        else:
            self.ok("notification", self.file, "waive", record, "--reason", "They mended it before we had written.")

    def notification_late_reason(self, _, __, record):
        self.ok("set", self.file, record, "late_reason=The list of addresses was being moved.")

    def lesson_one(self, story, ref, _):
        target, statement = story["lesson"]
        self.ok("lesson", self.file, "add", "--incident", ref, "--statement", statement, "--target", target)

    def action_owner(self, _, __, record):
        self.ok("set", self.file, record, "owner=Corwin Thistledown")

    def action_due(self, _, __, record):
        self.ok("set", self.file, record, "due=+14d")

    def action_done(self, _, __, record):
        self.ok("action", self.file, "done", record, "--result", "In place.")

    def review_held_at(self, story, ref, _):
        self.ok("review", self.file, ref, "set", "held_at=now", "went_well=The team told each other at once")

    def review_facilitator(self, _, ref, __):
        self.ok("review", self.file, ref, "set", "facilitator=Perpetua Glimm")

    def review_summary(self, story, ref, _):
        self.ok("review", self.file, ref, "set", f"summary={story['summary']}")

    def review_approved(self, _, ref, __):
        self.ok("review", self.file, ref, "approve", "--as", "Ottilie Marchbanks")

    def watch_one(self, story, ref, _):
        self.ok("watch", self.file, "add", "--incident", ref, "--what", story["watch"], "--until", "today")

    def watch_checked(self, _, __, record):
        self.ok("watch", self.file, "check", record, "--result", "Nothing seen.")

    def arrived(self, ref):
        shown = self.show(ref)
        self.assertEqual(shown["status"], "closed")
        self.assertEqual([visit["stage"] for visit in shown["stages"]], list(STAGES))
        for visit in shown["stages"]:
            self.assertTrue(visit["left"], visit)
            self.assertIn(visit["bypass_reason"], (None, ""), visit)
        self.assertTrue(shown["lessons"] and shown["actions"])
        light = shown["severity"] in ("low", "planning") # of which no evidence and no watching is asked
        self.assertTrue(light or (shown["evidence"] and shown["watch"]))
        self.verify()
        self.printed(ref, shown)

    def printed(self, ref, shown):
        report = self.folder / "report.pdf"
        self.ok("report", self.file, "--kind", "post-incident", "--incident", ref, "-o", report)
        self.assertTrue(report.read_bytes().startswith(b"%PDF-"))
        if shutil.which("pdftotext"):
            text = subprocess.run(["pdftotext", report, "-"], capture_output=True, check=True).stdout.decode()
            self.assertIn(ref, text)
            self.assertIn(" ".join(shown["lessons"][0]["statement"].split()[:4]), " ".join(text.split()))


class Control(Journey):
    """The journey itself can fail: a story that lacks one fact stays where that fact is asked for."""

    test_a_gateway_that_hung = test_an_update_that_flooded = test_logs_that_went_silent = None

    def stays(self, lacking, stage):
        story = {**GATEWAY, "facts": {**GATEWAY["facts"], lacking: ""}}
        with self.assertRaisesRegex(self.failureException, "gaps stay open"):
            self.travel(story)
        ref = self.json("list", self.file)[0]["reference"]
        self.assertEqual(self.show(ref)["stage"], stage)
        self.assertEqual(self.json("gaps", self.file, ref)[0]["fact"], lacking)
        self.refused(1, "advance", self.file, ref)

    def test_without_who_confirmed_it_is_not_contained(self):
        self.stays("contained_by", "contain")

    def test_without_a_cause_it_is_not_reviewed(self):
        self.stays("root_cause", "review")


class WithoutFacts(RegisterTest):
    def test_no_stage_lets_an_empty_incident_pass(self):
        ref = self.log()
        for stage in STAGES[:-1]:
            self.assertEqual(self.show(ref)["stage"], stage)
            if stage != "notify":
                answer = self.refused(1, "advance", self.file, ref)
                self.assertTrue(answer.json["gaps"])
            self.ok("advance", self.file, ref, "--reason", "for the next one")
        self.assertTrue(self.refused(1, "close", self.file, ref).json["gaps"])


if __name__ == "__main__":
    assert os.access(PROGRAM, os.X_OK), "IREG names the program under test"
    main()
