// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/figures.h"
#include "ui/page/page.h"

#include <QTimer>

#include <optional>
#include <vector>

class QBoxLayout;
class QGridLayout;
class QPushButton;

namespace ireg
{
class EmptyState;
class FigureCard;
class PartStack;
class PeriodChooser;
class TileView;

/// How often and how long, over a period: numbers and figures, each a way to its incidents. What
/// `ireg stats` answers, and nothing else.
class DashboardPage final : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(const PageSetting& setting, QWidget* parent = nullptr);
    static QString title() { return tr("Das&hboard"); }

    void setLanguage(Language language) override;
    void refresh() override;
    void takeFocus() override;
    QList<QWidget*> panes() const override;
    QString helpTopic() const override { return QStringLiteral("dashboard"); }
    PeriodChooser& chooser() { return *m_chooser; }
    const std::vector<FigureCard*>& cards() const { return m_cards; }
    const std::vector<TileView*>& tiles() const { return m_tiles; }
    /// What is shown, once it was read.
    const std::optional<PeriodFigures>& shown() const { return m_now; }

Q_SIGNALS:
    void answered();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What is read on the register's thread.
    struct Answer
    {
        PeriodFigures now;
        std::optional<PeriodFigures> before;
        bool empty = false; ///< no incident in the whole register
    };
    static Result<Answer> read(const Register& open,
                               const Period& period,
                               const std::optional<Period>& beside);

    void build();
    void keepChoice();
    void restore();
    void nameAll();
    void show();
    void arrange();
    void open(const QString& condition, qint64 leftOff);
    void copyAll();
    void showTables(bool tables);
    void retranslate() override;

    RegisterThread& m_thread;
    WindowSettings& m_settings;
    const Clock& m_clock;
    Language m_language;
    std::optional<PeriodFigures> m_now, m_before;
    bool m_empty = false;
    QTimer m_again;
    PeriodChooser* m_chooser = nullptr;
    QPushButton *m_copy = nullptr, *m_table = nullptr;
    PartStack* m_stack = nullptr;
    QBoxLayout* m_headLine = nullptr;
    QWidget *m_head = nullptr, *m_body = nullptr;
    QGridLayout *m_tileGrid = nullptr, *m_cardGrid = nullptr;
    EmptyState* m_nothing = nullptr;
    std::vector<TileView*> m_tiles;
    std::vector<FigureCard*> m_cards;
    int m_columns = 0, m_tileColumns = 0;
};

} // namespace ireg
