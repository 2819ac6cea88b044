// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/chainkeypick.h"

#include "core/access/chainkeyfile.h"
#include "ui/kit/field.h"

namespace vezne::ui {

std::optional<SecretBytes> ChainKeyPick::key() const
{
    return isEmpty() ? std::nullopt : access::readChainKey(file());
}

bool ChainKeyPick::check()
{
    const bool isFine = isEmpty() || key();
    field()->setError(isFine ? QString() : tr("No key, or others can read it too."));
    return isFine;
}

} // namespace vezne::ui
