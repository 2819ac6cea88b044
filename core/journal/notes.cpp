// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/notes.h"

#include <QFileInfo>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

#include "core/base/istanbul.h"
#include "core/base/json.h"
#include "core/journal/lockedfile.h"

namespace vezne::journal::notes {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostNoteBytes = 1024 * 1024; // of what somebody else may have written there

/// Who can write the file must not change staff or rules by it, which what is written at the till does.
bool mayBeNoted(DeedKind kind)
{
    return kind == DeedKind::Exported || kind == DeedKind::BackedUp || kind == DeedKind::Restored ||
           kind == DeedKind::Refused || kind == DeedKind::SignInFailed;
}

QByteArray lineOf(const Note &note)
{
    return json::toBytes({{"at"_L1, QString::number(note.at.time_since_epoch().count())},
                          {"actor"_L1, note.actor.name},
                          {"role"_L1, note.actor.role},
                          {"deed"_L1, word(note.deed.kind)},
                          {"subject"_L1, note.deed.subject},
                          {"why"_L1, note.deed.why},
                          {"details"_L1, note.deed.details}}) +
           '\n';
}

/// Nothing for a line that was cut while it was written.
std::optional<Note> noteOf(const QByteArray &line)
{
    const auto object = json::parseObject(line);
    const auto kind =
        object ? deedKindFromWord(object->value("deed"_L1).toString()) : std::optional<DeedKind>();
    if (!kind || !mayBeNoted(*kind))
        return std::nullopt;
    const auto text = [&object](QLatin1StringView name) { return object->value(name).toString(); };
    Note note{.deed = {.kind = *kind,
                       .subject = text("subject"_L1),
                       .why = text("why"_L1),
                       .details = object->value("details"_L1).toObject()},
              .actor = {text("actor"_L1), text("role"_L1)},
              .at = Instant(std::chrono::milliseconds(text("at"_L1).toLongLong()))};
    // The entry has the time at which it was taken in.
    note.deed.details.insert("notedAt"_L1, istanbul::dateTime(note.at).toString(Qt::ISODate));
    return note;
}

} // namespace

QString fileOf(const QString &journal)
{
    return QFileInfo(journal).absoluteFilePath() + u".notes"_s;
}

Result<void> add(const QString &journal, const Note &note)
{
    QFile file;
    const QByteArray line = lineOf(note);
    if (!openLocked(file, fileOf(journal), O_RDWR | O_CREAT | O_APPEND) || file.write(line) != line.size() ||
        ::fsync(file.handle()) != 0)
        return tl::unexpected(Error{Problem::Io, fileOf(journal)});
    return {};
}

Result<void> takeIn(const QString &journal, const std::function<Result<void>(const Note &)> &record)
{
    if (QFileInfo(fileOf(journal)).size() == 0) // or not there
        return {};
    QFile file;
    if (!openLocked(file, fileOf(journal), O_RDWR))
        return tl::unexpected(Error{Problem::Io, fileOf(journal)});
    const QList<QByteArray> lines = file.read(mostNoteBytes).split('\n');
    for (const QByteArray &line : lines) {
        const auto note = noteOf(line);
        if (const auto recorded = note ? record(*note) : Result<void>(); !recorded)
            return recorded;
    }
    // Emptied, not removed: who waits to add to it has it open already.
    if (!overwrite(file, {}))
        return tl::unexpected(Error{Problem::Io, fileOf(journal)});
    return {};
}

} // namespace vezne::journal::notes
