// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/records.h"
#include "model/register/registerthread.h"
#include "ui/records/fieldplace.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QLabel;

namespace ireg
{
class RecordForm;
class RecordSection;
struct ListedRecord;
struct LoadedRecords;
struct PageContext;
struct RecordPlan;
class WindowSettings;

/// The records of the register itself on a page. It makes sections and forms for them, reads all of
/// them at one moment, and again after each change, and shows what it read without taking the focus
/// or a typed text. Belongs to the page, and is made before anything else of the page, so that it
/// ends first: what is typed is saved then.
class RegisterRecords final : public QObject
{
    Q_OBJECT

public:
    struct Setting
    {
        RegisterThread& thread;
        Language language;
        WindowSettings* settings = nullptr; ///< keeps which columns are shown; null: the usual ones
    };
    using Filter = std::function<bool(const RecordType& type, const Row& row)>;

    RegisterRecords(const Setting& setting, QWidget* page);
    ~RegisterRecords() override;

    /// A list of these records with a form. The plan outlives it.
    RecordSection* addSection(const RecordPlan& plan, QWidget* parent);
    /// A form of the only record of its type, such as the register's profile.
    RecordForm* addForm(const RecordType& type, const FormPlan& plan, QWidget* parent);
    /// Shows of the section's records those that it accepts; none: all.
    void setFilter(const RecordSection* section, Filter filter);
    void setLanguage(Language language);
    /// Saves what was typed and not left yet.
    void flush();
    /// The part where something is typed that the register does not have, with the focus there;
    /// null: none.
    QWidget* showHeld() const;
    PageContext& context() { return *m_context; }
    /// Stands where nothing is shown yet, and goes with the first reading.
    QLabel* addLoadingNote(QWidget* parent);
    bool isRead() const { return bool(m_loaded); }
    When now() const; ///< the register's, when it was read
    /// What was read of a type; nothing before it was.
    std::span<const StoredRow> rows(const RecordType& type) const;
    /// The incidents that name the record, by their references (LoadedRecords::namedIn).
    QStringList incidentsNaming(const RecordType& type, qint64 id) const;
    void reload();

Q_SIGNALS:
    /// What was read anew is shown.
    void shown();
    /// A change that undo takes back.
    void saved(const QString& what, qint64 action);
    void failed(const QString& why);

private:
    struct Listing
    {
        QPointer<RecordSection> section;
        Filter filter;
    };
    struct Single
    {
        const RecordType& type;
        QPointer<RecordForm> form;
    };

    void take(LoadedRecords loaded);
    void show();
    void showSingle(const Single& single) const;
    std::vector<ListedRecord> linesOf(const Listing& listing) const;
    std::vector<const RecordType*> types() const;

    std::unique_ptr<PageContext> m_context;
    std::unique_ptr<LoadedRecords> m_loaded;
    QTimer m_reload;
    std::vector<Listing> m_listings;
    std::vector<Single> m_singles;
};

} // namespace ireg
