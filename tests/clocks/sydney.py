#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""sydney.py IREG: a software company in Sydney with French customers becomes aware of a breach on
Friday 2 October 2026 at 17:40, the eve of the change to summer time."""
import re
import subprocess
import sys
from datetime import datetime
from pathlib import Path

from story import Story

if subprocess.run([sys.argv[1], "add", "--help"], capture_output=True).returncode:
    print("this ireg has no way to say which customers are affected")
    sys.exit(77)
story = Story(sys.argv[1], int(datetime.fromisoformat("2026-10-08T09:00:00+11:00").timestamp()))
run, check = story.run, story.check

run("new", "--organisation", "Example Software", "--zone", "Australia/Sydney", "--jurisdictions", "au,eu,uk,nz")
run("holidays", "add", "2026-10-05=Labour Day", "2026-12-25=Christmas Day")
for customer, number, within, language in [("Clinique des Tilleuls", "7.2", "24h", "fr"),
                                           ("Atelier Bleu", "3.4", "2 business days", "fr"),
                                           ("Example Health", "12.1", "48h", "en")]:
    run("clause", "add", "--customer", customer, "--number", number, "--within", within, "--for-language", language)
customers = {one["customer_name"]: one["customer"] for one in run("clause", "list")}

ref = run("log", "--title", "Records of one customer were shown to another", "--kind", "data-breach",
          "--noticed", "2026-10-02 17:05", "--personal-data", "yes", "--owner", "Kim Ode")["reference"]
check("assess asks the insurer's question", ("assessment:answer", f"{ref}/contract-insurer") in story.gaps(ref, "assess"), True)
run("set", ref, "suspected_at=2026-10-02 17:20", "aware_at=2026-10-02 17:40", "believed_at=2026-10-02 17:40")
for item in customers.values():
    run("add", "affected", f"item={item}", "--incident", ref)

asked = {one["regime"] for one in run("assessment", "list", "--incident", ref)}
check("regimes asked about", asked, {"au-ndb", "au-ransom-payment", "eu-gdpr-controller", "eu-gdpr-processor",
                                     "eu-cra-vulnerability", "eu-cra-incident", "uk-gdpr", "nz-privacy-act",
                                     "contract-customer", "contract-insurer"})
check("questions still open", {record for fact, record in story.gaps(ref, "evaluate") if fact == "assessment:answer"},
      {f"{ref}/{regime}" for regime in asked if regime != "contract-insurer"})
# The thirtieth day is a Sunday: Acts Interpretation Act 1901 s 36(2).
check("30 days to assess run before any answer", story.clocks("2026-10-03 09:00")["au-ndb/assessment"]["limit"],
      "2026-11-02T23:59:59+11:00")
possible = story.clocks("2026-10-03 09:00", "--possible")
check("open questions have clocks when asked for", possible["eu-gdpr-controller/authority"]["answer"], None)

run("assessment", "add", "--incident", ref, "--regime", "contract-insurer", "--answer", "not-applicable",
    "--reason", "There is no such policy", "--at", "2026-10-02 18:00")
run("assessment", "add", "--incident", ref, "--regime", "au-ransom-payment,eu-cra-vulnerability", "--answer",
    "not-triggered", "--reason", "Nothing was paid, nothing is exploited", "--at", "2026-10-02 18:10")
triggered = "au-ndb,eu-gdpr-controller,eu-gdpr-processor,uk-gdpr,nz-privacy-act,eu-cra-incident,contract-customer"
run("assessment", "add", "--incident", ref, "--regime", triggered, "--answer", "triggered",
    "--reason", "Patients' records were read", "--by", "Ana Diaz", "--at", "2026-10-02 19:00")
check("evaluate asks no more about duties",
      [gap for gap in story.gaps(ref, "evaluate") if gap[0].startswith("assessment:") or gap[0].endswith("ed_at")], [])

# 72 hours from 17:40 +10:00 end at 18:40 +11:00 on Monday: one hour of the night was left out.
clocks = story.clocks("2026-10-03 09:00")
expected = {
    "au-ndb/assessment": ("met", "2026-11-02T23:59:59+11:00"),
    "au-ndb/statement": ("running", None),
    "au-ndb/individuals": ("not_started", None),
    "eu-gdpr-controller/authority": ("running", "2026-10-05T19:00:00+11:00"),
    "eu-gdpr-controller/phases": ("not_started", None),
    "eu-gdpr-controller/individuals": ("running", None),
    "eu-gdpr-processor/controller/Clinique des Tilleuls": ("running", None),
    "eu-gdpr-processor/controller/Example Health": ("running", None),
    "eu-gdpr-processor/controller/Atelier Bleu": ("running", None),
    "uk-gdpr/authority": ("running", "2026-10-05T08:40:00+01:00"),
    "uk-gdpr/individuals": ("running", None),
    "uk-gdpr/controller/Clinique des Tilleuls": ("running", None),
    "uk-gdpr/controller/Example Health": ("running", None),
    "uk-gdpr/controller/Atelier Bleu": ("running", None),
    "nz-privacy-act/commissioner": ("running", "2026-10-05T20:40:00+13:00"),
    "nz-privacy-act/individuals": ("running", None),
    "eu-cra-incident/early-warning": ("running", "2026-10-03T18:00:00+10:00"),
    "eu-cra-incident/notification": ("running", "2026-10-05T19:00:00+11:00"),
    "eu-cra-incident/final": ("not_started", None),
    "eu-cra-incident/users": ("running", None),
    "contract-customer/notice/Clinique des Tilleuls": ("running", "2026-10-03T17:40:00+10:00"),
    "contract-customer/notice/Example Health": ("running", "2026-10-04T18:40:00+11:00"),
    "contract-customer/notice/Atelier Bleu": ("running", "2026-10-07T23:59:59+11:00"),
}
check("every clock", {key: (one["state"], one["limit"]) for key, one in clocks.items()
                      if key not in ("au-ransom-payment/report",)}, expected)
check("the target of the 72 hours", clocks["eu-gdpr-controller/authority"]["target"], "2026-10-05T18:40:00+11:00")
check("guidance says so", clocks["nz-privacy-act/commissioner"]["deadline_kind"], "guidance")
check("holidays of the register", clocks["contract-customer/notice/Atelier Bleu"]["holidays_known"], True)
check("the owner", {one["owner"] for one in clocks.values()}, {"Kim Ode"})
check("a day later the first are over", story.clocks("2026-10-03 18:00:01")["eu-cra-incident/early-warning"]["state"], "overdue")

notices = story.notices()
check("a French customer is told in French",
      {one["recipient"]: one["language"] for one in run("notification", "list") if one["customer"]},
      {"Clinique des Tilleuls": "fr", "Atelier Bleu": "fr", "Example Health": "en"})
blocked = [gap for gap in story.gaps(ref, "notify") if gap[0].startswith("notification:")]
check("notify asks for each", len(blocked), len(expected) - 1)
refused = run("advance", ref, "--to", "review", expect=1)
check("the gate holds", refused["error"]["kind"], "gate")

copy = Path(story.folder.name) / "notice.txt"
copy.write_text("What happened, what data, what we do, what you can do.")
sent = {
    "au-ndb/statement": "2026-10-06 10:00", "au-ndb/individuals": "2026-10-06 12:00",
    "eu-gdpr-controller/authority": "2026-10-05 18:50",
    "eu-gdpr-processor/controller/Clinique des Tilleuls": "2026-10-03 10:00",
    "eu-gdpr-processor/controller/Example Health": "2026-10-03 10:00",
    "eu-gdpr-processor/controller/Atelier Bleu": "2026-10-03 10:00",
    "uk-gdpr/authority": "2026-10-05 18:45", "nz-privacy-act/commissioner": "2026-10-05 18:00",
    "nz-privacy-act/individuals": "2026-10-06 12:00", "eu-cra-incident/early-warning": "2026-10-03 17:00",
    "eu-cra-incident/notification": "2026-10-05 17:00", "eu-cra-incident/users": "2026-10-05 17:00",
    "contract-customer/notice/Clinique des Tilleuls": "2026-10-03 12:00",
    "contract-customer/notice/Example Health": "2026-10-03 12:00",
    "contract-customer/notice/Atelier Bleu": "2026-10-07 23:59",
}
for key, time in sent.items():
    run("notification", "sent", notices[key], "--at", time, "--channel", "e-mail", "--copy", str(copy))
for key, reason in {"eu-gdpr-controller/individuals": "The controllers tell their patients",
                    "uk-gdpr/individuals": "No one in the United Kingdom is at high risk",
                    "uk-gdpr/controller/Clinique des Tilleuls": "Told as a customer",
                    "uk-gdpr/controller/Example Health": "Told as a customer",
                    "uk-gdpr/controller/Atelier Bleu": "Told as a customer"}.items():
    run("notification", "waive", notices[key], "--reason", reason)
run("notification", "carry", notices["eu-gdpr-controller/phases"], "--until", "2026-11-20")

health = notices["contract-customer/notice/Example Health"]
run("notification", "bounced", health, "--at", "2026-10-03 12:01", "--reason", "Mailbox full")
check("a notice that came back is not sent", ("notification:sent", health) in story.gaps(ref, "notify"), True)
check("its clock runs on", story.clocks("2026-10-04 18:00")["contract-customer/notice/Example Health"]["state"], "due_soon")
again = run("notification", "sent", health, "--at", "2026-10-05 09:00", "--channel", "telephone")["reference"]
check("sent again as its follow-up", run("show", again)["follow_up_of"], health)
check("too late, and why is asked", ("notification:late_reason", again) in story.gaps(ref, "notify"), True)
run("set", again, "late_reason=The first notice came back on the same day")
run("notification", "acknowledged", again, "--receipt", "HC-771")
check("the text that was sent is kept", run("show", notices["uk-gdpr/authority"])["copy"][:2], "E-")

late = notices["uk-gdpr/authority"]
check("18:45 in Sydney is 08:45 in London", story.gaps(ref, "notify"), [("notification:late_reason", late)])
stamped = run("show", late)
check("the clock it was sent by is kept", (stamped["anchor"], stamped["limit_at"]["at"], stamped["regimes_version"]),
      ("awareness", "2026-10-05T07:40:00.000Z", clocks["uk-gdpr/authority"]["as_of"]))
run("set", late, "late_reason=The form was down from 18:30 to 18:44")
# The CRA's final report is due a month after the notification: on Thursday 5 November.
check("the last phase has its day", story.clocks("2026-10-08 09:00")["eu-cra-incident/final"]["limit"], "2026-11-05T23:59:59+11:00")
check("states in the end", sorted({one["state"] for one in story.clocks("2026-10-08 09:00").values()}),
      ["met", "met_late", "running", "waived"])

out = Path(story.folder.name) / "open.ics"
run("export", "--format", "ics", "-o", str(out))
calendar = out.read_bytes()
check("the calendar holds what is open", re.findall(rb"DTSTART:(\S+)\r", calendar), [b"20261105T125959Z", b"20261120T125959Z"])
check("lines of the calendar", max(map(len, calendar.split(b"\r\n"))) <= 75, True)
check("the chain holds", run("verify")["ok"], True)
story.end()
