// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paper/textlines.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace ireg::paper
{

/// Where in a document a piece begins: layout can be taken up there again.
struct Mark
{
    int block = 0;
    int unit = 0;                     ///< of the block: a row, a text
    int skipped = 0;                  ///< pieces of the unit before it
    std::vector<TextMark> lines = {}; ///< of the texts in a unit of many lines; empty: its first
};

/// A strip of the page that is never cut: a line, a table row, a figure.
struct Piece
{
    double height = 0;
    double before = 0; ///< space above, dropped at the top of a page
    bool keepWithNext = false;
    bool breakBefore = false;
    std::shared_ptr<const Piece> tableHead = {}; ///< repeated when a page begins with this piece
    Mark mark = {};
    int headingLevel = 0;
    QString heading = {}; ///< where the piece is one
    std::function<void(QPainter&, double top)> paint = {};
};

/// Takes the pieces of a document in their order.
class PieceSink
{
public:
    PieceSink() = default;
    virtual ~PieceSink() = default;
    Q_DISABLE_COPY_MOVE(PieceSink)

    virtual void take(Piece piece) = 0;
    /// The rows of a table, of which neither the first nor the last stands alone on a page; rows
    /// that are lower than `shortHeight` in all are not parted.
    virtual void beginRows(double shortHeight) = 0;
    virtual void endRows() = 0;
    /// Nothing more is wanted.
    virtual bool isFull() const = 0;
};

/// The pieces of one page below one another.
class Stack final
{
public:
    bool isEmpty() const { return m_count == 0; }
    int count() const { return m_count; }
    double height() const { return m_height; }
    double topOf(const Piece& piece) const; ///< if it came next
    void put(const Piece& piece);

private:
    double m_height = 0;
    int m_count = 0;
};

/// A page is known by its first piece and by how many there are.
struct Page
{
    Mark first = {};
    int count = 0;
};

/// Puts pieces on pages `height` high and holds none but those that are kept together.
/// Kept-together runs are parted only when they are higher than a page. Every piece is placed, in
/// order; there is at least one page.
class Paginator final : public PieceSink
{
public:
    /// `goesOn` is asked at each page, with the number of pages so far.
    Paginator(double height, std::function<bool(int)> goesOn);

    void take(Piece piece) override;
    void beginRows(double shortHeight) override;
    void endRows() override;
    bool isFull() const override { return m_stopped; }
    std::vector<Page> finish();

private:
    void takeRow(Piece piece);
    void add(Piece piece);
    void placeRun();
    bool fits(std::size_t first, std::size_t end) const;
    void newPage();
    void place(const Piece& piece);

    double m_height;
    std::function<bool(int)> m_goesOn;
    bool m_stopped = false;
    std::vector<Piece> m_run;
    std::vector<Piece> m_rows; ///< not yet added
    bool m_inRows = false;
    bool m_anyRow = false; ///< one was added
    double m_rowsHeight = 0;
    double m_shortHeight = 0;
    Stack m_stack;
    std::vector<Page> m_pages;
};

} // namespace ireg::paper
