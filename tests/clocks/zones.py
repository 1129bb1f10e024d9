#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""zones.py IREG: the same register at the same instant says the same, whatever zone the machine is
in, across changes of clocks, leap days, ends of years, and a clock that is set back a day."""
import json
import sys
from datetime import datetime, timezone

from story import Story, machine

ZONES = ["Australia/Sydney", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Chatham", "America/New_York",
         "Europe/London", "Europe/Paris", "Pacific/Apia", "UTC"]
# Awareness, and the instants at which the machine reads its clock.
MOMENTS = {
    "gap in Sydney": "2026-10-03T15:30:00", "gap on Lord Howe": "2026-10-03T15:29:00",
    "fold in Sydney": "2026-04-04T15:30:00", "fold in New York": "2026-11-01T05:30:00",
    "gap in Paris": "2027-03-28T00:59:00", "fold in London": "2026-10-25T00:30:00",
    "29 February": "2028-02-28T20:00:00", "31 December": "2026-12-31T10:30:00",
}
story = Story(sys.argv[1])


def at(moment, hours):
    return int(datetime.fromisoformat(moment).replace(tzinfo=timezone.utc).timestamp()) + hours * 3600


def read(instant, zone):
    """What `ireg deadlines` says on a machine in the zone whose clock shows the instant."""
    return json.dumps(story.run("deadlines", environment=machine(instant, zone)), sort_keys=True)


story.run("new", "--organisation", "Example", "--zone", "Australia/Sydney", "--jurisdictions", "au,eu,uk,nz")
story.run("regimes", "enable", "us-ca-1798-82", "jp-appi", "eu-nis2")
# What is written down has been: on a machine whose clock is past the last of them.
after = machine(at(max(MOMENTS.values()), 24), "UTC")


def write(*words):
    return story.run(*words, environment=after)


told = {}
for name, moment in MOMENTS.items():
    ref = write("log", "--title", name, "--noticed", moment + "Z")["reference"]
    told[ref] = moment
    write("set", ref, f"aware_at={moment}Z")
    regimes = "eu-gdpr-controller,uk-gdpr,nz-privacy-act,us-ca-1798-82,jp-appi,eu-nis2"
    write("assessment", "add", "--incident", ref, "--regime", regimes, "--answer", "triggered", "--reason", "As a test")
for notice in story.run("notification", "list"):
    if (notice["regime"], notice["step"]) == ("eu-nis2", "notification"):
        write("notification", "sent", notice["id"], "--at", told[notice["incident"]] + "Z")

compared = 0
for name, moment in MOMENTS.items():
    for hours in (0, 24, 72):
        answers = {zone: read(at(moment, hours), zone) for zone in ZONES}
        story.check(f"{name} after {hours} h: every zone says the same", len(set(answers.values())), 1)
        compared += len(answers)
    # Asleep for three days, then set back by one: each reading is that of its own instant.
    first = read(at(moment, 24), "Asia/Kathmandu")
    later = read(at(moment, 96), "Asia/Kathmandu")
    story.check(f"{name}: set back a day", read(at(moment, 72), "Pacific/Apia"), read(at(moment, 72), "UTC"))
    story.check(f"{name}: set back to the first day", read(at(moment, 24), "Pacific/Apia"), first)
    story.check(f"{name}: time did pass", first == later, False)
print(f"{compared} readings")
story.end()
