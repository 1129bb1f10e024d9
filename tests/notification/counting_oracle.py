#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
"""Counts periods a second time, from the rules' own words, and compares: counting_oracle.py PROGRAM
[--cases N] [--seed S]. Nothing here is taken from the program; time zones are Python's own."""
import argparse
import random
import subprocess
import sys
from calendar import monthrange
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

ZONES = ["UTC", "Europe/Paris", "Europe/London", "America/New_York", "America/Los_Angeles",
         "Australia/Sydney", "Australia/Lord_Howe", "Australia/Lord_Howe", "Australia/Adelaide", "Asia/Kathmandu",
         "Pacific/Chatham", "Pacific/Apia", "America/Sao_Paulo", "Asia/Tokyo"]
RULES = ["elapsed", "eu_hours", "eu_days", "eu_months", "calendar_days", "calendar_days_rolled", "calendar_days_day1",
         "business_days", "sec_business_days"]
SECOND = timedelta(seconds=1)


def instant(day, clock, zone):
    """The instant at which the zone's clock shows this; the first of two."""
    return datetime.combine(day, clock, zone).timestamp()


def day_begins(day, zone):
    """The first instant at which the zone's calendar shows the day, found by looking: midnight may
    be skipped by a change of clocks."""
    low = int(datetime(day.year, day.month, day.day, tzinfo=timezone.utc).timestamp()) - 16 * 3600
    high = low + 40 * 3600
    while high - low > 1:
        middle = (low + high) // 2
        if datetime.fromtimestamp(middle, zone).date() >= day:
            high = middle
        else:
            low = middle
    return high


def last_second(day, zone):
    return day_begins(day + timedelta(days=1), zone) - 1


def works(day, holidays):
    return day.weekday() < 5 and day not in holidays


def next_month(day, months):
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def full_hour_after(moment, zone):
    """Minute by minute to the next full hour on the wall."""
    moment = moment - moment % 60 + 60
    while datetime.fromtimestamp(moment, zone).minute != 0:
        moment += 60
    return moment


def expected(rule, zone_name, anchor, duration, noon, holidays):
    zone = ZoneInfo(zone_name)
    if rule == "elapsed":
        return anchor + duration * 3600, anchor + duration * 3600, None
    if rule == "eu_hours":
        return anchor + duration * 3600, full_hour_after(anchor, zone) + duration * 3600, None
    today = datetime.fromtimestamp(anchor, zone).date()
    if rule in ("business_days", "sec_business_days"):
        last, left = today, duration
        while left:
            last += timedelta(days=1)
            left -= works(last, holidays)
        end = instant(last, time(17, 30), zone) if rule == "sec_business_days" else last_second(last, zone)
        return end, end, last
    last = {"eu_days": lambda: today + timedelta(days=duration),
            "calendar_days": lambda: today + timedelta(days=duration),
            "calendar_days_rolled": lambda: today + timedelta(days=duration),
            "calendar_days_day1": lambda: today + timedelta(days=duration - 1),
            "eu_months": lambda: next_month(today, duration)}[rule]()
    rolled = last
    if rule != "calendar_days":
        while not works(rolled, holidays):
            rolled += timedelta(days=1)
    limit = last_second(rolled, zone)
    if noon and rolled != last:
        limit = instant(rolled, time(12), zone)
    return last_second(last, zone), limit, rolled


def interesting_day(chance):
    """Half of the days lie where calendars are odd: leap days, ends of months and years, changes."""
    year = chance.randint(2015, 2036)  # Qt 6.4 moves Los Angeles' clocks a day late in 2038
    if chance.random() < 0.5:
        return date(year, 1, 1) + timedelta(days=chance.randrange(365))
    month, day = chance.choice([(2, 28), (2, 27), (1, 31), (1, 30), (12, 31), (12, 30), (3, 31), (10, 31),
                                (3, 8), (3, 29), (4, 5), (10, 4), (10, 25), (11, 1), (9, 27), (12, 24)])
    return date(year, month, day) + timedelta(days=chance.randint(-1, 1) if month != 2 else chance.randint(0, 2))


def cases(chance, count):
    for number in range(count):
        rule = RULES[number % len(RULES)]
        zone = chance.choice(ZONES)
        day = interesting_day(chance)
        clock = chance.choice([0, 1, 3599, 3600, 7199, 7200, 9000, 10799, 86399, chance.randrange(86400)])
        anchor = int(datetime(day.year, day.month, day.day, tzinfo=timezone.utc).timestamp()) + clock \
            - chance.choice([0, chance.randint(-50400, 50400)])
        duration = {"hours": [1, 4, 6, 12, 24, 36, 48, 72, 84], "months": [1, 2, 3, 12, 13]}.get(
            "hours" if rule in ("elapsed", "eu_hours") else "months" if rule == "eu_months" else "", [1, 3, 4, 5, 10, 14, 15, 20, 30, 60])
        holidays = sorted({day + timedelta(days=chance.randint(0, 40)) for _ in range(chance.choice([0, 0, 1, 3, 8]))})
        yield rule, zone, anchor, chance.choice(duration), chance.random() < 0.2, holidays


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--cases", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=20261124)
    arguments = parser.parse_args()
    asked = list(cases(random.Random(arguments.seed), arguments.cases))
    lines = "".join(f"{r} {z} {a} {d} {int(n)} {','.join(map(str, h))}\n" for r, z, a, d, n, h in asked)
    answers = subprocess.run([arguments.program], input=lines, capture_output=True, text=True, check=True).stdout.splitlines()
    if len(answers) != len(asked):
        sys.exit(f"{len(asked)} cases, {len(answers)} answers")
    wrong = 0
    for case, answer in zip(asked, answers):
        target, limit, day = expected(*case)
        right = f"{int(target)} {int(limit)} {day or '-'}"
        if answer != right:
            wrong += 1
            if wrong <= 10:
                print(f"{case}: program {answer}, oracle {right}")
    print(f"{len(asked)} cases, seed {arguments.seed}, {wrong} wrong")
    return 1 if wrong else 0


sys.exit(main())
