// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <vector>

#include "app/desktop/desk.h"
#include "app/desktop/privatesandbox.h"
#include "app/desktop/tour/tourplan.h"

class QAbstractItemView;
class QDialog;

namespace vezne::desktop {

/// Walks the real windows through a cashier's and a clerk's day and saves a picture of every step, in the
/// languages, themes and size of its plan. Nothing is staged: sales are charged at the private sandbox. The
/// walks stand in files of their own, see walks.h; this class takes their steps one after the other.
class Tour : public QObject
{
    Q_OBJECT

public:
    using Act = std::function<void()>;
    using Test = std::function<bool()>;

    /// Which time through it is.
    struct Round
    {
        int number = 0; ///< from 0; for amounts that must differ from round to round
        Language language = Language::Turkish;
        ui::ThemeChoice theme = ui::ThemeChoice::Light;
    };

    Tour(Desk &desk, PrivateSandbox &sandbox, TourPlan plan);

    void start();

    /// The walks begin and end with a window of this size.
    [[nodiscard]] QSize windowSize() const { return m_plan.size; }

    /// Does `act`, waits until `isReady`, and saves the picture `name`; an empty name saves none.
    void add(
        const QString &name, Act act, Test isReady = [] { return true; });

    [[nodiscard]] Desk &desk() { return m_desk; }
    [[nodiscard]] PrivateSandbox &sandbox() { return m_sandbox; }

    template<class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_desk.window().findChild<Widget *>(name);
    }
    /// Whether a widget of that name is there to be seen.
    [[nodiscard]] bool isShown(const QString &name) const;
    /// Replaces what stands in a field by keys that are typed.
    void type(const QString &name, const QString &text) const;
    /// Presses the button of that name that shows.
    void press(const QString &name) const;
    static void sendKey(QWidget *widget, int key, const QString &text = {},
                        Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] static QDialog *openDialog();

Q_SIGNALS:
    /// 0 when every picture was taken and every control on them has a name for screen readers.
    void finished(int exitCode);

private:
    struct Step
    {
        QString name;
        Act act;
        Test isReady;
    };

    void addLook(const Round &round);
    void addRound(const Round &round);
    void poll();
    void take(const QString &name);
    void checkNames(const QString &picture);
    void end(bool isDone);

    Desk &m_desk;
    PrivateSandbox &m_sandbox;
    TourPlan m_plan;
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    int m_polls = 0;
    int m_calm = 0;
    bool m_isWhole = true; ///< no control was nameless, and every picture saved, so far
    QString m_suffix;
    QTimer m_timer;
};

} // namespace vezne::desktop
