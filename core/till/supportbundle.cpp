// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/supportbundle.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTimeZone>

#include "core/card/redact.h"

namespace vezne::till {

using namespace Qt::StringLiterals;

namespace {

QString isoText(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(at), Qt::UTC).toString(Qt::ISODate);
}

QJsonObject machine()
{
    return {{"system"_L1, QSysInfo::prettyProductName()},
            {"kernel"_L1, u"%1 %2"_s.arg(QSysInfo::kernelType(), QSysInfo::kernelVersion())},
            {"architecture"_L1, QSysInfo::currentCpuArchitecture()},
            {"qt"_L1, QLatin1StringView(qVersion())},
            {"timeZone"_L1, QString::fromLatin1(QTimeZone::systemTimeZoneId())},
            {"desktop"_L1, qEnvironmentVariable("XDG_CURRENT_DESKTOP")},
            {"session"_L1, qEnvironmentVariable("XDG_SESSION_TYPE")}};
}

QJsonObject journalOf(const SupportFacts &facts, Instant now)
{
    QJsonObject journal;
    if (facts.journalError)
        journal.insert("problem"_L1, word(facts.journalError->problem));
    if (!facts.census)
        return journal;
    QJsonObject operations;
    for (auto it = facts.census->operations.cbegin(); it != facts.census->operations.cend(); ++it)
        operations.insert(it.key(), it.value());
    journal.insert("schema"_L1, facts.census->schema);
    journal.insert("bytes"_L1, facts.census->bytes);
    journal.insert("events"_L1, facts.census->events);
    journal.insert("auditEntries"_L1, facts.census->auditEntries);
    journal.insert("operations"_L1, operations);
    if (const auto &oldest = facts.census->oldestAwaited)
        journal.insert("oldestAwaitedSeconds"_L1,
                       qint64(std::chrono::duration_cast<std::chrono::seconds>(now - *oldest).count()));
    return journal;
}

QJsonArray linesOf(const QStringList &lines)
{
    QJsonArray array;
    for (const QString &line : lines)
        array.append(withoutPersons(line));
    return array;
}

} // namespace

QString withoutPersons(const QString &line)
{
    static const QRegularExpression mail(u"[^\\s@<>\"']+@[^\\s@<>\"']+\\.[^\\s@<>\"']{2,}"_s);
    static const QRegularExpression phone(
        u"(?<![\\w-])(\\+|00)?(90)?[ -]?0?[ -]?\\(?5\\d{2}\\)?[ -]?\\d{3}[ -]?\\d{2}[ -]?\\d{2}(?![\\w-])"_s);
    static const QRegularExpression home(u"/(home|Users)/[^/\\s]+"_s);
    QString text = line;
    text.replace(phone,
                 u"[phone]"_s); // first: its last digits and a card's beside it would look like one number
    text = card::withoutCardNumbers(text);
    if (QDir::homePath().size() > 1)
        text.replace(QDir::homePath(), u"~"_s);
    text.replace(home, u"~"_s);
    return text.replace(mail, u"[e-mail]"_s);
}

QByteArray supportBundle(const SupportFacts &facts, Instant now)
{
    QJsonObject bundle{{"at"_L1, isoText(now)},
                       {"program"_L1, facts.program},
                       {"version"_L1, QLatin1StringView(VEZNE_VERSION)},
                       {"language"_L1, facts.language},
                       {"provider"_L1, facts.host},
                       {"profile"_L1, facts.profile},
                       {"machine"_L1, machine()},
                       {"journal"_L1, journalOf(facts, now)},
                       {"settings"_L1, linesOf(facts.settings)},
                       {"log"_L1, linesOf(facts.log)}};
    if (facts.clockSkew)
        bundle.insert("clockSkewMs"_L1, qint64(facts.clockSkew->count()));
    return QJsonDocument(bundle).toJson(QJsonDocument::Indented);
}

} // namespace vezne::till
