// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/history/anchor.h"

#include <QDir>
#include <QFileInfo>
#include <array>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/hmac.h"
#include "core/base/privatefile.h"

namespace vezne::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view namePurpose = "vezne anchor name 1:";
constexpr std::string_view slotPurpose = "vezne anchor slot 1:";
constexpr qsizetype slotSize = 512; // one sector: written whole or not at all
constexpr int slotCount = 2;
constexpr qsizetype nameLength = 32;

std::span<const char> spanOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// An open file descriptor that closes itself.
class AnchorFile
{
public:
    AnchorFile(const QString &path, int flags)
        : m_descriptor(
              ::open(QFile::encodeName(path).constData(), flags | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR))
    {}
    ~AnchorFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    AnchorFile(const AnchorFile &) = delete;
    AnchorFile &operator=(const AnchorFile &) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }

    [[nodiscard]] QByteArray read(int slot) const
    {
        QByteArray bytes(slotSize, '\0');
        const auto got = ::pread(m_descriptor, bytes.data(), slotSize, slot * slotSize);
        bytes.truncate(std::max<qsizetype>(got, 0));
        return bytes;
    }

    [[nodiscard]] bool write(int slot, const QByteArray &bytes) const
    {
        return ::pwrite(m_descriptor, bytes.constData(), slotSize, slot * slotSize) == slotSize;
    }

private:
    int m_descriptor;
};

} // namespace

FileAnchorStore::FileAnchorStore(const QString &folder, const Place &journal, SecretBytes key)
    : m_key(std::move(key))
{
    // The name follows from key and place: journals of other keys at the same place have other anchors.
    const QByteArray path = journal.absolute().name().toUtf8();
    const QByteArray name = hmacSha256Hex(m_key, {namePurpose, spanOf(path)}).left(nameLength);
    m_file = QDir(folder).filePath(QString::fromLatin1(name) + u".anchor"_s);
}

QByteArray FileAnchorStore::textOf(const Slot &slot) const
{
    const auto orNone = [](const QByteArray &mac) { return mac.isEmpty() ? QByteArray("-") : mac; };
    const qint64 at = slot.anchor.at ? toMilliseconds(*slot.anchor.at) : 0;
    QByteArray text = QByteArrayList{"vezne-anchor 3",
                                     QByteArray::number(slot.generation),
                                     QByteArray::number(slot.anchor.seq),
                                     orNone(slot.anchor.mac),
                                     QByteArray::number(slot.anchor.auditSeq),
                                     orNone(slot.anchor.auditMac),
                                     QByteArray::number(at),
                                     orNone(slot.anchor.history)}
                          .join(' ');
    text += ' ' + hmacSha256Hex(m_key, {slotPurpose, spanOf(text)}) + '\n';
    return text.leftJustified(slotSize, '\0');
}

std::optional<FileAnchorStore::Slot> FileAnchorStore::slotIn(const QByteArray &text) const
{
    const QByteArray line = text.left(text.indexOf('\n'));
    const qsizetype end = line.lastIndexOf(' ');
    const QByteArray content = line.left(end);
    if (end < 0 || !constantTimeEquals(spanOf(hmacSha256Hex(m_key, {slotPurpose, spanOf(content)})),
                                       spanOf(line.mid(end + 1))))
        return std::nullopt;
    const QList<QByteArray> words = content.split(' ');
    const int version = words.value(1).toInt();
    if (words.size() != (version == 1 ? 5 : version == 2 ? 8 : 9))
        return std::nullopt;
    Slot slot{words.at(2).toLongLong(), {.seq = words.at(3).toLongLong(), .mac = words.at(4)}};
    if (words.size() > 5) {
        slot.anchor.auditSeq = words.at(5).toLongLong();
        slot.anchor.auditMac = words.at(6);
        slot.anchor.at = fromMilliseconds(words.at(7).toLongLong());
        slot.anchor.history = words.value(8) == "-" ? QByteArray() : words.value(8);
    }
    return slot;
}

