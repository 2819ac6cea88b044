// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>

#include "app/desktop/demopast.h"
#include "app/desktop/desk.h"
#include "app/desktop/options.h"
#include "app/desktop/privatesandbox.h"
#include "app/desktop/tour/tour.h"
#include "app/hardening/harden.h"

using namespace Qt::StringLiterals;
using namespace vezne;

namespace {

int explain(const QString &text, bool hasWindows)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    if (hasWindows) {
        QMessageBox box(QMessageBox::Critical, u"Vezne"_s, text);
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }
    return 1;
}

/// Demo mode: a private sandbox and a journal of its own, both gone afterwards unless --journal names a file.
class Demo : public QObject
{
public:
    Demo(QApplication &application, const desktop::Options &options)
        : m_application(application)
        , m_options(options)
        , m_journal(options.journal.isEmpty() ? m_folder.filePath(u"demo.vezne"_s) : options.journal)
        , m_sandbox(options.journal.isEmpty() ? QString() : options.journal + u".sandbox"_s)
        , m_past(m_sandbox, m_journal)
    {
        connect(&m_past, &desktop::DemoPast::finished, this, &Demo::open);
    }

    void start()
    {
        if (m_sandbox.url().isEmpty())
            return fail(u"vezne-sandbox could not be started."_s);
        m_past.lay();
    }

private:
    void open(const std::optional<journal::Error> &error)
    {
        if (error)
            return fail(error->detail);
        auto desk = desktop::Desk::open(m_application,
                                        {.api = m_sandbox.url(),
                                         .credentials = desktop::PrivateSandbox::credentials(),
                                         .journal = m_journal,
                                         .profile = ui::ProfileKind::Demo,
                                         .person = u"demo"_s,
                                         .browser = browser(),
                                         .settings = settingsFile()},
                                        m_clock);
        if (!desk)
            return fail(desk.error().detail);
        m_desk = std::move(*desk);
        if (m_options.language)
            m_desk->setLanguage(*m_options.language);
        m_desk->start();
        if (!m_options.tour.isEmpty()) {
            m_tour = std::make_unique<desktop::Tour>(*m_desk, m_sandbox, m_options.tour);
            connect(m_tour.get(), &desktop::Tour::finished, &m_application, &QCoreApplication::exit,
                    Qt::QueuedConnection);
            m_tour->start();
        }
    }

    /// What the user chose is remembered; a tour chooses for itself.
    [[nodiscard]] QString settingsFile() const
    {
        return m_options.tour.isEmpty()
                   ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/vezne.ini"_s
                   : m_folder.filePath(u"vezne.ini"_s);
    }

    /// A tour is looked at from outside; it opens nothing.
    [[nodiscard]] std::function<void(const QUrl &)> browser() const
    {
        if (!m_options.tour.isEmpty())
            return [](const QUrl &) {};
        return [](const QUrl &page) { QDesktopServices::openUrl(page); };
    }

    void fail(const QString &why)
    {
        const bool isTour = !m_options.tour.isEmpty();
        QMetaObject::invokeMethod(
            &m_application, [why, isTour] { QCoreApplication::exit(explain(why, !isTour)); },
            Qt::QueuedConnection);
    }

    QApplication &m_application;
    desktop::Options m_options;
    QTemporaryDir m_folder;
    QString m_journal;
    SystemClock m_clock;
    desktop::PrivateSandbox m_sandbox;
    desktop::DemoPast m_past;
    std::unique_ptr<desktop::Desk> m_desk;
    std::unique_ptr<desktop::Tour> m_tour;
};

} // namespace

int main(int argc, char **argv)
{
    harden();
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto options = desktop::readOptions(words);
    if (options && !options->tour.isEmpty())
        qputenv("QT_QPA_PLATFORM", "offscreen"); // a tour needs no display
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"vezne"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VEZNE_VERSION));
    if (!options) {
        std::fprintf(options.error().isError ? stderr : stdout, "%s\n", qUtf8Printable(options.error().text));
        return options.error().isError ? 2 : 0;
    }
    if (!options->profile.isEmpty()) {
        std::fprintf(stderr, "There is no profile %s. Profiles come with the set-up; start with --demo.\n",
                     qUtf8Printable(options->profile));
        return 2;
    }
    Demo demo(application, *options);
    QTimer::singleShot(0, &demo, &Demo::start);
    return QApplication::exec();
}
