// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/registermodel.h"

#include "model/language/labels.h"
#include "model/language/spokenkinds.h"
#include "model/language/typography.h"
#include "ui/itemmodels/rowsteps.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int linesKept = 4000;
constexpr int page = 100;
constexpr std::size_t mostSteps = 40;
constexpr int minuteMs = 60'000;

/// So many at a time, so that a question that is asked meanwhile waits for no more.
constexpr std::size_t wholePage = 25;
constexpr std::size_t mostWholeWanted = 200;
constexpr std::ptrdiff_t mostCopied = 5'000;
constexpr int countAfterMs = 200;

/// What was read of a closed one stays true; an open one's may have moved.
StageStates statesOf(const RegisterLine& line)
{
    const Status status = line.listed.status;
    return line.stages && (line.whole || status == Status::Closed)
        ? *line.stages
        : stageStates(line.listed.openStages, status);
}

} // namespace

RegisterModel::RegisterModel(RegisterThread& thread,
                             Language language,
                             const Clock& clock,
                             QObject* parent)
    : QAbstractTableModel(parent), m_thread(thread), m_clock(clock), m_language(language),
      m_lines(linesKept), m_reading(std::make_shared<RegisterReading>()),
      m_newest(std::make_shared<std::atomic<int>>(0))
{
    m_fetch.setSingleShot(true);
    m_again.setSingleShot(true);
    m_fetchWhole.setSingleShot(true);
    m_count.setSingleShot(true);
    m_count.setInterval(countAfterMs);
    m_minute.start(minuteMs);
    connect(&m_fetch, &QTimer::timeout, this, &RegisterModel::fetch);
    connect(&m_again, &QTimer::timeout, this, [this] { post(false); });
    connect(&m_fetchWhole, &QTimer::timeout, this, &RegisterModel::fetchWhole);
    connect(&m_count, &QTimer::timeout, this, &RegisterModel::count);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (!m_ids.empty())
            Q_EMIT dataChanged(index(0, column::Age), index(rowCount() - 1, column::Due));
    });
    connect(&thread, &RegisterThread::changed, this, &RegisterModel::note);
}

void RegisterModel::ask(const RegisterQuestion& question)
{
    m_question = question;
    post(true);
}

void RegisterModel::refresh()
{
    touchAll();
    post(false);
}

void RegisterModel::setLanguage(Language language)
{
    m_language = language;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (!m_question.words.trimmed().isEmpty()) // kinds are found by their names
        post(false);
}

void RegisterModel::setShown(const std::vector<int>& columns)
{
    const bool rows = std::ranges::any_of(columns, [](int one) { return one >= column::own; });
    if (rows && !m_rows) {
        for (qint64 id : m_lines.keys())
            m_lines.object(id)->whole = false;
    }
    m_rows = rows;
}

void RegisterModel::setGroup(const QString& field)
{
    if (field == m_group)
        return;
    m_group = field;
    m_heads.clear();
    m_closed.clear();
    post(true);
}

void RegisterModel::setOrder(const QString& fields)
{
    if (fields == m_sort)
        return;
    m_sort = fields;
    post(true);
}

bool RegisterModel::filtered() const
{
    return !m_question.words.trimmed().isEmpty() || !m_question.where.terms.empty()
        || m_question.on != 0;
}

Id<Incident> RegisterModel::incidentAt(int row) const
{
    const bool one = row >= 0 && row < rowCount() && !isHead(row);
    return one ? Id<Incident>{m_ids[static_cast<std::size_t>(row)]} : Id<Incident>{};
}

int RegisterModel::rowOf(Id<Incident> incident) const
{
    const auto found = std::ranges::find(m_ids, incident.value);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

int RegisterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RegisterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(registerColumns().size());
}

QVariant RegisterModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isHead(index.row()))
        return headData(index.row(), index.column(), role);
    const qint64 id = m_ids[static_cast<std::size_t>(index.row())];
    if (role == IdRole)
        return id;
    const RegisterLine* line = m_lines.object(id);
    if (!line) {
        want(index.row());
        return {};
    }
    if (!line->whole && index.column() >= column::NextStep)
        wantWhole(id);
    return dataOf(*line, index.column(), role);
}

