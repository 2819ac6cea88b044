// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/start.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QPixmap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>

#include "app/desktop/desk.h"
#include "tests/bench/require.h"
#include "tests/bench/samples.h"

namespace vezne::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int starts = 9;
constexpr auto pollEvery = 1ms;

/// Proportional share of memory, KiB, as the kernel counts it.
qint64 memory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

void tell()
{
    std::printf("painted %lld\n", static_cast<long long>(memory()));
    std::fflush(stdout);
}

struct Started
{
    Samples time;
    double memory = 0; ///< MiB, of the last start
};

Started start(const QString &what)
{
    Started started;
    for (int i = 0; i < starts; ++i) {
        QProcess process;
        QElapsedTimer clock;
        clock.start();
        process.start(QCoreApplication::applicationFilePath(), {u"window"_s, what});
        if (!process.waitForReadyRead(60'000))
            giveUp(u"the window does not come"_s);
        started.time.add(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        started.memory = process.readLine().split(' ').value(1).toDouble() / 1024;
        process.closeWriteChannel();
        process.terminate();
        process.waitForFinished();
    }
    return started;
}

} // namespace

void measureStart(const QString &file)
{
    const Started empty = start(u"empty"_s);
    const Started list = start(file);
    printLine("start to first painted list, median", list.time.median(), empty.time.median(),
              "at most 2.0 x");
    std::printf("| memory of the whole window (PSS) | %.1f MiB | %.1f MiB | | under 70 MiB |\n", list.memory,
                empty.memory);
}

int runWindow(QApplication &application, const QStringList &words)
{
    if (words.value(1) == "empty"_L1) {
        QWidget window;
        window.resize(1280, 800);
        window.show();
        QTimer::singleShot(0, &window, [&] {
            (void)window.grab();
            tell();
        });
        return QApplication::exec();
    }
    QTemporaryDir folder;
    SystemClock clock;
    QByteArray secret("sandbox-vezne-secret-key");
    const auto desk =
        desktop::Desk::open(application,
                            {.api = QUrl(u"http://127.0.0.1:1"_s),
                             .credentials = std::make_shared<iyzico::Credentials>(
                                 iyzico::Credentials{"sandbox-vezne-api-key", SecretBytes::taking(secret)}),
                             .journal = words.value(1),
                             .person = u"bench"_s,
                             .settings = folder.filePath(u"vezne.ini"_s)},
                            clock);
    if (!desk)
        giveUp(desk.error().detail);
    ui::MainWindow &window = (*desk)->window();
    window.resize(1280, 800);
    (*desk)->start();
    window.showPage(ui::PageId::Transactions);
    const auto *table = window.findChild<QAbstractItemView *>(u"transactionTable"_s);
    QTimer poll;
    poll.setInterval(pollEvery);
    QObject::connect(&poll, &QTimer::timeout, &window, [&] {
        if (table->isVisible() && table->model()->index(0, 0).data().isValid()) {
            poll.stop();
            (void)window.grab();
            tell();
        }
    });
    poll.start();
    return QApplication::exec();
}

} // namespace vezne::bench
