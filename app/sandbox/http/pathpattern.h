// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <optional>

namespace vezne::sandbox {

/// Whether `path` is `pattern`, in which `{}` stands for any one part between slashes; gives those parts,
/// decoded.
[[nodiscard]] std::optional<QStringList> partsOf(const QByteArray &path, const QByteArray &pattern);

} // namespace vezne::sandbox
