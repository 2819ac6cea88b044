// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/start.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QPaintEvent>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>
#include <functional>

#include "app/desktop/desk.h"
#include "app/desktop/preferences.h"
#include "tests/bench/require.h"
#include "tests/bench/samples.h"

namespace vezne::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int starts = 9;

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

/// Tells, once, when a widget has been painted with what it is for.
class PaintWatch : public QObject
{
public:
    PaintWatch(QWidget &widget, std::function<bool()> isReady)
        : m_isReady(std::move(isReady))
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_isTold || !m_isReady())
            return false;
        m_isTold = true;
        QTimer::singleShot(0, this, [] { // the painting comes after this filter
            std::printf("painted %lld\n", static_cast<long long>(memory()));
            std::fflush(stdout);
        });
        return false;
    }

private:
    std::function<bool()> m_isReady;
    bool m_isTold = false;
};

struct Started
{
    Samples time;
    double memory = 0; ///< MiB, of the last start
};

Started start(const QString &what)
{
    const QTemporaryDir folder;
    const QString settings = folder.filePath(u"vezne.ini"_s);
    desktop::Preferences(settings).setFirstPage(ui::PageId::Transactions);
    Started started;
    for (int i = 0; i < starts; ++i) {
        QProcess process;
        QElapsedTimer clock;
        clock.start();
        process.start(QCoreApplication::applicationFilePath(), {u"window"_s, what, settings});
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
    const QByteArray where = QGuiApplication::platformName().toUtf8();
    printLine(("start to first painted list, median, " + where).constData(), list.time.median(),
              empty.time.median(), "at most 2.0 x");
    std::printf("| memory of the whole window (PSS), %s | %.1f MiB | %.1f MiB | | under 70 MiB |\n",
                where.constData(), list.memory, empty.memory);
}

int runWindow(QApplication &application, const QStringList &words)
{
    if (words.value(1) == "empty"_L1) {
        QWidget window;
        window.resize(1280, 800);
        const PaintWatch watch(window, [] { return true; });
        window.show();
        return QApplication::exec();
    }
    SystemClock clock;
    QByteArray secret("sandbox-vezne-secret-key");
    const auto desk =
        desktop::Desk::open(application,
                            {.api = QUrl(u"http://127.0.0.1:1"_s),
                             .credentials = std::make_shared<iyzico::Credentials>(
                                 iyzico::Credentials{"sandbox-vezne-api-key", SecretBytes::taking(secret)}),
                             .journal = words.value(1),
                             .person = u"bench"_s,
                             .settings = words.value(2)},
                            clock);
    if (!desk)
        giveUp(desk.error().detail);
    ui::MainWindow &window = (*desk)->window();
    window.resize(1280, 800);
    (*desk)->start();
    const auto *table = window.findChild<QAbstractItemView *>(u"transactionTable"_s);
    const PaintWatch watch(*table->viewport(),
                           [table] { return table->model()->index(0, 0).data().isValid(); });
    return QApplication::exec();
}

} // namespace vezne::bench
