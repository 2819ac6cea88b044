// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>
#include <chrono>
#include <memory>
#include <optional>

#include "core/iyzico/call.h"
#include "core/iyzico/job.h"
#include "core/iyzico/oneshotbody.h"
#include "core/iyzico/reception.h"

namespace vezne::iyzico {

/// One call on its way: the only code of Vezne that makes Qt send a request. A call that moves money gets a
/// network manager of its own, so a connection of its own, and a body that can be sent once.
class Transmission final : public Job
{
    Q_OBJECT

public:
    /// Starts at once. `inquiries` carries the calls that only ask and must outlive the transmission.
    Transmission(Call call, const QNetworkRequest &request, std::chrono::milliseconds deadline,
                 QNetworkAccessManager *inquiries, QObject *parent);
    /// Will never be sent, for the reason given; reports that.
    Transmission(Call call, const NotSent &refusal, QObject *parent);
    ~Transmission() override;

    void abort() override { hangUp(Trouble::Aborted); }

private:
    [[nodiscard]] QNetworkReply *transmit(const QNetworkRequest &request, std::chrono::milliseconds deadline,
                                          QNetworkAccessManager *inquiries);
    void read();
    void hangUp(Trouble why);
    void conclude();
    [[nodiscard]] Outcome outcome();
    void log(const Outcome &outcome) const;

    Call m_call; ///< its body is gone: it went to the network
    std::optional<NotSent> m_refusal;
    QElapsedTimer m_started;
    QTimer m_deadline;
    // Destroyed from the last to the first: the reply lives on the manager and reads from the body.
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<OneShotBody> m_body;
    std::unique_ptr<QNetworkReply> m_reply;
    std::optional<Trouble> m_hungUp;
    QByteArray m_received;
    bool m_isReported = false;
};

/// A manager that leaves Qt nothing to do by itself: no proxy of the environment's, no cookies, no cache.
[[nodiscard]] std::unique_ptr<QNetworkAccessManager> makeNetworkManager();

} // namespace vezne::iyzico