QVariant RegisterModel::dataOf(const RegisterLine& line, int column, int role) const
{
    const RegisterColumn& shown = registerColumns()[static_cast<std::size_t>(column)];
    const ListedIncident& listed = line.listed;
    switch (role) {
    case Qt::DisplayRole: return text(shown, line, telling());
    case Qt::ToolTipRole:
        return column == column::NextStep ? text(shown, line, telling()) : QVariant();
    case Qt::TextAlignmentRole: return QVariant::fromValue(shown.alignment | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return column == column::Reference
            ? spokenLine(line, telling())
            : named(m_language, heading(shown, m_language), text(shown, line, telling()));
    case SeverityRole: return listed.severity ? static_cast<int>(*listed.severity) : -1;
    case StageRole: return listed.stage ? static_cast<int>(*listed.stage) : -1;
    case ClosedRole: return listed.status == Status::Closed;
    case UrgencyRole: return static_cast<int>(urgency(line));
    case ClockRole:
        return line.due
            && (line.due->what == NextDue::What::Duty || line.due->what == NextDue::What::Question);
    case StageStatesRole: return QVariant::fromValue(statesOf(line));
    default: return {};
    }
}

RegisterModel::Urgency RegisterModel::urgency(const RegisterLine& line) const
{
    if (!line.due)
        return Urgency::None;
    const WorkTime due = line.due->time();
    const When now = telling().now();
    if (isPast(due, now.utc()))
        return Urgency::Late;
    return horizonOf(due, now) == Horizon::Now ? Urgency::Soon : Urgency::Later;
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const RegisterColumn& shown = registerColumns()[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return heading(shown, m_language);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(shown.alignment | Qt::AlignVCenter);
    return {};
}

void RegisterModel::sort(int column, Qt::SortOrder order)
{
    QString sort;
    if (column >= 0 && column < columnCount()) {
        sort = QLatin1String(registerColumns()[static_cast<std::size_t>(column)].sort);
        if (order == Qt::DescendingOrder)
            sort = sort.startsWith(u'-') ? sort.mid(1) : u'-' + sort;
    }
    setOrder(sort);
}

RegisterTelling RegisterModel::telling() const
{
    return {.language = m_language,
            .zone = m_thread.profile().zone,
            .nowMs = m_clock.now().toMSecsSinceEpoch()};
}

QString RegisterModel::order() const
{
    return m_sort.isEmpty() ? u"-reference"_s : m_sort;
}

void RegisterModel::post(bool anew)
{
    const int mine = ++*m_newest;
    const std::vector<qint64> wanted(m_touched.begin(), m_touched.end());
    m_touched.clear();
    m_thread
        .ask([question = sieveQuestion(), wanted, mine, newest = m_newest, reading = m_reading](
                 Register& open) -> Result<Answer> {
            if (*newest != mine)
                return ireg::failed(ErrorKind::Cancelled, {});
            return reading->answer(open, question, wanted);
        })
        .then(this, [this, anew, mine, wanted](const Result<Answer>& answer) {
            if (*m_newest == mine) {
                take(answer, anew);
                return;
            }
            // Overtaken: what it was to read again is still to be read.
            for (qint64 id : wanted)
                m_lines.remove(id);
        });
}

void RegisterModel::take(const Result<Answer>& answer, bool anew)
{
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    m_counts = answer->counts;
    if (anew)
        m_fetching.clear();
    store(answer->lines);
    m_found = answer->ids;
    if (answer->groups.empty())
        apply(*m_found, anew);
    else
        apply(rowsOf(answer->groups), anew);
    takeGroups(answer->groups);
    std::vector<qint64> read;
    for (const ListedIncident& line : answer->lines)
        read.push_back(line.id);
    announce(read);
    Q_EMIT answered();
    if (!answer->found.empty()) {
        m_matches = answer->found;
        Q_EMIT counted();
    } else if (!m_question.conditions.empty()) {
        m_count.start();
    }
}

/// After the rows, which don't wait for it.
void RegisterModel::count()
{
    const int mine = *m_newest;
    m_thread.askWhenIdle(
        &m_count,
        [question = sieveQuestion(), reading = m_reading](Register& open) {
            return reading->found(open, question);
        },
        [this, mine](const Result<std::vector<qint64>>& found) {
            if (*m_newest != mine || !found)
                return;
            m_matches = *found;
            Q_EMIT counted();
        });
}

SieveQuestion RegisterModel::sieveQuestion() const
{
    return {.words = asTyped(m_question.words),
            .spoken = spokenKinds(m_language),
            .where = m_question.where,
            .conditions = m_question.conditions,
            .on = m_question.on,
            .sort = order(),
            .group = m_group};
}

Filter asked(const RegisterQuestion& question)
{
    return asked(SieveQuestion{.words = {},
                               .where = question.where,
                               .conditions = question.conditions,
                               .on = question.on});
}

void RegisterModel::apply(const std::vector<qint64>& ids, bool anew)
{
    const auto steps = anew ? std::nullopt : rowSteps(m_ids, ids, mostSteps);
    if (!steps) {
        beginResetModel();
        m_ids = ids; // in the room that is there
        endResetModel();
        return;
    }
    for (const RowStep& step : *steps) {
        const auto at = m_ids.begin() + step.row;
        switch (step.what) {
        case RowStep::What::Remove:
            beginRemoveRows({}, step.row, step.row);
            m_ids.erase(at);
            endRemoveRows();
            break;
        case RowStep::What::Insert:
            beginInsertRows({}, step.row, step.row);
            m_ids.insert(at, step.id);
            endInsertRows();
            break;
        case RowStep::What::Move: {
            beginMoveRows({}, step.row, step.row, {}, step.to > step.row ? step.to + 1 : step.to);
            const qint64 id = *at;
            m_ids.erase(at);
            m_ids.insert(m_ids.begin() + step.to, id);
            endMoveRows();
            break;
        }
        }
    }
}

void RegisterModel::note(const std::vector<Change>& changes)
{
    for (const Change& change : changes) {
        if (change.incident)
            m_touched.insert(*change.incident);
        else if (change.type->is<Person>())
            touchAll(); // a name may stand in any line
    }
    m_again.start(0);
}

void RegisterModel::want(int row) const
{
    m_firstWanted = m_firstWanted < 0 ? row : std::min(m_firstWanted, row);
    m_lastWanted = std::max(m_lastWanted, row);
    if (!m_fetch.isActive())
        m_fetch.start(0);
}

/// The wanted rows with half a page on either side; a jump far away leaves the rows between out.
void RegisterModel::fetch()
{
    const int first = std::max(0, std::max(m_firstWanted, m_lastWanted - linesKept / 2) - page / 2);
    const int last = std::min(rowCount() - 1, m_lastWanted + page / 2);
    m_firstWanted = m_lastWanted = -1;
    std::vector<qint64> missing;
    for (int row = first; row <= last; ++row) {
        const qint64 id = m_ids[static_cast<std::size_t>(row)];
        if (id > 0 && !m_lines.contains(id) && !m_fetching.contains(id)) {
            m_fetching.insert(id);
            missing.push_back(id);
        }
    }
    if (missing.empty())
        return;
    m_thread.ask([missing](Register& open) { return listedLines(open, missing); })
        .then(this, [this, missing](const std::vector<ListedIncident>& lines) {
            for (qint64 id : missing)
                m_fetching.remove(id);
            store(lines);
            announce(missing);
        });
}

void RegisterModel::wantWhole(qint64 id) const
{
    const auto known = std::ranges::find(m_wholeWanted, id);
    if (known != m_wholeWanted.end())
        return;
    if (m_wholeWanted.size() >= mostWholeWanted)
        m_wholeWanted.erase(m_wholeWanted.begin());
    m_wholeWanted.push_back(id);
    if (!m_fetchWhole.isActive())
        m_fetchWhole.start(0);
}

/// The newest wishes first: those are in view.
void RegisterModel::fetchWhole()
{
    if (m_wholeFetching)
        return;
    const auto many = static_cast<std::ptrdiff_t>(std::min(wholePage, m_wholeWanted.size()));
    const std::vector<qint64> ids(m_wholeWanted.end() - many, m_wholeWanted.end());
    m_wholeFetching = true;
    m_thread.askWhenIdle(
        &m_fetchWhole,
        [ids, rows = m_rows, reading = m_reading](Register& open) {
            return reading->wholeLines(open, ids, rows);
        },
        [this, ids](const std::vector<RegisterLine>& lines) {
            m_wholeFetching = false;
            std::erase_if(m_wholeWanted,
                          [&ids](qint64 id) { return std::ranges::count(ids, id) > 0; });
            for (const RegisterLine& line : lines)
                m_lines.insert(line.listed.id, new RegisterLine(line));
            announce(ids);
            if (!m_wholeWanted.empty())
                m_fetchWhole.start(0);
        });
}

void RegisterModel::readCells(const std::vector<qint64>& incidents,
                              const std::vector<int>& columns,
                              const std::function<void(const std::vector<QStringList>&)>& done)
{
    const std::vector<qint64> ids(incidents.begin(),
                                  incidents.begin() + std::min(mostCopied, std::ssize(incidents)));
    m_thread
        .ask([ids, reading = m_reading](Register& open) {
            return reading->wholeLines(open, ids, true);
        })
        .then(this, [this, columns, done](const std::vector<RegisterLine>& lines) {
            std::vector<QStringList> rows(1);
            for (int column : columns)
                rows.front().append(
                    heading(registerColumns()[static_cast<std::size_t>(column)], m_language));
            for (const RegisterLine& line : lines) {
                QStringList& cells = rows.emplace_back();
                for (int column : columns)
                    cells.append(
                        text(registerColumns()[static_cast<std::size_t>(column)], line, telling()));
            }
            done(rows);
        });
}

void RegisterModel::touchAll()
{
    for (qint64 id : m_lines.keys())
        m_touched.insert(id);
}

/// What was known of an incident is shown until it is read again.
void RegisterModel::store(const std::vector<ListedIncident>& lines)
{
    for (const ListedIncident& line : lines) {
        const RegisterLine* known = m_lines.object(line.id);
        auto next = known ? std::make_unique<RegisterLine>(*known)
                          : std::make_unique<RegisterLine>();
        next->listed = line;
        next->whole = false;
        m_lines.insert(line.id, next.release());
    }
}

void RegisterModel::announce(const std::vector<qint64>& ids)
{
    int first = -1, last = -1;
    for (qint64 id : ids) {
        const int row = rowOf({id});
        if (row < 0)
            continue;
        first = first < 0 ? row : std::min(first, row);
        last = std::max(last, row);
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

} // namespace ireg
