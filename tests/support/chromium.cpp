// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chromium.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QThread>

#include "tests/support/rawhttp.h"

namespace vezne::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 60s; // a browser starts slowly on a busy machine
constexpr auto elementPatience = 15s;
const QString elementKey = u"element-6066-11e4-a52e-4f735466cecf"_s; // fixed by the standard

/// The first number after "on port" of what the driver says.
quint16 portOf(QProcess &driver)
{
    static const QRegularExpression words(u"started successfully on port (\\d+)"_s);
    QString said;
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired() && driver.state() != QProcess::NotRunning) {
        driver.waitForReadyRead(1000);
        said += QString::fromUtf8(driver.readAllStandardOutput());
        if (const auto match = words.match(said); match.hasMatch())
            return match.captured(1).toUShort();
    }
    return 0;
}

} // namespace

bool Chromium::isInstalled()
{
    return !QStandardPaths::findExecutable(u"chromium"_s).isEmpty() &&
           !QStandardPaths::findExecutable(u"chromedriver"_s).isEmpty();
}

Chromium::Chromium()
{
    m_driver.start(u"chromedriver"_s, {u"--port=0"_s});
    m_port = portOf(m_driver);
    if (m_port == 0)
        return;
    const QJsonArray arguments{u"--headless=new"_s, u"--no-sandbox"_s,
                               u"--disable-gpu"_s,  u"--disable-dev-shm-usage"_s,
                               u"--no-first-run"_s, u"--user-data-dir=%1"_s.arg(m_profile.path())};
    const QJsonObject options{{u"args"_s, arguments}};
    const QJsonObject wanted{
        {u"capabilities"_s,
         QJsonObject{{u"alwaysMatch"_s, QJsonObject{{u"goog:chromeOptions"_s, options}}}}}};
    const RawAnswer answer =
        rawHttp(m_port, "POST", "/session", QJsonDocument(wanted).toJson(), {}, patience);
    m_session = answer.json().value("value"_L1).toObject().value("sessionId"_L1).toString().toLatin1();
}

Chromium::~Chromium()
{
    if (!m_session.isEmpty())
        (void)command("DELETE", {});
    m_driver.terminate();
    if (!m_driver.waitForFinished(5000))
        m_driver.kill();
}

QJsonObject Chromium::command(const QByteArray &method, const QByteArray &path, const QJsonObject &body) const
{
    const QByteArray bytes = method == "POST" ? QJsonDocument(body).toJson() : QByteArray();
    const RawAnswer answer = rawHttp(m_port, method, "/session/" + m_session + path, bytes, {}, patience);
    return answer.status == 200 ? answer.json() : QJsonObject();
}

QByteArray Chromium::element(const QString &selector) const
{
    const QJsonObject by{{u"using"_s, u"css selector"_s}, {u"value"_s, selector}};
    for (const QDeadlineTimer deadline(elementPatience); !deadline.hasExpired();) {
        const QString found =
            command("POST", "/element", by).value("value"_L1).toObject().value(elementKey).toString();
        if (!found.isEmpty())
            return found.toLatin1();
        QThread::msleep(100); // the browser is a process of its own and tells nobody
    }
    return {};
}

bool Chromium::open(const QUrl &page)
{
    return !command("POST", "/url", {{u"url"_s, page.toString()}}).isEmpty();
}

bool Chromium::type(const QString &selector, const QString &text)
{
    const QByteArray found = element(selector);
    return !found.isEmpty() &&
           !command("POST", "/element/" + found + "/value", {{u"text"_s, text}}).isEmpty();
}

bool Chromium::click(const QString &selector)
{
    const QByteArray found = element(selector);
    return !found.isEmpty() && !command("POST", "/element/" + found + "/click").isEmpty();
}

QString Chromium::text(const QString &selector)
{
    const QByteArray found = element(selector);
    return found.isEmpty() ? QString()
                           : command("GET", "/element/" + found + "/text").value("value"_L1).toString();
}

QUrl Chromium::url()
{
    return QUrl(command("GET", "/url").value("value"_L1).toString());
}

void Chromium::closeTab()
{
    (void)command("DELETE", "/window");
}

} // namespace vezne::test
