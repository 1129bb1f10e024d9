// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/timelineview.h"

#include "model/base/text.h"
#include "model/dossier/recordtypes.h"
#include "model/language/entrywords.h"
#include "model/language/labels.h"
#include "model/language/milestones.h"
#include "model/language/spokentime.h"
#include "model/language/timetext.h"
#include "model/register/records.h"
#include "ui/widgets/wrappedtext.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

enum EntryRole {
    EntryHead = Qt::UserRole, ///< it is the head of a day
    EntryId,                  ///< 0: a milestone, of no entry
    EntryField,               ///< of the incident, which says the milestone
    EntryTime,
    EntryWords,
    EntryNote
};

constexpr int fewestLinesSeen = 6, mostLinesSeen = 150;
constexpr int lateFor = 60 * 60 * 1000; ///< written down so much later is worth saying

struct EntryLine
{
    std::optional<When> at = {}; ///< in the register's zone
    QString day = {}, time = {}, words = {}, note = {};
    qint64 id = 0;
    const char* field = "";
};

/// "09:40", "~09:40"; empty where no time of day is known.
QString clockOfEntry(const When& at)
{
    if (at.precision > Precision::Hour)
        return {};
    const QString time = at.local().time().toString(u"HH:mm"_s);
    return isAbout(at) ? u'~' + time : time;
}

QString dayOfEntry(Language language, const When& at)
{
    if (at.precision > Precision::Day)
        return shortTimeText(language, at);
    const QString day = spokenDay(language, at.local().date(), {});
    return language == Language::French ? day.mid(3) : day;
}

/// What the program wrote is said in the reader's words.
QString wordsOfEntry(Language language, const TimelineEntry& entry)
{
    const RecordType& type = typeOf<TimelineEntry>();
    const QString words = entryWords(
        language, type, rowOf(entry), *type.find(codeOf<&TimelineEntry::text>()));
    return words.isEmpty() ? displayText(entry.text) : words;
}

void place(EntryLine& line, Language language, const When& at)
{
    line.at = at;
    line.day = dayOfEntry(language, at);
    line.time = clockOfEntry(at);
}

EntryLine lineOf(Language language, const Dossier& dossier, const TimelineEntry& entry)
{
    EntryLine line{.day = TimelineView::tr("Time not known"),
                   .words = wordsOfEntry(language, entry),
                   .note = codeLabel(language, entry.kind),
                   .id = entry.id.value};
    if (entry.evidence)
        line.note += u" · "_s + publicId(entry.evidence);
    if (!entry.at)
        return line;
    const When at = inZone(*entry.at, dossier.profile.zone);
    place(line, language, at);
    const When recorded = inZone(entry.recorded, dossier.profile.zone);
    if (recorded.ms - lastInstant(at).toMSecsSinceEpoch() > lateFor)
        line.note += u" · "_s
            + TimelineView::tr("recorded %1")
                  .arg(dateOf(recorded) == dateOf(at) ? recorded.local().time().toString(u"HH:mm"_s)
                                                      : shortTimeText(language, recorded));
    return line;
}

EntryLine lineOf(Language language, const Dossier& dossier, const Milestone& milestone)
{
    EntryLine line{.words = milestone.text, .note = TimelineView::tr("Milestone")};
    if (milestone.by)
        line.note += u" · "_s + displayText(dossier.nameOf(milestone.by));
    if (milestone.field)
        line.field = milestone.field;
    place(line, language, inZone(milestone.at, dossier.profile.zone));
    return line;
}

/// The newest first; what has no time comes last, as in the dossier. Of one time, what came first
/// in the work stands below.
std::vector<EntryLine> linesOfTimeline(Language language, const Dossier& dossier)
{
    std::vector<EntryLine> lines;
    for (const TimelineEntry& entry : dossier.timeline)
        lines.push_back(lineOf(language, dossier, entry));
    std::vector<Milestone> course = milestones(language, dossier);
    std::ranges::reverse(course);
    for (const Milestone& milestone : course)
        lines.push_back(lineOf(language, dossier, milestone));
    std::ranges::stable_sort(lines, [](const EntryLine& one, const EntryLine& other) {
        if (one.at.has_value() != other.at.has_value())
            return one.at.has_value();
        return one.at && *one.at > *other.at;
    });
    return lines;
}

