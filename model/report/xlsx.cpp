// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/xlsx.h"

#include "model/report/sheet.h"
#include "model/report/visible.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

constexpr std::size_t mostRows = LXW_ROW_MAX - 1; // under the head
constexpr qsizetype longestText = 32'767;         // UTF-16 units, as Excel counts
constexpr qsizetype narrowest = 10;
constexpr qsizetype widest = 60;
constexpr qint64 firstDay =
    -2'208'988'800; // 1900-01-01, the first one that a serial number can say

/// Where a cell goes.
struct Place
{
    lxw_row_t row;
    lxw_col_t column;
};

// _x0041_ stands for A in a workbook, so its first sign is written as such a code itself.
QByteArray cellText(const QString& text)
{
    static const QRegularExpression codes(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString shown = visible(text).replace(codes, u"_x005F_"_s);
    if (shown.size() > longestText)
        shown = shown.left(longestText - 1) + u'\u2026';
    return shown.toUtf8();
}

class Workbook final
{
public:
    Workbook(const QString& folder, const Sheet& sheet);
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    bool write();
    Result<QByteArray> bytes() const;

private:
    lxw_format* format(const char* numbers) const;
    void head(lxw_worksheet* page) const;
    void widths(lxw_worksheet* page) const;
    bool rows(lxw_worksheet* page) const;
    bool cell(lxw_worksheet* page, Place place, const SheetCell& cell) const;
    bool text(lxw_worksheet* page, Place place, const QString& words) const;
    bool time(lxw_worksheet* page, Place place, qint64 seconds, lxw_format* form) const;
    bool about();
    void paper(lxw_worksheet* page) const;
    lxw_worksheet* page(const QString& name) const;

    const Sheet& m_sheet;
    QByteArray m_path;
    QByteArray m_folder;
    lxw_workbook* m_book = nullptr;
    lxw_format *m_head = nullptr, *m_text = nullptr, *m_day = nullptr;
    std::array<lxw_format*, 2> m_time = {}, m_number = {}; // exact, about
};

Workbook::Workbook(const QString& folder, const Sheet& sheet)
    : m_sheet(sheet), m_path(QFile::encodeName(folder + u"/sheet.xlsx"_s)),
      m_folder(QFile::encodeName(folder))
{
    // Each row goes to a file, so that memory does not grow with them.
    lxw_workbook_options options = {
        .constant_memory = LXW_TRUE, .tmpdir = m_folder.data(), .use_zip64 = LXW_FALSE};
    m_book = workbook_new_opt(m_path.constData(), &options);
    if (!m_book)
        return;
    m_head = format("General");
    format_set_bold(m_head);
    format_set_bg_color(m_head, 0xE7EBF0);
    format_set_bottom(m_head, LXW_BORDER_THIN);
    m_text = format("@");
    format_set_text_wrap(m_text);
    m_day = format("yyyy-mm-dd");
    m_time = {format("yyyy-mm-dd hh:mm"), format("\"~\"yyyy-mm-dd hh:mm")};
    m_number = {format("#,##0"), format("\"~\"#,##0")};
}

Workbook::~Workbook()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

lxw_format* Workbook::format(const char* numbers) const
{
    lxw_format* made = workbook_add_format(m_book);
    format_set_num_format(made, numbers);
    format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    return made;
}

lxw_worksheet* Workbook::page(const QString& name) const
{
    lxw_worksheet* page = workbook_add_worksheet(m_book, visibleLine(name).toUtf8().constData());
    if (page)
        paper(page);
    return page;
}

// How it is printed, if it is.
void Workbook::paper(lxw_worksheet* page) const
{
    worksheet_set_landscape(page);
    worksheet_set_paper(page, 9); // A4
    worksheet_fit_to_pages(page, 1, 0);
    worksheet_set_header(page, QByteArray("&R" + m_sheet.tlp.toUtf8()).constData());
    worksheet_set_footer(page, "&R&P / &N");
}

bool Workbook::write()
{
    if (!m_book)
        return false;
    QByteArray author = visibleLine(m_sheet.author).left(255).toUtf8();
    lxw_doc_properties facts = {};
    facts.author = author.data();
    facts.created = time_t(m_sheet.made.toSecsSinceEpoch());
    workbook_set_properties(m_book, &facts);
    lxw_worksheet* table = page(m_sheet.name);
    if (!table || !rows(table) || !about())
        return false;
    const lxw_error closed = workbook_close(m_book);
    m_book = nullptr;
    return closed == LXW_NO_ERROR;
}

/// All that was written, or an error: half a workbook is none.
Result<QByteArray> Workbook::bytes() const
{
    QFile file(QFile::decodeName(m_path));
    if (!file.open(QIODevice::ReadOnly))
        return failed(ErrorKind::Io, {});
    QByteArray all = file.readAll();
    if (all.isEmpty() || all.size() != file.size())
        return failed(ErrorKind::Io, {});
    return all;
}

void Workbook::head(lxw_worksheet* page) const
{
    const auto last = lxw_col_t(std::max<qsizetype>(1, m_sheet.heads.size()) - 1);
    worksheet_freeze_panes(page, 1, 0);
    worksheet_repeat_rows(page, 0, 0);
    worksheet_autofilter(page, 0, 0, lxw_row_t(m_sheet.rows.size()), last);
    for (qsizetype i = 0; i < m_sheet.heads.size(); ++i)
        worksheet_write_string(
            page, 0, lxw_col_t(i), cellText(m_sheet.heads.at(i)).constData(), m_head);
}

void Workbook::widths(lxw_worksheet* page) const
{
    std::vector<qsizetype> found;
    for (const QString& head : m_sheet.heads)
        found.push_back(head.size() + 3); // the filter's button
    for (const auto& row : m_sheet.rows) {
        for (std::size_t i = 0; i < std::min(row.size(), found.size()); ++i)
            found[i] = std::max(found[i], plainText(row[i]).size() + 1);
    }
    for (std::size_t i = 0; i < found.size(); ++i)
        worksheet_set_column(page,
                             lxw_col_t(i),
                             lxw_col_t(i),
                             double(std::clamp(found[i], narrowest, widest)),
                             nullptr);
}

bool Workbook::rows(lxw_worksheet* page) const
{
    widths(page);
    head(page);
    lxw_row_t at = 0;
    for (const auto& row : m_sheet.rows) {
        ++at;
        lxw_col_t column = 0;
        for (const SheetCell& one : row) {
            if (!cell(page, {at, column++}, one))
                return false;
        }
    }
    return true;
}

bool Workbook::text(lxw_worksheet* page, Place place, const QString& words) const
{
    return worksheet_write_string(
               page, place.row, place.column, cellText(words).constData(), m_text)
        == LXW_NO_ERROR;
}

bool Workbook::time(lxw_worksheet* page, Place place, qint64 seconds, lxw_format* form) const
{
    return worksheet_write_unixtime(page, place.row, place.column, seconds, form) == LXW_NO_ERROR;
}

bool Workbook::cell(lxw_worksheet* page, Place place, const SheetCell& cell) const
{
    if (const auto* words = std::get_if<QString>(&cell))
        return words->isEmpty() || text(page, place, *words);
    if (const auto* number = std::get_if<SheetNumber>(&cell))
        return worksheet_write_number(
                   page, place.row, place.column, double(number->number), m_number[number->about])
            == LXW_NO_ERROR;
    if (const auto* instant = std::get_if<SheetTime>(&cell)) {
        const qint64 seconds = instant->utc.toSecsSinceEpoch();
        return seconds < firstDay ? text(page, place, plainText(cell))
                                  : time(page, place, seconds, m_time[instant->about]);
    }
    if (const auto* day = std::get_if<QDate>(&cell)) {
        const qint64 seconds = QDate(1970, 1, 1).daysTo(*day) * 86'400;
        return seconds < firstDay ? text(page, place, plainText(cell))
                                  : time(page, place, seconds, m_day);
    }
    return true;
}

bool Workbook::about()
{
    if (m_sheet.about.empty())
        return true;
    lxw_worksheet* beside = page(m_sheet.aboutName);
    if (!beside)
        return false;
    worksheet_set_column(beside, 0, 0, double(narrowest) * 2, nullptr);
    worksheet_set_column(beside, 1, 1, double(widest) * 1.5, nullptr);
    lxw_row_t row = 0;
    for (const SheetFact& fact : m_sheet.about) {
        worksheet_write_string(beside, row, 0, cellText(fact.label).constData(), m_head);
        if (!text(beside, {row++, 1}, fact.value))
            return false;
    }
    return true;
}

} // namespace

Result<QByteArray> xlsx(const Sheet& sheet)
{
    if (sheet.rows.size() > mostRows)
        return failed(ErrorKind::Invalid, u"#too-many-rows %1"_s.arg(mostRows));
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failed(ErrorKind::Io, {});
    Workbook workbook(folder.path(), sheet);
    if (!workbook.write())
        return failed(ErrorKind::Io, {});
    return workbook.bytes();
}

} // namespace ireg::report
