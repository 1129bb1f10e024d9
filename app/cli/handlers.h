// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace ireg::cli
{

// One function per command; each is in the file named after its group.
int runNew(Invocation& call);
int runDemo(Invocation& call);
int runFields(Invocation& call);
int runLog(Invocation& call);
int runList(Invocation& call);
int runShow(Invocation& call);
int runStanding(Invocation& call);
int runToday(Invocation& call);
int runSet(Invocation& call);
int runGaps(Invocation& call);
int runAdvance(Invocation& call);
int runHoldWork(Invocation& call);
int runResume(Invocation& call);
int runClose(Invocation& call);
int runReopen(Invocation& call);
int runConfirm(Invocation& call);
int runAdd(Invocation& call);
int runRemove(Invocation& call);
int runNote(Invocation& call);
int runAction(Invocation& call);
int runLesson(Invocation& call);
int runLessonLink(Invocation& call);
int runLessonStep(Invocation& call);
int runLessonTrain(Invocation& call);
int runLessonList(Invocation& call);
int runVulnerability(Invocation& call);
int runAudit(Invocation& call);
int runExercise(Invocation& call);
int runEvidence(Invocation& call);
int runNotification(Invocation& call);
int runAssessment(Invocation& call);
int runClause(Invocation& call);
int runHolidays(Invocation& call);
int runReview(Invocation& call);
int runWhy(Invocation& call);
int runWatch(Invocation& call);
int runLink(Invocation& call);
int runHistory(Invocation& call);
int runView(Invocation& call);
int runUndo(Invocation& call);
int runSearch(Invocation& call);
int runSimilar(Invocation& call);
int runRegimes(Invocation& call);
int runDeadlines(Invocation& call);
int runStats(Invocation& call);
int runReport(Invocation& call);
int runImport(Invocation& call);
int runExport(Invocation& call);
int runVerify(Invocation& call);
int runBackup(Invocation& call);
int runRestore(Invocation& call);

} // namespace ireg::cli
