// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/stagebar.h"

#include "ui/widgets/plaintip.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

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
    }

    void setStep(const Step& step)
    {
        m_step = step;
        setText(step.title);
        setToolTip(plainTip(step.description));
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const int line = fontMetrics().height();
        return {fontMetrics().horizontalAdvance(m_step.title) + 3 * line, line * 5 / 2 + 8};
    }
    QSize minimumSizeHint() const override
    {
        const int words = std::max(fontMetrics().horizontalAdvance(m_step.title),
                                   fontMetrics().horizontalAdvance(m_step.state));
        return {words + 2 * fontMetrics().height(), sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintGround(painter);
        paintNumber(painter);
        paintWords(painter);
    }

private:
    bool isFilled() const { return m_step.look == Look::Current || m_step.look == Look::Open; }
    int diameter() const { return fontMetrics().height() * 3 / 2; }

    void paintGround(QPainter& painter)
    {
        const QRectF box = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
        const QColor frame = isChecked() || hasFocus() ? palette().color(QPalette::Highlight)
                                                       : palette().color(QPalette::Mid);
        const double width = hasFocus() ? 3 : isChecked() ? 2 : 1;
        painter.setPen(
            QPen(frame, width, m_step.look == Look::Skipped ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(palette().color(isChecked() ? QPalette::Base : QPalette::Window));
        painter.drawRoundedRect(box, 5, 5);
        if (!isFilled())
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_step.ground);
        painter.drawRoundedRect(QRectF(box.left() + 4, box.bottom() - 6, box.width() - 8, 4), 2, 2);
    }

    QRectF circle() const
    {
        const double size = diameter();
        return {8.0, (height() - size) / 2.0 - 2, size, size};
    }

    void paintNumber(QPainter& painter)
    {
        const bool coloured = m_step.look != Look::Waiting && m_step.look != Look::Skipped;
        painter.setPen(coloured ? QPen(Qt::NoPen)
                                : QPen(palette().color(QPalette::PlaceholderText), 1.5));
        painter.setBrush(coloured ? QBrush(m_step.ground) : QBrush(Qt::NoBrush));
        painter.drawEllipse(circle());
        painter.setPen(coloured ? m_step.ink : palette().color(QPalette::WindowText));
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        const QString sign = m_step.look == Look::Done ? u"✓"_s : QString::number(m_number);
        painter.drawText(circle(), Qt::AlignCenter, sign);
    }

    void paintWords(QPainter& painter)
    {
        const double left = circle().right() + 8;
        const double line = fontMetrics().height();
        const double top = (height() - 2 * line) / 2 - 2;
        QFont title = font();
        title.setBold(m_step.look == Look::Current || isChecked());
        painter.setFont(title);
        painter.setPen(palette().color(QPalette::WindowText));
        const QRectF first(left, top, width() - left - 4, line);
        painter.drawText(
            first,
            Qt::AlignVCenter,
            QFontMetricsF(title).elidedText(m_step.title, Qt::ElideRight, first.width()));
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(first.translated(0, line),
                         Qt::AlignVCenter,
                         fontMetrics().elidedText(
                             m_step.state, Qt::ElideRight, static_cast<int>(first.width())));
    }

    int m_number;
    Step m_step;
};

StageBar::StageBar(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
}

void StageBar::makeButtons(std::size_t count)
{
    while (m_buttons.size() < count) {
        const int step = static_cast<int>(m_buttons.size());
        auto* made = new Button(step + 1, this);
        connect(made, &QAbstractButton::clicked, this, [this, step] { Q_EMIT chosen(step); });
        layout()->addWidget(made);
        m_buttons.push_back(made);
    }
}

void StageBar::setSteps(const std::vector<Step>& steps)
{
    makeButtons(steps.size());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        m_buttons[i]->setStep(steps[i]);
        m_buttons[i]->setAccessibleName(tr("Stage %1 of %2, %3, %4")
                                            .arg(i + 1)
                                            .arg(steps.size())
                                            .arg(steps[i].title, steps[i].state));
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
