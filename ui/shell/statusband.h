// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <chrono>
#include <optional>

#include "core/journal/shared/bookwatch.h"

class QHBoxLayout;

namespace vezne::ui {

class ChipButton;
class PlainLabel;
class StatusChip;

/// Whose money it is.
enum class ProfileKind { Demo, Sandbox, Live };

/// The shared book underneath; a till with a file of its own has none.
struct BookStatus
{
    QString name; ///< server and database
    QString till; ///< as whom
    journal::BookState state = journal::BookState::Ready;
};

enum class Connection { Unknown, Online, Offline };

/// The strip at the foot of the window: profile in words on a coloured ground, connection, how many results
/// are still awaited, who is signed in, what time it is in Istanbul.
class StatusBand : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBand(QWidget *parent = nullptr);

    /// `name` tells profiles of one kind apart; a long one is cut.
    void setProfile(ProfileKind kind, const QString &name = {});
    void setConnection(Connection connection);
    void setBook(const BookStatus &book);
    /// Operations whose outcome is not known yet, and those that a person must decide about.
    void setAwaited(int count, int decisions);
    /// Holds that may soon lapse by themselves.
    void setLapsingHolds(int count);
    /// Provider's clock minus ours, when that is worth a warning; zero hides it.
    void setClockSkew(std::chrono::milliseconds skew);
    void setPerson(const QString &person);
    void setTime(const QString &time);

Q_SIGNALS:
    /// One of the counts was clicked.
    void awaitedRequested();
    /// The count of holds was clicked.
    void holdsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showTexts();
    void showBook();
    [[nodiscard]] QString profileText() const;
    [[nodiscard]] int profileWidth() const;

    QHBoxLayout *m_layout;
    PlainLabel *m_state;
    PlainLabel *m_book;
    StatusChip *m_bookChip;
    ChipButton *m_awaitedChip;
    ChipButton *m_decisionChip;
    ChipButton *m_holdsChip;
    StatusChip *m_clockChip;
    PlainLabel *m_who;
    ProfileKind m_profile = ProfileKind::Demo;
    QString m_profileName;
    std::optional<BookStatus> m_bookStatus;
    Connection m_connection = Connection::Unknown;
    int m_awaited = 0;
    int m_decisions = 0;
    int m_holds = 0;
    std::chrono::milliseconds m_skew{0};
    QString m_person;
    QString m_time;
};

} // namespace vezne::ui
