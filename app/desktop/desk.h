// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QTimer>
#include <functional>
#include <memory>

#include "app/desktop/connectionwatch.h"
#include "core/journal/readerthread.h"
#include "core/till/cardlookup.h"
#include "core/till/till.h"
#include "ui/kit/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusband.h"
#include "ui/shell/translation.h"

class QApplication;

namespace vezne::desktop {

/// The composition root: the only place where core and screens are wired together. One open till with its
/// window.
class Desk : public QObject
{
    Q_OBJECT

public:
    /// What a desk is opened on.
    struct Premises
    {
        QUrl api;
        std::shared_ptr<const iyzico::Credentials> credentials;
        QString journal; ///< file
        ui::ProfileKind profile = ui::ProfileKind::Demo;
        QString person;                            ///< who acts, for the history and the status band
        std::function<void(const QUrl &)> browser; ///< opens a page in the system's browser
        QString settings;                          ///< file; remembers what the user chose
    };

    /// Opens the journal and settles what an earlier run left. `clock` outlives the desk.
    [[nodiscard]] static journal::Result<std::unique_ptr<Desk>>
    open(QApplication &application, const Premises &premises, const Clock &clock);

    /// Shows the window and begins to ask about unknown results.
    void start();

    void setLanguage(Language language);
    void setTheme(ui::ThemeChoice choice);

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] till::Till &till() { return m_till; }

Q_SIGNALS:
    void languageChanged(vezne::Language language);
    void themeChanged(vezne::ui::ThemeChoice choice);

private:
    Desk(QApplication &application, const Premises &premises, std::unique_ptr<journal::Journal> journal,
         const Clock &clock);
    void addPages(const Premises &premises);
    void showAwaited();
    void showClockSkew();
    void showTime();

    const Clock &m_clock;
    QSettings m_settings;
    ui::Theme m_theme;
    ui::Translation m_translation;
    std::unique_ptr<journal::Journal> m_journal;
    iyzico::Client m_client;
    till::Till m_till;
    till::CardLookup m_lookup;
    journal::ReaderThread m_reader;
    ConnectionWatch m_connection;
    QTimer m_second;
    int m_decisions = 0;                      ///< shown in the status band
    std::unique_ptr<ui::MainWindow> m_window; ///< goes first: its pages refer to all of the above
};

} // namespace vezne::desktop
