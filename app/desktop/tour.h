// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <vector>

#include "app/desktop/desk.h"
#include "app/desktop/privatesandbox.h"

namespace vezne::desktop {

/// Walks through the real window by its own keys and buttons and saves a picture of each step, in both
/// languages and both themes. Nothing is staged: sales are charged at the private sandbox.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(Desk &desk, PrivateSandbox &sandbox, QString folder);

    void start();

Q_SIGNALS:
    /// 0 when every picture was taken.
    void finished(int exitCode);

private:
    /// Done first; then the step waits until it is ready, and its picture is taken. A step without a name
    /// takes none.
    struct Step
    {
        QString name;
        std::function<void()> act;
        std::function<bool()> isReady;
    };

    void addWalk(Language language, ui::ThemeChoice theme);
    void addSale(const QString &amount, const QByteArray &card, const QString &name);
    void addTransactions();
    void poll();
    void take(const QString &name);
    [[nodiscard]] QString outcome() const;

    template<class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_desk.window().findChild<Widget *>(name);
    }
    void type(const QString &name, const QString &text) const;
    void press(const QString &name) const;

    Desk &m_desk;
    PrivateSandbox &m_sandbox;
    QString m_folder;
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    int m_polls = 0;
    int m_calm = 0;
    QString m_suffix;
    QTimer m_timer;
};

} // namespace vezne::desktop
