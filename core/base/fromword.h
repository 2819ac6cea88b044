// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <algorithm>
#include <array>
#include <optional>

namespace vezne {

/// The one of `all` whose `word()` is `text`, exactly; nothing when it is nobody's. `word` is found beside
/// the enum.
template<class Enum, std::size_t count>
[[nodiscard]] std::optional<Enum> fromWord(const std::array<Enum, count> &all, QStringView text)
{
    const auto found = std::ranges::find_if(all, [text](Enum value) { return word(value) == text; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace vezne
