// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/theme.h"

#include "ui/widgets/fontreading.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/palette.h"

#include <QApplication>
#include <QFontInfo>
#include <QSet>
#include <QToolTip>
#include <QWidget>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double usualText = 9.75; ///< points; 13 pixels on a screen of 96 dots an inch
constexpr double bodyPixels = 13;
constexpr double smallestText = 9;

/// Qt 6.4 tells the desktop's choice by its palette alone, and only until it is replaced.
bool desktopIsDark()
{
    static const bool dark = isDark(QApplication::palette());
    return dark;
}

/// Never smaller than what the desktop asks for.
QFont usualFont()
{
    static const QFont usual = [] {
        QFont font = QApplication::font();
        font.setFamilies(QStringList{u"Inter"_s} + font.families());
        font.setPointSizeF(std::max(usualText, font.pointSizeF()));
        // Scripts that need it are shaped all the same; of Latin text it is the cost of a window
        // full of it, and between letters of this size nothing to see.
        font.setStyleStrategy(QFont::PreferNoShaping);
        return font;
    }();
    return usual;
}

struct Zoom
{
    int percent = Theme::usualZoom;
    double factor = 1; ///< of every length
};
Zoom zoomInForce;

struct Step
{
    double pixels;
    QFont::Weight weight;
};

Step stepOf(TextSize size)
{
    switch (size) {
    case TextSize::Title: return {22, QFont::Bold};
    case TextSize::Section: return {15, QFont::DemiBold};
    case TextSize::Body: return {bodyPixels, QFont::Normal};
    case TextSize::Label: return {12, QFont::DemiBold};
    case TextSize::Hint: break;
    }
    return {11, QFont::Normal};
}

/// Qt gives a widget's own font precedence over the program's, so its size has to be given again.
class TextSizeKeeper final : public QObject
{
public:
    TextSizeKeeper(QWidget& widget, TextSize size)
        : QObject(&widget), m_widget(widget), m_size(size)
    {
        setObjectName(u"textSize"_s);
        all().insert(this);
        give();
    }
    ~TextSizeKeeper() override { all().remove(this); }
    static QSet<TextSizeKeeper*>& all()
    {
        static QSet<TextSizeKeeper*> keepers;
        return keepers;
    }
    void give() { m_widget.setFont(textFont(m_size)); }

private:
    QWidget& m_widget;
    TextSize m_size;
};

class TextMeasurer final : public QObject
{
public:
    TextMeasurer(QWidget& widget, std::function<void()> measure)
        : QObject(&widget), m_measure(std::move(measure))
    {
        widget.installEventFilter(this);
        m_measure();
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FontChange)
            m_measure();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_measure;
};

void giveFonts()
{
    QFont font = usualFont();
    font.setPointSizeF(font.pointSizeF() * zoomInForce.percent / 100.0);
    zoomInForce.factor = QFontInfo(font).pixelSize() / bodyPixels;
    QApplication::setFont(font);
    QApplication::setFont(textFont(TextSize::Label), "QHeaderView");
    QFont foot = textFont(TextSize::Label);
    foot.setWeight(QFont::Normal);
    QApplication::setFont(foot, "QStatusBar");
    QToolTip::setFont(foot);
    for (TextSizeKeeper* keeper : std::as_const(TextSizeKeeper::all()))
        keeper->give();
}

} // namespace

Scheme schemeNamed(QStringView name)
{
    return name == u"light"_s ? Scheme::Light : name == u"dark"_s ? Scheme::Dark : Scheme::System;
}

void Theme::dress(Scheme scheme)
{
    desktopIsDark();
    QApplication::setStyle(new HouseStyle);
    awaitFonts();
    giveFonts();
    apply(scheme);
}

void Theme::apply(Scheme scheme)
{
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && desktopIsDark());
    const QPalette palette = dark ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    for (const char* input : {"QLineEdit", "QPlainTextEdit", "QTextEdit", "QLabel"})
        QApplication::setPalette(inputPalette(palette), input);
    for (const char* list : {"ireg::PageList", "ireg::ViewList"})
        QApplication::setPalette(navigationPalette(palette), list);
    QToolTip::setPalette(palette);
}

void Theme::setZoom(int percent)
{
    zoomInForce.percent = std::clamp(percent, smallestZoom, largestZoom);
    giveFonts();
}

int Theme::zoom()
{
    return zoomInForce.percent;
}

QFont textFont(TextSize size)
{
    const Step step = stepOf(size);
    QFont font = QApplication::font();
    const double floor = smallestText * std::min(1.0, zoomInForce.percent / 100.0);
    font.setPointSizeF(std::max(floor, font.pointSizeF() * step.pixels / bodyPixels));
    font.setWeight(step.weight);
    return font;
}

void setTextSize(QWidget& widget, TextSize size)
{
    delete widget.findChild<QObject*>(u"textSize"_s, Qt::FindDirectChildrenOnly);
    new TextSizeKeeper(widget, size);
}

void measureText(QWidget& widget, std::function<void()> measure)
{
    new TextMeasurer(widget, std::move(measure));
}

int scaled(int length)
{
    return qRound(length * zoomInForce.factor);
}

} // namespace ireg
