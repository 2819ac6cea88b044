// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSaveFile>

namespace vezne {

/// A file that takes another's place whole or not at all: until commit() the old one stands. What QSaveFile
/// (Qt 6.4) leaves to its user: that the last of what was written did not fit, which it reports as success
/// (measured on a full disk: an empty file), and that only a file is replaced, not a device or a pipe.
class WholeFile : public QSaveFile
{
public:
    using QSaveFile::QSaveFile;

    /// False, too, where something stands that is no file.
    [[nodiscard]] bool open(OpenMode mode) override;
    /// False, with the old file left as it was, when anything could not be written.
    [[nodiscard]] bool commit();
};

/// The same in one call; of what is for its owner only, too.
enum class Audience { Everybody, OwnerOnly };
[[nodiscard]] bool writeWhole(const QString &file, const QByteArray &bytes,
                              Audience audience = Audience::Everybody);

} // namespace vezne
