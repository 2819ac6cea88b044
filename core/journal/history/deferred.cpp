// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/history/deferred.h"

#include <QFileInfo>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

#include "core/base/istanbul.h"
#include "core/base/json.h"
#include "core/base/privatefile.h"
#include "core/journal/engine/lockedfile.h"

namespace vezne::journal::deferred {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 1024 * 1024; // of what somebody else may have written there

/// Who can write the file must not change staff or rules by it, which what is written at the till does.
bool mayBeDeferred(DeedKind kind)
{
    return kind == DeedKind::Exported || kind == DeedKind::BackedUp || kind == DeedKind::Restored ||
           kind == DeedKind::Refused || kind == DeedKind::SignInFailed;
}

QByteArray lineOf(const DeferredDeed &deferred)
{
    return json::toBytes({{"at"_L1, QString::number(toMilliseconds(deferred.at))},
                          {"actor"_L1, deferred.actor.name},
                          {"role"_L1, deferred.actor.role},
                          {"deed"_L1, word(deferred.deed.kind)},
                          {"subject"_L1, deferred.deed.subject},
                          {"why"_L1, deferred.deed.why},
                          {"details"_L1, deferred.deed.details}}) +
           '\n';
}

/// Nothing for a line that was cut while it was written.
std::optional<DeferredDeed> deferredOf(const QByteArray &line)
{
    const auto object = json::parseObject(line);
    const auto kind =
        object ? deedKindFromWord(object->value("deed"_L1).toString()) : std::optional<DeedKind>();
    if (!kind || !mayBeDeferred(*kind))
        return std::nullopt;
    const auto text = [&object](QLatin1StringView name) { return object->value(name).toString(); };
    DeferredDeed deferred{.deed = {.kind = *kind,
                                   .subject = text("subject"_L1),
                                   .why = text("why"_L1),
                                   .details = object->value("details"_L1).toObject()},
                          .actor = {text("actor"_L1), text("role"_L1)},
                          .at = fromMilliseconds(text("at"_L1).toLongLong())};
    // The entry has the time at which it was taken in.
    deferred.deed.details.insert("notedAt"_L1, istanbul::dateTime(deferred.at).toString(Qt::ISODate));
    return deferred;
}

} // namespace

QString fileOf(const QString &journal)
{
    return QFileInfo(journal).absoluteFilePath() + u".notes"_s;
}

Result<void> add(const QString &journal, const DeferredDeed &deferred)
{
    QFile file;
    const QByteArray line = lineOf(deferred);
    if (!makePrivateFolder(QFileInfo(fileOf(journal)).path()))
        return tl::unexpected(Error{Problem::Io, fileOf(journal)});
    if (!openLocked(file, fileOf(journal), O_RDWR | O_CREAT | O_APPEND) || file.write(line) != line.size() ||
        ::fsync(file.handle()) != 0)
        return tl::unexpected(Error{Problem::Io, fileOf(journal)});
    return {};
}

Result<void> takeIn(const QString &journal, const std::function<Result<void>(const DeferredDeed &)> &record)
{
    if (QFileInfo(fileOf(journal)).size() == 0) // or not there
        return {};
    QFile file;
    if (!openLocked(file, fileOf(journal), O_RDWR))
        return tl::unexpected(Error{Problem::Io, fileOf(journal)});
    const QList<QByteArray> lines = file.read(mostBytes).split('\n');
    for (const QByteArray &line : lines) {
        const auto deferred = deferredOf(line);
        if (const auto recorded = deferred ? record(*deferred) : Result<void>(); !recorded)
            return recorded;
    }
    // Emptied, not removed: who waits to add to it has it open already.
    if (!overwrite(file, {}))
        return tl::unexpected(Error{Problem::Io, fileOf(journal)});
    return {};
}

} // namespace vezne::journal::deferred
