#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""brussels.py IREG: a payment firm under NIS2 and DORA; the incident is classified as major late."""
import sys
from datetime import datetime

from story import Story

story = Story(sys.argv[1], int(datetime.fromisoformat("2026-12-05T09:00:00+01:00").timestamp()))
run, check = story.run, story.check

run("new", "--organisation", "Example Payments", "--zone", "Europe/Brussels")
check("without jurisdictions nothing is asked", run("regimes"), [])
run("regimes", "enable", "eu-nis2", "eu-dora")
run("regimes", "edit", "eu-dora", "authority=Competent authority for payments")
run("holidays", "add", "2026-12-25=Christmas", "2027-01-01=New Year", "--calendar", "EU")

ref = run("log", "--title", "Card payments fail for a third of users", "--kind", "service-interruption",
          "--noticed", "2026-11-23 07:30", "--owner", "Kim Ode")["reference"]
run("set", ref, "aware_at=2026-11-23 08:00")
run("assessment", "add", "--incident", ref, "--regime", "eu-dora", "--answer", "applicable", "--reason", "Classification is under way")
check("a classification under way is no clock", story.clocks("2026-11-23 10:00"), {})
check("and no answer", ("assessment:answer", f"{ref}/eu-dora") in story.gaps(ref, "evaluate"), True)

run("assessment", "add", "--incident", ref, "--regime", "eu-nis2,eu-dora", "--answer", "triggered",
    "--reason", "The thresholds are met", "--at", "2026-11-25 09:10")
check("the classification is asked for", ("classified_at", "") in story.gaps(ref, "evaluate"), True)
check("unclassified, the cap runs", story.clocks("2026-11-24 07:30")["eu-dora/initial"]["state"], "due_soon")
check("and is never missed", story.clocks("2026-11-24 09:30")["eu-dora/initial"]["state"], "not_started")
# Classified more than 24 hours after awareness: art. 5(2), four hours from then.
run("set", ref, "classified_at=2026-11-25 09:00")
clocks = story.clocks("2026-11-25 09:30")
check("a late classification has its four hours", (clocks["eu-dora/initial"]["state"], clocks["eu-dora/initial"]["target"]),
      ("running", "2026-11-25T13:00:00+01:00"))
check("NIS2 was overdue all the same", clocks["eu-nis2/early-warning"]["state"], "overdue")
check("its limit", clocks["eu-nis2/early-warning"]["limit"], "2026-11-24T09:00:00+01:00")

run("assessment", "add", "--incident", ref, "--regime", "eu-nis2", "--answer", "triggered", "--aware", "2026-11-24 16:20",
    "--reason", "Only then was it known to be significant")
clocks = story.clocks("2026-11-25 09:30")
check("NIS2 counts from when its duty was known", (clocks["eu-nis2/early-warning"]["state"], clocks["eu-nis2/early-warning"]["target"]),
      ("running", "2026-11-25T16:20:00+01:00"))
check("DORA's cap stays with the incident's awareness", clocks["eu-dora/initial"]["target"], "2026-11-25T13:00:00+01:00")
run("undo", "--reason", "It was known at once")
check("NIS2 is overdue again", story.clocks("2026-11-25 09:30")["eu-nis2/early-warning"]["state"], "overdue")

notices = story.notices()
check("an authority's name is the register's own", run("show", notices["eu-dora/initial"])["recipient"],
      "Competent authority for payments")
run("notification", "sent", notices["eu-dora/initial"], "--at", "2026-11-25 12:00", "--channel", "portal")
run("notification", "sent", notices["eu-nis2/early-warning"], "--at", "2026-11-25 12:10", "--channel", "portal",
    "--late-reason", "Significance was not known before")
run("notification", "sent", notices["eu-nis2/notification"], "--at", "2026-11-25 12:20", "--channel", "portal")
clocks = story.clocks("2026-11-25 13:00")
check("72 hours from the submission", clocks["eu-dora/intermediate"]["target"], "2026-11-28T12:00:00+01:00")
# A month from 25 November is Christmas Day, then Saturday and Sunday: Monday 28 December.
check("a month from the notification", (clocks["eu-nis2/final"]["target"], clocks["eu-nis2/final"]["limit"]),
      ("2026-12-25T23:59:59+01:00", "2026-12-28T23:59:59+01:00"))
check("counted with holidays", clocks["eu-nis2/final"]["holidays_known"], True)

run("notification", "sent", notices["eu-dora/intermediate"], "--at", "2026-11-27 10:00", "--channel", "portal")
update = run("notification", "add", "--incident", ref, "--regime", "eu-dora/intermediate", "--follow-up-of",
             notices["eu-dora/intermediate"])["reference"]
run("notification", "sent", update, "--at", "2026-12-04 16:00", "--channel", "portal")
final = story.clocks("2026-12-05 09:00")["eu-dora/final"]
check("a month from the latest intermediate report", (final["target"], final["limit"]),
      ("2027-01-04T23:59:59+01:00", "2027-01-04T23:59:59+01:00"))
for key in ("eu-nis2/notification-trust-provider", "eu-nis2/intermediate", "eu-nis2/final-after-handling", "eu-nis2/recipients",
            "eu-dora/late-notice", "eu-dora/clients"):
    run("notification", "waive", notices[key], "--reason", "Does not concern us")
check("later phases may wait", story.gaps(ref, "notify"), [])
check("but not for ever", [gap for gap in story.gaps(ref, "monitor") if gap[0] == "notification:sent"],
      sorted([("notification:sent", notices["eu-nis2/final"]), ("notification:sent", notices["eu-dora/final"])]))
check("the chain holds", run("verify")["ok"], True)
story.end()
