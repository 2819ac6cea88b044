// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/iyzico/client.h"
#include "ui/kit/pause.h"

namespace vezne::desktop {

/// Asks every half minute whether iyzico is there (GET /payment/test), for the status band.
class ConnectionWatch : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionWatch(iyzico::Client &client, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void heard(bool isOnline);

private:
    void ask();

    iyzico::Client &m_client;
    ui::Pause m_pause;
};

} // namespace vezne::desktop