Result<std::optional<FileAnchorStore::Slot>> FileAnchorStore::newest() const
{
    const AnchorFile file(m_file, O_RDONLY);
    if (!file.isOpen()) {
        if (errno == ENOENT)
            return std::optional<Slot>();
        return tl::unexpected(Error{Problem::CannotOpen, m_file});
    }
    std::optional<Slot> newest;
    bool isEmpty = true;
    for (int place = 0; place < slotCount; ++place) {
        const QByteArray text = file.read(place);
        isEmpty = isEmpty && text.isEmpty();
        const auto slot = slotIn(text);
        if (slot && (!newest || slot->generation > newest->generation))
            newest = slot;
    }
    if (!newest && !isEmpty)
        return tl::unexpected(Error{Problem::Damaged, m_file});
    return newest;
}

Result<std::optional<Anchor>> FileAnchorStore::read() const
{
    return newest().map(
        [](const std::optional<Slot> &slot) { return slot ? std::optional(slot->anchor) : std::nullopt; });
}

Result<void> FileAnchorStore::write(const Anchor &anchor)
{
    (void)makePrivateFolder(QFileInfo(m_file).path()); // what lacks is told by the writing
    if (!m_generation) {
        const auto last = newest();
        m_generation = last && *last ? (*last)->generation : 0;
    }
    const Slot slot{*m_generation + 1, anchor};
    const AnchorFile file(m_file, O_RDWR | O_CREAT);
    if (!file.isOpen() || !file.write(static_cast<int>(slot.generation % slotCount), textOf(slot)))
        return tl::unexpected(Error{Problem::Io, m_file});
    m_generation = slot.generation;
    return {};
}

Result<std::optional<Anchor>> TwinAnchorStore::read() const
{
    auto first = m_first->read();
    auto second = m_second->read();
    if (!first || !second)
        return !first ? first : second;
    if (!*first || !*second)
        return *first ? first : second;
    const auto reach = [](const Anchor &anchor) { return std::pair(anchor.seq, anchor.auditSeq); };
    return reach(**first) >= reach(**second) ? first : second;
}

Result<void> TwinAnchorStore::write(const Anchor &anchor)
{
    const auto first = m_first->write(anchor);
    auto second = m_second->write(anchor);
    return first ? first : second;
}

bool isLink(const Statement &row, qint64 seq, const QByteArray &mac)
{
    constexpr int macPlace = 11; // of both chains' columns
    return row.value(0).toLongLong() == seq && row.value(macPlace).toString().toLatin1() == mac;
}

Result<QString> missingFrom(const Database &database, const Anchor &anchor)
{
    const auto event = database.value(u"SELECT mac FROM event WHERE seq = ?"_s, {anchor.seq});
    const auto entry = database.value(u"SELECT mac FROM audit WHERE seq = ?"_s, {anchor.auditSeq});
    if (!event || !entry)
        return tl::unexpected(!event ? event.error() : entry.error());
    if (anchor.seq > 0 && event->toString().toLatin1() != anchor.mac)
        return u"event %1"_s.arg(anchor.seq);
    if (anchor.auditSeq > 0 && entry->toString().toLatin1() != anchor.auditMac)
        return u"audit entry %1"_s.arg(anchor.auditSeq);
    return QString();
}

bool isOfAnotherHistory(const Database &database, const Anchor &anchor)
{
    const QByteArray history = anchor.history.isEmpty() ? QByteArray() : database.engine().history(database);
    // What an earlier version kept names the server and its timeline alone.
    return !history.isEmpty() && history != anchor.history && !history.startsWith(anchor.history + '/');
}

Result<QString> reasonToDistrust(const Database &database, const Anchor &anchor)
{
    auto missing = missingFrom(database, anchor);
    if (missing && missing->isEmpty() && isOfAnotherHistory(database, anchor))
        return u"history %1"_s.arg(QString::fromLatin1(anchor.history));
    return missing;
}

} // namespace vezne::journal
