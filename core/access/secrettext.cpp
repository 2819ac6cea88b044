// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/secrettext.h"

namespace vezne::access {

QString SecretText::headline(SecretFault fault)
{
    switch (fault) {
    case SecretFault::NoKeychain:
        return tr("This session has no keychain.");
    case SecretFault::Locked:
        return tr("The keychain is locked.");
    case SecretFault::Denied:
        return tr("The keychain did not give out the keys.");
    case SecretFault::NotFound:
        return tr("The keychain holds no keys for this profile.");
    case SecretFault::TimedOut:
        return tr("The keychain does not answer.");
    case SecretFault::Other:
        return tr("The keychain failed.");
    }
    Q_UNREACHABLE();
}

QString SecretText::remedy(SecretFault fault)
{
    switch (fault) {
    case SecretFault::NoKeychain:
        return tr("Install GNOME Keyring or KWallet, sign in to the desktop again and try again.");
    case SecretFault::Locked:
        return tr("Unlock it and try again.");
    case SecretFault::Denied:
        return tr("Allow Vezne in the keychain’s dialog and try again.");
    case SecretFault::NotFound:
        return tr("Enter the keys again in the settings.");
    case SecretFault::TimedOut:
        return tr("Its dialog may be open behind this window. Answer it and try again.");
    case SecretFault::Other:
        return tr("Sign in to the desktop again and try again.");
    }
    Q_UNREACHABLE();
}

} // namespace vezne::access