/// The time in a column of its own, the words wrapped beside it, the note under them.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* list = static_cast<const QListWidget*>(parent());
        const int width = list->viewport()->width();
        if (index.data(EntryHead).toBool())
            return {width, option.fontMetrics.height() * 3 / 2};
        const int words = width - timeWidth(option.fontMetrics) - margin;
        return {width,
                wrapped(option, words, index, EntryWords).height()
                    + wrapped(option, words, index, EntryNote).height() + 4};
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool chosen = item.state.testFlag(QStyle::State_Selected);
        const QColor ink = item.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
        const QColor faint = chosen ? ink : item.palette.color(QPalette::PlaceholderText);
        const bool head = index.data(EntryHead).toBool();
        QFont bold = item.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(head ? faint : ink);
        const QRect area = item.rect.adjusted(0, 2, -margin, -2);
        if (head) {
            paintLine(*painter, area, Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
            return;
        }
        const int before = timeWidth(item.fontMetrics);
        const auto placed = [&](const QRect& part) {
            return QStyle::visualRect(option.direction, area, part);
        };
        paintLine(*painter,
                  placed({area.left(), area.top(), before, item.fontMetrics.lineSpacing()}),
                  Qt::AlignLeft | Qt::AlignTop,
                  index.data(EntryTime).toString());
        const QRect words = placed(area.adjusted(before, 0, 0, 0));
        const WrappedText text = wrapped(item, words.width(), index, EntryWords);
        painter->setPen(ink);
        text.paint(*painter, words);
        painter->setPen(faint);
        wrapped(item, words.width(), index, EntryNote)
            .paint(*painter, words.adjusted(0, text.height(), 0, 0));
    }

private:
    static constexpr int margin = 4;
    static constexpr int mostEntryLines = 12; ///< of one entry; its record has the whole

    static int timeWidth(const QFontMetrics& metrics)
    {
        return metrics.horizontalAdvance(u"~00:00  "_s) + margin;
    }
    static WrappedText wrapped(const QStyleOptionViewItem& option,
                               int width,
                               const QModelIndex& index,
                               int role)
    {
        return WrappedText(index.data(role).toString(), option.font, width, mostEntryLines);
    }
};

} // namespace

TimelineView::TimelineView(QWidget* parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new EntryDelegate(this));
    setObjectName(u"timeline"_s);
    const auto open = [this](const QListWidgetItem* item) {
        if (const qint64 id = item->data(EntryId).toLongLong())
            Q_EMIT entryWanted(id);
        else if (const QString field = item->data(EntryField).toString(); !field.isEmpty())
            Q_EMIT factWanted(field);
    };
    connect(this, &QListWidget::itemClicked, this, open);
    connect(this, &QListWidget::itemActivated, this, open);
}

void TimelineView::show(Language language, const Dossier& dossier)
{
    const std::vector<EntryLine> lines = linesOfTimeline(language, dossier);
    QStringList shown;
    for (const EntryLine& line : lines)
        shown.append(line.day + u'\n' + line.time + u' ' + line.words + u'\n' + line.note);
    if (shown == std::exchange(m_shown, shown))
        return;
    clear();
    QString day;
    for (const EntryLine& line : lines) {
        if (line.day != std::exchange(day, line.day)) {
            auto* head = new QListWidgetItem(line.day, this);
            head->setFlags(Qt::ItemIsEnabled);
            head->setData(EntryHead, true);
        }
        auto* item = new QListWidgetItem(
            QStringList{line.time, line.words, line.note}.join(u"  "_s).trimmed(), this);
        item->setData(EntryId, line.id);
        item->setData(EntryField, QLatin1String(line.field));
        item->setData(EntryTime, line.time);
        item->setData(EntryWords, line.words);
        item->setData(EntryNote, line.note);
    }
    updateGeometry();
}

/// As high as its entries, which are scrolled with the page; beyond some pages of them, by itself.
int TimelineView::wholeHeight() const
{
    int height = 0;
    const int line = fontMetrics().lineSpacing();
    for (int row = 0; row < count() && height < mostLinesSeen * line; ++row)
        height += sizeHintForRow(row);
    return std::clamp(height + 4, fewestLinesSeen * line, mostLinesSeen * line);
}

QSize TimelineView::sizeHint() const
{
    return {QListWidget::sizeHint().width(), wholeHeight()};
}

QSize TimelineView::minimumSizeHint() const
{
    return {0, wholeHeight()};
}

void TimelineView::paintEvent(QPaintEvent* event)
{
    QListWidget::paintEvent(event);
    if (count() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect(),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     tr("Nothing is noted yet."));
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    scheduleDelayedItemsLayout(); // the words wrap anew
    updateGeometry();
}

} // namespace ireg
