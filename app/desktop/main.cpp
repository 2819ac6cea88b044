// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>
#include <functional>

#include "app/desktop/demopast.h"
#include "app/desktop/deskkeeper.h"
#include "app/desktop/merchant.h"
#include "app/desktop/options.h"
#include "app/desktop/privatesandbox.h"
#include "app/desktop/tour/stage.h"
#include "app/desktop/tour/tour.h"
#include "app/hardening/harden.h"
#include "core/access/keychain.h"
#include "core/base/logmemory.h"
#include "ui/help/failure.h"

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

/// What users chose in the window.
QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/vezne.ini"_s;
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
        m_keeper = std::make_unique<desktop::DeskKeeper>(
            m_application,
            desktop::Desk::Premises{
                .api = m_sandbox.url(),
                .credentials = desktop::PrivateSandbox::credentials(),
                .journal = m_journal,
                .profile = ui::ProfileKind::Demo,
                .person = u"demo"_s,
                .browser = browser(),
                .settings = m_options.tour.isWanted() ? m_folder.filePath(u"vezne.ini"_s) : settingsFile(),
                .safeguards = safeguards(),
                .shop = {u"Örnek Mağaza"_s, u"Bağdat Cad. No: 41, Kadıköy / İstanbul"_s, {}},
                .systemBus = QDBusConnection::systemBus(),
                .sessionBus = QDBusConnection::sessionBus()},
            m_clock);
        connect(m_keeper.get(), &desktop::DeskKeeper::opened, this, &Demo::begin);
        connect(m_keeper.get(), &desktop::DeskKeeper::failed, this,
                [this](const journal::Error &why) { fail(ui::textOf(ui::failureOf(why))); });
        m_keeper->open();
    }

    /// Once, and again after going back to a backup.
    void begin()
    {
        desktop::Desk *desk = m_keeper->desk();
        if (m_options.language)
            desk->setLanguage(*m_options.language);
        desk->start();
        QGuiApplication::setQuitOnLastWindowClosed(true);
        if (m_options.tour.isWanted()) {
            m_tour = std::make_unique<desktop::Tour>(*desk, m_sandbox, m_options.tour);
            connect(m_tour.get(), &desktop::Tour::finished, &m_application, &QCoreApplication::exit,
                    Qt::QueuedConnection);
            m_tour->start();
        }
    }

    /// As a till has them, but gone with the demo.
    [[nodiscard]] journal::Safeguards safeguards() const
    {
        auto key = journal::chainKeyFrom(desktop::PrivateSandbox::credentials()->secretKey);
        return {.anchor = std::make_shared<journal::FileAnchorStore>(m_folder.filePath(u"anchors"_s),
                                                                     m_journal, std::move(key)),
                .emergencyFile = m_folder.filePath(u"unrecorded"_s)};
    }

    /// A tour is looked at from outside; it opens nothing.
    [[nodiscard]] std::function<bool(const QUrl &)> browser() const
    {
        if (m_options.tour.isWanted())
            return [](const QUrl &) { return true; };
        return &QDesktopServices::openUrl;
    }

    void fail(const QString &why)
    {
        const bool isTour = m_options.tour.isWanted();
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
    std::unique_ptr<desktop::DeskKeeper> m_keeper;
    std::unique_ptr<desktop::Tour> m_tour;
};

int runMerchant(QApplication &application, const desktop::Options &options,
                const std::function<void()> &startDemo)
{
    auto profiles = access::Profiles::load(access::profilesFile());
    if (!profiles)
        return explain(desktop::Merchant::tr("%1 could not be read. Move the file away or correct it.")
                           .arg(access::profilesFile()),
                       true);
    const SystemClock clock;
    access::Keychain keychain;
    desktop::Merchant merchant(application, std::move(*profiles), keychain, clock, options, settingsFile());
    QObject::connect(&merchant, &desktop::Merchant::demoRequested, &application, startDemo);
    QObject::connect(
        &merchant, &desktop::Merchant::failed, &application,
        [](const QString &why) { QCoreApplication::exit(explain(why, true)); }, Qt::QueuedConnection);
    if (!merchant.start()) {
        std::fprintf(stderr, "There is no profile %s.\n", qUtf8Printable(options.profile));
        return 2;
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    harden();
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto options = desktop::readOptions(words);
    if (!options) {
        std::fprintf(options.error().isError ? stderr : stdout, "%s\n", qUtf8Printable(options.error().text));
        return options.error().isError ? 2 : 0;
    }
    std::optional<desktop::Stage> stage;
    if (options->tour.isWanted())
        stage.emplace(options->tour);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"vezne"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VEZNE_VERSION));
    QGuiApplication::setDesktopFileName(u"org.vezne.Vezne"_s);
    const LogMemory log;
    std::unique_ptr<Demo> demo;
    const auto startDemo = [&] {
        demo = std::make_unique<Demo>(application, *options);
        QTimer::singleShot(0, demo.get(), &Demo::start);
    };
    if (!options->isDemo && !options->tour.isWanted())
        return runMerchant(application, *options, startDemo);
    startDemo();
    return QApplication::exec();
}
