// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QIODevice;
class QPagedPaintDevice;

/// What leaves Vezne on paper. The same for a printer and for PDF; needs no screen.
namespace vezne::ui {

/// Draws `html` page by page. Everything that strangers typed must be escaped in it.
void printPaper(const QString &html, QPagedPaintDevice &device);

/// A4, as PDF. The device must be open.
void writePdf(const QString &html, const QString &title, QIODevice &device);

/// False when the file could not be written; what stood there stays then.
[[nodiscard]] bool savePdf(const QString &html, const QString &title, const QString &file);

} // namespace vezne::ui
