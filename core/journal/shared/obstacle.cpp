// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/shared/obstacle.h"

namespace vezne::journal::sharedbook {

using namespace Qt::StringLiterals;

QString word(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::Driver:
        return u"DRIVER"_s;
    case Obstacle::Name:
        return u"NAME"_s;
    case Obstacle::Host:
    case Obstacle::Port:
        return u"PORT"_s;
    case Obstacle::NoTls:
    case Obstacle::Authority:
    case Obstacle::Certificate:
    case Obstacle::OtherName:
    case Obstacle::Tls:
        return u"TLS"_s;
    case Obstacle::Password:
        return u"PASSWORD"_s;
    case Obstacle::Entry:
        return u"ENTRY"_s;
    case Obstacle::Book:
        return u"BOOK"_s;
    case Obstacle::Busy:
        return u"BUSY"_s;
    case Obstacle::Version:
        return u"VERSION"_s;
    case Obstacle::Setting:
        return u"SETTING"_s;
    case Obstacle::Carrying:
        return u"CARRYING"_s;
    case Obstacle::NoBook:
    case Obstacle::Schema:
        return u"SCHEMA"_s;
    case Obstacle::Rights:
        return u"RIGHTS"_s;
    case Obstacle::Key:
        return u"KEY"_s;
    case Obstacle::Account:
        return u"ACCOUNT"_s;
    case Obstacle::Other:
        return u"OTHER"_s;
    }
    Q_UNREACHABLE();
}

} // namespace vezne::journal::sharedbook
