// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/registerrecords.h"

#include "model/base/wordorder.h"
#include "model/language/errortext.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/pagecontext.h"
#include "ui/records/recordform.h"
#include "ui/records/recordsection.h"
#include "ui/widgets/plainlabel.h"

#include <QLabel>

#include <algorithm>
#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMs = 300; // what comes sooner needs no word

ListedRecord lineOf(const RecordPlan& plan, const StoredRow& stored, const When& now)
{
    ListedRecord line{
        .id = stored.id, .revision = static_cast<int>(stored.revision), .row = stored.row};
    if (!plan.mark)
        return line;
    const RecordType& type = plan.type();
    const AnyRecord record = type.make();
    if (writeRow(type, record.get(), stored.row))
        line.mark = plan.mark(record.get(), now);
    return line;
}

/// Texts and days stand as they are stored, what is referred to by its name.
QString placeInOrder(const ReferenceText& reference, const Field& field, const Value& value)
{
    const auto* number = std::get_if<qint64>(&value);
    if (number && field.type == FieldType::Reference)
        return reference(field, *number);
    const auto* text = std::get_if<Text>(&value);
    return text ? textOf(*text) : QString();
}

} // namespace

RegisterRecords::RegisterRecords(const Setting& setting, QWidget* page)
    : QObject(page), m_context(std::make_unique<PageContext>(
                         PageContext{.thread = setting.thread, .settings = setting.settings}))
{
    m_context->tellsHistory = false;
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &RegisterRecords::reload);
    connect(&setting.thread,
            &RegisterThread::changed,
            this,
            [this](const std::vector<Change>& changes) {
                if (std::ranges::any_of(changes, isOfRegister))
                    m_reload.start();
            });
    setLanguage(setting.language);
    m_reload.start(); // once its sections are made
}

RegisterRecords::~RegisterRecords()
{
    flush();
    // The focus leaves while what a field is saved with is still there.
    for (const Listing& listing : m_listings) {
        if (listing.section)
            listing.section->hide();
    }
    for (const Single& single : m_singles) {
        if (single.form)
            single.form->hide();
    }
    // Answers on their way find this by a pointer that is not safe to lose meanwhile.
    m_context->thread.ask([](Register&) { return true; }).waitForFinished();
}

RecordSection* RegisterRecords::addSection(const RecordPlan& plan, QWidget* parent)
{
    auto* section = new RecordSection(plan, *m_context, parent);
    m_listings.push_back({section, {}});
    connect(section, &RecordSection::saved, this, &RegisterRecords::saved);
    connect(section, &RecordSection::failed, this, &RegisterRecords::failed);
    connect(section, &RecordSection::outdated, this, &RegisterRecords::reload);
    section->retranslate();
    m_reload.start();
    return section;
}

RecordForm* RegisterRecords::addForm(const RecordType& type, const FormPlan& plan, QWidget* parent)
{
    auto* form = new RecordForm(type, plan, *m_context, parent);
    m_singles.push_back({type, form});
    connect(form, &RecordForm::saved, this, &RegisterRecords::saved);
    connect(form, &RecordForm::outdated, this, &RegisterRecords::reload);
    form->retranslate();
    m_reload.start();
    return form;
}

void RegisterRecords::setFilter(const RecordSection* section, Filter filter)
{
    for (Listing& listing : m_listings) {
        if (listing.section != section)
            continue;
        listing.section->flush();
        listing.filter = std::move(filter);
        if (m_loaded)
            listing.section->show({}, linesOf(listing));
    }
}

void RegisterRecords::setLanguage(Language language)
{
    m_context->words.language = language;
    m_context->readOnly = m_context->thread.writable()
        ? QString()
        : tr("The register is open for reading only.");
    for (const Listing& listing : m_listings)
        listing.section->retranslate();
    for (const Single& single : m_singles)
        single.form->retranslate();
    if (m_loaded)
        show();
}

std::vector<const RecordType*> RegisterRecords::types() const
{
    std::vector<const RecordType*> types;
    for (const Listing& listing : m_listings)
        types.push_back(&listing.section->plan().type());
    for (const Single& single : m_singles)
        types.push_back(&single.type);
    return types;
}

