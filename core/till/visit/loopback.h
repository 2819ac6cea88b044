// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <memory>

#include "core/till/visit/looprequest.h"
#include "core/till/visit/onetimepath.h"

class QTcpSocket;

namespace vezne::till {

/// Two pages on 127.0.0.1 that can be visited once each: one hands the bank's page to the browser, the other
/// catches its return. Everything else is answered 404, and every connection is closed after its answer,
/// after five seconds, or when it is a fifth. See docs/decisions/007.
class Loopback : public QObject
{
    Q_OBJECT

public:
    /// Listens on `port` of 127.0.0.1, on a free one when it is 0; null when that is not possible.
    [[nodiscard]] static std::unique_ptr<Loopback> open(quint16 port = 0);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    /// Opens the page of the return and gives its address, which is kept nowhere.
    [[nodiscard]] QUrl issueReturn();
    /// Opens the page of a return whose path was issued before a restart.
    void expectReturn(const QByteArray &hash) { m_return = OneTimePath(hash); }
    [[nodiscard]] QByteArray returnHash() const { return m_return.hash(); }

    /// Opens a page that shows `html` once and gives its address.
    [[nodiscard]] QUrl issuePage(const QByteArray &html);

    /// No further visit; an answer on its way is finished.
    void close();

Q_SIGNALS:
    void pageVisited();
    /// The return, once; nothing listens any more. The form is unchecked.
    void returned(const QByteArray &form);

private:
    Loopback() = default;
    void accept();
    void hear(QTcpSocket *socket, LoopRequest &request);
    void respond(QTcpSocket *socket, const LoopRequest &request);
    [[nodiscard]] bool isReturn(const LoopRequest &request) const;
    [[nodiscard]] QUrl urlOf(const QString &path) const;
    [[nodiscard]] QByteArray ownHost() const;

    QTcpServer m_server;
    OneTimePath m_return, m_pagePath;
    QByteArray m_page;
    int m_connections = 0;
};

} // namespace vezne::till
