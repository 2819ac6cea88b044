// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QUrl>

namespace vezne::ui {

/// A message to a customer, before the person at the till sends it with the program of the desktop.
struct Mail
{
    QString to; ///< may be empty
    QString subject, body;
    QString attachment; ///< file; has to stay until the message is sent
};

/// The message as a link that every mail program knows; without its attachment, which such links cannot have.
[[nodiscard]] QUrl mailtoOf(const Mail &mail);

/// Has the desktop open a new message with its attachment, by way of the program vezne-paper. Ends with
/// exactly one finished().
class Mailer : public QObject
{
    Q_OBJECT

public:
    explicit Mailer(QObject *parent = nullptr);

    void start(const Mail &mail);

Q_SIGNALS:
    /// False when this desktop cannot: then the link is what remains.
    void finished(bool isOpened);

private:
    void end(bool isOpened);

    QProcess m_helper;
    bool m_isOver = false;
};

} // namespace vezne::ui
