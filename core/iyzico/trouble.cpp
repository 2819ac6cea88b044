// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/trouble.h"

namespace vezne::iyzico {

using namespace Qt::StringLiterals;

QString word(Trouble trouble)
{
    switch (trouble) {
    case Trouble::HostNotFound:
        return u"host-not-found"_s;
    case Trouble::Refused:
        return u"refused"_s;
    case Trouble::Tls:
        return u"tls"_s;
    case Trouble::Unreachable:
        return u"unreachable"_s;
    case Trouble::InsecureAddress:
        return u"insecure-address"_s;
    case Trouble::NoKeys:
        return u"no-keys"_s;
    case Trouble::Deadline:
        return u"deadline"_s;
    case Trouble::ConnectionLost:
        return u"connection-lost"_s;
    case Trouble::Redirected:
        return u"redirected"_s;
    case Trouble::HttpError:
        return u"http-error"_s;
    case Trouble::NotUnderstood:
        return u"not-understood"_s;
    case Trouble::TooLarge:
        return u"too-large"_s;
    case Trouble::WrongConversation:
        return u"wrong-conversation"_s;
    case Trouble::Aborted:
        return u"aborted"_s;
    }
    Q_UNREACHABLE();
}

} // namespace vezne::iyzico
