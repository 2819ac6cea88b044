// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

namespace vezne::access {

/// What the session's bus knows of a keychain. QtKeychain cannot tell a locked keychain from one that holds
/// nothing, nor a missing one from any other failure.
enum class KeychainState {
    Absent, ///< no bus, or nothing on it keeps secrets
    Locked,
    Open, ///< or not to be told, as with KWallet
};

/// Asks the session's bus; `deliver` is called once, from the event loop, unless `context` is gone by then.
void askKeychainState(QObject *context, const std::function<void(KeychainState)> &deliver);

} // namespace vezne::access
