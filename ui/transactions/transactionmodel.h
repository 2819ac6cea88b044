// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>
#include <deque>
#include <functional>
#include <optional>
#include <vector>

#include "ui/kit/pause.h"
#include "ui/transactions/listwalk.h"
#include "ui/transactions/rowcache.h"
#include "ui/transactions/rowindex.h"

namespace vezne::ui {

/// The journal's operations under a filter. The model knows which operation stands in every row, and holds
/// the rows themselves only around what is looked at: those that are missing are read when a view asks for
/// them, and are empty until then. New records come in where the order puts them, and a row whose sorted
/// value changed goes there.
class TransactionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Time,
        Order,
        Kind,
        Customer,
        Card,
        Installment,
        Amount,
        Status,
        Actor,
        Security,
        Till, ///< of a shared book
        ColumnCount
    };

    /// Raw values beside the text.
    enum Role {
        IdRole = Qt::UserRole, ///< QString
        SeqRole,               ///< qint64
        KindRole,              ///< journal::Kind as int
        StateRole,             ///< journal::State as int
        StandingRole,          ///< journal::Standing as int
        InstantRole,           ///< creation, UTC milliseconds, qint64
        MinorUnitsRole,        ///< what the operation moves, signed, qint64
        CurrencyRole,          ///< Currency as int
        ToneRole,              ///< ui::Tone as int
        GlyphRole,             ///< ui::Glyph of the status as int
    };

    explicit TransactionModel(journal::ReaderThread &reader, QObject *parent = nullptr);

    /// When it is, for what a text says of an age.
    void setNow(Instant now) { m_now = now; }

    /// Reads the list anew. Until its first rows are there the rows before stay.
    void load(const journal::Filter &filter);
    void reload() { load(m_filter); }

    [[nodiscard]] const ListOrder &order() const { return m_order; }
    /// What the rows that are here are restricted to and sorted by.
    [[nodiscard]] const journal::Filter &shownFilter() const { return m_filter; }
    [[nodiscard]] const ListOrder &shownOrder() const { return m_shownOrder; }

    /// Reads `operation` and, for a refund or cancel, its payment again: replaces the row and moves it where
    /// the order puts it now, puts a new one where it belongs, or counts a new one that the filter hides. A
    /// row that has left the filter stays, with its new text, until the next load: nothing vanishes under a
    /// reader's eyes.
    void update(const QString &operation);

    /// As far as the list reads it (listFields()); null while it is being read.
    [[nodiscard]] const journal::Operation *at(int row) const { return m_cache.find(seqAt(row)); }
    [[nodiscard]] qint64 seqAt(int row) const { return m_index.seqAt(row); }
    /// Every operation of the list, in its order, as far as found.
    [[nodiscard]] std::vector<qint64> seqs() const { return m_index.seqs(); }
    /// -1 when it is not in the list, or not found yet.
    [[nodiscard]] int rowOf(qint64 seq) const { return m_index.rowOf(seq); }
    /// New records since the last load that the filter hides.
    [[nodiscard]] int hiddenCount() const { return static_cast<int>(m_hidden.size()); }
    /// The journal held nothing at all at the last load.
    [[nodiscard]] bool isJournalEmpty() const { return m_newest == 0; }

    /// The text of a cell.
    [[nodiscard]] QString text(const journal::Operation &operation, int column) const;
    /// Reads these operations and hands them over, in this order.
    void withRows(std::vector<qint64> seqs,
                  std::function<void(const std::vector<journal::Operation> &)> deliver);

    /// Texts are asked for again, in the present language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void loadStarted();
    /// The first rows are there.
    void loaded();
    /// Every row is there, or no more will be looked for.
    void completed(vezne::ui::ListWalk::End end);
    void failed(const vezne::journal::Error &error);
    void hiddenCountChanged(int count);

private:
    struct Reread
    {
        journal::Operation operation;
        bool matches = false;
    };

    [[nodiscard]] static journal::Result<std::vector<Reread>>
    reread(const journal::Reader &reader, const journal::Filter &filter, const QString &id);

    void show(const ListWalk::Beginning &beginning);
    void append(const std::vector<qint64> &seqs);
    void apply(const Reread &reread);
    void insert(const journal::Operation &operation);
    /// In a sorted list: asks where it belongs, one after the other, since each depends on the rows before.
    void place(qint64 seq);
    void placeNext();
    void putAt(int row, qint64 seq);
    /// Notes that a view wants a row that is not here; what is wanted last is read first.
    void want(int row) const;
    void readWanted();
    void take(const std::vector<journal::Operation> &rows);

    journal::ReaderThread &m_reader;
    ListWalk m_walk;
    journal::Filter m_filter;
    ListOrder m_order, m_shownOrder;
    RowIndex m_index;
    RowCache m_cache;
    QSet<QString> m_hidden;
    std::deque<qint64> m_unplaced;
    QStringList m_late; ///< changed while the rows were being sorted
    qint64 m_newest = 0;
    Instant m_now;
    int m_generation = 0; ///< answers to questions of an earlier load are dropped
    bool m_isLoading = false;

    mutable Pause m_want{std::chrono::milliseconds(0)};
    mutable int m_wantedFirst = -1, m_wantedLast = -1;
    bool m_isReading = false;
};

} // namespace vezne::ui
