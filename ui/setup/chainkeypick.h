// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"
#include "ui/setup/filepick.h"

namespace vezne::ui {

/// A field for the file that a journal's key was saved in.
class ChainKeyPick : public FilePick
{
    Q_OBJECT

public:
    using FilePick::FilePick;

    [[nodiscard]] bool isEmpty() const { return file().isEmpty(); }
    /// Nothing when no file is chosen, or it holds no key.
    [[nodiscard]] std::optional<SecretBytes> key() const;
    /// False for a file that holds no key; the field says so.
    bool check();
};

} // namespace vezne::ui
