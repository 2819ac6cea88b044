// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <vector>

#include "core/journal/readerthread.h"

namespace vezne::ui {

/// The journal's operations under a filter, newest first. Reads page by page as the view scrolls, never all;
/// a page continues after the last row's seq, so that new records neither shift nor repeat rows.
class TransactionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Order, Kind, Customer, Card, Installment, Amount, Status, Actor, ColumnCount };

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

    static constexpr int pageSize = 100;

    explicit TransactionModel(journal::ReaderThread &reader, QObject *parent = nullptr);

    /// Reads the first page. Until it is there the rows before stay.
    void load(const journal::Filter &filter);
    void reload() { load(m_filter); }

    /// Reads `operation` and, for a refund or cancel, its payment again: replaces the row, puts a new one
    /// where it belongs, or counts a new one that the filter hides. A row that has left the filter stays,
    /// with its new text, until the next load: nothing vanishes under a reader's eyes.
    void update(const QString &operation);

    [[nodiscard]] const journal::Operation &at(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)];
    }
    /// -1 when it is not among the rows read so far.
    [[nodiscard]] int rowOf(const QString &operation) const;
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    /// New records since the last load that the filter hides.
    [[nodiscard]] int hiddenCount() const { return static_cast<int>(m_hidden.size()); }
    /// The journal held nothing at all at the last load.
    [[nodiscard]] bool isJournalEmpty() const { return m_newest == 0; }

    /// Texts are asked for again, in the present language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loadStarted();
    void loaded();
    void failed(const vezne::journal::Error &error);
    void hiddenCountChanged(int count);

private:
    struct FirstPage
    {
        std::vector<journal::Operation> rows;
        qint64 newest = 0; ///< greatest seq of the journal, whatever the filter
    };
    struct Reread
    {
        journal::Operation operation;
        bool matches = false;
    };

    [[nodiscard]] static journal::Result<FirstPage> readFirstPage(const journal::Reader &reader,
                                                                  const journal::Filter &filter);
    [[nodiscard]] static journal::Result<std::vector<Reread>>
    reread(const journal::Reader &reader, const journal::Filter &filter, const QString &id);

    void show(FirstPage page);
    void append(const std::vector<journal::Operation> &rows);
    void apply(const Reread &reread);
    void insert(const journal::Operation &operation);
    [[nodiscard]] QString text(const journal::Operation &operation, int column) const;

    journal::ReaderThread &m_reader;
    journal::Filter m_filter;
    std::vector<journal::Operation> m_rows; ///< by falling seq
    QSet<QString> m_hidden;
    qint64 m_newest = 0;
    int m_generation = 0; ///< answers to questions of an earlier load are dropped
    bool m_isLoading = false;
    bool m_isFetching = false;
    bool m_isComplete = true;
};

} // namespace vezne::ui