QStringList RegisterRecords::incidentsNaming(const RecordType& type, qint64 id) const
{
    if (!m_loaded)
        return {};
    const auto found = m_loaded->namedIn.find({&type, id});
    return found == m_loaded->namedIn.end() ? QStringList() : found->second;
}

std::span<const StoredRow> RegisterRecords::rows(const RecordType& type) const
{
    if (!m_loaded)
        return {};
    const auto found = m_loaded->rows.find(&type);
    return found == m_loaded->rows.end() ? std::span<const StoredRow>() : found->second;
}

QLabel* RegisterRecords::addLoadingNote(QWidget* parent)
{
    QLabel* note = plainLabel(parent);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setContentsMargins(12, 12, 12, 12);
    note->hide();
    QTimer::singleShot(patienceMs, note, [this, note] {
        note->setText(tr("Loading…"));
        note->setVisible(!m_loaded);
    });
    connect(this, &RegisterRecords::shown, note, &QWidget::hide);
    return note;
}

When RegisterRecords::now() const
{
    return m_loaded ? m_loaded->now : When();
}

void RegisterRecords::reload()
{
    m_context->thread.askWhenIdle(
        this,
        [types = types()](Register& open) { return loadRegisterRecords(open, types); },
        [this](Result<LoadedRecords> loaded) {
            if (loaded)
                take(std::move(*loaded));
            else
                Q_EMIT failed(errorText(loaded.error(), m_context->language()));
        });
}

void RegisterRecords::take(LoadedRecords loaded)
{
    m_loaded = std::make_unique<LoadedRecords>(std::move(loaded));
    m_context->take(*m_loaded);
    m_context->words.reference = m_loaded->reference;
    m_context->words.zone = m_context->thread.profile().zone;
    show();
    Q_EMIT shown();
}

void RegisterRecords::show()
{
    for (const Listing& listing : m_listings)
        listing.section->show({}, linesOf(listing));
    for (const Single& single : m_singles)
        showSingle(single);
}

void RegisterRecords::showSingle(const Single& single) const
{
    const std::span<const StoredRow> found = rows(single.type);
    if (found.empty())
        return;
    const StoredRow& only = found.front();
    if (single.form->id() == only.id)
        single.form->refresh(only.row);
    else
        single.form->show(storedSubject(single.type, only.id, only.row));
}

std::vector<ListedRecord> RegisterRecords::linesOf(const Listing& listing) const
{
    const RecordPlan& plan = listing.section->plan();
    const RecordType& type = plan.type();
    std::vector<ListedRecord> lines;
    for (const StoredRow& stored : rows(type)) {
        const RecordForm* form = listing.section->form();
        const bool held = form->id() == stored.id && form->isDirty();
        if (held || !listing.filter || listing.filter(type, stored.row))
            lines.push_back(lineOf(plan, stored, m_loaded->now));
    }
    const auto byWords = [](const QString& a, const QString& b) {
        return compareWords(a.toUtf8(), b.toUtf8()) < 0;
    };
    if (plan.order) {
        const Field& field = *type.find(plan.order);
        std::ranges::stable_sort(lines, byWords, [&](const ListedRecord& line) {
            return placeInOrder(m_loaded->reference, field, valueOf(type, line, plan.order));
        });
    }
    if (plan.place)
        std::ranges::stable_sort(lines, byWords, [&](const ListedRecord& line) {
            const AnyRecord record = type.make();
            return writeRow(type, record.get(), line.row) ? plan.place(record.get()) : QString();
        });
    return lines;
}

void RegisterRecords::flush()
{
    for (const Listing& listing : m_listings) {
        if (listing.section)
            listing.section->flush();
    }
    for (const Single& single : m_singles) {
        if (single.form)
            single.form->flush();
    }
}

QWidget* RegisterRecords::showHeld() const
{
    for (const Listing& listing : m_listings) {
        if (listing.section->holdsText())
            return listing.section;
    }
    for (const Single& single : m_singles) {
        for (FieldEditor* editor : single.form->editors()) {
            if (!editor->isDirty())
                continue;
            editor->takeFocus();
            return single.form;
        }
    }
    return nullptr;
}

} // namespace ireg
