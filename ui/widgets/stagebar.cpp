// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/stagebar.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QAbstractButton>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QStyle>

namespace ireg
{

using namespace Qt::StringLiterals;

class StageBar::Button final : public QAbstractButton
{
public:
    Button(int number, QWidget* parent) : QAbstractButton(parent), m_number(number)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }

    void setStep(const Step& step)
    {
        m_step = step;
        setText(step.title);
        setToolTip(plainTip(step.description));
        updateGeometry();
        update();
    }

    QSize sizeHint() const override { return {roomFor(m_step.title), cardHeight()}; }
    QSize minimumSizeHint() const override
    {
        // Words are elided where room is short, and then spoken and told by the tool tip.
        return {std::min(roomFor(m_step.title), leastWidth()), cardHeight()};
    }
    int leastWidth() const { return roomFor(QStringLiteral("MMM")); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintGround(painter);
        paintSign(painter);
        paintWords(painter);
    }

private:
    int side() const { return scaled(12); }
    int diameter() const { return scaled(24); }
    int cardHeight() const { return std::max(scaled(56), 2 * fontMetrics().height() + scaled(16)); }
    int roomFor(const QString& words) const
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        return QFontMetrics(bold).horizontalAdvance(words) + diameter() + side() * 3;
    }

    void paintGround(QPainter& painter)
    {
        const Accents colours = accents(palette());
        const bool marked = isChecked() || hasFocus();
        stylepaint::paintBox(painter,
                             rect(),
                             {.ground = underMouse() || hasFocus() ? colours.hover : colours.chip,
                              .edge = marked ? colours.accent : colours.edge,
                              .width = hasFocus() ? 3.0
                                  : isChecked()   ? 2.0
                                                  : 1.0,
                              .radius = grid::cardRadius});
    }

    QRect circle() const
    {
        const QRect left(side(), (height() - diameter()) / 2, diameter(), diameter());
        return QStyle::visualRect(layoutDirection(), rect(), left);
    }

    QColor signColour() const
    {
        const Accents colours = accents(palette());
        switch (m_step.look) {
        case Look::Done: return colours.done;
        case Look::Gaps: return colours.soon;
        case Look::Current:
        case Look::Open: return colours.accent;
        case Look::Waiting:
        case Look::Skipped: break;
        }
        return colours.secondary;
    }

    /// Filled is now; a ring with a tick is behind, with a mark behind but not complete, with its
    /// number ahead; broken, it is left out.
    void paintSign(QPainter& painter)
    {
        const QColor colour = signColour();
        const bool filled = m_step.look == Look::Current;
        painter.setPen(
            QPen(colour, 2, m_step.look == Look::Skipped ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(circle()).adjusted(1, 1, -1, -1));
        if (m_step.look == Look::Done) {
            stylepaint::paintTick(painter, circle().adjusted(4, 4, -4, -4), colour);
            return;
        }
        QFont bold = textFont(TextSize::Label);
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(filled ? accents(palette()).onAccent : colour);
        painter.drawText(circle(),
                         Qt::AlignCenter,
                         m_step.look == Look::Gaps ? u"!"_s : QString::number(m_number));
    }

    void paintWords(QPainter& painter)
    {
        const int before = 2 * side() + diameter();
        const QRect words = QStyle::visualRect(
            layoutDirection(), rect(), rect().adjusted(before, 0, -side() / 2, 0));
        QFont title = font();
        title.setWeight(QFont::DemiBold);
        const QFont state = textFont(TextSize::Hint);
        const QFontMetrics above(title), below(state);
        const int second = m_step.state.isEmpty() ? 0 : below.height();
        const int top = (height() - above.height() - second) / 2;
        const auto line = [&](const QFont& font, int from, const QString& text) {
            painter.setFont(font);
            const QFontMetrics metrics(font);
            paintLine(painter,
                      QRect(words.left(), from, words.width(), metrics.height()),
                      Qt::AlignVCenter | Qt::AlignLeft,
                      text);
        };
        painter.setPen(palette().color(QPalette::WindowText));
        line(title, top, m_step.title);
        painter.setPen(m_step.look == Look::Gaps ? signColour()
                                                 : palette().color(QPalette::PlaceholderText));
        line(state, top + above.height(), m_step.state);
    }

    int m_number;
    Step m_step;
};

StageBar::StageBar(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(grid::unit);
}

void StageBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StageBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

/// As narrow as two of them, so that they never make a window wider.
QSize StageBar::minimumSizeHint() const
{
    const int least = m_buttons.empty() ? 0 : m_buttons.front()->leastWidth();
    return {2 * least + grid::unit, m_grid->minimumSize().height()};
}

/// All in one line, else half of them, else a third.
void StageBar::arrange()
{
    const auto count = static_cast<int>(m_buttons.size());
    int inLine = count;
    for (const int share : {1, 2, 3}) {
        inLine = (count + share - 1) / share;
        if (count == 0 || width() >= inLine * (m_buttons.front()->leastWidth() + grid::unit))
            break;
    }
    if (inLine == m_inLine)
        return;
    m_inLine = inLine;
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_buttons[static_cast<std::size_t>(i)], i / inLine, i % inLine);
    for (int column = 0; column < count; ++column)
        m_grid->setColumnStretch(column, column < inLine ? 1 : 0);
    updateGeometry();
}

void StageBar::makeButtons(std::size_t count)
{
    while (m_buttons.size() < count) {
        const int step = static_cast<int>(m_buttons.size());
        auto* made = new Button(step + 1, this);
        connect(made, &QAbstractButton::clicked, this, [this, step] { Q_EMIT chosen(step); });
        m_buttons.push_back(made);
        m_inLine = 0;
    }
    arrange();
}

void StageBar::setSteps(const std::vector<Step>& steps)
{
    makeButtons(steps.size());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        m_buttons[i]->setStep(steps[i]);
        m_buttons[i]->setAccessibleName(tr("Stage %1 of %2, %3, %4")
                                            .arg(i + 1)
                                            .arg(steps.size())
                                            .arg(steps[i].title, steps[i].spoken));
        m_buttons[i]->setAccessibleDescription(steps[i].description);
    }
}

void StageBar::setLookedAt(int step)
{
    m_lookedAt = step;
    if (QAbstractButton* looked = button(step))
        looked->setChecked(true);
}

QAbstractButton* StageBar::button(int step) const
{
    const auto at = static_cast<std::size_t>(step);
    return step >= 0 && at < m_buttons.size() ? m_buttons[at] : nullptr;
}

} // namespace ireg
