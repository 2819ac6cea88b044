// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "core/journal/shared/bookcheck.h"

class QLineEdit;
class QPushButton;

namespace vezne::ui {

class BookFindingView;
class Field;
class ChainKeyPick;
class FilePick;
class PasswordEdit;

/// Which shared book, as whom, and a test of the way into it. The test waits for the network on a thread of
/// its own.
class BookForm : public QWidget
{
    Q_OBJECT

public:
    explicit BookForm(QWidget *parent = nullptr);
    ~BookForm() override;

    /// The key and the account that this till has; the key is empty while it has none.
    void setPapers(journal::sharedbook::Papers papers);
    /// Fills in what is not secret.
    void showServer(const journal::Server &server);

    /// As it was typed, with the password.
    [[nodiscard]] journal::Server server() const;
    /// With the key of the file that was chosen, or else this till's own.
    [[nodiscard]] journal::sharedbook::Papers papers() const;
    /// Another till's key was chosen.
    [[nodiscard]] bool hasKeyFile() const;

    /// Shows what is missing or wrong at its field; the first such field, or null.
    [[nodiscard]] QWidget *check();
    /// Tries the server; judged() follows. Does nothing while a test runs or a field is wrong.
    void test();
    /// Of what is typed as it stands; nothing while it was not tested since it last changed.
    [[nodiscard]] const std::optional<journal::sharedbook::Condition> &condition() const;
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    void judged();
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void changed();
    void judge(journal::sharedbook::Condition condition, bool hasKey);
    [[nodiscard]] Field *culprit(journal::sharedbook::Obstacle obstacle) const;
    void retranslate();
    [[nodiscard]] std::vector<Field *> fields() const;

    journal::sharedbook::Papers m_papers;
    QLineEdit *m_host;
    Field *m_hostField;
    QLineEdit *m_port;
    Field *m_portField;
    QLineEdit *m_database;
    Field *m_databaseField;
    QLineEdit *m_user;
    Field *m_userField;
    PasswordEdit *m_password;
    Field *m_passwordField;
    FilePick *m_authority;
    ChainKeyPick *m_key;
    QPushButton *m_testButton;
    BookFindingView *m_finding;
    std::unique_ptr<QObject> m_testing; ///< context of the answer; null while no test runs
};

} // namespace vezne::ui
