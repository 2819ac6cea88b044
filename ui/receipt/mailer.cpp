// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receipt/mailer.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/program.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

QUrl mailtoOf(const Mail &mail)
{
    // Percent encoding throughout: in such links a plus is a plus, and a line ends with CR LF (RFC 6068).
    const auto encoded = [](QString text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text.replace(u'\n', u"\r\n"_s)));
    };
    return QUrl(
        u"mailto:%1?subject=%2&body=%3"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(mail.to, "@")),
                                              encoded(mail.subject), encoded(mail.body)));
}

Mailer::Mailer(QObject *parent)
    : QObject(parent)
{
    connect(&m_helper, &QProcess::errorOccurred, this, [this] { end(false); });
    connect(&m_helper, &QProcess::finished, this, [this](int exitCode, QProcess::ExitStatus status) {
        end(status == QProcess::NormalExit && exitCode == 0);
    });
}

void Mailer::start(const Mail &mail)
{
    m_helper.start(programNamed(u"vezne-paper"_s), {u"mail"_s});
    m_helper.write(QJsonDocument(QJsonObject{{"to"_L1, mail.to},
                                             {"subject"_L1, mail.subject},
                                             {"body"_L1, mail.body},
                                             {"attachment"_L1, mail.attachment}})
                       .toJson(QJsonDocument::Compact));
    m_helper.closeWriteChannel();
}

void Mailer::end(bool isOpened)
{
    if (m_isOver)
        return;
    m_isOver = true;
    Q_EMIT finished(isOpened);
}

} // namespace vezne::ui
