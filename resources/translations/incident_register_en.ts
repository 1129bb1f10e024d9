<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ireg::ActionsPage</name>
    <message numerus="yes">
        <source>%Ln done – hide</source>
        <translation>
            <numerusform>%Ln done – hide</numerusform>
            <numerusform>%Ln done – hide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done – show</source>
        <translation>
            <numerusform>%Ln done – show</numerusform>
            <numerusform>%Ln done – show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) on the clipboard.</source>
        <translation>
            <numerusform>%Ln row on the clipboard.</numerusform>
            <numerusform>%Ln rows on the clipboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Actions, %Ln yours or overdue</source>
        <translation>
            <numerusform>Actions, %Ln yours or overdue</numerusform>
            <numerusform>Actions, %Ln yours or overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::BulkDialog</name>
    <message numerus="yes">
        <source>%Ln refuse(s):</source>
        <translation>
            <numerusform>%Ln refuses:</numerusform>
            <numerusform>%Ln refuse:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) changed</source>
        <translation>
            <numerusform>%Ln incident changed</numerusform>
            <numerusform>%Ln incidents changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s): so already</source>
        <translation>
            <numerusform>%Ln stays: so already</numerusform>
            <numerusform>%Ln stay: so already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln incidents</source>
        <translation>
            <numerusform>Change %Ln incident</numerusform>
            <numerusform>Change %Ln incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) will change</source>
        <translation>
            <numerusform>%Ln incident will change</numerusform>
            <numerusform>%Ln incidents will change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::ClocksView</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln more…</numerusform>
            <numerusform>%Ln more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::DashboardPage</name>
    <message numerus="yes">
        <source>%Ln incident(s) more are not in the list.</source>
        <translation>
            <numerusform>%Ln incident more is not in the list.</numerusform>
            <numerusform>%Ln incidents more are not in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::DeadlinesPage</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deadlines, %Ln open</source>
        <translation>
            <numerusform>Deadlines, %Ln open</numerusform>
            <numerusform>Deadlines, %Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::DecisionBar</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::EvidenceIntake</name>
    <message numerus="yes">
        <source>Reading %Ln files…</source>
        <translation>
            <numerusform>Reading %Ln file…</numerusform>
            <numerusform>Reading %Ln files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files kept as %1 to %2</source>
        <extracomment>several files; %1 and %2 are the first and the last number</extracomment>
        <translation>
            <numerusform>%Ln file kept as %1 to %2</numerusform>
            <numerusform>%Ln files kept as %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agree with their hash: %Ln</source>
        <translation>
            <numerusform>Agree with their hash: %Ln</numerusform>
            <numerusform>Agree with their hash: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::ExercisesPage</name>
    <message numerus="yes">
        <source>Findings (%Ln)</source>
        <translation>
            <numerusform>Findings (%Ln)</numerusform>
            <numerusform>Findings (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lessons (%Ln)</source>
        <translation>
            <numerusform>Lessons (%Ln)</numerusform>
            <numerusform>Lessons (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Actions (%Ln)</source>
        <translation>
            <numerusform>Actions (%Ln)</numerusform>
            <numerusform>Actions (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exercises, %Ln plans to test</source>
        <translation>
            <numerusform>Exercises, %Ln plan to test</numerusform>
            <numerusform>Exercises, %Ln plans to test</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::FilterBar</name>
    <message numerus="yes">
        <source>Show only: %1, %Ln incident(s)</source>
        <translation>
            <numerusform>Show only: %1, %Ln incident</numerusform>
            <numerusform>Show only: %1, %Ln incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::GapPanel</name>
    <message numerus="yes">
        <source>%1: %Ln still to do</source>
        <translation>
            <numerusform>%1: %Ln still to do</numerusform>
            <numerusform>%1: %Ln still to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::HolidaysPart</name>
    <message numerus="yes">
        <source>days: %Ln</source>
        <translation>
            <numerusform>days: %Ln</numerusform>
            <numerusform>days: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Days added: %Ln</source>
        <translation>
            <numerusform>Days added: %Ln</numerusform>
            <numerusform>Days added: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::LessonFilterBar</name>
    <message numerus="yes">
        <source>Show only: %1, %Ln lesson(s)</source>
        <translation>
            <numerusform>Show only: %1, %Ln lesson</numerusform>
            <numerusform>Show only: %1, %Ln lessons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::LessonReading</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::LessonsPage</name>
    <message numerus="yes">
        <source>Lessons, %Ln recorded</source>
        <translation>
            <numerusform>Lessons, %Ln recorded</numerusform>
            <numerusform>Lessons, %Ln recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::MainWindow</name>
    <message numerus="yes">
        <source>%Ln due date(s) are in %1</source>
        <translation>
            <numerusform>%Ln due date is in %1</numerusform>
            <numerusform>%Ln due dates are in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history holds together: %Ln change(s) checked.</source>
        <translation>
            <numerusform>The history holds together: %Ln change checked.</numerusform>
            <numerusform>The history holds together: %Ln changes checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::ObligationsView</name>
    <message numerus="yes">
        <source>One answer for these %Ln</source>
        <translation>
            <numerusform>One answer for these %Ln</numerusform>
            <numerusform>One answer for these %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::PeoplePage</name>
    <message numerus="yes">
        <source>People and catalogue, people: %Ln</source>
        <translation>
            <numerusform>People and catalogue, people: %Ln</numerusform>
            <numerusform>People and catalogue, people: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::RecurrenceNote</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::RegisterPage</name>
    <message numerus="yes">
        <source>%Ln row(s) on the clipboard.</source>
        <translation>
            <numerusform>%Ln row on the clipboard.</numerusform>
            <numerusform>%Ln rows on the clipboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) on the clipboard, the first of %1.</source>
        <translation>
            <numerusform>%Ln row on the clipboard, the first of %1.</numerusform>
            <numerusform>%Ln rows on the clipboard, the first of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register, %Ln open incident(s)</source>
        <translation>
            <numerusform>Register, %Ln open incident</numerusform>
            <numerusform>Register, %Ln open incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::Reminders</name>
    <message numerus="yes">
        <source>%Ln thing(s) fall due or are late: %1</source>
        <translation>
            <numerusform>%Ln thing falls due or is late: %1</numerusform>
            <numerusform>%Ln things fall due or are late: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::ReviewView</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due %Ln working days after the recovery.</source>
        <translation>
            <numerusform>Due %Ln working day after the recovery.</numerusform>
            <numerusform>Due %Ln working days after the recovery.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due by %1, %Ln working days after the recovery.</source>
        <translation>
            <numerusform>Due by %1, %Ln working day after the recovery.</numerusform>
            <numerusform>Due by %1, %Ln working days after the recovery.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::SectionStack</name>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::StageSteps</name>
    <message numerus="yes">
        <source>now · %Ln to do</source>
        <translation>
            <numerusform>now · %Ln to do</numerusform>
            <numerusform>now · %Ln to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open too · %Ln to do</source>
        <translation>
            <numerusform>open too · %Ln to do</numerusform>
            <numerusform>open too · %Ln to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left with %Ln gaps</source>
        <translation>
            <numerusform>left with %Ln gap</numerusform>
            <numerusform>left with %Ln gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Facts still missing: %Ln</source>
        <translation>
            <numerusform>Facts still missing: %Ln</numerusform>
            <numerusform>Facts still missing: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::StatusLine</name>
    <message numerus="yes">
        <source>%1 of %Ln incidents shown</source>
        <translation>
            <numerusform>%1 of %Ln incident shown</numerusform>
            <numerusform>%1 of %Ln incidents shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::TodayPage</name>
    <message numerus="yes">
        <source>Later or without a date: %Ln</source>
        <extracomment>below what is due now and this week; pressing it shows them</extracomment>
        <translation>
            <numerusform>Later or without a date: %Ln</numerusform>
            <numerusform>Later or without a date: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later or without a date: %Ln – show</source>
        <translation>
            <numerusform>Later or without a date: %Ln – show</numerusform>
            <numerusform>Later or without a date: %Ln – show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, in the register</source>
        <translation>
            <numerusform>and %Ln more, in the register</numerusform>
            <numerusform>and %Ln more, in the register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need you</source>
        <translation>
            <numerusform>%Ln thing needs you</numerusform>
            <numerusform>%Ln things need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln critical or high open and yours</source>
        <translation>
            <numerusform>%Ln critical or high open and yours</numerusform>
            <numerusform>%Ln critical or high open and yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also others’ (%Ln)</source>
        <translation>
            <numerusform>Also others’ (%Ln)</numerusform>
            <numerusform>Also others’ (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where %Ln incident(s) stand is on the clipboard.</source>
        <translation>
            <numerusform>Where %Ln incident stands is on the clipboard.</numerusform>
            <numerusform>Where %Ln incidents stand is on the clipboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today, %Ln things need you</source>
        <translation>
            <numerusform>Today, %Ln thing needs you</numerusform>
            <numerusform>Today, %Ln things need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::ViewList</name>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln incident</numerusform>
            <numerusform>%Ln incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::VulnerabilitiesPage</name>
    <message numerus="yes">
        <source>Vulnerabilities, %Ln open</source>
        <translation>
            <numerusform>Vulnerabilities, %Ln open</numerusform>
            <numerusform>Vulnerabilities, %Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Audit runs (%Ln)</source>
        <translation>
            <numerusform>Audit runs (%Ln)</numerusform>
            <numerusform>Audit runs (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ireg::WhyTreeView</name>
    <message numerus="yes">
        <source>Removed: %1, with %Ln beneath</source>
        <translation>
            <numerusform>Removed: %1, with %Ln beneath</numerusform>
            <numerusform>Removed: %1, with %Ln beneath</numerusform>
        </translation>
    </message>
</context>
</TS>
