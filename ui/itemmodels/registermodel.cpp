// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/registermodel.h"

#include "model/register/searching.h"
#include "ui/itemmodels/rowsteps.h"
#include "ui/itemmodels/typedwords.h"

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

std::vector<ListedIncident> linesOf(const Register& open, const std::vector<qint64>& ids)
{
    std::vector<ListedIncident> lines;
    lines.reserve(ids.size());
    for (qint64 id : ids) {
        ListedIncident line = listedIncident(open, {id});
        if (line.id == id)
            lines.push_back(std::move(line));
    }
    return lines;
}

Result<void> keepFound(Register& open, const QString& words, std::vector<qint64>& ids)
{
    if (words.trimmed().isEmpty())
        return {};
    const auto found = incidentsWith(open, asTyped(words));
    if (!found)
        return tl::unexpected(found.error());
    std::erase_if(ids, [&](qint64 id) { return !std::ranges::binary_search(*found, id); });
    return {};
}

} // namespace

RegisterModel::RegisterModel(RegisterThread& thread,
                             Language language,
                             const Clock& clock,
                             QObject* parent)
    : QAbstractTableModel(parent), m_thread(thread), m_clock(clock), m_language(language),
      m_lines(linesKept), m_newest(std::make_shared<std::atomic<int>>(0))
{
    m_fetch.setSingleShot(true);
    m_again.setSingleShot(true);
    m_minute.start(minuteMs);
    connect(&m_fetch, &QTimer::timeout, this, &RegisterModel::fetch);
    connect(&m_again, &QTimer::timeout, this, [this] { post(false); });
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (!m_ids.empty())
            Q_EMIT dataChanged(index(0, column::Age), index(rowCount() - 1, column::Age));
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
}

bool RegisterModel::filtered() const
{
    return !m_question.words.trimmed().isEmpty() || !m_question.where.terms.empty();
}

Id<Incident> RegisterModel::incidentAt(int row) const
{
    return row >= 0 && row < rowCount() ? Id<Incident>{m_ids[static_cast<std::size_t>(row)]}
                                        : Id<Incident>{};
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
    const qint64 id = m_ids[static_cast<std::size_t>(index.row())];
    if (role == IdRole)
        return id;
    const ListedIncident* line = m_lines.object(id);
    if (!line) {
        want(index.row());
        return {};
    }
    return dataOf(*line, index.column(), role);
}

QVariant RegisterModel::dataOf(const ListedIncident& line, int column, int role) const
{
    const RegisterColumn& shown = registerColumns()[static_cast<std::size_t>(column)];
    switch (role) {
    case Qt::DisplayRole: return shown.text(line, telling());
    case Qt::TextAlignmentRole: return QVariant::fromValue(shown.alignment | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return column == column::Reference
            ? spokenLine(line, telling())
            : QString(shown.heading(m_language) + u": "_s + shown.text(line, telling()));
    case SeverityRole: return line.severity ? static_cast<int>(*line.severity) : -1;
    case StageRole: return line.stage ? static_cast<int>(*line.stage) : -1;
    case ClosedRole: return line.status == Status::Closed;
    case OpenStagesRole: {
        int bits = 0;
        for (Stage stage : line.openStages)
            bits |= 1 << static_cast<int>(stage);
        return bits;
    }
    default: return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const RegisterColumn& shown = registerColumns()[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return shown.heading(m_language);
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
    if (sort == m_sort)
        return;
    m_sort = sort;
    post(true);
}

RegisterTelling RegisterModel::telling() const
{
    return {.language = m_language,
            .zone = m_thread.profile().zone,
            .nowMs = m_clock.now().toMSecsSinceEpoch()};
}

Result<RegisterModel::Answer> RegisterModel::answer(Register& open,
                                                    const RegisterQuestion& question,
                                                    const QString& sort,
                                                    const std::vector<qint64>& wanted)
{
    ListQuery query;
    query.where = question.where;
    query.sort = sort;
    auto ids = incidentIds(open, query);
    if (!ids)
        return tl::unexpected(ids.error());
    if (const auto kept = keepFound(open, question.words, *ids); !kept)
        return tl::unexpected(kept.error());
    const auto counts = registerCounts(open);
    if (!counts)
        return tl::unexpected(counts.error());
    std::vector<qint64> first = wanted;
    if (wanted.empty())
        first.assign(ids->begin(), ids->begin() + std::min<std::ptrdiff_t>(page, std::ssize(*ids)));
    return Answer{.ids = std::move(*ids), .lines = linesOf(open, first), .counts = *counts};
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
        .ask([question = m_question, sort = order(), wanted, mine, newest = m_newest](
                 Register& open) -> Result<Answer> {
            if (*newest != mine)
                return ireg::failed(ErrorKind::Cancelled, {});
            return answer(open, question, sort, wanted);
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
    apply(answer->ids, anew);
    announce(answer->lines);
    Q_EMIT answered();
}

void RegisterModel::apply(std::vector<qint64> ids, bool anew)
{
    const auto steps = anew ? std::nullopt : rowSteps(m_ids, ids, mostSteps);
    if (!steps) {
        beginResetModel();
        m_ids = std::move(ids);
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
        if (!m_lines.contains(id) && !m_fetching.contains(id)) {
            m_fetching.insert(id);
            missing.push_back(id);
        }
    }
    if (missing.empty())
        return;
    m_thread.ask([missing](Register& open) { return linesOf(open, missing); })
        .then(this, [this, missing](const std::vector<ListedIncident>& lines) {
            for (qint64 id : missing)
                m_fetching.remove(id);
            store(lines);
            announce(lines);
        });
}

void RegisterModel::touchAll()
{
    for (qint64 id : m_lines.keys())
        m_touched.insert(id);
}

void RegisterModel::store(const std::vector<ListedIncident>& lines)
{
    for (const ListedIncident& line : lines)
        m_lines.insert(line.id, new ListedIncident(line));
}

void RegisterModel::announce(const std::vector<ListedIncident>& lines)
{
    int first = -1, last = -1;
    for (const ListedIncident& line : lines) {
        const int row = rowOf({line.id});
        if (row < 0)
            continue;
        first = first < 0 ? row : std::min(first, row);
        last = std::max(last, row);
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

} // namespace ireg
