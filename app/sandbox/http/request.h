// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrlQuery>

namespace vezne::sandbox {

/// A request as it came: nothing decoded that a signature covers.
struct Request
{
    QByteArray method; ///< GET, POST, ...
    QByteArray path;   ///< as on the request line, percent signs and all, without the query
    QUrlQuery query;
    QByteArray authorization; ///< the header's value; empty when absent
    QByteArray body;          ///< the exact bytes
};

} // namespace vezne::sandbox
