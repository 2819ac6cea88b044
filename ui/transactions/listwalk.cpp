// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transactions/listwalk.h"

#include <QCollator>
#include <QHash>
#include <algorithm>

#include "core/journal/list/searchtext.h"
#include "ui/kit/language.h"
#include "ui/transactions/transactioncells.h"

namespace vezne::ui {

namespace {

constexpr int stretchRows = 60'000; ///< more than one stretch of the journal holds

/// Reads the seqs and rows of the first screen.
journal::Result<std::pair<ListWalk::Beginning, std::optional<qint64>>>
readBeginning(const journal::Reader &reader, const journal::Filter &filter)
{
    const journal::Listing listing = reader.listing();
    const auto newest = listing.slice({}, std::nullopt, 1);
    if (!newest)
        return tl::unexpected(newest.error());
    auto slice = listing.slice(filter, std::nullopt, ListWalk::screenful);
    if (!slice)
        return tl::unexpected(slice.error());
    auto rows = listing.rows(slice->seqs, listFields());
    if (!rows)
        return tl::unexpected(rows.error());
    return std::pair(ListWalk::Beginning{std::move(slice->seqs), std::move(*rows),
                                         newest->seqs.empty() ? 0 : newest->seqs.front()},
                     slice->next);
}

} // namespace

/// Gathers keys and puts the seqs in their order. Texts are compared as Turkish orders them, each once.
class ListWalk::Sorter
{
public:
    explicit Sorter(Qt::SortOrder direction, Language language)
        : m_direction(direction)
        , m_language(language)
    {}

    void take(const journal::Slice &slice)
    {
        for (std::size_t i = 0; i < slice.seqs.size(); ++i) {
            const QVariant &key = slice.keys[i];
            const bool isText = key.typeId() == QMetaType::QString;
            m_hasTexts = m_hasTexts || isText;
            m_entries.push_back(
                {isText ? numberOf(key.toString()) : key.toLongLong(), static_cast<quint32>(slice.seqs[i])});
        }
    }
    void take(const std::vector<qint64> &seqs)
    {
        for (const qint64 seq : seqs)
            m_entries.push_back({seq, static_cast<quint32>(seq)});
    }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

    [[nodiscard]] std::vector<qint64> sorted()
    {
        if (m_hasTexts)
            rankTexts();
        // Equal keys stay newest first in either direction.
        const bool isFalling = m_direction == Qt::DescendingOrder;
        std::ranges::sort(m_entries, [isFalling](const Entry &left, const Entry &right) {
            if (left.key != right.key)
                return isFalling ? left.key > right.key : left.key < right.key;
            return left.seq > right.seq;
        });
        std::vector<qint64> seqs;
        seqs.reserve(m_entries.size());
        for (const Entry &entry : m_entries)
            seqs.push_back(entry.seq);
        return seqs;
    }

private:
    struct Entry
    {
        qint64 key;
        quint32 seq;
    };

    qint64 numberOf(const QString &text)
    {
        const auto known = m_texts.constFind(text);
        return known != m_texts.cend() ? *known : *m_texts.insert(text, m_texts.size());
    }

    void rankTexts()
    {
        QCollator collator(localeOf(m_language));
        collator.setNumericMode(true);
        std::vector<std::pair<QCollatorSortKey, qint64>> keys;
        keys.reserve(static_cast<std::size_t>(m_texts.size()));
        for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text)
            keys.emplace_back(collator.sortKey(text.key()), text.value());
        std::ranges::sort(keys, [](const auto &left, const auto &right) { return left.first < right.first; });
        std::vector<qint64> ranks(keys.size());
        for (std::size_t rank = 0; rank < keys.size(); ++rank)
            ranks[static_cast<std::size_t>(keys[rank].second)] = static_cast<qint64>(rank);
        for (Entry &entry : m_entries)
            entry.key = ranks[static_cast<std::size_t>(entry.key)];
    }

