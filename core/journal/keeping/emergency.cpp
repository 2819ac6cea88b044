// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/keeping/emergency.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

#include "core/base/json.h"
#include "core/base/privatefile.h"
#include "core/journal/engine/lockedfile.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

QByteArray lineOf(const Emergency &emergency)
{
    return json::toBytes({{"at"_L1, toMilliseconds(emergency.at)},
                          {"journal"_L1, emergency.journal},
                          {"operation"_L1, emergency.operation},
                          {"kind"_L1, emergency.kind},
                          {"order"_L1, emergency.order},
                          {"state"_L1, emergency.state},
                          {"amount"_L1, emergency.amount},
                          {"paymentId"_L1, emergency.paymentId},
                          {"authCode"_L1, emergency.authCode}}) +
           '\n';
}

/// Nothing for a line that was cut while it was written.
std::optional<Emergency> emergencyOf(const QByteArray &line)
{
    const auto object = json::parseObject(line);
    if (!object)
        return std::nullopt;
    const auto text = [&object](QLatin1StringView name) { return object->value(name).toString(); };
    return Emergency{.at = fromMilliseconds(text("at"_L1).toLongLong()),
                     .journal = text("journal"_L1),
                     .operation = text("operation"_L1),
                     .kind = text("kind"_L1),
                     .order = text("order"_L1),
                     .state = text("state"_L1),
                     .amount = text("amount"_L1),
                     .paymentId = text("paymentId"_L1),
                     .authCode = text("authCode"_L1)};
}

} // namespace

EmergencyBook::EmergencyBook(QString file)
    : m_file(std::move(file))
{}

bool EmergencyBook::add(const Emergency &emergency) const
{
    if (m_file.isEmpty())
        return false;
    (void)makePrivateFolder(QFileInfo(m_file).path()); // what lacks is told by the opening
    QFile book;
    if (!openLocked(book, m_file, O_RDWR | O_CREAT | O_APPEND))
        return false;
    const QByteArray line = lineOf(emergency);
    return book.write(line) == line.size() && ::fsync(book.handle()) == 0;
}

std::vector<Emergency> EmergencyBook::of(const QString &journal) const
{
    std::vector<Emergency> found;
    QFile book;
    if (m_file.isEmpty() || !openLocked(book, m_file, O_RDWR))
        return found;
    const QList<QByteArray> lines = book.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (const auto emergency = emergencyOf(line); emergency && emergency->journal == journal)
            found.push_back(*emergency);
    }
    return found;
}

void EmergencyBook::clear(const QString &journal, const QString &operation) const
{
    QFile book;
    if (m_file.isEmpty() || !openLocked(book, m_file, O_RDWR))
        return;
    QByteArray kept;
    const QList<QByteArray> lines = book.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const auto emergency = emergencyOf(line);
        if (emergency && (emergency->journal != journal || emergency->operation != operation))
            kept += line + '\n';
    }
    overwrite(book, kept);
}

} // namespace vezne::journal