    Qt::SortOrder m_direction;
    Language m_language;
    std::vector<Entry> m_entries;
    QHash<QString, qint64> m_texts;
    bool m_hasTexts = false;
};

ListWalk::ListWalk(journal::ReaderThread &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{}

void ListWalk::start(const journal::Filter &filter, const ListOrder &order)
{
    m_filter = filter;
    m_order = order;
    m_isRunning = true;
    ++m_generation;
    m_clock.start();
    m_sorter = order.isUsual() ? nullptr : std::make_shared<Sorter>(order.direction, language());
    begin();
}

void ListWalk::begin()
{
    m_reader.ask(
        this, [filter = m_filter](const journal::Reader &reader) { return readBeginning(reader, filter); },
        [this,
         generation = m_generation](journal::Result<std::pair<Beginning, std::optional<qint64>>> answer) {
            if (generation != m_generation)
                return;
            if (!answer)
                return fail(answer.error());
            if (m_sorter) {
                // Only whether there is anything at all; the rows come sorted.
                Q_EMIT began({{}, {}, answer->first.newest});
                return collect(std::nullopt);
            }
            Q_EMIT began(answer->first);
            if (generation == m_generation)
                answer->second ? goOn(answer->second) : end(End::Complete);
        });
}

void ListWalk::goOn(std::optional<qint64> before)
{
    m_reader.ask(
        this,
        [filter = m_filter, before](const journal::Reader &reader) {
            return reader.listing().slice(filter, before, stretchRows);
        },
        [this, generation = m_generation](const journal::Result<journal::Slice> &slice) {
            if (generation != m_generation)
                return;
            if (!slice)
                return fail(slice.error());
            if (!slice->seqs.empty())
                Q_EMIT found(slice->seqs);
            if (generation != m_generation)
                return;
            if (!slice->next)
                end(End::Complete);
            else if (isTooLong())
                end(End::TookTooLong);
            else
                goOn(slice->next);
        });
}

void ListWalk::collect(std::optional<qint64> before)
{
    using Progress = std::pair<std::optional<qint64>, std::size_t>;
    m_reader.ask(
        this,
        [filter = m_filter, before, by = m_order.by,
         sorter = m_sorter](const journal::Reader &reader) -> journal::Result<Progress> {
            const auto slice = reader.listing().slice(filter, before, stretchRows, by);
            if (!slice)
                return tl::unexpected(slice.error());
            if (by == journal::SortBy::Time)
                sorter->take(slice->seqs);
            else
                sorter->take(*slice);
            return Progress(slice->next, sorter->size());
        },
        [this, generation = m_generation](const journal::Result<Progress> &progress) {
            if (generation != m_generation)
                return;
            if (!progress)
                return fail(progress.error());
            if (progress->second > mostSorted)
                end(End::TooMany);
            else if (progress->first && isTooLong())
                end(End::TookTooLong);
            else
                progress->first ? collect(progress->first) : sort();
        });
}

void ListWalk::sort()
{
    using Sorted = std::vector<qint64>;
    m_reader.ask(
        this,
        [sorter = m_sorter](const journal::Reader &) -> journal::Result<Sorted> { return sorter->sorted(); },
        [this, generation = m_generation](const journal::Result<Sorted> &seqs) {
            if (generation != m_generation)
                return;
            if (!seqs)
                return fail(seqs.error());
            Q_EMIT found(*seqs);
            if (generation == m_generation)
                end(End::Complete);
        });
}

bool ListWalk::isTooLong() const
{
    // A walk over an index always ends soon enough; only a search that reads row by row may not.
    const journal::SearchText search = journal::readSearchText(m_filter.text);
    return !search.brief.isEmpty() && m_clock.hasExpired(patience.count());
}

void ListWalk::end(End end)
{
    m_isRunning = false;
    m_sorter.reset();
    Q_EMIT ended(end);
}

void ListWalk::fail(const journal::Error &error)
{
    m_isRunning = false;
    m_sorter.reset();
    Q_EMIT failed(error);
}

} // namespace vezne::ui
